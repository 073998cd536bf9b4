// Gives batches their time, afterwards: those that wait, oldest first, become the leaves of one tree, and the authority stamps
// its root. The rows that wait are held while the authority is asked, so two workers never stamp a batch twice; nobody else
// waits for them.
import { hash } from 'node:crypto'
import { uuid } from '#kernel/id/uuid.ts'
import type { Instant } from '#kernel/time/day.ts'
import { stampText } from '../evidence/signed-texts.ts'
import { leafOfBatch } from '../evidence/sealed-batch.ts'
import { treeOf } from '../evidence/tree.ts'
import type { Pool } from '../store/calls.ts'
import { keepStamp, takeUnstamped } from '../store/stamps.ts'
import { askAuthority, type Authority } from './ask-authority.ts'

/** The most batches below one stamp. */
export const MOST = 4_096

/** Stamps the oldest batches that wait; answers how many. Throws NoStamp when the authority gives none, and changes nothing. */
export async function stampOnce(pool: Pool, authority: Authority, now: () => Instant): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const batches = await takeUnstamped(client, MOST)
    if (batches.length > 0) {
      const leaves = batches.map(leafOfBatch)
      const root = treeOf(leaves).root.toString('hex')
      const id = uuid()
      const digest = hash('sha256', stampText(id, batches.length, root), 'buffer')
      const { token, at, chain } = await askAuthority(authority, digest, now)
      const stamp = { id, at, size: batches.length, root, authority: authority.url, token, chain: chain.map(({ pem }) => pem).join('') }
      await keepStamp(
        client,
        stamp,
        batches.map(({ batch }, i) => ({ batch, hash: leaves[i]!.toString('hex') })),
      )
    }
    await client.query('commit')
    return batches.length
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
