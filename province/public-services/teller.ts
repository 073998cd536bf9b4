import type { Day } from '#kernel/time/day.ts'
import type { AskingTeller } from '../base/teller.ts'

/**
 * One who also knows the simulated citizens by their accounts: what is issued is issued to somebody. A citizen acts for themselves
 * (`citizen-4`) or as the representative of a firm (`citizen-4 as legal-person/<credit code>`).
 */
export type ServiceTeller = AskingTeller & {
  readonly citizen: (account: string) => Promise<string>
  /**
   * Goes to the morning of a day so many weekdays before the first start, and answers it: what waits, runs and is late on a desk does so
   * on whatever day the demonstration begins.
   */
  readonly ago: (days: number) => Day
}
