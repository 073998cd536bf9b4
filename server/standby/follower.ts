// The standby's server: started where it lies, or made anew as a copy of the primary. It reads the primary's log over the
// primary's private unix socket; the password is in a file of its own, never on the command line.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyCluster } from './copy-cluster.ts'
import { clusterNumber, hasCluster, isFenced, isFollower, STANDBY } from './follower-folder.ts'
import { writeDurably } from '../on-disk.ts'
import { followerOf, type Pair, primaryOf } from './pair.ts'
import { endServer } from './end-server.ts'
import { connect } from './watcher.ts'

/** True when the follower's folder only needs its server started. */
export function canFollow(pair: Pair): boolean {
  const { data } = followerOf(pair)
  return hasCluster(data) && isFollower(data) && !isFenced(data)
}

/** Starts the follower's server. */
export async function startFollower(pair: Pair): Promise<void> {
  const [primary, follower] = [primaryOf(pair), followerOf(pair)]
  const conninfo = [`host=${quoted(primary.socket)}`, 'user=postgres', `application_name=${STANDBY}`, ...shareSecret(pair)]
  pair.follower = await pair.start({ dataDir: follower.home, follows: conninfo.join(' ') })
}

/** Makes the follower anew as a copy of the running primary, and starts it. The old folder goes when the copy is whole. */
export async function rebuildFollower(pair: Pair, signal: AbortSignal): Promise<void> {
  const [primary, follower] = [primaryOf(pair), followerOf(pair)]
  const draft = `${follower.data}.new`
  await endServer(follower.data)
  pair.follower = undefined
  rmSync(draft, { recursive: true, force: true })
  const began = performance.now()
  const client = await connect(pair.primary.url)
  try {
    await copyCluster({ client, from: primary.data, to: draft, owner: pair.owner, signal })
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  } finally {
    await client.end().catch(() => {})
  }
  // Nothing is ever removed here but a standby, or an old primary, of this same cluster.
  if (existsSync(follower.data)) {
    const number = clusterNumber(follower.data)
    const isOurs = number === clusterNumber(primary.data) || (number === undefined && isFenced(follower.data))
    if (!isFollower(follower.data) || !isOurs) throw new Error(`${follower.data} is no standby of this database; it is left as it is`)
    rmSync(follower.data, { recursive: true, force: true })
  }
  renameSync(draft, follower.data)
  pair.log(`${pair.zone}: copied the database to ${follower.home} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  await startFollower(pair)
}

/** Gives the follower's home the password of the cluster; answers how its server finds it. */
function shareSecret(pair: Pair): string[] {
  const [primary, follower] = [primaryOf(pair), followerOf(pair)]
  if (!existsSync(primary.password)) return []
  const password = readFileSync(primary.password, 'utf8').trim()
  writeDurably(follower.password, password, { ...pair.owner, stepsDown: false })
  const passfile = join(follower.home, 'passfile')
  writeDurably(passfile, `*:*:*:postgres:${password.replaceAll(/[\\:]/g, '\\$&')}\n`, pair.owner)
  return [`passfile=${quoted(passfile)}`]
}

const quoted = (value: string) => `'${value.replaceAll(/[\\']/g, '\\$&')}'`
