import { isSimulatedNumber } from '#kernel/people/identity-number.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { enter } from '#kernel/registers/base/keep.ts'
import type { BaseRow } from '#kernel/registers/base/table.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { registerBirth as contract } from '../contract-life.ts'
import { lifeRefusals } from '../life-refusals.ts'
import { joining } from '../moving-households.ts'
import { personBase } from '../person.ts'
import { bornOn, mustBeVillage, peopleByNumber, recordFor, textOf, told } from '../recording.ts'
import { birthFits } from '../rules/birth.ts'
import { identityNumber } from '../rules/identity-number.ts'
import { lateness, type Remark } from '../rules/lateness.ts'
import { nextNumber, numberPrefix } from '../rules/number-order.ts'
import { certificateOf, lockPeople, on, ordersGiven, type PopulationDesk, useCertificate } from '../store.ts'

const NOT_KEPT: Remark = {
  ...words(
    '库中没有这份出生医学证明，编号已记入依据；待卫生健康部门补录后核对。',
    'This certificate is not on record: its number is noted, and held against the paper once the health commission records it.',
  ),
  law: '母婴保健法 第23条',
}

export const registerBirth = on(contract, async (desk, input) => {
  const { name, sex, birthDate, registeredVillage, registeredAddress, evidence, motherNumber, fatherNumber } = input
  await mustBeVillage(desk, registeredVillage, 'registeredVillage')
  const named = await peopleByNumber(desk, { motherNumber, fatherNumber })
  const certificate = input.birthCertificate ? await certificateOf(desk, input.birthCertificate) : undefined
  const mother = named.motherNumber?.id ?? certificate?.mother ?? undefined
  const father = named.fatherNumber?.id ?? certificate?.father ?? undefined
  const kin = await lockPeople(
    desk,
    [mother, father].filter((id) => id !== undefined),
  )
  const parentOf = (id: string | undefined) => parent(id ? kin.get(id) : undefined)
  refuseAny(
    birthFits({
      birthDate: birthDate as Day,
      sex,
      mother: parentOf(mother),
      father: parentOf(father),
      parents: { mother: named.motherNumber?.id, father: named.fatherNumber?.id },
      certificate,
    }),
  )
  const idNumber = input.idNumber ?? (await numbered(desk, input))
  refuseAny(identityNumber({ idNumber, birthDate, sex }))
  const id = uuid()
  const child = { id, sex, birthDate: birthDate as Day, father, mother }
  const household = input.household && (await joining(desk, child, registeredVillage, input.household))
  const noted = input.birthCertificate && !certificate ? `出生医学证明 ${input.birthCertificate}` : undefined
  const { ethnicity, birthPlace } = input
  const facts = {
    idNumber,
    name,
    sex,
    birthDate,
    registeredVillage,
    registeredAddress,
    ethnicity,
    birthPlace,
    father,
    mother,
    ...household,
  }
  const entered = await enter(
    desk,
    personBase,
    {
      kind: 'birth',
      effective: birthDate as Day,
      sets: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null)),
      evidence: [evidence, noted].filter(Boolean).join('；') || undefined,
    },
    { id, simulated: isSimulatedNumber(idNumber) },
  )
  const last = certificate ? await certified(desk, certificate, id, birthDate as Day) : entered
  const late = lateness({ kind: 'birth', on: birthDate as Day, village: registeredVillage }, desk.today)
  return { ...told({ ...last, fields: entered.fields }, [...late, ...(noted ? [NOT_KEPT] : [])]), idNumber }
})

const parent = (row: BaseRow | undefined) =>
  row && { sex: row.fields.sex as string, birthDate: bornOn(row), diedOn: textOf(row, 'diedOn') as Day | undefined }

/** The certificate serves for this birth and no other, and stands in the record as what the health commission said. */
async function certified(desk: PopulationDesk, { number, organ }: { number: string; organ: string }, id: string, day: Day) {
  await useCertificate(desk, number, id)
  return recordFor(desk, organ, id, { kind: 'birth-certificate', effective: day, sets: { birthCertificate: number } })
}

type Unnumbered = { readonly registeredVillage: string; readonly birthDate: string; readonly sex: '1' | '2'; readonly simulated?: boolean }

async function numbered(desk: PopulationDesk, { registeredVillage, birthDate, sex, simulated = false }: Unnumbered): Promise<string> {
  const division = registeredVillage.slice(0, 6)
  const prefix = numberPrefix(division, birthDate, simulated)
  return (
    nextNumber(prefix, sex, await ordersGiven(desk, prefix)) ??
    refuse(ground(lifeRefusals.numbersUsedUp, { division, born: birthDate }, 'birthDate'))
  )
}
