import type { Day } from '#kernel/time/day.ts'
import type { Standing } from './rules/grants-need-grade.ts'
import type { StandingRow } from './store.ts'

/** What the rules of the gate need to know of a system. */
export const standingFacts = (row: StandingRow, day: Day): Standing => ({
  day,
  grade: row.grade === null ? undefined : { grade: row.grade, critical: row.critical ?? false, filedOn: row.filed_on },
  lastAssessedOn: row.assessed_on,
  risks: row.late_due === null ? undefined : { count: row.late_high, due: row.late_due },
  crypto: row.crypto_on === null || row.crypto_verdict === null ? undefined : { day: row.crypto_on, verdict: row.crypto_verdict },
  transitionUntil: row.until,
})
