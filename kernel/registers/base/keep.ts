// Writing a base register: life events and nothing else. Which organ may write a field, and which fields an event sets, is said
// by the card and held here, so that no room can forget it. Two organs that write different fields at once both succeed; two
// that write one field do not: the later is told who was first, and nothing is lost.
//
// A record to which nothing has happened since it was entered has no rows of events: its row is its first event. The row is
// copied there before the first change. Sixty-six million records loaded from the sources so need no second copy.
import { type RawBuilder, sql } from 'kysely'
import { isClash } from '../../db/sqlstate.ts'
import { uuid } from '../../id/uuid.ts'
import type { Desk } from '../../module/define-module.ts'
import { kernelRefusals } from '../../module/refusals.ts'
import { ground, refuse, refuseAny } from '../../refusal/refusal.ts'
import type { Day } from '../../time/day.ts'
import { columnOf, tableOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { checkEvent, emptied } from './check-event.ts'
import { doorOf } from './door.ts'
import { withDerived } from './derived.ts'
import { fold } from './fold.ts'
import { rowByNumber, writtenEvents } from './read.ts'
import {
  type BaseDb,
  baseRow,
  type BaseRow,
  eventTable,
  firstOf,
  keyTable,
  prefectureOf,
  type Recorded,
  recordTable,
  tablesOfBase,
} from './table.ts'
import { baseRefusals } from './refusals.ts'

export type NewEvent = {
  readonly kind: string
  /** The day from which it counts. */
  readonly effective: Day
  /** Field → value; null empties a field. */
  readonly sets: Readonly<Record<string, unknown>>
  /** What it rests on: the number of a document, a case, a dispute. */
  readonly evidence?: string | undefined
}

export type BaseChange = { readonly id: string; readonly version: number; readonly fields: readonly string[]; readonly row: BaseRow }

/** Begins a record. Refuses a number that any record holds or held. */
export async function enter(
  desk: Desk<never> | Desk,
  base: BaseRegister,
  event: NewEvent,
  { id = uuid(), simulated = false }: { id?: string; simulated?: boolean } = {},
): Promise<BaseChange> {
  refuseAny(checkEvent(base, desk, event))
  const db = tablesOfBase(desk)
  const fields = withDerived(base, event.sets)
  const number = fields[base.number] as string
  const place = fields[base.placed] as string
  await takeNumber(db, base, number, id, prefectureOf(place))
  const columns: Record<string, unknown> = {
    id,
    prefecture: prefectureOf(place),
    version: 1,
    created_at: desk.now,
    updated_at: desk.now,
    state: base.events[event.kind]?.leaves ?? 'living',
    simulated,
    entered_kind: event.kind,
    entered_on: event.effective,
    entered_organ: desk.actor.organ ?? null,
    entered_actor: desk.actor.id,
    entered_name: desk.actor.name,
    ...columnsOf(fields),
  }
  const names = Object.keys(columns)
  const row = await written(
    db,
    base,
    sql`insert into ${recordTable(base)} (${sql.join(names.map((name) => sql.ref(name)))})
      values (${sql.join(names.map((name) => columns[name]))}) returning *`,
  )
  // An event that rests on a document is written out: the row has no column for it.
  if (event.evidence) await writeEvents(db, base, id, [{ ...firstOf(base, row), evidence: event.evidence }], desk.request)
  desk.touch(`${base.name}/${id}`, undefined, fields)
  return { id, version: 1, fields: Object.keys(fields), row }
}

export type Amendment = NewEvent & {
  readonly record: string
  /** The version that was seen: a field set by somebody since is not overwritten unseen. */
  readonly seen?: number | undefined
  /** Events, by seq, declared void. */
  readonly voids?: readonly number[]
  /** Rooms that merge and unmerge write records that are merged. */
  readonly merging?: true
}

/** Records a life event of a record that is there. Answers the record as it stands today. */
export async function amend(desk: Desk<never> | Desk, base: BaseRegister, event: Amendment): Promise<BaseChange> {
  const db = tablesOfBase(desk)
  const before = await locked(db, base, event.record)
  if (!before) refuse(ground(kernelRefusals.notFound))
  const known = base.events[event.kind]
  const named = { event: known?.title.zh ?? event.kind, eventEn: known?.title.en ?? event.kind }
  if (before.state === 'merged' && !event.merging) refuse(ground(baseRefusals.isMerged, { into: before.mergedInto ?? '' }))
  if (before.state === 'ended' && known?.leaves !== undefined && !event.merging) refuse(ground(baseRefusals.hasEnded, named))
  refuseAny(checkEvent(base, desk, event, before.entered.on))
  const found = await writtenEvents(db, base, before.id)
  const isFirstChange = found.length === 0
  const events = isFirstChange ? [firstOf(base, before)] : found
  refuseAny(overwritten(base, events, before.version, event))
  const missing = (event.voids ?? []).find((seq) => !events.some((each) => each.seq === seq))
  if (missing !== undefined) refuse(ground(baseRefusals.noSuchEvent, { seq: missing }, 'voids'))
  const seq = before.version + 1
  const added: Recorded = {
    seq,
    kind: event.kind,
    effective: event.effective,
    at: desk.now,
    sets: event.sets,
    voids: event.voids ?? [],
    actor: desk.actor.id,
    actorName: desk.actor.name,
    organ: desk.actor.organ ?? null,
    evidence: event.evidence ?? null,
    batch: null,
  }
  await writeEvents(db, base, before.id, isFirstChange ? [events[0]!, added] : [added], desk.request)
  const now = fold(base, [...events, added], { validOn: desk.today })
  if (!now) refuse(ground(baseRefusals.noSuchEvent, { seq: event.voids?.[0] ?? 1 }, 'voids'))
  const fields = now.fields
  refuseAny(emptied(base, fields, event.kind))
  const changed = Object.keys({ ...before.fields, ...fields }).filter((name) => !same(before.fields[name], fields[name]))
  const row = await rewrite(desk, db, base, before, { fields, changed, state: now.state, version: seq })
  desk.touch(`${base.name}/${before.id}`, before.fields, fields)
  if (known?.corrects || event.voids?.length) {
    const voided = events.filter(({ seq: each }) => event.voids?.includes(each))
    const { evidence = null } = event
    // Also what was wrong for a while only and stands otherwise today: readers of that while were shown it.
    const wrong = [event, ...voided].flatMap(({ sets }) => Object.keys(sets))
    const effective = [event, ...voided].map((each) => each.effective).toSorted()[0]!
    desk.tell(doorOf(base).corrected, {
      record: before.id,
      version: seq,
      at: desk.now,
      fields: [...new Set([...wrong, ...changed])],
      effective,
      organ: desk.actor.organ ?? null,
      evidence,
    })
  }
  return { id: before.id, version: seq, fields: changed, row }
}

async function locked(db: BaseDb, base: BaseRegister, id: string): Promise<BaseRow | undefined> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${recordTable(base)} where id = ${id} for update`.execute(db)
  return rows[0] && baseRow(base, rows[0])
}

/** The fields of the event that somebody set after the version that its writer saw. */
function overwritten(base: BaseRegister, events: readonly Recorded[], current: number, { seen, sets }: Amendment) {
  if (seen === undefined || seen >= current) return []
  const since = events.filter(({ seq }) => seq > seen)
  return Object.keys(sets).flatMap((field) => {
    const by = since.findLast((event) => Object.hasOwn(event.sets, field))
    const schema = base.record.properties[field] as { title?: string; 'x-en'?: string }
    return by
      ? [
          ground(
            baseRefusals.fieldChanged,
            { title: schema.title ?? field, titleEn: schema['x-en'] ?? field, organ: by.organ ?? by.actorName, seen, current },
            field,
          ),
        ]
      : []
  })
}

async function writeEvents(db: BaseDb, base: BaseRegister, record: string, events: readonly Recorded[], request: string): Promise<void> {
  const values = events.map(
    (e) => sql`(${record}, ${e.seq}, ${e.kind}, ${e.effective}, ${e.at}, ${e.actor}, ${e.actorName}, ${e.organ}, ${JSON.stringify(e.sets)},
      ${[...e.voids]}::int[], ${e.evidence}, ${e.batch}, ${request})`,
  )
  await sql`insert into ${eventTable(base)} (record, seq, kind, effective, at, actor, actor_name, organ, sets, voids, evidence, batch, request)
    values ${sql.join(values)}`.execute(db)
}

type After = {
  readonly fields: Readonly<Record<string, unknown>>
  readonly changed: readonly string[]
  readonly state: string
  readonly version: number
}

async function rewrite(desk: { readonly now: string }, db: BaseDb, base: BaseRegister, before: BaseRow, after: After): Promise<BaseRow> {
  const place = prefectureOf(after.fields[base.placed] as string)
  const number = after.fields[base.number] as string
  if (after.changed.includes(base.number)) await takeNumber(db, base, number, before.id, place)
  if (place !== before.prefecture) await sql`update ${keyTable(base)} set prefecture = ${place} where record = ${before.id}`.execute(db)
  // What a record was merged into stands with its state, below.
  const own = after.changed.filter((name) => name !== 'mergedInto')
  const sets = Object.entries(columnsOf(Object.fromEntries(own.map((name) => [name, after.fields[name] ?? null]))))
  const merged = (after.fields.mergedInto as string | undefined) ?? null
  const changes = sql.join([
    ...sets.map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql`version = ${after.version}`,
    sql`updated_at = ${desk.now}`,
    sql`state = ${after.state}`,
    sql`merged_into = ${after.state === 'merged' ? merged : null}`,
    sql`prefecture = ${place}`,
  ])
  return written(
    db,
    base,
    sql`update ${recordTable(base)} set ${changes} where id = ${before.id} and prefecture = ${before.prefecture} returning *`,
  )
}

/** The row that a statement wrote; what a unique index of the card holds is refused in its words. */
async function written(db: BaseDb, base: BaseRegister, statement: RawBuilder<unknown>): Promise<BaseRow> {
  try {
    const { rows } = await statement.execute(db)
    return baseRow(base, rows[0] as Record<string, unknown>)
  } catch (error) {
    const held = Object.entries(base.held ?? {}).find(
      ([index]) => isClash(error) && (error as { constraint?: string }).constraint?.startsWith(index),
    )
    if (held) refuse(ground(held[1]))
    throw error
  }
}

/** Holds the number for the record: what one record held once is no other's. */
async function takeNumber(db: BaseDb, base: BaseRegister, number: string, record: string, prefecture: string): Promise<void> {
  const known = await rowByNumber(db, base, number)
  if (known?.id === record) return
  if (known) refuse(ground(baseRefusals.numberTaken, { number: masked(number) }, base.number))
  try {
    await sql`insert into ${keyTable(base)} (number, record, prefecture) values (${number}, ${record}, ${prefecture})`.execute(db)
  } catch (error) {
    if (isClash(error, `${tableOf(base.name).split('.')[1]}_key_pkey`))
      refuse(ground(baseRefusals.numberTaken, { number: masked(number) }, base.number))
    throw error
  }
}

/** A refusal may be read by whoever may not read the record. */
const masked = (number: string) => `${number.slice(0, 3)}${'*'.repeat(Math.max(0, number.length - 5))}${number.slice(-2)}`

const columnsOf = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      columnOf(name),
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  )

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
