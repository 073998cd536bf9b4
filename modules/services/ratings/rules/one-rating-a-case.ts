import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dueUnknown } from '#kernel/time/due.ts'
import { refusals } from '../refusals.ts'

export type Rated = {
  readonly ended: boolean
  /** Ratings given so far. */
  readonly rounds: number
  /** Of the bad rating before: until when it is put right, and whether the organ has replied. */
  readonly rectifying: { readonly dueOn: string | null; readonly replied: boolean } | undefined
}

/** One case one rating, after its end; once more when a bad one was answered (一事一评，整改后再评). */
export const oneRatingACase = rule<Rated>(
  {
    name: 'ratings.one-rating-a-case',
    title: words('一件一评，差评整改后再评一次', 'One rating a case, and once more after a bad one was put right'),
    clauses: ['3.5.2'],
    law: '国办发〔2019〕51号；GB/T 39735-2020（未核实）',
  },
  ({ ended, rounds, rectifying }) =>
    grounds(
      !ended && ground(refusals.notEnded),
      rounds >= 1 && rectifying === undefined && ground(refusals.ratedAlready),
      rounds >= 2 && rectifying !== undefined && ground(refusals.ratedAlready),
      rounds === 1 &&
        rectifying !== undefined &&
        !rectifying.replied &&
        ground(refusals.notPutRight, { due: rectifying.dueOn ?? dueUnknown.zh }),
    ),
)

export const isBad = (code: string): boolean => code === '4' || code === '5'
