// The log that stands before the answer leaves. Calls that end within a few milliseconds are written by one statement and
// signed by one signature; two batches may be on their way at once, so a slow commit holds up nobody for long. If the log
// cannot be written no answer leaves. A nonce that another process has heard already comes back as `replayed`.
import { platformActor } from '#kernel/access/actor.ts'
import { type AuditLine, lineOf } from '#kernel/audit/line.ts'
import type { Clock } from '#kernel/clock/clock.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'
import { heardBefore, isReplay, type LoggedCall, type Pool, writeBatch } from '../store/calls.ts'
import { type CallRecord, type Evidence, leafOf, signBatch, treeOf } from './evidence.ts'

export type LogEntry = { readonly call: LoggedCall; readonly record: CallRecord; readonly line?: AuditLine }
export type Written = { readonly evidence: Evidence } | 'replayed'

type Waiting = LogEntry & { resolve(written: Written): void; reject(error: unknown): void }

export type CallLogOptions = {
  readonly pool: Pool
  readonly key: Sm2KeyPair
  readonly clock: Clock
  readonly policy: string
  /** How long the first of a batch waits for others (3 ms). */
  readonly gatherMs?: number
}

const MOST = 400
const LANES = 2

export function openCallLog(options: CallLogOptions) {
  const { gatherMs = 3 } = options
  let waiting: Waiting[] = []
  let busy = 0
  let timer: NodeJS.Timeout | undefined

  const soon = () => {
    if (timer || waiting.length === 0 || busy >= LANES) return
    timer = setTimeout(() => {
      timer = undefined
      const batch = waiting.splice(0, MOST)
      busy += 1
      void send(options, batch).finally(() => {
        busy -= 1
        soon()
      })
      soon()
    }, gatherMs)
  }

  return {
    /** Resolves when the entry is durable. */
    write: (entry: LogEntry): Promise<Written> =>
      new Promise((resolve, reject) => {
        waiting.push({ ...entry, resolve, reject })
        soon()
      }),
    /** Resolves when nothing waits or is on its way. */
    async drain(): Promise<void> {
      while (waiting.length > 0 || busy > 0) await new Promise((resolve) => setTimeout(resolve, 2))
    },
  }
}

async function send(options: CallLogOptions, batch: readonly Waiting[]): Promise<void> {
  try {
    const sealed = seal(options, batch)
    try {
      await writeBatch(
        options.pool,
        sealed.batch,
        batch.map(({ call }) => call),
        sealed.lines,
      )
    } catch (error) {
      if (!isReplay(error)) throw error
      return await sendFresh(options, batch)
    }
    batch.forEach(({ resolve }, i) => resolve({ evidence: sealed.evidence[i]! }))
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}

/** Puts out the calls whose nonce was heard before and sends the rest again. */
async function sendFresh(options: CallLogOptions, batch: readonly Waiting[]): Promise<void> {
  const heard = await heardBefore(
    options.pool,
    batch.map(({ call }) => call),
  )
  const isOld = ({ call }: Waiting) => heard.has(`${call.client}|${call.nonce}`)
  for (const one of batch.filter(isOld)) one.resolve('replayed')
  const fresh = batch.filter((one) => !isOld(one))
  if (fresh.length === batch.length) throw new Error('a nonce clashed and is not in the log')
  if (fresh.length > 0) await send(options, fresh)
}

function seal({ key, clock, policy }: CallLogOptions, batch: readonly LogEntry[]) {
  const id = uuid()
  const sealedAt = clock.now()
  const tree = treeOf(batch.map(({ record }) => leafOf(record)))
  const root = tree.root.toString('hex')
  const signature = signBatch(key.privateKey, { batch: id, size: batch.length, root, sealedAt }).toString('base64')
  const common = { batch: id, sealedAt, size: batch.length, root, keyId: key.id, signature }
  const evidence = batch.map(({ record }, index): Evidence => ({
    record,
    ...common,
    index,
    path: tree.paths[index]!.map((hash) => hash.toString('hex')),
  }))
  // The batch is one line of the audit log, which is itself sealed: a call cannot be taken out later.
  const line = lineOf({
    at: sealedAt,
    request: id,
    actor: platformActor('exchange'),
    action: 'exchange.seal-batch',
    outcome: 'done',
    policy,
    subject: `exchange.batch/${id}`,
    outputDigest: root,
  })
  return {
    evidence,
    batch: { id, at: sealedAt, size: batch.length, root, keyId: key.id, signature },
    lines: [line, ...batch.flatMap((entry) => entry.line ?? [])],
  }
}
