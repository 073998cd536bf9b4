import type { ReactNode } from 'react'
import { matters as matterWords } from '#modules/platform/citizens/contract.ts'
import { dayWords } from '../../parts/format.ts'
import { listed } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import type { Fault, Own } from './own.ts'

type FormOf = {
  readonly own: Pick<Own, 'csrf'>
  readonly action: string
  /** Pressed twice or sent again, it acts once. */
  readonly once?: string
  readonly hidden?: Readonly<Record<string, string | number>>
  /** It comes with files. */
  readonly files?: boolean
  /** Stands in a line of others: a button and nothing else. */
  readonly small?: boolean
  readonly children: ReactNode
}

/** A form that only this session could have sent. What is wrong is said by the page, never by the browser's own bubbles. */
export const Form = ({ own, action, once, hidden = {}, files, small, children }: FormOf) => (
  <form
    method="post"
    action={action}
    className={small ? 'small-form' : 'own'}
    noValidate
    {...(files && { encType: 'multipart/form-data' })}
  >
    <input type="hidden" name="csrf" value={own.csrf} />
    {once && <input type="hidden" name="key" value={once} />}
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
)

export const Faults = ({ v, faults }: { v: Visit; faults: readonly Fault[] }) =>
  faults.length === 0 ? null : (
    <div role="alert" className="faults" tabIndex={-1} autoFocus>
      <p>{v.t('own.wrong')}</p>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )

export const mattersIn = (v: Visit, matters: readonly (keyof typeof matterWords)[]): string =>
  listed(
    v,
    matters.map((matter) => v.of(matterWords[matter])),
  )

export const UntilText = ({ v, until }: { v: Visit; until: string | null }) => (
  <>{until === null ? v.t('own.noTerm') : v.t('own.until', { day: dayWords(v.language, until) })}</>
)
