import { decide } from '#kernel/access/decide.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { holdsOf, looksByMatter, type LookSearch, looksIn, unusualReaders } from '#kernel/registers/base/look-book.ts'
import { NOBODY } from '#kernel/registers/base/compare.ts'
import { addDays, type Day, type Instant } from '#kernel/time/day.ts'
import * as contract from '../contract-looks.ts'
import { permissions } from '../permissions.ts'
import { reviewBy } from '../rules/hold-review.ts'

const { answer } = bindTo<never>()
const PAGE = 100
/** A search without a beginning looks back so far. */
const USUALLY_DAYS = 30

const startOf = (day: Day): Instant => new Date(`${day}T00:00:00+08:00`).toISOString() as Instant

function searched(
  today: Day,
  {
    from,
    to,
    before,
    ...more
  }: Omit<LookSearch, 'from' | 'before'> & { from?: string | undefined; to?: string | undefined; before?: string | undefined },
): LookSearch {
  const end = startOf(addDays((to ?? today) as Day, 1))
  const begins = (from ?? addDays(today, -USUALLY_DAYS)) as Day
  return { ...more, from: startOf(begins), before: before !== undefined && before < end ? (before as Instant) : end }
}

export const looks = answer(contract.looks, async (desk, search) => {
  const rows = await looksIn(desk, searched(desk.today, search), PAGE)
  return {
    rows: rows.map((row) => ({ ...row, record: row.record === NOBODY ? null : row.record })),
    next: rows.length === PAGE ? rows.at(-1)!.at : null,
  }
})

export const lookCounts = answer(contract.lookCounts, async (desk, search) => ({
  byMatter: await looksByMatter(desk, searched(desk.today, search)),
  unusual: await unusualReaders(desk),
}))

/** The organ that holds sees its own, who watches sees all. */
export const holds = answer(contract.holds, async (desk) => {
  const seesAll = decide(desk.actor, permissions.watch.name).allowed
  const releases = desk.actor.organ !== undefined && decide(desk.actor, permissions.release.name, { organ: desk.actor.organ }).allowed
  if (!seesAll && !releases) return { rows: [] }
  const rows = await holdsOf(desk, seesAll ? undefined : desk.actor.organ)
  return {
    rows: rows.map(({ readers: _, reviewedAt, ...hold }) => {
      const by = reviewBy({ since: hold.since, reviewedAt })
      return { ...hold, reviewBy: by, overdue: by < desk.today }
    }),
  }
})
