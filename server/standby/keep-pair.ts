// Keeps a primary and its standby. A dead primary: the standby takes its place if it is in step, else the primary is started
// again where it lies. A dead standby: it is started again, or made anew; writes wait for it a while, then go on alone with an
// alarm, until it has caught up.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Alarms } from './alarms.ts'
import { killServer } from './end-server.ts'
import { canFollow, rebuildFollower, startFollower } from './follower.ts'
import { followerOf, type Pair, primaryOf } from './pair.ts'
import { becomePrimary, takeOver } from './promote.ts'
import { fallIn, goAlone, look, type Seen } from './replication.ts'
import { startPrimary } from './start-primary.ts'

const LOOK_MS = 200
/** A standby tells where it is every second; one that says nothing for so long is silent. */
const SILENT_MS = 3_000
/** A primary that lives but gives no answer for so long counts as dead. */
const MUTE_MS = 15_000
/** So near (bytes) a standby must be before commits are made to wait for it. */
const NEAR = 16 * 1024 * 1024
const STRANDED_MS = 20_000
const LONGEST_REST_MS = 60_000

/** Where an operator's wish to change the two is left (npm run standby -- promote). */
export const wishFile = (pair: Pick<Pair, 'seats'>): string => join(pair.seats.data.home, 'promote.wish')

/** `term` is the one that was known before the start: a promotion since then is told too. */
export function keepPair(pair: Pair, alarms: Alarms, term: number): { wake(): void; stop(): Promise<void> } {
  const ending = new AbortController()
  let knownTerm = term
  let mending: Promise<void> | undefined
  let failures = 0
  let restUntil = 0
  let goneSince: number | undefined
  let muteSince: number | undefined
  let apartSince: number | undefined
  let woken = false
  let rouse = () => {}

  const say = (words: string) => pair.log(`${pair.zone}: ${words}`)

  async function tick(): Promise<void> {
    if (pair.standing.term > knownTerm) {
      knownTerm = pair.standing.term
      alarms.raise('standby.promoted', { term: knownTerm, primary: primaryOf(pair).home })
    }
    if (!pair.primary.isRunning()) return await primaryGone()
    goneSince = undefined
    const seen = await look(pair).catch((error: Error) => primaryMute(error))
    if (!seen) return
    muteSince = undefined
    if (seen.recovering) return await becomePrimary(pair)
    if (existsSync(wishFile(pair))) return await changePlaces(seen)
    await watchFollower(seen)
  }

  const isAble = () => pair.standing.inStep && mending === undefined && (pair.follower?.isRunning() ?? false)

  async function primaryGone(): Promise<void> {
    if (goneSince === undefined) say('the database server is gone')
    goneSince ??= Date.now()
    const { data } = primaryOf(pair)
    const left = pair.promoteAfterMs - (Date.now() - goneSince)
    if (isAble() && left <= 0) return await promote(goneSince)
    const started = startPrimary(pair).then(
      () => say('the database server is back'),
      (error: Error) => (say(error.message), sleep(1000)),
    )
    if (!isAble()) return await started
    let isOver = false
    void started.then(() => (isOver = true))
    await Promise.race([started, sleep(left)])
    // A start that goes on must not end behind the back of a promotion; cut short, it ends in one.
    while (!isOver) {
      await killServer(data)
      await Promise.race([started, sleep(50)])
    }
  }

  async function promote(since: number): Promise<void> {
    await takeOver(pair)
    const seconds = Number(((Date.now() - since) / 1000).toFixed(2))
    apartSince = goneSince = undefined
    say(`the standby took the primary's place after ${seconds} s; the primary is in ${primaryOf(pair).home}`)
  }

  /** Frozen, or recovering from a crash of its own: after a while the standby, which is ready, is the better primary. */
  async function primaryMute(error: Error): Promise<undefined> {
    muteSince ??= Date.now()
    if (!isAble() || Date.now() - muteSince < MUTE_MS || !pair.primary.isRunning()) return
    say(`the database server has not answered for ${MUTE_MS / 1000} s (${error.message}); ending it`)
    await killServer(primaryOf(pair).data)
    muteSince = undefined
  }

  async function changePlaces(seen: Seen): Promise<void> {
    rmSync(wishFile(pair), { force: true })
    if (!isAble() || !seen.streaming) return say('asked to promote the standby, which is not in step: nothing was done')
    say('asked to promote the standby; stopping the primary')
    const since = Date.now()
    await pair.primary.stop()
    await promote(since)
  }

  async function watchFollower(seen: Seen): Promise<void> {
    const isWell = seen.streaming && (seen.silentMs ?? Infinity) < SILENT_MS
    if (isWell) apartSince = undefined
    else apartSince ??= Date.now()
    const apart = apartSince === undefined ? 0 : Date.now() - apartSince
    const isUp = pair.follower?.isRunning() ?? false
    if (pair.standing.inStep) {
      if (!isUp) mend('could not be started', () => startFollower(pair))
      if (pair.aloneAfterMs === 0 || apart < pair.aloneAfterMs || isWell) return
      await goAlone(pair)
      return alarms.raise('standby.lost', { folder: followerOf(pair).home, why: isUp ? 'silent' : 'dead' })
    }
    if (isWell && (seen.behind ?? Infinity) < NEAR) return mend('could not fall in', async () => void ((await fallIn(pair)) && inStep()))
    if (canFollow(pair) && !seen.slotLost && (apart < STRANDED_MS || isWell)) {
      if (!isUp) mend('could not be started', () => startFollower(pair))
      return
    }
    apartSince = undefined
    mend('could not be made', () => rebuildFollower(pair, ending.signal))
  }

  function inStep(): void {
    alarms.clear('standby.lost')
    alarms.clear('standby.promoted')
  }

  /** One work on the standby at a time, beside the watching of the primary; after a failure the next one rests. */
  function mend(otherwise: string, work: () => Promise<void>): void {
    if (mending || Date.now() < restUntil) return
    mending = work().then(
      () => void (failures = 0),
      (error: Error) => {
        failures += 1
        restUntil = Date.now() + Math.min(500 * 2 ** failures, LONGEST_REST_MS)
        if (ending.signal.aborted || !pair.primary.isRunning()) return
        say(`the standby ${otherwise}: ${error.message}`)
        if (!pair.standing.inStep) alarms.raise('standby.lost', { folder: followerOf(pair).home, why: otherwise })
      },
    )
    void mending.finally(() => (mending = undefined))
  }

  async function keep(): Promise<void> {
    let said = ''
    while (!ending.signal.aborted) {
      try {
        await tick()
        said = ''
      } catch (error) {
        const { message } = error as Error
        if (message !== said) say(message)
        said = message
      }
      // Woken while it worked, it looks again at once.
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, LOOK_MS)
          rouse = () => (clearTimeout(timer), resolve())
        })
      }
      woken = false
    }
  }

  const wake = () => {
    woken = true
    rouse()
  }
  const kept = keep()
  return {
    wake,
    async stop() {
      ending.abort()
      wake()
      await kept
      await mending
    },
  }
}
