// A zone's embedded database with a standby, from the supervisor's side: the two seats are looked at, the primary is started,
// and from then on both are kept (keep-pair.ts). What would make two primaries, or overwrite what is no copy, stops the start.
import { join, resolve } from 'node:path'
import type { Archiving } from '../backup/archive-settings.ts'
import { clusterIn, startCluster, type Cluster } from '../cluster.ts'
import { clusterFolders } from '../cluster-folders.ts'
import { clusterOwner } from '../cluster-owner.ts'
import { StartError } from '../start-error.ts'
import { openAlarms } from './alarms.ts'
import { endServer } from './end-server.ts'
import { clusterNumber, fence, hasCluster, isFollower } from './follower-folder.ts'
import { keepPair } from './keep-pair.ts'
import { followerOf, homesOf, type Pair, type PairSettings, primaryOf, setStanding, urlOf } from './pair.ts'
import { startPrimary } from './start-primary.ts'
import { readStanding } from './standing.ts'
import { openWatcher } from './watcher.ts'

export type OpenPairOptions = PairSettings & {
  readonly zone: string
  readonly dir: string
  readonly standbyDir: string
  readonly log: (words: string) => void
  readonly archive?: Archiving
}

/** Starts the zone's primary and keeps it and its standby until stopped. Throws StartError when the operator must mend something. */
export async function openPair(options: OpenPairOptions): Promise<Cluster> {
  let wake = () => {}
  const pair = await openSeats(options, () => wake())
  const { term } = pair.standing
  try {
    requirePrimary(pair)
    await startPrimary(pair)
  } catch (error) {
    await pair.watcher.close()
    throw error
  }
  const url = urlOf(pair)
  const alarms = openAlarms(url, pair.zone, pair.log)
  const keeper = keepPair(pair, alarms, term)
  wake = keeper.wake
  return {
    url,
    adopted: pair.primary.adopted,
    isRunning: () => pair.primary.isRunning(),
    async stop() {
      await keeper.stop()
      await Promise.all([pair.watcher.close(), alarms.close()])
      // The primary first: it ends only when its standby has all of its log.
      await pair.primary.stop()
      await pair.follower?.stop()
    },
  }
}

/** The two seats as they are found; with `looksOnly` nothing is changed in them. */
export async function openSeats(options: OpenPairOptions, onLost: () => void, { looksOnly = false } = {}): Promise<Pair> {
  const { zone, log, archive, aloneAfterMs, promoteAfterMs } = options
  if (resolve(options.standbyDir) === resolve(options.dir)) {
    throw new StartError({
      zh: 'STANDBY_DIR 不能与 DATA_DIR 相同：备库要放在另一个文件夹，最好在另一块磁盘上。',
      en: 'STANDBY_DIR may not be DATA_DIR: the standby needs a folder of its own, on another disk if there is one.',
    })
  }
  const owner = clusterOwner()
  const seats = {
    data: clusterFolders(join(options.dir, zone), owner),
    standby: clusterFolders(join(options.standbyDir, zone), owner, 'STANDBY_DIR'),
  }
  const known = readStanding(homesOf(seats))
  const first = { term: 1, primary: 'data', inStep: false, since: '', homes: homesOf(seats) } as const
  const standing = known ?? first
  const pair: Pair = {
    zone,
    owner,
    seats,
    log,
    aloneAfterMs,
    promoteAfterMs,
    start: (given) => startCluster({ ...given, ...(archive && { archive }), log: (words) => log(`${zone}: ${words}`) }),
    watcher: openWatcher(onLost),
    standing,
    primary: clusterIn(primaryOf({ seats, standing })),
    follower: undefined,
  }
  if (looksOnly) return pair
  if (hasCluster(primaryOf(pair).data)) await settleFollower(pair)
  if (!known) setStanding(pair, {}, [standing.primary])
  return pair
}

/** A new cluster is made only where there never was one: an empty folder beside a standby is a loss, not a beginning. */
function requirePrimary(pair: Pair): void {
  if (hasCluster(primaryOf(pair).data) || !hasCluster(followerOf(pair).data)) return
  throw new StartError({
    zh: `主库的数据 ${primaryOf(pair).data} 不见了，而备库还在：请把主库放回原处；确实丢失的，运行 npm run standby -- promote 让备库接替。`,
    en: `The primary's data, ${primaryOf(pair).data}, is gone, and its standby is there: put the primary back, or if it is lost run npm run standby -- promote.`,
  })
}

/** What lies in the follower's seat must be nothing, or of this same cluster; an old primary that came back is fenced. */
async function settleFollower(pair: Pair): Promise<void> {
  const { data } = followerOf(pair)
  if (!hasCluster(data)) return
  const isOurs = clusterNumber(data) === clusterNumber(primaryOf(pair).data)
  if (!isOurs) {
    throw new StartError({
      zh: `${data} 是另一个数据库，不是本库的备库，没有动它：请把 STANDBY_DIR 改为空文件夹。`,
      en: `${data} is another database, no standby of this one; it was left as it is: let STANDBY_DIR be an empty folder.`,
    })
  }
  if (isFollower(data)) return
  await endServer(data)
  fence(data, pair.owner, `found beside the primary of term ${pair.standing.term}`)
}
