// The platform's side of the witness: each new checkpoint is shown to it, at most one a second, and its co-signature kept.
// A witness that is silent or says no raises an alarm and holds up nothing; lines are sealed and work is done meanwhile.
import type { KeyObject } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { sm2KeyId, sm2PublicFromPem, sm2ToPem } from '../trust/sm2.ts'
import type { Checkpoint } from './checkpoint.ts'
import { cosignatureIn, type Cosignature } from './cosignature.ts'
import { noteOf } from './note.ts'
import { consistencyNodes, latestCheckpoint } from './proofs.ts'
import { sound, type Alarm } from './witness-state.ts'

type Db = Kysely<KernelTables>

export type WitnessingOptions = {
  readonly url: string
  /** The witness's public key, from the operator. */
  readonly key: KeyObject
  /** The way to a witness that is reached by TLS; absent: plain HTTP. */
  readonly post?: Post
  readonly clock: Clock
  readonly onFault: (error: Error) => void
  readonly everyMs?: number
  /** How long it may be silent before that is an alarm: a restart is none. */
  readonly silentMs?: number
}

/** Sends one text, by POST, and answers at once with what came back; it follows nothing elsewhere. */
export type Post = (
  url: string,
  init: { readonly method: 'POST'; readonly body: string; readonly signal: AbortSignal; readonly redirect: 'error' },
) => Promise<{ readonly status: number; readonly body: AsyncIterable<Uint8Array> | null }>

const PATIENCE_MS = 5_000
const MOST_BYTES = 16_384
const LONGEST_REST_MS = 30_000

export type Shown = 'nothing-new' | 'cosigned' | Alarm

/** Shows the newest checkpoint once, and keeps the co-signature. */
export async function showCheckpoint(
  db: Db,
  { url, key, clock, post = fetch as Post }: Pick<WitnessingOptions, 'url' | 'key' | 'clock' | 'post'>,
): Promise<Shown> {
  const witness = sm2KeyId(key)
  await sql`insert into kernel.audit_witness (id, public_key, since) values (${witness}, ${sm2ToPem(key)}, ${clock.now()}::timestamptz)
    on conflict do nothing`.execute(db)
  const checkpoint = await latestCheckpoint(db)
  if (!checkpoint) return 'nothing-new'
  const { rows } = await sql<{ size: string | null; done: boolean; pem: string }>`
    select w.size::text as size, (select public_key from kernel.audit_key where id = ${checkpoint.keyId}) as pem,
      exists (select from kernel.audit_cosignature c where c.size = ${checkpoint.size}::bigint and c.witness = w.id) as done
    from kernel.audit_witness w where w.id = ${witness}`.execute(db)
  const { size, done, pem } = rows[0]!
  if (done) return 'nothing-new'
  let known = Math.min(Number(size ?? 0), checkpoint.size)
  for (let turn = 0; turn < 3; turn += 1) {
    const path = await consistencyNodes(db, known, checkpoint.size)
    if (!path) return 'forked'
    const nodes = path.map((node) => `${node.toString('base64')}\n`).join('')
    const answer = await send(post, url, `old ${known}\n${nodes}\n${noteOf(checkpoint, sm2PublicFromPem(pem))}`)
    if (answer.status === 200) {
      const made = cosignatureIn(answer.text, key, checkpoint)
      if (!made) return 'answer-unsigned'
      await keepCosignature(db, checkpoint, made)
      return 'cosigned'
    }
    if (answer.status !== 409) return REFUSALS[answer.status] ?? 'refused'
    const its = Number(answer.text)
    if (!Number.isSafeInteger(its)) return 'refused'
    if (its > checkpoint.size) return 'rolled-back'
    if (its === known) return 'forked'
    known = its
  }
  return 'refused'
}

const REFUSALS: Readonly<Record<number, Alarm>> = { 403: 'key-unknown', 422: 'forked' }

async function send(post: Post, url: string, body: string): Promise<{ status: number; text: string }> {
  const response = await post(`${url}/add-checkpoint`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
    redirect: 'error',
  })
  const text = await shortText(response)
  if (response.status >= 500) throw new Error(`the witness failed with ${response.status}`)
  return { status: response.status, text }
}

/** No answer of a witness is long; one that is, is none. */
async function shortText(response: Awaited<ReturnType<Post>>): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > MOST_BYTES) throw new Error('the answer of the witness is too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

const keepCosignature = (db: Db, { size }: Checkpoint, { witness, at, signature }: Cosignature) =>
  sql`with kept as (insert into kernel.audit_cosignature (size, witness, at, signature)
      values (${size}, ${witness}, ${at}::timestamptz, ${signature}) on conflict do nothing)
    update kernel.audit_witness set size = greatest(size, ${size}::bigint), signed_at = ${at}::timestamptz where id = ${witness}`.execute(
    db,
  )

/** Shows checkpoints until stopped. */
export function startWitnessing(
  db: Db,
  options: WitnessingOptions,
): { /** Shows once more what was sealed last. */ stop(): Promise<void> } {
  const { everyMs = 1_000, silentMs = 10_000, clock, onFault } = options
  const witness = sm2KeyId(options.key)
  const ending = new AbortController()
  let heardMs = performance.now()
  let rest = everyMs

  const turn = async () => {
    try {
      const shown = await showCheckpoint(db, options)
      heardMs = performance.now()
      rest = everyMs
      if (shown === 'nothing-new') return
      const alarm = shown === 'cosigned' ? null : shown
      if (await sound(db, witness, alarm, clock.now())) if (alarm) onFault(new Error(`the witness: ${alarm}`))
      if (alarm) rest = Math.min(everyMs * 10, LONGEST_REST_MS)
    } catch (error) {
      rest = Math.min(rest * 2, LONGEST_REST_MS)
      if (performance.now() - heardMs < silentMs) return
      if (await sound(db, witness, 'silent', clock.now())) onFault(error as Error)
    }
  }
  const run = async () => {
    while (!ending.signal.aborted) {
      await turn().catch((error: Error) => onFault(error))
      await sleep(rest, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    async stop() {
      ending.abort()
      await running
      await turn().catch(onFault)
    },
  }
}
