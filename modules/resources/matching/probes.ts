// Where doubles of a record are looked for. Each probe runs on an index of the register's own table, and finds few: the score
// decides. What no probe finds is not found (another name, another day, another place): that is said on the desk.
import { withCheck } from '#kernel/people/credit-code.ts'
import { withIdentityCheck } from '#kernel/people/identity-number.ts'
import { withOrganisationCheck } from '#kernel/people/organisation-code.ts'
import type { Probe } from '#kernel/registers/base/probe.ts'
import { bareName } from '#kernel/text/bare-name.ts'
import type { Fields } from './rules/comparisons.ts'
import { soundsNear } from './rules/names.ts'
import { daySlips, oneFigureOff, transposed } from './rules/slips.ts'

type Conditions = NonNullable<Probe['where']>
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const is = (field: string, ...values: string[]): Conditions[number] => ({ field, how: 'is', values })

/** The probe, if all it needs is known. */
const when = (block: string, needed: readonly unknown[], where: () => Conditions): Probe[] =>
  needed.every((one) => text(one) !== undefined) ? [{ block, where: where() }] : []

/** Identity numbers one slip away, each with the check character that it would bear. */
const numberSlips = (number: string): string[] => {
  const body = number.slice(0, 17)
  return [...new Set([...transposed(body), ...oneFigureOff(body)].map(withIdentityCheck))]
}

/** Credit codes one slip away, the check of the organisation code inside and the last one made anew. */
const codeSlips = (code: string): string[] => {
  const body = code.slice(0, 16)
  return [
    ...new Set([...transposed(body), ...oneFigureOff(body)].map((one) => withCheck(one.slice(0, 8) + withOrganisationCheck(one.slice(8))))),
  ]
}

export function personProbes(of: Fields): Probe[] {
  const [number, born, pinyin] = [text(of.idNumber) ?? '', text(of.birthDate) ?? '', text(of.pinyin) ?? '']
  return [
    { block: '号码相近', numbers: numberSlips(number) },
    { block: '同日出生、音近', where: [is('birthDate', born), { field: 'pinyin', how: 'like', values: soundsNear(pinyin) }] },
    { block: '出生日期似误写、同音', where: [is('birthDate', ...daySlips(born)), is('pinyin', pinyin)] },
    { block: '同村同音', where: [is('registeredVillage', text(of.registeredVillage) ?? ''), is('pinyin', pinyin)] },
    ...when('同日出生、同母', [of.mother], () => [is('birthDate', born), is('mother', of.mother as string)]),
    ...when('同户', [of.household], () => [is('household', of.household as string)]),
    ...when('以曾用名登记', [of.formerName], () => [is('birthDate', born), is('name', of.formerName as string)]),
  ]
}

export function legalPersonProbes(of: Fields): Probe[] {
  const [code, name, since] = [text(of.uscc) ?? '', text(of.name) ?? '', text(of.establishedOn) ?? '']
  return [
    { block: '代码相近', numbers: codeSlips(code) },
    { block: '组织机构代码相同', where: [{ field: 'uscc', how: 'part', values: [code.slice(8, 17)], from: 9, size: 9 }] },
    { block: '名称实同', where: [{ field: 'name', how: 'bare', values: [bareName(name)] }] },
    { block: '同日成立、同音', where: [is('establishedOn', since, ...daySlips(since)), is('pinyin', text(of.pinyin) ?? '')] },
    ...when('同地、同代表人', [of.representativeName], () => [
      is('representativeName', of.representativeName as string),
      is('division', text(of.division) ?? ''),
    ]),
    ...when('同日成立、同代表人', [of.representativeName], () => [
      is('establishedOn', since),
      is('representativeName', of.representativeName as string),
    ]),
  ]
}
