// What the platform found wrong with itself, row for row with kernel/tables/0011-keep-alarms.sql.
import type { ColumnType, Generated } from 'kysely'

export type AlarmTables = {
  'kernel.alarm': {
    id: string
    kind: string
    about: string
    detail: ColumnType<unknown, string, string>
    raised_at: string
    found_at: string
    times: Generated<number>
    cleared_at: string | null
  }
}
