// Prefectures reach each other by what the routers told one another, and still do when a trunk is cut: it is pulled out while
// one place asks the other without pause, and put in again.
import type { Agent, Watched } from './agent.ts'
import { addressesOf, familyOf, type Place } from './place.ts'
import { birdSays } from './programs.ts'
import { said } from './run.ts'
import { plug } from './wiring.ts'

const PATIENCE_MS = 20_000
const WATCH_MS = 1_200
const WATCHED_PORT = 4789

/** Asks until a place answers in every family. Answers how many milliseconds it took. */
export async function untilReached(agent: Agent, to: Place): Promise<number> {
  const began = performance.now()
  const attempts = addressesOf(to).map((address) => ({ protocol: 'tcp' as const, address, port: 80 }))
  for (;;) {
    const words = await agent.ask({ what: 'try', attempts, patience: 100 })
    if (words.every((word) => word === 'answer')) return Math.round(performance.now() - began)
    if (performance.now() - began > PATIENCE_MS) {
      const silent = attempts.filter((_, i) => words[i] !== 'answer').map(({ address }) => address)
      throw new Error(`${to.name} is not reached at ${silent.join(', ')} within ${PATIENCE_MS / 1000} s`)
    }
    if (words.some((word) => word !== 'silence')) await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The router's way to a place: by which interface, and learnt from whom, in each family. */
export async function wayTo(router: Place, to: Place): Promise<{ family: string; out: string; from: string }[]> {
  return await Promise.all(
    addressesOf(to).map(async (address) => {
      const [route] = JSON.parse(await said(['ip', '-n', router.name, '-j', 'route', 'get', address])) as { dev: string }[]
      const text = await birdSays(router.name, `show route for ${address}`)
      return { family: familyOf(address), out: route?.dev ?? 'none', from: /\[(\S+) /.exec(text)?.[1] ?? 'nobody' }
    }),
  )
}

/** Pulls a trunk at one end while one place sends to another without pause. Answers what was lost in each family. */
export async function cutMeanwhile(router: Place, trunk: string, agent: Agent, to: Place): Promise<Watched[]> {
  const watching = agent.ask({ what: 'watch', addresses: addressesOf(to), port: WATCHED_PORT, forMs: WATCH_MS })
  await new Promise((resolve) => setTimeout(resolve, WATCH_MS / 4))
  await plug(router.name, trunk, 'down')
  return await watching
}

export const mend = (router: Place, trunk: string): Promise<void> => plug(router.name, trunk, 'up')
