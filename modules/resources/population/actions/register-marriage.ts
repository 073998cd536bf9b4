import type { BaseRow } from '#kernel/registers/base/table.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { registerMarriage as contract } from '../contract-family.ts'
import { lifeRefusals } from '../life-refusals.ts'
import { bornOn, hold, mustBeHere, nameOf, peopleByNumber, record, textOf, told } from '../recording.ts'
import { areNearKin } from '../rules/kinship.ts'
import { type Betrothed, mayMarry } from '../rules/marriage.ts'
import { lineageOf, on } from '../store.ts'

const betrothed = (row: BaseRow): Betrothed => ({
  id: row.id,
  name: nameOf(row),
  sex: row.fields.sex as string,
  birthDate: bornOn(row),
  maritalStatus: textOf(row, 'maritalStatus'),
  spouse: textOf(row, 'spouse'),
})

export const registerMarriage = on(contract, async (desk, { id, spouseNumber, effective, evidence }) => {
  const { spouseNumber: other } = await peopleByNumber(desk, { spouseNumber })
  if (other!.id === id) refuse(ground(lifeRefusals.samePerson, {}, 'spouseNumber'))
  const [a, b] = await hold(desk, [id, other!.id])
  mustBeHere(a!)
  mustBeHere(b!)
  const isKin = areNearKin(await lineageOf(desk, [a!.id, b!.id]), a!.id, b!.id)
  refuseAny(mayMarry({ pair: [betrothed(a!), betrothed(b!)], effective: effective as Day, isKin }))
  const marries = (one: string, spouse: string) =>
    record(desk, one, {
      kind: 'marriage',
      effective: effective as Day,
      sets: { spouse, maritalStatus: '20', marriedOn: effective },
      evidence,
    })
  await marries(b!.id, a!.id)
  return { ...told(await marries(a!.id, b!.id)), spouse: b!.id }
})
