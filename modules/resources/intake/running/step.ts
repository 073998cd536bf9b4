// One step: rows that were read and checked go in, come back, or are only tried, and the batch moves on, all in one transaction
// with one line of the log. The line holds the running digest of what went in, row for row as it was sent, so that whoever has the
// file can show which rows the register took from it.
import { lineOf } from '#kernel/audit/line.ts'
import type { Actor } from '#kernel/access/actor.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { freeNumbers, type Loading } from '#kernel/registers/base/load.ts'
import type { LoadPlan, LoadRow, RefusedRow } from '#kernel/registers/base/load-plan.ts'
import { settleRows } from '#kernel/registers/base/load-settle.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import type { BatchRow } from '../store.ts'
import { type Connection, keepRefused, type Pass, writeLine } from '../store/steps.ts'

export type Checked = { readonly rows: readonly LoadRow[]; readonly refused: readonly RefusedRow[]; readonly read: number }
export type Stepped = { readonly good: number; readonly refused: readonly RefusedRow[]; readonly chain: string }

/** Whoever sent the batch, as the log and the register name them. */
export const senderOf = ({ actor_kind, actor, actor_name, organ, post }: BatchRow): Actor => ({
  kind: actor_kind as Actor['kind'],
  id: actor,
  name: actor_name,
  organ,
  ...(post !== null && { post }),
  permissions: new Map(),
})

const loadingOf = (batch: BatchRow, now: Instant): Loading => ({
  actor: senderOf(batch),
  now,
  today: dayAt(now),
  batch: batch.id,
  simulated: batch.simulated,
  evidence: batch.evidence ?? undefined,
  request: uuid(),
})

/** Digest of what went in until now and of these rows. */
const chained = (chain: string, rows: readonly LoadRow[]): string =>
  rows.length === 0 ? chain : sm3Hex(`${chain}\n${rows.map(({ row, cells }) => `${row}\u001f${cells.join('\u001f')}`).join('\n')}`)

/** Brings the rows in, or, on trial, finds out whether they would go in. Runs inside the caller's transaction. */
export async function stepIn(
  client: Connection,
  batch: BatchRow,
  pass: Pass,
  plan: LoadPlan,
  checked: Checked,
  now: Instant,
  seen?: (rows: readonly LoadRow[]) => { fresh: readonly LoadRow[]; refused: readonly RefusedRow[] },
): Promise<Stepped> {
  const loading = loadingOf(batch, now)
  const settled =
    pass === 'run' ? await settleRows(client, plan, checked.rows, loading) : await tried(client, plan, checked.rows, loading, seen)
  const refused = [...checked.refused, ...settled.refused].toSorted((a, b) => a.row - b.row)
  await keepRefused(client, batch.id, pass, refused)
  const chain = pass === 'run' ? chained(batch.chain, settled.good) : ''
  if (pass === 'run' && settled.good.length > 0) {
    const line = lineOf({
      at: now,
      request: loading.request,
      actor: loading.actor,
      action: `intake.${plan.kind}`,
      outcome: 'done',
      policy: batch.policy,
      subject: `intake.batch/${batch.id}`,
      ...(batch.chain && { beforeDigest: batch.chain }),
      afterDigest: chain,
      outputDigest: sm3Hex(JSON.stringify({ read: checked.read, in: settled.good.length, refused: refused.length })),
    })
    await writeLine(client, line)
  }
  return { good: settled.good.length, refused, chain }
}

/** A dry run: everything is asked and nothing stays. */
async function tried(client: Connection, plan: LoadPlan, rows: readonly LoadRow[], loading: Loading, seen: Parameters<typeof stepIn>[6]) {
  if (!plan.opens) {
    await client.query('savepoint trial')
    const settled = await settleRows(client, plan, rows, loading)
    await client.query('rollback to savepoint trial')
    return settled
  }
  const free = await freeNumbers(client, plan.base, loading.batch, rows)
  const first = seen?.(free.good) ?? { fresh: free.good, refused: [] }
  return { good: first.fresh, refused: [...free.refused, ...first.refused] }
}
