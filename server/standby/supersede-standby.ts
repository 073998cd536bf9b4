// A restored moment that takes the living database's place is the one truth from then on: whatever was primary or standby before
// is of a future that was given up. It is fenced, so that it neither leads nor follows, and is made anew at the next start.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { clusterOwner } from '../cluster-owner.ts'
import { endServer } from './end-server.ts'
import { fence, hasCluster } from './follower-folder.ts'
import { SEATS, type Standing, standingIn, writeStanding } from './standing.ts'

/**
 * Makes the restored `home`, which now lies in DATA_DIR, the primary of a new term. `aside` is where the home before it lies, and
 * `standbyHome` the zone's folder below STANDBY_DIR, where either is known.
 */
export async function supersedeStandby(home: string, aside: string | undefined, standbyHome: string | undefined): Promise<void> {
  const before = [aside, standbyHome].flatMap((one) => (one === undefined ? [] : (standingIn(one) ?? [])))
  const standby = standbyHome ?? before[0]?.homes.standby
  if (standby === undefined || !existsSync(standby)) return
  const owner = clusterOwner()
  const data = join(standby, 'pgdata')
  const term = Math.max(0, ...before.map((one) => one.term)) + 1
  if (hasCluster(data)) {
    await endServer(data)
    fence(data, owner, `superseded in term ${term} by a restored database`)
  }
  const standing: Standing = { term, primary: 'data', inStep: false, since: new Date().toISOString(), homes: { data: home, standby } }
  writeStanding(standing, owner, SEATS, () => {})
}
