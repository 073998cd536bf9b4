// The answers of every base register to the questions of its door.
import { sql } from 'kysely'
import { decide } from '../../access/decide.ts'
import { toSql } from '../../access/to-sql.ts'
import { containing } from '../../db/like.ts'
import { bindTo, type BoundQuestion, type ReadDesk } from '../../module/define-module.ts'
import { kernelRefusals } from '../../module/refusals.ts'
import { ground, refuse } from '../../refusal/refusal.ts'
import type { Day, Instant } from '../../time/day.ts'
import { columnOf } from '../table.ts'
import { near, walk } from './candidates.ts'
import type { BaseRegister } from './card.ts'
import { countAnswerOf } from './counts.ts'
import { doorOf } from './door.ts'
import { feedAnswersOf } from './feed.ts'
import { followed } from './follow.ts'
import { counting, fold, type Moment } from './fold.ts'
import { qualityAnswerOf } from './quality.ts'
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

const isInReach = (base: BaseRegister, desk: ReadDesk, row: BaseRow) =>
  decide(desk.actor, base.may, { division: row.fields[base.placed] as string }).allowed

/** One record in reach; what lies outside is as if it were not there. */
async function reached(desk: ReadDesk, base: BaseRegister, id: string): Promise<BaseRow> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select r.* from ${recordTable(base)} r where r.id = ${id} and ${inReach(base, desk)}`.execute(tablesOfBase(desk))
  if (!rows[0]) refuse(ground(kernelRefusals.notFound))
  return baseRow(base, rows[0])
}

/** The record as it stood at the moment; where it was merged then, the one it led to, unless `itself` is asked for. */
async function stoodAs(desk: ReadDesk, base: BaseRegister, id: string, moment: Moment, itself: boolean) {
  for (let at = id; ;) {
    const row = await reached(desk, base, at)
    const events = await eventsOf(tablesOfBase(desk), base, row)
    const was = fold(base, events, moment)
    if (itself || was?.state !== 'merged') return { row, events, was }
    at = was.fields.mergedInto as string
  }
}

const wholeOf = ({ id, version, state, simulated, mergedInto, fields }: BaseRow) => ({ id, version, state, simulated, mergedInto, fields })

const shownNames = (right: ReadingRight, fields: Readonly<Record<string, unknown>>) =>
  right.fields.filter((name) => fields[name] !== undefined)

export function answersOf(base: BaseRegister): BoundQuestion[] {
  const door = doorOf(base)
  const { answer } = bindTo<unknown>()
  return [
    answer(door.search, async (desk, { matter, ...search }) => {
      const right = await rightFor(desk, base, matter, 'list')
      const rows = await found(desk, base, search)
      const lead = await followed(tablesOfBase(desk), base, rows.slice(0, MOST_FOUND))
      const page = lead.filter(({ row, via }) => via === null || isInReach(base, desk, row))
      await writeLooks(
        desk,
        base,
        right,
        'list',
        page.map(({ row }) => ({ id: row.id, fields: shownNames(right, row.fields) })),
      )
      return {
        rows: page.map(({ row: { id, version, state, simulated, fields }, via }) => ({
          id,
          version,
          state,
          simulated,
          via,
          division: fields[base.placed] as string,
          fields: cut(base, right, fields),
        })),
        more: rows.length > MOST_FOUND,
      }
    }),
    answer(door.record, async (desk, { id, matter, validOn, knownAt, itself = false }) => {
      const right = await rightFor(desk, base, matter, 'open')
      const moment = { validOn: (validOn ?? desk.today) as Day, knownAt: (knownAt ?? desk.now) as Instant }
      const { row, events, was } = await stoodAs(desk, base, id, moment, itself)
      const fields = was?.fields ?? {}
      await writeLooks(desk, base, right, 'open', [{ id: row.id, fields: shownNames(right, fields) }])
      return {
        id: row.id,
        via: row.id === id ? null : id,
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
        rows: rows.map(wholeOf),
      }
    }),
    answer(door.candidates, async (desk, { id, probes }) => {
      const { near: rows, full } = await near(tablesOfBase(desk), base, id, probes)
      return { rows: rows.map(({ row, blocks }) => ({ ...wholeOf(row), blocks: [...blocks] })), full }
    }),
    answer(door.walk, async (desk, where) => ({ rows: (await walk(tablesOfBase(desk), base, where)).map(wholeOf) })),
    countAnswerOf(base),
    qualityAnswerOf(base),
    ...feedAnswersOf(base),
  ]
}
