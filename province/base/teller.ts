// What the stories of the base registers are told with: acts of officials, each on its day.
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import type { Day } from '#kernel/time/day.ts'

export type BaseTeller = {
  readonly act: <C extends Action>(account: string, contract: C, input: In<C>) => Promise<Out<C>>
  readonly on: (day: Day) => void | Promise<void>
}

/** One who also asks, for a purpose, as whoever reads personal data does. */
export type AskingTeller = BaseTeller & {
  readonly ask: <C extends Question>(account: string, contract: C, input: In<C>, purpose: string) => Promise<Out<C>>
}
