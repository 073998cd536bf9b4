// The answers of every base register to the questions of its door.
import { sql } from 'kysely'
import { toSql } from '../../access/to-sql.ts'
import { containing } from '../../db/like.ts'
import { bindTo, type BoundQuestion, type ReadDesk } from '../../module/define-module.ts'
import { kernelRefusals } from '../../module/refusals.ts'
import { ground, refuse } from '../../refusal/refusal.ts'
import type { Day, Instant } from '../../time/day.ts'
import { columnOf } from '../table.ts'
import type { BaseRegister } from './card.ts'
import { doorOf } from './door.ts'
import { counting, fold } from './fold.ts'
import { eventsOf, rowOf, rowsOf } from './read.ts'
import { cut, type ReadingRight, rightFor, shownEvents, writeLooks } from './reading.ts'
import { baseRow, type BaseRow, keyTable, recordTable, tablesOfBase } from './table.ts'

const MOST_FOUND = 50

type Search = { readonly number?: string; readonly name?: string; readonly division?: string }

/** What the official reaches: records of the division served. */
const inReach = (base: BaseRegister, desk: ReadDesk) => toSql(desk.actor, base.may, { division: sql.ref(`r.${columnOf(base.placed)}`) })

async function found(desk: ReadDesk, base: BaseRegister, { number, name, division }: Search): Promise<BaseRow[]> {
  const where = [inReach(base, desk)]
  if (number) where.push(sql`r.id = (select record from ${keyTable(base)} where number = ${number})`)
  if (name) where.push(sql`${sql.ref(`r.${columnOf(base.label)}`)} like ${containing(name).slice(1)}`)
  if (division) where.push(sql`${sql.ref(`r.${columnOf(base.placed)}`)} like ${`${division}%`} and r.prefecture = ${division.slice(0, 4)}`)
  const { rows } = await sql<Record<string, unknown>>`select r.* from ${recordTable(base)} r where ${sql.join(where, sql` and `)}
    order by r.${sql.ref(columnOf(base.label))}, r.id limit ${MOST_FOUND + 1}`.execute(tablesOfBase(desk))
  return rows.map((row) => baseRow(base, row))
}

/** One record in reach; what lies outside is as if it were not there. */
async function reached(desk: ReadDesk, base: BaseRegister, id: string): Promise<BaseRow> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select r.* from ${recordTable(base)} r where r.id = ${id} and ${inReach(base, desk)}`.execute(tablesOfBase(desk))
  if (!rows[0]) refuse(ground(kernelRefusals.notFound))
  return baseRow(base, rows[0])
}

const shownNames = (right: ReadingRight, fields: Readonly<Record<string, unknown>>) =>
  right.fields.filter((name) => fields[name] !== undefined)

export function answersOf(base: BaseRegister): BoundQuestion[] {
  const door = doorOf(base)
  const { answer } = bindTo<unknown>()
  return [
    answer(door.search, async (desk, { matter, ...search }) => {
      const right = await rightFor(desk, base, matter, 'list')
      const rows = await found(desk, base, search)
      const page = rows.slice(0, MOST_FOUND)
      await writeLooks(
        desk,
        base,
        right,
        'list',
        page.map(({ id, fields }) => ({ id, fields: shownNames(right, fields) })),
      )
      return {
        rows: page.map(({ id, version, state, simulated, fields }) => ({
          id,
          version,
          state,
          simulated,
          division: fields[base.placed] as string,
          fields: cut(base, right, fields),
        })),
        more: rows.length > MOST_FOUND,
      }
    }),
    answer(door.record, async (desk, { id, matter, validOn, knownAt }) => {
      const right = await rightFor(desk, base, matter, 'open')
      const row = await reached(desk, base, id)
      const events = await eventsOf(tablesOfBase(desk), base, row)
      const moment = { validOn: (validOn ?? desk.today) as Day, knownAt: (knownAt ?? desk.now) as Instant }
      const was = fold(base, events, moment)
      const fields = was?.fields ?? {}
      await writeLooks(desk, base, right, 'open', [{ id, fields: shownNames(right, fields) }])
      return {
        id,
        version: row.version,
        state: was?.state ?? row.state,
        simulated: row.simulated,
        mergedInto: row.mergedInto,
        fields: cut(base, right, fields),
        stood: was !== undefined,
        events: shownEvents(base, right, events),
      }
    }),
    answer(door.written, async (desk, { id, field }) => {
      const row = await rowOf(tablesOfBase(desk), base, id)
      const events = row ? counting(await eventsOf(tablesOfBase(desk), base, row), { validOn: desk.today }) : []
      const by = events.findLast(({ sets }) => Object.hasOwn(sets, field))
      return { by: by ? { seq: by.seq, kind: by.kind, effective: by.effective, at: by.at, organ: by.organ } : null }
    }),
    answer(door.whole, async (desk, { ids }) => {
      const rows = await rowsOf(tablesOfBase(desk), base, ids)
      return {
        rows: rows.map(({ id, version, state, simulated, mergedInto, fields }) => ({ id, version, state, simulated, mergedInto, fields })),
      }
    }),
  ]
}
