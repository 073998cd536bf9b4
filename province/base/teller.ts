// What the stories of the base registers are told with: acts of officials, each on its day.
import type { Action, In, Out } from '#kernel/module/contract.ts'
import type { Day } from '#kernel/time/day.ts'

export type BaseTeller = {
  readonly act: <C extends Action>(account: string, contract: C, input: In<C>) => Promise<Out<C>>
  readonly on: (day: Day) => void | Promise<void>
}
