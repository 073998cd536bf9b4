// The counts of a month and a year after its end, and the quality of the bases once a day. Two workers may do it at once: a table
// is published once, and the figures of a day are those of the last who measured.
import { platformActor } from '#kernel/access/actor.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { type Day, dayAt } from '#kernel/time/day.ts'
import { publishedTables, takeCounts, takeQuality } from '#modules/resources/statistics/contract.ts'
import { lastEnded } from '#modules/resources/statistics/rules/periods.ts'

const FIRST_MS = 90_000
const EVERY_MS = 3_600_000

/** What is due on the day: answers what was taken. */
export async function takeDue(house: House, today: Day): Promise<string[]> {
  const platform = platformActor('statistics')
  const { tables } = (await house.ask(platform, publishedTables.name, {})) as Out<typeof publishedTables>
  const taken = new Set(tables.flatMap(({ periods }) => periods.map(({ period }) => period)))
  const due = lastEnded(today).filter((period) => !taken.has(period))
  for (const period of due) await house.act(platform, takeCounts.name, { period })
  await house.act(platform, takeQuality.name, {})
  return due
}

/** Takes what is due until stopped, in a house that has the room. */
export function startStatistics(house: House, onFault: (error: unknown) => void): { stop(): void } {
  if (!house.actions.has(takeCounts.name)) return { stop() {} }
  let done: Day | undefined
  const round = async () => {
    const today = dayAt(house.clock.now())
    if (done === today) return
    await takeDue(house, today)
    done = today
  }
  const begin = () => void round().catch(onFault)
  const first = setTimeout(begin, FIRST_MS).unref()
  const timer = setInterval(begin, EVERY_MS).unref()
  return {
    stop() {
      clearTimeout(first)
      clearInterval(timer)
    },
  }
}
