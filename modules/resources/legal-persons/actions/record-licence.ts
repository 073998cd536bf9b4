import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Static } from '#kernel/module/field.ts'
import { recordLicence as contract, withdrawLicence as withdrawing } from '../contract/supervision.ts'
import type { licence } from '../legal-person.ts'
import { record } from '../record.ts'
import { inLife } from '../rules/in-life.ts'
import { licenceIsOfIssuer } from '../rules/licence-is-of-issuer.ts'
import { held, on } from '../store.ts'

type Licence = Static<typeof licence>
type Held = Awaited<ReturnType<typeof held>>
const licencesOf = ({ fields }: Held) => (fields.licences ?? []) as Licence[]

// Recorded today, whatever the days the licence says: the list is set whole, and one that counted earlier would be undone.

export const recordLicence = on(contract, async (desk, { id, seen, evidence, ...given }) => {
  const before = await held(desk, id)
  const list = licencesOf(before)
  const organ = desk.actor.organ ?? ''
  refuseAny([
    ...inLife({ row: before, event: 'licence', effective: desk.today }),
    ...licenceIsOfIssuer({ organ, found: list.find(({ number }) => number === given.number), number: given.number, isNew: true }),
  ])
  const licences = [...list.filter(({ number }) => number !== given.number), { ...given, organ }]
  return record(desk, { kind: 'licence', record: id, seen, effective: desk.today, evidence, sets: { licences } }, before)
})

export const withdrawLicence = on(withdrawing, async (desk, { id, seen, evidence, number }) => {
  const before = await held(desk, id)
  const list = licencesOf(before)
  refuseAny(licenceIsOfIssuer({ organ: desk.actor.organ ?? '', found: list.find((one) => one.number === number), number, isNew: false }))
  const licences = list.filter((one) => one.number !== number)
  return record(desk, { kind: 'licence', record: id, seen, effective: desk.today, evidence, sets: { licences } }, before)
})
