// Stamps until stopped. An authority that is dead, slow, lying or playing old answers again raises an alarm, which ends with
// the first good stamp; calls go on all the while and their batches wait.
import { clearAlarm, raiseAlarm } from '#kernel/alarms/raise.ts'
import type { Clock } from '#kernel/clock/clock.ts'
import { type InTurns, inTurns } from '#kernel/clock/in-turns.ts'
import type { House } from '#kernel/module/house.ts'
import { backlogOf } from '../store/stamps.ts'
import { type Authority, NoStamp } from './ask-authority.ts'
import { MOST, stampOnce } from './stamp-batches.ts'

export const STAMP_DEAD = 'trust.time-stamp-dead'
const ABOUT = 'exchange'

export type StampingOptions = {
  readonly database: House['database']
  readonly authority: Authority
  readonly clock: Clock
  /** Pause between two looks (2 s); one stamp serves all that came in between. */
  readonly everyMs?: number
  /** Pause after a look that had no stamp (15 s). */
  readonly retryMs?: number
  /** Hears of the first failure, and of a database that fails. */
  readonly onFault: (error: unknown) => void
}

export function startStamping(options: StampingOptions): InTurns {
  const { everyMs = 2_000, retryMs = 15_000, onFault } = options
  return inTurns(async () => {
    const isWell = await look(options).catch((error: unknown) => {
      onFault(error)
      return false
    })
    return isWell ? everyMs : retryMs
  })
}

/**
 * Stamps what waits; false when the authority gave no stamp. While no root is trusted the province has not founded its
 * authorities yet: nobody is asked, nothing is dead, and the batches wait.
 */
async function look({ database, authority, clock, onFault }: StampingOptions): Promise<boolean> {
  const { pool, kysely } = database
  if ((await authority.roots()).length === 0) return true
  try {
    let done = 0
    for (let stamped = MOST; stamped === MOST; done += stamped) stamped = await stampOnce(pool, authority, () => clock.now())
    if (done > 0) await clearAlarm(kysely, { kind: STAMP_DEAD, about: ABOUT }, clock.now())
    return true
  } catch (error) {
    if (!(error instanceof NoStamp)) throw error
    const detail = { authority: authority.url, reason: error.reason, words: error.words, ...(await backlogOf(pool)) }
    if (await raiseAlarm(kysely, { kind: STAMP_DEAD, about: ABOUT, detail }, clock.now())) onFault(error)
    return false
  }
}
