import { endedCounts } from '#modules/services/applications/contract.ts'
import { addDays } from '#kernel/time/day.ts'
import { results as contract } from '../contract.ts'
import { LEAST, resultOf } from '../rules/results.ts'
import { answer, talliesSince } from '../store.ts'

const DAYS = 365

export const results = answer(contract, async (desk) => {
  const from = addDays(desk.today, -DAYS)
  const { organs } = await desk.ask(endedCounts, { from })
  const ended = new Map(organs.map((one) => [one.organ, one.ended]))
  const tallies = await talliesSince(desk, from, [...ended.keys()])
  return {
    from,
    to: desk.today,
    organs: tallies.map(({ organ, name, ...tally }) => {
      const count = ended.get(organ) ?? 0
      const { rated, ...result } = resultOf({ ...tally, ended: count })
      return { organ, name, ended: count, rated: rated < LEAST ? null : rated, ...result }
    }),
  }
})
