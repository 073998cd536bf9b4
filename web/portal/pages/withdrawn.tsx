// A matter that its organ no longer does where the reader is: since when, and where it is done instead. Where nothing was put in its
// place, the guide offers no application either.
import type { Answer } from '../asked.ts'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { dayWords } from '../parts/format.ts'
import { nearest } from './halls.tsx'

type Card = Answer<'matter'>
type Ended = Card['withdrawn'][number]
type At = { readonly v: Visit; readonly card: Card }

/** The nearest place that does it; at the province, any. */
export const nearestOf = (v: Visit, { services }: Card) =>
  v.place === undefined ? services[0] : nearest(services, ({ division }) => division)[0]

/** The withdrawal that concerns the reader: none where a nearer place does it, or, at the province, any place does. */
export function endedHere(v: Visit, card: Card): Ended | undefined {
  const { withdrawn } = card
  const done = nearestOf(v, card)
  if (v.place === undefined) return done ? undefined : withdrawn.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
  const [last] = nearest(withdrawn, ({ division }) => division)
  return last && done && done.division > last.division ? undefined : last
}

export function Withdrawn({ v, card, ended: { division, on } }: At & { readonly ended: Ended }) {
  const instead = nearestOf(v, card)
  const day = dayWords(v.language, on)
  const nameOf = (code: string) => v.divisions?.at(code)?.name ?? code
  const telephone = instead?.telephone ?? '12345'
  return (
    <p className="note">
      <strong>
        {v.place === undefined ? v.t('matters.withdrawnAll', { day }) : v.t('matters.withdrawn', { place: nameOf(division), day })}
      </strong>{' '}
      {instead ? v.t('matters.instead', { place: nameOf(instead.division) }) : v.t('matters.noInstead')}
      <Zh v={v}>{instead?.place ?? card.organName}</Zh> · <a href={`tel:${telephone.replaceAll(' ', '')}`}>{telephone}</a>
    </p>
  )
}
