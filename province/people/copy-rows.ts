// Simulated people and firms as rows for COPY: the columns, and a line for each.
import type { Instant } from '#kernel/time/day.ts'
import type { Firm } from './firms.ts'
import { CENSUS_DAY } from './margins.ts'
import type { Person } from './people.ts'
import { actorOf, type Plan } from './plan.ts'

const POLICE = 'public-security-department'

/** Who entered them, as a person reads it. */
export const ENTERED_BY = '模拟数据'

export type Sheet<T> = {
  readonly into: string
  readonly columns: readonly string[]
  readonly line: (row: T) => string
}

const ENTERED = [
  'id',
  'prefecture',
  'created_at',
  'updated_at',
  'simulated',
  'entered_kind',
  'entered_on',
  'entered_organ',
  'entered_actor',
  'entered_name',
]

const NONE = '\\N'
const orNone = (value: string | null) => value ?? NONE
/** None of our values holds a tab or the end of a line; a backslash stands in none but those of JSON. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('\\', '\\\\')

export function sheetsOf(plan: Plan, at: Instant) {
  const entered = (id: string, place: string, organ: string) =>
    `${id}\t${place.slice(0, 4)}\t${at}\t${at}\tt\tentry\t${CENSUS_DAY}\t${organ}\t${actorOf(plan)}\t${ENTERED_BY}`
  const person: Sheet<Person> = {
    into: 'population.person',
    columns: [
      ...ENTERED,
      'id_number',
      'name',
      'pinyin',
      'sex',
      'ethnicity',
      'birth_date',
      'birth_place',
      'registered_village',
      'registered_address',
      'division',
      'household',
      'head_relation',
      'father',
      'mother',
      'spouse',
      'guardian',
      'marital_status',
      'education',
    ],
    line: (p) =>
      `${entered(p.id, p.village.code, POLICE)}\t${p.idNumber}\t${p.name}\t${p.pinyin}\t${p.sex}\t${p.ethnicity}\t${p.birthDate}\t` +
      `${p.birthPlace}\t${p.village.code}\t${p.address}\t${p.village.code.slice(0, 6)}\t${p.household}\t${p.headRelation}\t` +
      `${orNone(p.father)}\t${orNone(p.mother)}\t${orNone(p.spouse)}\t${orNone(p.guardian)}\t${p.maritalStatus}\t${orNone(p.education)}\n`,
  }
  const firm: Sheet<Firm> = {
    into: 'legal_persons.legal_person',
    columns: [
      ...ENTERED,
      'uscc',
      'name',
      'pinyin',
      'kind',
      'industry',
      'established_on',
      'capital',
      'scope',
      'registered_village',
      'registered_address',
      'division',
      'representative_name',
      'representative',
      'parent',
      'shareholders',
      'authority',
    ],
    line: (f) =>
      `${entered(f.id, f.village.code, f.organ)}\t${f.uscc}\t${f.name}\t${f.pinyin}\t${f.kind}\t${orNone(f.industry)}\t${f.establishedOn}\t` +
      `${orNone(f.capital)}\t${f.scope}\t${f.village.code}\t${f.address}\t${f.village.code.slice(0, 6)}\t${orNone(f.representativeName)}\t` +
      `${orNone(f.representative)}\t${orNone(f.parent)}\t${f.shareholders ? json(f.shareholders) : NONE}\t${f.organ}\n`,
  }
  const key = <T extends { id: string; village: { code: string } }>(into: string, number: (row: T) => string): Sheet<T> => ({
    into,
    columns: ['number', 'record', 'prefecture'],
    line: (row) => `${number(row)}\t${row.id}\t${row.village.code.slice(0, 4)}\n`,
  })
  return {
    people: [person, key<Person>('population.person_key', ({ idNumber }) => idNumber)] as const,
    firms: [firm, key<Firm>('legal_persons.legal_person_key', ({ uscc }) => uscc)] as const,
  }
}
