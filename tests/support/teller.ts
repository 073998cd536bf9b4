import type { Answer, Teller } from '#province/lifecycle.ts'
import type { TestHouse } from './house.ts'

/** Tells the province's stories into a test house, delivering everything an action told before the next one. */
export const tellerOf = (house: TestHouse): Teller => ({
  act: async (account, action, input) => {
    const answer = await house.house.act(await house.as(account), action, input)
    await house.settle()
    return answer as Answer
  },
  on: (day) => house.clock.set(`${day}T01:00:00.000Z`),
})
