// Doubles in the seeded province: one pair on the desk, one that a first adjudicator has looked at, one merged by two.
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Day } from '#kernel/time/day.ts'
import { confirmDecision, proposeDecision, proposePair } from '#modules/resources/matching/contract.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import type { BaseTeller } from './teller.ts'

const REGISTRAR = 'public-security-department.registrar'
const FIRST = 'public-security-department.adjudicator'
const SECOND = 'public-security-department.second-adjudicator'
const REGISTER = 'population.person'

type Sheet = { readonly name: string; readonly birthDate: string; readonly address: string; readonly village?: string; readonly n: number }

/** Numbers beyond those of the generated people. */
const pairs: readonly (readonly [Sheet, Sheet])[] = [
  [
    { name: '曹雨桐', birthDate: '1994-03-08', address: '模拟路 31 号 2 栋 602', n: 481 },
    { name: '曹雨彤', birthDate: '1994-03-08', address: '模拟路 31 号 2 栋 602', n: 483 },
  ],
  [
    { name: '廖建国', birthDate: '1962-05-11', address: '模拟巷 7 号', n: 482 },
    { name: '廖建國', birthDate: '1962-11-05', address: '模拟巷 7 号', n: 484 },
  ],
  [
    { name: '向晓梅', birthDate: '1985-10-20', address: '模拟大道 118 号', n: 485 },
    { name: '向小梅', birthDate: '1985-10-20', address: '模拟新村 4 栋', village: '430103001001', n: 486 },
  ],
]

export async function tellMatching(t: BaseTeller): Promise<void> {
  await t.on('2026-10-22' as Day)
  const told: { one: string; other: string; pair: string }[] = []
  for (const [first, second] of pairs) {
    const [one, other] = [await entered(t, first), await entered(t, second)]
    const { id: pair } = await t.act(REGISTRAR, proposePair, { register: REGISTER, one, other })
    told.push({ one, other, pair })
  }
  const [, seen, merged] = told as [(typeof told)[number], (typeof told)[number], (typeof told)[number]]
  const versions = { seenOne: 1, seenOther: 1 }
  const same = { verdict: 'same' as const, take: [], ...versions }
  await t.act(FIRST, proposeDecision, { ...same, pair: seen.pair, survivor: seen.one, reason: '原始户口登记表为繁体，日月抄反' })
  const { decision } = await t.act(FIRST, proposeDecision, {
    ...same,
    pair: merged.pair,
    survivor: merged.one,
    take: ['registeredVillage', 'registeredAddress'],
    reason: '迁移时重复建档，现住新村',
  })
  await t.act(SECOND, confirmDecision, { pair: merged.pair, decision, opinion: '与迁移证核对一致' })
}

async function entered(t: BaseTeller, { name, birthDate, address, village = '430102001001', n }: Sheet): Promise<string> {
  const { id } = await t.act(REGISTRAR, enterPerson, {
    effective: birthDate,
    simulated: true,
    idNumber: simulatedNumber('430102', birthDate, '2', n),
    name,
    sex: '2',
    ethnicity: '01',
    birthDate,
    registeredVillage: village,
    registeredAddress: address,
  })
  return id
}
