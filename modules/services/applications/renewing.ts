// What a part prolongs: the certificate that its applicant calls, and the day on which that ends.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import type { Definition } from '#modules/services/items/contract.ts'
import type { Drawn } from './drawing.ts'
import { refusals } from './refusals.ts'
import type { PartRow } from './rows.ts'
import { renewalInTime } from './rules/renewal-in-time.ts'
import type { Write } from './store.ts'

type Renewed = Pick<PartRow, 'renews' | 'ends_on'>
type Part = Definition['parts'][number]

const calledFor = ({ materials }: Pick<Drawn, 'materials'>, { renews }: Part) =>
  materials.find(({ material }) => material.id === renews?.material)

/** Why nothing can be prolonged: there is none in force that ends, or it is too early or too late. */
export function notRenewable({ today, calendar }: Pick<Write, 'today' | 'calendar'>, whole: Drawn): Ground[] {
  return whole.definition.parts.flatMap((part) => {
    if (!part.renews) return []
    const called = calledFor(whole, part)
    const ends = called?.certificates.find(({ chosen }) => chosen)?.until
    const { zh: title, en: titleEn } = called?.material.title ?? part.title
    if (!ends) return [ground(refusals.nothingToRenew, { title, titleEn })]
    return renewalInTime({ ...part.renews, ends, today, calendar })
  })
}

/** By matter, of those that prolong one. */
export function renewedBy(whole: Drawn): ReadonlyMap<string, Renewed> {
  return new Map(
    whole.definition.parts.flatMap((part) => {
      const one = part.renews && calledFor(whole, part)?.certificates.find(({ chosen }) => chosen)
      return one ? [[part.matter, { renews: one.id, ends_on: one.until }] as const] : []
    }),
  )
}
