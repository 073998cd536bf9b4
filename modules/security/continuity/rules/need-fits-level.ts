import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'
import { levels } from './recovery-levels.ts'

export type NeedFacts = { readonly level: number; readonly rtoMinutes: number; readonly rpoMinutes: number; readonly day: Day }

/** A need that allows more than its level does would be met by figures that the level is not. */
export const needFitsLevel = rule<NeedFacts>(
  {
    name: 'continuity.need-fits-level',
    title: words('恢复需求不得宽于所报的等级', 'A stated need is no looser than its level'),
    clauses: ['3.6.6'],
    law: 'GB/T 20988-2025',
  },
  ({ level, rtoMinutes, rpoMinutes, day }) => {
    const { rtoMost = Infinity, rpoMost } = levels.on(day).value.find((one) => one.level === level)!
    const no = (what: string, whatEn: string, most: number, field: string) =>
      ground(refusals.looserThanLevel, { what, whatEn, level, most: Math.floor(most / 60) }, field)
    return grounds(
      rtoMinutes * 60 > rtoMost && no('最长恢复时间', 'time to recover', rtoMost, '/rtoMinutes'),
      rpoMinutes * 60 > rpoMost && no('最多丢失时间', 'time that may be lost', rpoMost, '/rpoMinutes'),
    )
  },
)
