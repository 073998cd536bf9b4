// The next free prefix of a size inside a pool: asked, not given. Giving it is an allocation, with its own form.
import { useState } from 'react'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

type Props = { readonly prefix: string; readonly family: string; readonly within: string }

/** What one system usually gets. */
const USUAL: Readonly<Record<string, number>> = { ipv6: 64, ipv4: 26 }

export function NextFree({ prefix, family, within }: Props) {
  const { t } = useSpeech()
  const shortest = Number(within.split('/')[1])
  const longest = family === 'ipv6' ? 128 : 32
  const [typed, setTyped] = useState(String(Math.max(USUAL[family] ?? longest, shortest)))
  const [asked, setAsked] = useState<number>()
  const length = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN
  const isFit = length >= shortest && length <= longest
  const read = useAnswer<{ next: string | null }>('registry.next-free-prefix', { prefix, length: asked ?? shortest }, asked !== undefined)
  const id = `length-${prefix}`
  return (
    <form
      className="y-space-next"
      onSubmit={(event) => {
        event.preventDefault()
        if (isFit) setAsked(length)
      }}
    >
      <label htmlFor={id} className="y-faint">
        {t('space.length')}
      </label>
      <input id={id} inputMode="numeric" value={typed} aria-invalid={!isFit} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit" className="y-link">
        {t('space.find')}
      </button>
      <span role="status">
        {!isFit && <span className="y-late">{t('space.badLength', { min: shortest, max: longest })}</span>}
        {isFit && asked !== undefined && read.data && <b className="y-code">{read.data.next ? read.data.next : t('space.noneFound')}</b>}
      </span>
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
    </form>
  )
}
