// What an audit line calls an act or a thing, in the words of the contracts.
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'

export function useAuditWords() {
  const { t, w } = useSpeech()
  const { meta, action, register, procedure } = useHouse()
  const thing = (name: string) => w(register(name)?.title ?? procedure(name)?.title) || name
  return {
    act: (name: string): string => {
      if (name === 'session.sign-in') return t('audit.signIn')
      if (name === 'audit.witness-alarm') return t('audit.alarmed')
      if (name === 'audit.retire-month') return t('audit.retiredMonth')
      if (name === 'session.sign-out') return t('audit.signOut')
      const ofRegister = /^register:(.+?)(\.export)?$/.exec(name)
      if (ofRegister) return t(ofRegister[2] ? 'audit.exported' : 'audit.readOf', { what: thing(ofRegister[1]!) })
      return w(action(name)?.title ?? meta.questions.find((question) => question.name === name)?.title) || name
    },
    /** "emergency/<id>" and "delegation/<id>" in words, with the end of the id. */
    behalf: (text: string | null | undefined): string => {
      const [kind = '', id = ''] = (text ?? '').split('/')
      const end = { id: id.slice(-8) }
      if (kind === 'emergency') return t('audit.emergency', end)
      return kind === 'delegation' ? t('audit.delegated', end) : (text ?? '')
    },
    /** "systems.information-system/<id>" as the register's title and the end of the id. */
    subject: (text: string | null | undefined): string => {
      const [name = '', id] = (text ?? '').split('/')
      return id ? `${thing(name)} …${id.slice(-8)}` : thing(name)
    },
  }
}
