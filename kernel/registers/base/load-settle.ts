// One step of a batch inside its transaction: the rows go in or say why not. Where a unique key that was free a moment ago is
// taken, the step is tried in halves until the row that clashes stands alone.
import type { PoolClient } from 'pg'
import { isClash } from '../../db/sqlstate.ts'
import { tableOf } from '../table.ts'
import { copyEntries, encodeEntries, freeNumbers, type Loading, type Settled } from './load.ts'
import { type LoadPlan, type LoadRow, type Reason, reasonOf, reasonOfGround } from './load-plan.ts'
import { loadRefusals } from './load-refusals.ts'
import { loadUpdates } from './load-updates.ts'

type Work = (rows: readonly LoadRow[]) => Promise<Settled>

export async function settleRows(client: PoolClient, plan: LoadPlan, rows: readonly LoadRow[], loading: Loading): Promise<Settled> {
  if (rows.length === 0) return { good: [], refused: [] }
  const { base, kind } = plan
  if (!plan.opens) return inHalves(client, plan, rows, (part) => loadUpdates(client, base, kind, part, loading))
  const free = await freeNumbers(client, base, loading.batch, rows)
  const settled = await inHalves(client, plan, free.good, async (part) => {
    await copyEntries(client, base, encodeEntries(base, kind, part, loading))
    return { good: part, refused: [] }
  })
  return { good: settled.good, refused: [...free.refused, ...settled.refused] }
}

async function inHalves(client: PoolClient, plan: LoadPlan, rows: readonly LoadRow[], work: Work): Promise<Settled> {
  if (rows.length === 0) return { good: [], refused: [] }
  await client.query('savepoint part')
  try {
    const settled = await work(rows)
    await client.query('release savepoint part')
    return settled
  } catch (error) {
    if (!isClash(error)) throw error
    await client.query('rollback to savepoint part; release savepoint part')
    if (rows.length === 1) {
      const [{ row, cells }] = rows as [LoadRow]
      return { good: [], refused: [{ row, cells, reasons: [clash(plan, error)] }] }
    }
    const half = Math.ceil(rows.length / 2)
    const first = await inHalves(client, plan, rows.slice(0, half), work)
    const rest = await inHalves(client, plan, rows.slice(half), work)
    return { good: [...first.good, ...rest.good], refused: [...first.refused, ...rest.refused] }
  }
}

/** A number that somebody took meanwhile, or what an index of the card holds. */
function clash({ base }: LoadPlan, error: unknown): Reason {
  const { constraint = '' } = error as { constraint?: string }
  if (constraint === `${tableOf(base.name).split('.')[1]}_key_pkey`) return reasonOf(loadRefusals.taken, {}, base.number)
  const held = Object.entries(base.held ?? {}).find(([index]) => constraint.startsWith(index))
  if (!held) throw error
  return reasonOfGround(held[1])
}
