// What stands with a field: how to answer, what else is known of it, and what is wrong with the answer; and the ids by which the control is
// described by them.
import type { Visit } from '../../visit.ts'

export type ToldOf = {
  readonly name: string
  readonly hint?: string | undefined
  readonly note?: string | undefined
  readonly wrong?: string | undefined
}

export const describedBy = ({ name, hint, note, wrong }: ToldOf): string | undefined =>
  [hint && `${name}-hint`, note && `${name}-note`, wrong && `${name}-wrong`].filter(Boolean).join(' ') || undefined

export const Told = ({ v, name, hint, note, wrong }: ToldOf & { readonly v: Visit }) => (
  <>
    {hint && (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {note && (
      <p className="hint note-at" id={`${name}-note`}>
        {note}
      </p>
    )}
    {wrong && (
      <p className="wrong" id={`${name}-wrong`}>
        <span className="unseen">{v.t('own.error')}</span>
        {wrong}
      </p>
    )}
  </>
)
