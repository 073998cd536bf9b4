// The start of the server in the primary's seat, at the beginning and after it died.
import { isFollower } from './follower-folder.ts'
import { canFollow, startFollower } from './follower.ts'
import { type Pair, primaryOf } from './pair.ts'
import { becomePrimary, leadTo, takeOver } from './promote.ts'
import { setWaiting } from './replication.ts'

/** Starts the server in the primary's seat; where it cannot be started and the standby is in step, that one takes its place. */
export async function startPrimary(pair: Pair): Promise<void> {
  const { data, home } = primaryOf(pair)
  if (isFollower(data)) {
    pair.log(`${pair.zone}: going on with a promotion that was interrupted`)
    pair.primary = await pair.start({ dataDir: home, follows: '' })
    return await becomePrimary(pair)
  }
  try {
    pair.primary = await pair.start({ dataDir: home })
  } catch (error) {
    if (!pair.standing.inStep || !canFollow(pair)) throw error
    pair.log(`${pair.zone}: the primary in ${home} cannot be started; its standby takes its place: ${(error as Error).message}`)
    await startFollower(pair)
    return await takeOver(pair)
  }
  if (!pair.standing.inStep) await setWaiting(pair, false)
  leadTo(pair)
}
