// The statements of the gateway, on the platform's own pool: the batched log, and the queues of subscriptions.
import type pg from 'pg'
import type { AuditLine } from '#kernel/audit/line.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Instant } from '#kernel/time/day.ts'

export type Pool = pg.Pool
export type Connection = pg.PoolClient

export type LoggedCall = {
  id: string
  at: string
  day: string
  client: string | null
  client_key: string | null
  organ: string | null
  system: string | null
  service: string
  provider: string | null
  provider_system: string | null
  resource: string | null
  authorisation: string | null
  fields: readonly string[]
  purpose: string | null
  rows: number
  request: string
  signature: string | null
  request_digest: string
  answer_digest: string | null
  ms: number
  outcome: 'answered' | 'refused' | 'failed'
  grounds: readonly string[]
  clauses: readonly string[]
  nonce: string | null
}

type Signed = { keyId: string; certificate: string | null; signature: string }
export type LoggedBatch = Signed & { batch: string; sealedAt: string; size: number; root: string; p256: Signed }
export type LoggedSignature = Signed & { organ: string }

const LINE = `id uuid, at timestamptz, request text, actor_kind text, actor text, actor_name text, post text, organ text, behalf text, action text,
  outcome text, subject text, purpose text, grounds text[], clauses text[], input_digest text, output_digest text, before_digest text,
  after_digest text, policy text`
const lineColumns = LINE.split(',')
  .map((column) => column.trim().split(' ')[0])
  .join(', ')

/** One statement: the batch, its calls, its signatures, its totals and its audit lines. They stand together or not at all. */
const WRITE = `with batch as (
    insert into exchange.batch (format, id, at, size, root, key_id, signature, certificate, p256_key_id, p256_signature, p256_certificate)
    values (2, $1, $2, $3, decode($4, 'hex'), $5, decode($6, 'base64'), $9, $10, decode($11, 'base64'), $12)),
  waits as (insert into exchange.unstamped (batch) values ($1)),
  signed as (
    insert into exchange.provider_signature (batch, organ, key_id, certificate, signature)
    select $1, organ, "keyId", certificate, decode(signature, 'base64')
    from jsonb_to_recordset($13::jsonb) as s(organ text, "keyId" text, certificate text, signature text)),
  line as (
    insert into kernel.audit_line (${lineColumns}) select ${lineColumns} from jsonb_to_recordset($7::jsonb) as l(${LINE})),
  said as (
    select * from jsonb_to_recordset($8::jsonb) as c(id uuid, at timestamptz, day date, client uuid, client_key text, organ text, system uuid, service text,
      provider text, provider_system uuid, resource uuid, authorisation uuid, fields text[], purpose text, rows int, request text, signature text,
      request_digest text, answer_digest text, ms real, outcome text, grounds text[], clauses text[], nonce text)),
  heard as (
    insert into exchange.heard (client, nonce, at) select client, nonce, at from said where client is not null and nonce is not null),
  call as (
    insert into exchange.call (format, id, batch, leaf, at, day, client, client_key, organ, system, service, provider, provider_system, resource,
      authorisation, fields, purpose, rows, request, signature, request_digest, answer_digest, ms, outcome, grounds, clauses, nonce)
    select 2, id, $1, (row_number() over ()) - 1, at, day, client, client_key, organ, system, service, provider, provider_system, resource,
      authorisation, fields, purpose, rows, request, decode(signature, 'base64'), request_digest, answer_digest, ms, outcome, grounds, clauses, nonce
    from said
    returning day, service, organ, provider, outcome, rows)
  insert into exchange.tally (batch, day, service, organ, provider, answered, refused, failed, rows)
  select $1, max(day), service, coalesce(organ, ''), coalesce(max(provider), ''), count(*) filter (where outcome = 'answered'),
    count(*) filter (where outcome = 'refused'), count(*) filter (where outcome = 'failed'), sum(rows)
  from call group by service, coalesce(organ, '')`

export type BatchToWrite = {
  readonly batch: LoggedBatch
  readonly signatures: readonly LoggedSignature[]
  readonly calls: readonly LoggedCall[]
  readonly lines: readonly AuditLine[]
}

export async function writeBatch(pool: Pool, { batch, signatures, calls, lines }: BatchToWrite): Promise<void> {
  const { batch: id, sealedAt, size, root, keyId, signature, certificate, p256 } = batch
  const ofLine = [certificate, p256.keyId, p256.signature, p256.certificate]
  await pool.query({
    name: 'exchange-batch',
    text: WRITE,
    values: [
      id,
      sealedAt,
      size,
      root,
      keyId,
      signature,
      JSON.stringify(lines),
      JSON.stringify(calls),
      ...ofLine,
      JSON.stringify(signatures),
    ],
  })
}

/** Whether the log refused a batch because one of its nonces was heard before. */
export const isReplay = (error: unknown): boolean => isClash(error, 'call_is_heard_once')

/** Which of these calls were heard before, as `client|nonce`. */
export async function heardBefore(pool: Pool, calls: readonly LoggedCall[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ heard: string }>(
    `select client || '|' || nonce as heard from exchange.heard
     where (client, nonce) in (select * from unnest($1::uuid[], $2::text[]))`,
    [calls.map(({ client }) => client), calls.map(({ nonce }) => nonce)],
  )
  return new Set(rows.map(({ heard }) => heard))
}

/** A nonce older than any timestamp that is still believed need not be known. */
export const forgetNonces = (pool: Pool, now: Instant) =>
  pool.query(`delete from exchange.heard where at < $1::timestamptz - interval '1 hour'`, [now])

export type Queued = { seq: number; data: unknown }
export type SubscriptionRow = { id: string; service: string; client: string; fields: string[]; purpose: string; state: string }

export async function subscriptionOf(pool: Pool, id: string): Promise<SubscriptionRow | undefined> {
  const { rows } = await pool.query<SubscriptionRow>(
    'select id, service, client, fields, purpose, state from exchange.subscription where id = $1',
    [id],
  )
  return rows[0]
}

export async function activeSubscriptions(pool: Pool): Promise<SubscriptionRow[]> {
  return (
    await pool.query<SubscriptionRow>(
      `select id, service, client, fields, purpose, state from exchange.subscription where state = 'active' order by id`,
    )
  ).rows
}

/** Removes what was acknowledged, then reads on: what is not acknowledged is read again. */
export async function pull(pool: Pool, subscription: string, acknowledged: number | undefined, limit: number): Promise<Queued[]> {
  if (acknowledged !== undefined) {
    await pool.query(
      `with gone as (delete from exchange.queue where subscription = $1 and seq <= $2)
       update exchange.progress set acknowledged = greatest(acknowledged, least($2, last_seq)) where subscription = $1`,
      [subscription, acknowledged],
    )
  }
  const { rows } = await pool.query<Queued>('select seq, data from exchange.queue where subscription = $1 order by seq limit $2', [
    subscription,
    limit,
  ])
  return rows.map(({ seq, data }) => ({ seq: Number(seq), data }))
}

/** Takes the progress of a subscription for this transaction; false when another process has it. */
export async function lockProgress(client: Connection, subscription: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from exchange.progress where subscription = $1 for update skip locked', [subscription])
  return rowCount !== 0
}

/** Notes when the provider was looked at, and what hindered it. */
export async function noteLook(client: Connection, subscription: string, at: Instant, hindered: readonly string[]): Promise<void> {
  await client.query('update exchange.progress set looked_at = $2, hindered = $3 where subscription = $1', [subscription, at, hindered])
}

/** Queues the rows whose digest differs from the last one queued; one statement for a page. */
export async function queueChanged(
  client: Connection,
  subscription: string,
  at: Instant,
  rows: readonly { key: string; digest: string; data: unknown }[],
): Promise<number> {
  const { rowCount } = await client.query({
    name: 'exchange-queue',
    text: `with read as (select * from jsonb_to_recordset($3::jsonb) as r(key text, digest text, data jsonb)),
      changed as (
        insert into exchange.sent as s (subscription, key, digest) select $1, key, digest from read
        on conflict (subscription, key) do update set digest = excluded.digest where s.digest <> excluded.digest
        returning key),
      numbered as (select r.data, row_number() over (order by r.key) as n from read r join changed c using (key)),
      counted as (
        update exchange.progress set last_seq = last_seq + (select count(*) from numbered) where subscription = $1 returning last_seq)
      insert into exchange.queue (subscription, seq, data, at)
      select $1, last_seq - (select count(*) from numbered) + n, data, $2 from numbered, counted`,
    values: [subscription, at, JSON.stringify(rows)],
  })
  return rowCount ?? 0
}
