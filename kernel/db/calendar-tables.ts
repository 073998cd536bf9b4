// The working-day calendar and what its changes did to running clocks (0001, 0025).
import type { Generated } from 'kysely'

export type CalendarTables = {
  'kernel.calendar_year': {
    year: string
    source: string
    /** Which edition of the calendar brought the year as it stands; 0 of what the platform was laid with. */
    edition: Generated<number>
    confirmed_at: string | null
    /** The first day that the edition changed. */
    changed_from: string | null
  }
  'kernel.calendar_day': {
    day: string
    worked: boolean
    note: string
    /** The year whose notice brought it; null where it is its own. */
    of_year: string | null
  }
  'kernel.due_change': { case: string; at: string; was: string | null; became: string | null }
}
