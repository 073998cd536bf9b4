// An organ may promise to be quicker than the law, not slower (优化营商环境条例 第43条 asks for open terms; GB/T 39046: 承诺 ≤ 法定).
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { refusals } from '../refusals.ts'

/** Working days in a span of natural days, at most: five of every seven. */
const working = ({ days, unit }: NonNullable<Matter['term']>) => (unit === 'working' ? days : Math.floor((days * 5) / 7))

export const promiseWithinLaw = rule<{ readonly promise: number | undefined; readonly term: Matter['term'] }>(
  {
    name: 'items.promise-within-law',
    title: words('承诺时限不长于法定时限', 'A promise is no longer than the law'),
    clauses: ['3.5.1'],
    law: '行政许可法 第42条',
  },
  ({ promise, term }) =>
    grounds(
      promise !== undefined &&
        term !== undefined &&
        promise > working(term) &&
        ground(refusals.promiseTooLong, { promise, most: working(term), law: `${term.basis.law}${term.basis.article}` }, 'promise'),
    ),
)
