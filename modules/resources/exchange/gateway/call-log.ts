// The log that stands before the answer leaves. Calls that end within a few milliseconds are written by one statement and
// sealed together; two batches may be on their way at once, so a slow commit holds up nobody for long. If the log
// cannot be written no answer leaves. A nonce that another process has heard already comes back as `replayed`.
import { platformActor } from '#kernel/access/actor.ts'
import { type AuditLine, lineOf } from '#kernel/audit/line.ts'
import type { Clock } from '#kernel/clock/clock.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Instant } from '#kernel/time/day.ts'
import { heardBefore, isReplay, type LoggedCall, type Pool, writeBatch } from '../store/calls.ts'
import type { Evidence } from '../evidence/answer-evidence.ts'
import type { SealBatch, ToSeal } from '../evidence/seal-batch.ts'

export type LogEntry = ToSeal & { readonly call: LoggedCall; readonly line?: AuditLine }
export type Written = { readonly evidence: Evidence | undefined } | 'replayed'

type Waiting = LogEntry & { resolve(written: Written): void; reject(error: unknown): void }

export type CallLogOptions = {
  readonly pool: Pool
  readonly seal: SealBatch
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
    const id = uuid()
    const at = options.clock.now()
    const { evidence, ...sealed } = await options.seal(id, at, batch)
    const lines = [lineOfBatch(options, id, at, sealed.batch.root), ...batch.flatMap(({ line }) => line ?? [])]
    try {
      await writeBatch(options.pool, { ...sealed, calls: batch.map(({ call }) => call), lines })
    } catch (error) {
      if (!isReplay(error)) throw error
      return await sendFresh(options, batch)
    }
    batch.forEach(({ resolve }, i) => resolve({ evidence: evidence[i] }))
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

/** The batch is one line of the audit log, which is itself sealed: a call cannot be taken out later. */
const lineOfBatch = ({ policy }: CallLogOptions, id: string, at: Instant, root: string): AuditLine =>
  lineOf({
    at,
    request: id,
    actor: platformActor('exchange'),
    action: 'exchange.seal-batch',
    outcome: 'done',
    policy,
    subject: `exchange.batch/${id}`,
    outputDigest: root,
  })
