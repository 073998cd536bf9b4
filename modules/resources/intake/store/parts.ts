// The statements of batches that a system sends by parts.
import type { PoolClient } from 'pg'
import type { Day, Instant } from '#kernel/time/day.ts'
import type { BatchRow } from '../store.ts'

export type Part = {
  /** Client of the exchange, and the organ of its system. */
  readonly client: { readonly id: string; readonly name: string; readonly organ: string }
  readonly register: string
  readonly kind: string
  /** Number of the batch by the sender. */
  readonly batch: string
  readonly first: number
  readonly effective: Day | undefined
  readonly simulated: boolean
  /** JSON lines: one object a row, field → value. */
  readonly lines: string
}

export type PartAnswer = {
  readonly batch: string
  readonly first: number
  readonly last: number
  readonly read: number
  readonly in: number
  readonly refused: readonly { readonly row: number; readonly reasons: readonly { field: string; zh: string; en: string }[] }[]
}

type Sent = Pick<Part, 'client' | 'register' | 'kind' | 'batch' | 'effective' | 'simulated'> & {
  readonly id: string
  readonly now: Instant
  readonly policy: string
}

/** The sender's batch, begun when it is new, held until the transaction ends: its parts are taken one after the other. */
export async function holdSent(db: PoolClient, sent: Sent): Promise<BatchRow> {
  const { client } = sent
  await db.query(
    `insert into kernel.intake_batch (id, register, kind, state, pass, organ, actor_kind, actor, actor_name, policy, opened_at, began_at,
       sender, sender_batch, effective, simulated)
     values ($1, $2, $3, 'receiving', 'run', $4, 'system', $5, $6, $7, $8, $8, $5, $9, $10, $11) on conflict (sender, sender_batch) do nothing`,
    [
      sent.id,
      sent.register,
      sent.kind,
      client.organ,
      client.id,
      client.name,
      sent.policy,
      sent.now,
      sent.batch,
      sent.effective ?? null,
      sent.simulated,
    ],
  )
  const { rows } = await db.query<BatchRow>('select * from kernel.intake_batch where sender = $1 and sender_batch = $2 for update', [
    client.id,
    sent.batch,
  ])
  return rows[0]!
}

type Kept = { readonly first_row: number; readonly last_row: number; readonly digest: string; readonly answer: PartAnswer }

/** A part that has any of these rows. */
export async function overlapping(db: PoolClient, batch: string, first: number, last: number): Promise<Kept | undefined> {
  const { rows } = await db.query<Kept>(
    `select first_row, last_row, digest, answer from kernel.intake_part
     where batch = $1 and first_row <= $3 and last_row >= $2 order by first_row limit 1`,
    [batch, first, last],
  )
  return rows[0]
}

export const keepPart = (
  db: PoolClient,
  batch: string,
  { first, last, digest, answer, now }: { first: number; last: number; digest: string; answer: PartAnswer; now: Instant },
) =>
  db.query('insert into kernel.intake_part (batch, first_row, last_row, digest, answer, at) values ($1, $2, $3, $4, $5, $6)', [
    batch,
    first,
    last,
    digest,
    JSON.stringify(answer),
    now,
  ])

export const addPart = (
  db: PoolClient,
  batch: string,
  part: { read: number; good: number; refused: number; last: number; chain: string },
) =>
  db.query(
    `update kernel.intake_batch set rows_read = rows_read + $2, rows_in = rows_in + $3, rows_refused = rows_refused + $4,
       at_row = greatest(at_row, $5), chain = $6 where id = $1`,
    [batch, part.read, part.good, part.refused, part.last, part.chain],
  )
