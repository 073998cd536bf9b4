// Many events on records that are there, in one step: the records are found by their numbers and held, each event is folded as
// amend() in keep.ts folds one, and all are written in two statements. The kinds that a batch may carry change neither number
// nor place, so that no record moves between partitions here.
import type { PoolClient } from 'pg'
import { isDeepStrictEqual } from 'node:util'
import { ground } from '../../refusal/refusal.ts'
import { columnOf, tableOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { fold } from './fold.ts'
import type { Loading } from './load.ts'
import { type LoadRow, type Reason, reasonOf, reasonOfGround, type RefusedRow } from './load-plan.ts'
import { loadRefusals } from './load-refusals.ts'
import { baseRefusals } from './refusals.ts'
import { baseRow, type BaseRow, firstOf, type Recorded } from './table.ts'

type Held = {
  readonly before: BaseRow
  /** What stands in the table of events; the first event of an untouched record does not. */
  readonly events: Recorded[]
  readonly written: number
  row: BaseRow
}

/** Records the events; a row that cannot go in says why. */
export async function loadUpdates(
  client: PoolClient,
  base: BaseRegister,
  kind: string,
  rows: readonly LoadRow[],
  loading: Loading,
): Promise<{ good: LoadRow[]; refused: RefusedRow[] }> {
  const held = await hold(client, base, rows)
  const good: LoadRow[] = []
  const refused: RefusedRow[] = []
  for (const row of rows) {
    const record = held.get(row.number)
    const reasons = record ? added(base, kind, record, row, loading) : [reasonOf(loadRefusals.notThere, {}, base.number)]
    if (reasons.length > 0) refused.push({ row: row.row, cells: row.cells, reasons })
    else good.push(row)
  }
  const changed = [...new Set(held.values())].filter(({ row, before }) => row.version > before.version)
  if (changed.length > 0) await write(client, base, kind, changed, loading)
  return { good, refused }
}

/** The records by the numbers of the rows, locked in one order. A merged one is not followed: its number says so. */
async function hold(client: PoolClient, base: BaseRegister, rows: readonly LoadRow[]): Promise<Map<string, Held>> {
  const table = tableOf(base.name)
  const numbers = rows.map(({ number }) => number)
  const { rows: found } = await client.query<Record<string, unknown> & { asked: string }>(
    `select k.number as asked, r.* from ${table}_key k join ${table} r on r.id = k.record and r.prefecture = k.prefecture
     where k.number = any($1::text[]) order by r.id for update of r`,
    [numbers],
  )
  const ids = [...new Set(found.map(({ id }) => id as string))]
  const { rows: events } = await client.query<Recorded & { record: string }>(
    `select record, seq, kind, effective, at, sets, voids, actor, actor_name as "actorName", organ, evidence, batch
     from ${table}_event where record = any($1::uuid[]) order by record, seq`,
    [ids],
  )
  const byRecord = Map.groupBy(events, ({ record }) => record)
  const byId = new Map<string, Held>()
  const byNumber = new Map<string, Held>()
  for (const { asked, ...row } of found) {
    const before = baseRow(base, row)
    const known = byRecord.get(before.id)
    const held = byId.get(before.id) ?? {
      before,
      row: before,
      events: known ? [...known] : [firstOf(base, before)],
      written: known?.length ?? 0,
    }
    byId.set(before.id, held)
    byNumber.set(asked, held)
  }
  return byNumber
}

/** Adds the row's event to the record, or answers why it cannot be. */
function added(
  base: BaseRegister,
  kind: string,
  held: Held,
  { effective, sets }: LoadRow,
  { actor, now, today, batch, evidence }: Loading,
): Reason[] {
  const { row, events } = held
  const event = base.events[kind]!
  if (row.state === 'merged') return [reasonOfGround(ground(baseRefusals.isMerged, { into: row.mergedInto ?? '' }))]
  if (row.state === 'ended' && event.leaves !== undefined)
    return [reasonOfGround(ground(baseRefusals.hasEnded, { event: event.title.zh, eventEn: event.title.en }))]
  if (Object.keys(sets).length === 0) return [reasonOf(loadRefusals.nothingSet)]
  if (effective < row.entered.on)
    return [reasonOfGround(ground(baseRefusals.beforeFirst, { effective, first: row.entered.on }, 'effective'))]
  const seq = row.version + 1
  const one: Recorded = {
    seq,
    kind,
    effective,
    at: now,
    sets,
    voids: [],
    actor: actor.id,
    actorName: actor.name,
    organ: actor.organ ?? null,
    evidence: evidence ?? null,
    batch,
  }
  const folded = fold(base, [...events, one], { validOn: today })
  if (!folded) return [reasonOf(loadRefusals.nothingSet)]
  events.push(one)
  held.row = { ...row, version: seq, state: folded.state, fields: folded.fields }
  return []
}

async function write(
  client: PoolClient,
  base: BaseRegister,
  kind: string,
  changed: readonly Held[],
  { now, request }: Loading,
): Promise<void> {
  const table = tableOf(base.name)
  const events = changed.flatMap(({ before, events: all, written }) => all.slice(written).map((one) => ({ ...one, record: before.id })))
  await client.query(
    `insert into ${table}_event (record, seq, kind, effective, at, actor, actor_name, organ, sets, voids, evidence, batch, request)
     select record, seq, kind, effective, at, actor, "actorName", organ, sets, coalesce(voids, '{}'), evidence, batch, $2
     from jsonb_to_recordset($1::jsonb) as e (record uuid, seq int, kind text, effective text, at timestamptz, actor text,
       "actorName" text, organ text, sets jsonb, voids int[], evidence text, batch uuid)`,
    [JSON.stringify(events), request],
  )
  const fields = [...base.events[kind]!.sets, ...Object.keys(base.derived)]
  const columns = fields
    .filter((field) => changed.some(({ before, row }) => !isDeepStrictEqual(before.fields[field], row.fields[field])))
    .map(columnOf)
  const rows = changed.map(({ before, row }) => ({
    ...Object.fromEntries(fields.map((field) => [columnOf(field), row.fields[field] ?? null])),
    id: before.id,
    prefecture: before.prefecture,
    version: row.version,
    state: row.state,
  }))
  const sets = ['version', 'state', ...columns].map((column) => `${column} = v.${column}`).join(', ')
  await client.query(
    `update ${table} r set ${sets}, updated_at = $2 from jsonb_populate_recordset(null::${table}, $1::jsonb) v
     where r.id = v.id and r.prefecture = v.prefecture`,
    [JSON.stringify(rows), now],
  )
}
