// Many new records in one step: copied into the register and its table of numbers in the caller's transaction. The register's own
// rules hold as for one record (checked in load-plan.ts, the numbers here); what is spared is a statement and a line a row.
import { finished } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Actor } from '../../access/actor.ts'
import { uuid } from '../../id/uuid.ts'
import type { Day, Instant } from '../../time/day.ts'
import { columnOf, tableOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { derivedOf } from './derived.ts'
import { copyLine } from './load-encode.ts'
import { loadRefusals } from './load-refusals.ts'
import { type LoadRow, reasonOf, type RefusedRow } from './load-plan.ts'
import { prefectureOf } from './table.ts'

/** Under whom, when and from which batch rows enter. */
export type Loading = {
  readonly actor: Actor
  readonly now: Instant
  readonly today: Day
  readonly batch: string
  readonly simulated: boolean
  readonly evidence: string | undefined
  readonly request: string
}

export type Settled = { readonly good: readonly LoadRow[]; readonly refused: readonly RefusedRow[] }

const HEAD = [
  'id',
  'prefecture',
  'created_at',
  'updated_at',
  'state',
  'simulated',
  'entered_kind',
  'entered_on',
  'entered_organ',
  'entered_actor',
  'entered_name',
  'batch',
  'batch_row',
]

/** Parts the rows whose number is free from those whose number the register or an earlier row of the batch holds. */
export async function freeNumbers(client: PoolClient, base: BaseRegister, batch: string, rows: readonly LoadRow[]): Promise<Settled> {
  const table = tableOf(base.name)
  const { rows: held } = await client.query<{ number: string; batch: string | null; row: number | null }>({
    name: `load-held-${table}`,
    text: `select k.number, r.batch, r.batch_row as "row" from ${table}_key k
        left join ${table} r on r.id = k.record and r.prefecture = k.prefecture where k.number = any($1::text[])`,
    values: [rows.map(({ number }) => number)],
  })
  const known = new Map(held.map((one) => [one.number, one.batch === batch ? one.row : null]))
  const good: LoadRow[] = []
  const refused: RefusedRow[] = []
  for (const row of rows) {
    const earlier = known.get(row.number)
    if (earlier === undefined) {
      known.set(row.number, row.row)
      good.push(row)
      continue
    }
    const reason =
      earlier === null ? reasonOf(loadRefusals.taken, {}, base.number) : reasonOf(loadRefusals.twiceInBatch, { row: earlier }, base.number)
    refused.push({ row: row.row, cells: row.cells, reasons: [reason] })
  }
  return { good, refused }
}

/** The rows as the two texts that are copied; made before the transaction is opened. */
export function encodeEntries(base: BaseRegister, kind: string, rows: readonly LoadRow[], loading: Loading) {
  const { actor, now, batch, simulated } = loading
  const derived = Object.entries(base.derived)
  const fields = Object.keys(base.record.properties).filter((field) => base.events[kind]!.sets.includes(field) || field in base.derived)
  const state = base.events[kind]!.leaves ?? 'living'
  // COPY writes many rows at once only while they lie in one partition, and a key beside its neighbour finds its page in memory.
  const records = new Map<string, string>()
  const keys: string[] = []
  for (const { row, number, effective, sets } of rows) {
    for (const [field, source] of derived) sets[field] = derivedOf(field, sets[source])
    const id = uuid()
    const prefecture = prefectureOf(sets[base.placed] as string)
    const head = [id, prefecture, now, now, state, simulated, kind, effective, actor.organ, actor.id, actor.name, batch, row]
    records.set(prefecture, (records.get(prefecture) ?? '') + copyLine(head, fields, sets))
    keys.push(`${number}\t${id}\t${prefecture}\n`)
  }
  return { columns: [...HEAD, ...fields.map(columnOf)], records: [...records.values()].join(''), keys: keys.toSorted().join('') }
}

export type Encoded = ReturnType<typeof encodeEntries>

/** Copies them; a number that somebody took meanwhile fails the whole step with a clash of keys. */
export async function copyEntries(client: PoolClient, base: BaseRegister, { columns, records, keys }: Encoded): Promise<void> {
  const table = tableOf(base.name)
  await copy(client, `${table}_key (number, record, prefecture)`, keys)
  await copy(client, `${table} (${columns.join(', ')})`, records)
}

async function copy(client: PoolClient, into: string, text: string): Promise<void> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`))
  stream.end(text)
  await finished(stream)
}
