// The trust room's own rounds: some time after the start, then every six hours. Two workers may do it at once: each finds done
// what the other did.
import { platformActor } from '#kernel/access/actor.ts'
import type { House } from '#kernel/module/house.ts'
import { keepWatch } from '#modules/security/trust/contract.ts'

const FIRST_MS = 60_000
const EVERY_MS = 6 * 3_600_000

/** Makes the rounds until stopped, in a house that has the room. */
export function startTrustWatch(house: House, onFault: (error: unknown) => void): { stop(): void } {
  if (!house.actions.has(keepWatch.name)) return { stop() {} }
  const round = () => void house.act(platformActor('trust'), keepWatch.name, {}).catch(onFault)
  const first = setTimeout(round, FIRST_MS).unref()
  const timer = setInterval(round, EVERY_MS).unref()
  return {
    stop() {
      clearTimeout(first)
      clearInterval(timer)
    },
  }
}
