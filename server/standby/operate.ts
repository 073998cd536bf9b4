// What the operator asks of a standby: how it stands, and to put it in the primary's place. While the platform runs, the wish is
// left for its supervisor, which alone moves servers; while it is stopped, it is done here.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Words, words } from '#kernel/text/text.ts'
import { clusterIn } from '../cluster.ts'
import { clusterOwner } from '../cluster-owner.ts'
import { tryLock } from '../start-lock.ts'
import { endServer } from './end-server.ts'
import { hasCluster, isFenced, isFollower } from './follower-folder.ts'
import { writeDurably } from '../on-disk.ts'
import { canFollow, startFollower } from './follower.ts'
import { wishFile } from './keep-pair.ts'
import { openSeats, type OpenPairOptions } from './open-pair.ts'
import { followerOf, homesOf, type Pair, primaryOf } from './pair.ts'
import { takeOver } from './promote.ts'
import { look } from './replication.ts'
import { readStanding } from './standing.ts'

const CHANGE_MS = 90_000

export type Told = { readonly ok: boolean; readonly lines: readonly Words[] }

/** How the zone's two servers stand. It is `ok` when everything acknowledged is in both. */
export async function standbyStatus(options: OpenPairOptions): Promise<Told> {
  const pair = await openSeats(options, () => {}, { looksOnly: true })
  const { zone, standing } = pair
  if (standing.since === '')
    return { ok: false, lines: [words(`${zone}：还没有备库（随 npm start 建立）。`, `${zone}: no standby yet (npm start makes it).`)] }
  const [primary, follower] = [stateOf(pair, 'primary'), stateOf(pair, 'follower')]
  const lines = [
    words(
      `${zone}：主库 ${primaryOf(pair).home}（${primary.zh}），第 ${standing.term} 任`,
      `${zone}: primary ${primaryOf(pair).home} (${primary.en}), term ${standing.term}`,
    ),
    words(`${zone}：备库 ${followerOf(pair).home}（${follower.zh}）`, `${zone}: standby ${followerOf(pair).home} (${follower.en})`),
    standing.inStep
      ? words(
          `${zone}：同步，自 ${standing.since}；可以接替，不丢数据`,
          `${zone}: in step since ${standing.since}; it may take over without a loss`,
        )
      : words(
          `${zone}：不同步，自 ${standing.since}；现在接替会丢数据`,
          `${zone}: not in step since ${standing.since}; taking over now would lose data`,
        ),
  ]
  const seen = await look(pair).catch(() => undefined)
  await pair.watcher.close()
  if (seen?.streaming) lines.push(words(`${zone}：备库落后 ${seen.behind} 字节`, `${zone}: the standby is ${seen.behind} bytes behind`))
  return { ok: standing.inStep, lines }
}

function stateOf(pair: Pair, which: 'primary' | 'follower'): Words {
  const folders = which === 'primary' ? primaryOf(pair) : followerOf(pair)
  if (!hasCluster(folders.data)) return words('没有数据', 'no data')
  if (which === 'follower' && isFenced(folders.data)) return words('被接替的旧主库，待重建', 'a primary that was replaced, to be made anew')
  if (which === 'follower' && !isFollower(folders.data)) return words('旧主库，待重建', 'an old primary, to be made anew')
  return clusterIn(folders).isRunning() ? words('运行中', 'running') : words('已停', 'stopped')
}

/** Puts the standby in the primary's place. One that is not in step only with `acceptLoss`, and only while the platform is stopped. */
export async function promoteStandby(options: OpenPairOptions & { acceptLoss: boolean }): Promise<Told> {
  const { zone } = options
  const lock = tryLock(join(options.dir, 'supervisor.lock'))
  const pair = await openSeats(options, () => {}, { looksOnly: !('release' in lock) })
  const no = (zh: string, en: string): Told => ({ ok: false, lines: [words(`${zone}：${zh}`, `${zone}: ${en}`)] })
  try {
    if (!canFollow(pair)) return no('没有能接替的备库。', 'there is no standby that could take over.')
    if (!pair.standing.inStep && !('release' in lock && options.acceptLoss)) {
      return no(
        '备库不同步，接替会丢失已确认的数据。确要如此：先停下岳麓，再加 --accept-loss。',
        'the standby is not in step: acknowledged data would be lost. If that must be: stop Yuelu first and add --accept-loss.',
      )
    }
    if ('release' in lock) await changeHere(pair)
    else if (!(await changeByWish(pair))) return no('没有接替，原因见岳麓的输出。', 'it was not done; the output of Yuelu says why.')
    const now = readStanding(homesOf(pair.seats))!
    const home = now.homes[now.primary]
    return {
      ok: true,
      lines: [words(`${zone}：备库已接替，主库现在在 ${home}`, `${zone}: the standby has taken over; the primary is in ${home} now`)],
    }
  } finally {
    await pair.watcher.close()
    if ('release' in lock) lock.release()
  }
}

async function changeHere(pair: Pair): Promise<void> {
  await endServer(primaryOf(pair).data)
  await startFollower(pair)
  await takeOver(pair)
  await pair.primary.stop()
}

async function changeByWish(pair: Pair): Promise<boolean> {
  const { term } = pair.standing
  const wish = wishFile(pair)
  writeDurably(wish, '', clusterOwner())
  for (const until = Date.now() + CHANGE_MS; Date.now() < until; await sleep(100)) {
    if (readStanding(homesOf(pair.seats))!.term > term) return true
  }
  rmSync(wish, { force: true })
  return false
}
