// A batch from the row where it stands to its end. While the database takes one step the next is read and checked, so that both
// cores work; a step is begun only when the one before it is committed, so that rows see what their predecessors did.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Clock } from '#kernel/clock/clock.ts'
import { filled, type Ground } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import type { Places } from '#kernel/registers/base/load-codes.ts'
import { type LoadPlan, type LoadRow, planOf, type RefusedRow } from '#kernel/registers/base/load-plan.ts'
import { dayAt, type Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'
import type { BatchRow } from '../store.ts'
import { advance, beginTrial, forgetRefused, inTransaction, keepHead, keepLease, type Pass, type Pool, rest } from '../store/steps.ts'
import { type Head, headOf, removeFiles } from './batch-file.ts'
import { type ReadRow, readLines } from './read-lines.ts'
import { seenNumbers } from './seen-numbers.ts'
import { type Checked, senderOf, stepIn } from './step.ts'

export type Works = {
  readonly pool: Pool
  readonly bases: readonly BaseRegister[]
  readonly clock: Clock
  readonly folder: string
  readonly runner: string
  readonly leaseSeconds: number
  readonly stepRows: number
  readonly places: () => Promise<Places>
  /** Whether the worker is told to end; it does so after the step at hand. */
  readonly isStopping: () => boolean
}

type Read = Checked & { readonly atRow: number; readonly atByte: number }
const SLICE = 250

/** Works on a claimed batch until it ends, is paused, or the worker stops. Throws what is no fault of the batch. */
export async function runBatch(works: Works, claimed: BatchRow): Promise<void> {
  const { pool, folder, runner, clock } = works
  const pass: Pass = claimed.state === 'checking' ? 'trial' : 'run'
  const head = await leased(works, claimed.id, () => headOf(folder, claimed))
  if (Array.isArray(head)) return await unreadable(works, claimed, head)
  const { headings } = head as Head
  const plan = planFor(works.bases, claimed, headings, dayAt(clock.now()), await works.places())
  if (plan.grounds.length > 0) {
    await keepHead(pool, claimed.id, head as Head)
    return await unreadable(works, claimed, plan.grounds)
  }
  const batch: BatchRow = { ...claimed, pass }
  if (pass === 'trial') {
    await beginTrial(pool, batch.id)
    Object.assign(batch, { rows_read: 0, rows_in: 0, rows_refused: 0, at_row: 0, at_byte: 0, chain: '' })
  } else if (batch.rows_read === 0) await forgetRefused(pool, batch.id, 'trial')
  if (batch.at_row === 0) {
    await keepHead(pool, batch.id, head as Head)
    Object.assign(batch, { at_row: (head as Head).atRow, at_byte: (head as Head).atByte })
  }
  const isOver = await steps(works, batch, pass, plan, head as Head)
  if (!isOver) return
  if (pass === 'trial') {
    if (batch.rows_read === 0) return await unreadable(works, batch, [refusals.empty])
    const tried = { read: batch.rows_read, good: batch.rows_in, refused: batch.rows_refused }
    await rest(pool, batch.id, runner, { state: 'checked', tried })
    return
  }
  await rest(pool, batch.id, runner, { state: 'done', endedAt: clock.now() })
  await removeFiles(folder, batch.id)
}

export function planFor(
  bases: readonly BaseRegister[],
  batch: BatchRow,
  headings: readonly string[],
  today: Day,
  places: Places,
): LoadPlan {
  const base = bases.find(({ name }) => name === batch.register)
  if (!base) throw new Error(`no room keeps ${batch.register}`)
  const given = { kind: batch.kind, headings, ...(batch.effective !== null && { effective: batch.effective as Day }) }
  return planOf(base, { actor: senderOf(batch), today }, given, places)
}

async function unreadable({ pool, runner, folder }: Works, batch: BatchRow, grounds: readonly Ground[]): Promise<void> {
  const said = grounds.map((one) => ({ zh: filled(one.words.zh, one.detail), en: filled(one.words.en, one.detail, ', ') }))
  await rest(pool, batch.id, runner, { state: 'unreadable', grounds: said })
  await removeFiles(folder, batch.id)
}

/** Keeps the lease while something is done that is longer than a step: a workbook is written out. */
async function leased<T>({ pool, runner, leaseSeconds }: Works, batch: string, work: () => Promise<T>): Promise<T> {
  const renewing = setInterval(() => void keepLease(pool, batch, runner, leaseSeconds).catch(() => {}), (leaseSeconds * 1000) / 3)
  try {
    return await work()
  } finally {
    clearInterval(renewing)
  }
}

/** True when the last row was read; false when the batch rests for another reason. */
async function steps(works: Works, batch: BatchRow, pass: Pass, plan: LoadPlan, head: Head): Promise<boolean> {
  const { pool, clock, runner, leaseSeconds, folder } = works
  const seen = pass === 'trial' && plan.opens ? seenNumbers(plan.base.number) : undefined
  const read = checkedSteps(plan, head, batch, works.stepRows)
  let next = read.next()
  let since = performance.now()
  try {
    for (;;) {
      const { value, done } = await next
      if (done) return true
      next = read.next()
      // What fails in it is met at the next turn.
      next.catch(() => {})
      const stepped = await inTransaction(pool, async (client) => {
        const made = await stepIn(client, batch, pass, plan, value, clock.now(), seen)
        const now = performance.now()
        const moved = await advance(client, batch, runner, leaseSeconds, {
          read: value.read,
          good: made.good,
          refused: made.refused.length,
          atRow: value.atRow,
          atByte: value.atByte,
          chain: made.chain,
          ms: now - since,
        })
        if (!moved) throw new LeaseLost()
        since = now
        return { ...made, asked: moved.asked }
      })
      batch.rows_read += value.read
      batch.rows_in += stepped.good
      batch.rows_refused += stepped.refused.length
      Object.assign(batch, { chain: stepped.chain, at_row: value.atRow, at_byte: value.atByte })
      if (stepped.asked === 'cancel') {
        await rest(pool, batch.id, runner, { state: 'cancelled', endedAt: clock.now() })
        await removeFiles(folder, batch.id)
        return false
      }
      if (stepped.asked === 'pause') {
        await rest(pool, batch.id, runner, { state: 'paused' })
        return false
      }
      if (works.isStopping()) return false
    }
  } catch (error) {
    if (error instanceof LeaseLost) return false
    throw error
  } finally {
    await read.return(undefined)
  }
}

/** Another worker went on with the batch: this one leaves it. */
class LeaseLost extends Error {}

/** The rows of the file from where the batch stands, checked, in steps. */
async function* checkedSteps(plan: LoadPlan, head: Head, batch: BatchRow, most: number): AsyncGenerator<Read> {
  let rows: LoadRow[] = []
  let refused: RefusedRow[] = []
  let last: ReadRow | undefined
  const step = (): Read => {
    const made = { rows, refused, read: rows.length + refused.length, atRow: last!.row, atByte: last!.endsAt }
    rows = []
    refused = []
    return made
  }
  for await (const lines of readLines(head.path, head.encoding, batch.at_byte, batch.at_row + 1)) {
    for (let i = 0; i < lines.length; i += 1) {
      // The connection is fed between slices.
      if (i % SLICE === 0) await breathe()
      last = lines[i]!
      const made = plan.read(last)
      if ('reasons' in made) refused.push(made)
      else rows.push(made)
      if (rows.length + refused.length >= most) yield step()
    }
  }
  if (rows.length + refused.length > 0) yield step()
}
