// The answers of every base register to the questions of its door.
import { sql } from 'kysely'
import { decide } from '../../access/decide.ts'
import { bindTo, type BoundQuestion, type ReadDesk } from '../../module/define-module.ts'
import { kernelRefusals } from '../../module/refusals.ts'
import { ground, refuse, refuseAny } from '../../refusal/refusal.ts'
import type { Day, Instant } from '../../time/day.ts'
import { refuseIfSpent, spend, unseen } from './budget.ts'
import { near, walk } from './candidates.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { compared, compareGrounds, NOBODY, recordsOf } from './compare.ts'
import { countAnswerOf } from './counts.ts'
import { doorOf } from './door.ts'
import { feedAnswersOf } from './feed.ts'
import { found, inReach, MOST_FOUND, searchGrounds } from './find.ts'
import { followed } from './follow.ts'
import { counting, fold, type Moment } from './fold.ts'
import { qualityAnswerOf } from './quality.ts'
import { eventsOf, rowOf, rowsByNumber, rowsOf } from './read.ts'
import { cut, type ReadingRight, rightFor, shownEvents, writeLooks } from './reading.ts'
import { baseRow, type BaseRow, recordTable, tablesOfBase } from './table.ts'

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
      refuseAny(searchGrounds(base, right, search))
      await refuseIfSpent(desk)
      const rows = await found(desk, base, search)
      const lead = await followed(tablesOfBase(desk), base, rows.slice(0, MOST_FOUND))
      const page = lead.filter(({ row, via }) => via === null || isInReach(base, desk, row))
      await spend(desk, {
        misses: search.number !== undefined && page.length === 0 ? 1 : 0,
        records: await unseen(
          desk,
          base,
          page.map(({ row }) => row.id),
        ),
      })
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
          division: right.fields.includes(base.placed) ? (fields[base.placed] as string) : null,
          fields: cut(base, right, fields),
        })),
        more: rows.length > MOST_FOUND,
      }
    }),
    answer(door.compare, async (desk, { matter, rows }) => {
      const right = await rightFor(desk, base, matter, 'compare')
      refuseAny(compareGrounds(base, right, rows))
      await refuseIfSpent(desk)
      const records = await recordsOf(desk, base, rows)
      const answers = rows.map((row, i) => compared(records[i], row))
      await spend(desk, { misses: answers.filter(({ isMiss }) => isMiss).length, records: 0 })
      await writeLooks(
        desk,
        base,
        right,
        'compare',
        answers.map(({ answers: said }, i) => ({ id: records[i]?.id ?? NOBODY, fields: said.map(({ field }) => field) })),
      )
      return { rows: answers.map(({ answers: said }) => ({ answers: said })) }
    }),
    answer(door.record, async (desk, { id, matter, validOn, knownAt, itself = false }) => {
      const right = await rightFor(desk, base, matter, 'open')
      const moment = { validOn: (validOn ?? desk.today) as Day, knownAt: (knownAt ?? desk.now) as Instant }
      await refuseIfSpent(desk)
      const { row, events, was } = await stoodAs(desk, base, id, moment, itself)
      await spend(desk, { misses: 0, records: await unseen(desk, base, [row.id]) })
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
    answer(door.named, async (desk, { numbers }) => {
      const db = tablesOfBase(desk)
      const rows = await rowsByNumber(db, base, numbers)
      const merged = [...rows.values()].filter(({ state }) => state === 'merged')
      const ends = new Map<string, BaseRow>()
      for (const row of merged) for (const end of await followed(db, base, [row])) ends.set(row.id, end.row)
      return { rows: [...rows].map(([number, row]) => ({ number, ...wholeOf(ends.get(row.id) ?? row) })) }
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
