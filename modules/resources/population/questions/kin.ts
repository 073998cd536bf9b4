import { rowsOf } from '#kernel/registers/base/read.ts'
import { type BaseRow, tablesOfBase } from '#kernel/registers/base/table.ts'
import type { kinRelations } from '../contract-reading.ts'
import { kin as contract } from '../contract-reading.ts'
import { askedAbout, seesWhole, shownRound } from '../looking-round.ts'
import { personBase } from '../person.ts'
import { answer, namedBy } from '../store.ts'

type Relation = keyof typeof kinRelations
type Kin = BaseRow & { readonly relation: Relation }

const NAMED = ['father', 'mother', 'spouse', 'guardian'] as const
/** Told backwards: who names this person as parent or guardian. */
const NAMING = [
  ['father', 'child'],
  ['mother', 'child'],
  ['guardian', 'ward'],
] as const

export const kin = answer(contract, async (desk, { id, matter }) => {
  const { row, right } = await askedAbout(desk, id, matter)
  const whole = (field: string) => seesWhole(right, field)
  if (!NAMED.some(whole)) return { granted: false, rows: [] }
  const named = NAMED.filter((field) => whole(field) && row.fields[field] !== undefined)
  const known = await rowsOf(tablesOfBase(desk), personBase, [...new Set(named.map((field) => row.fields[field] as string))])
  const forward = named.flatMap((relation) =>
    known.filter((one) => one.id === row.fields[relation]).map((one): Kin => ({ ...one, relation })),
  )
  const naming = await namedBy(desk, id)
  const back = NAMING.filter(([field]) => whole(field)).flatMap(([field, relation]) =>
    naming.filter(({ fields }) => fields[field] === id).map((one): Kin => ({ ...one, relation })),
  )
  const shown = await shownRound(desk, right, [...forward, ...back])
  return { granted: true, rows: shown.map(({ row: { relation }, shown: one }) => ({ relation, ...one })) }
})
