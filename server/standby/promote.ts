// The standby takes the primary's place. The order is the safety: the old server is dead, then fenced, then the new standing is
// written, and only then does anybody become a primary. A crash in between leaves no primary, never two, and the next start
// goes on from where it was.
import { rmSync, renameSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fence, isFenced } from './follower-folder.ts'
import { addressOf, type Pair, primaryOf, setStanding } from './pair.ts'
import { otherSeat } from './standing.ts'
import { killServer } from './end-server.ts'

const PROMOTE_MS = 60_000

/** Puts the follower, which is running, in the primary's place. */
export async function takeOver(pair: Pair): Promise<void> {
  const [old, next] = [primaryOf(pair), otherSeat(pair.standing.primary)]
  await killServer(old.data)
  try {
    if (!isFenced(old.data)) fence(old.data, pair.owner, `replaced by ${pair.seats[next].home} in term ${pair.standing.term + 1}`)
  } catch (error) {
    // A folder that cannot be written cannot be started from either; when it is back, its lower term tells what it is.
    pair.log(`${pair.zone}: the old primary could not be marked: ${(error as Error).message}`)
  }
  setStanding(pair, { term: pair.standing.term + 1, primary: next, inStep: false }, [next])
  pair.primary = pair.follower!
  pair.follower = undefined
  await becomePrimary(pair)
}

/** Ends the recovery of the server in the primary's seat, and leads the roles to it. */
export async function becomePrimary(pair: Pair): Promise<void> {
  const { url } = pair.primary
  await pair.watcher.ask(url, `alter system set synchronous_standby_names = ''`)
  await pair.watcher.ask(url, 'select pg_reload_conf(), pg_promote(false)')
  for (const until = Date.now() + PROMOTE_MS; ;) {
    const [said] = await pair.watcher.ask<{ recovering: boolean }>(url, 'select pg_is_in_recovery() as recovering')
    if (!said!.recovering) break
    if (Date.now() > until) throw new Error(`the standby did not become a primary within ${PROMOTE_MS / 1000} s`)
    await sleep(5)
  }
  leadTo(pair)
}

/** Makes the roles' address lead to the primary's socket. The link is replaced at once: there is always one. */
export function leadTo(pair: Pick<Pair, 'seats' | 'standing'>): void {
  const link = addressOf(pair.seats)
  const draft = join(dirname(link), `now.${process.pid}`)
  rmSync(draft, { force: true })
  symlinkSync(primaryOf(pair).socket, draft)
  renameSync(draft, link)
}
