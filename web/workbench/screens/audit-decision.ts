// What decided, in words: by which right it was done, or for want of what it was not.
import { dictionary, type WordKey } from '#web/kit/dictionary/dictionary.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'

export type AuditDecision = { may?: string; allowed?: boolean; reason?: string; duties?: string[] } | null | undefined

const OPEN: ReadonlySet<string> = new Set(['anyone', 'signed-in', 'citizen', 'platform', 'rooms'])

const isWord = (key: string): key is WordKey => key in dictionary

export function useDecisionWords() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const permission = (name: string) => w(meta.permissions.find((one) => one.name === name)?.title) || name
  return (decision: AuditDecision): string => {
    if (!decision?.may) return ''
    const why = `audit.reason.${decision.reason}`
    const said = isWord(why) ? t(why) : (decision.reason ?? '')
    if (!decision.allowed) return t('audit.deniedBy', { may: permission(decision.may), why: said })
    return OPEN.has(decision.may) ? said : t('audit.allowedBy', { may: permission(decision.may) })
  }
}
