import type { ReactNode } from 'react'
import { matters as matterWords } from '#modules/platform/citizens/contract.ts'
import { dayWords } from '../../parts/format.ts'
import { listed } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import type { Fault, Own } from './own.ts'

/** A form that only this session could have sent. */
export const Form = ({ own, action, children }: { own: Pick<Own, 'csrf'>; action: string; children: ReactNode }) => (
  <form method="post" action={action} className="own">
    <input type="hidden" name="csrf" value={own.csrf} />
    {children}
  </form>
)

export const Faults = ({ v, faults }: { v: Visit; faults: readonly Fault[] }) =>
  faults.length === 0 ? null : (
    <div role="alert" className="faults">
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
