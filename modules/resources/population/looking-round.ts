// One person in reach, the right under which they are read, and those round them that may be shown, each with a look.
import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { refuseIfSpent, spend, unseen } from '#kernel/registers/base/budget.ts'
import { rowOf } from '#kernel/registers/base/read.ts'
import { cut, type ReadingRight, rightFor, writeLooks } from '#kernel/registers/base/reading.ts'
import { type BaseRow, tablesOfBase } from '#kernel/registers/base/table.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { personBase } from './person.ts'
import type { PopulationReadDesk } from './store.ts'

/** What lies outside the official's division is as if it were not there. */
const isReached = (desk: PopulationReadDesk, { fields }: BaseRow) =>
  decide(desk.actor, personBase.may, { division: fields.division as string }).allowed

/** The person about whom is asked, and the right for the matter. */
export async function askedAbout(desk: PopulationReadDesk, id: string, matter: string): Promise<{ row: BaseRow; right: ReadingRight }> {
  const right = await rightFor(desk, personBase, matter, 'open')
  await refuseIfSpent(desk)
  const row = await rowOf(tablesOfBase(desk), personBase, id)
  if (!row || !isReached(desk, row)) refuse(ground(kernelRefusals.notFound))
  return { row, right }
}

/** Whom a field names is told only to whoever sees the field whole. */
export const seesWhole = ({ unmasked }: ReadingRight, field: string) => unmasked.includes(field)

/** The look at whom the person works and stands for. */
export const lookedAt = (desk: PopulationReadDesk, right: ReadingRight, { id }: BaseRow) =>
  writeLooks(desk, personBase, right, 'open', [{ id, fields: ['employer'] }])

/** Those of the rows that the official reaches, as they are shown; each look is written. */
export async function shownRound<R extends BaseRow>(desk: PopulationReadDesk, right: ReadingRight, rows: readonly R[]) {
  const reached = rows.filter((row) => isReached(desk, row))
  const ids = [...new Set(reached.map(({ id }) => id))]
  await spend(desk, { misses: 0, records: ids.length === 0 ? 0 : await unseen(desk, personBase, ids) })
  const first = ids.map((id) => reached.find((row) => row.id === id)!)
  await writeLooks(
    desk,
    personBase,
    right,
    'open',
    first.map(({ id, fields }) => ({ id, fields: right.fields.filter((name) => fields[name] !== undefined) })),
  )
  return reached.map((row) => ({
    row,
    shown: { id: row.id, state: row.state, simulated: row.simulated, fields: cut(personBase, right, row.fields) },
  }))
}
