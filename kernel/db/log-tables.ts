// The log’s months, witnesses and what was retired, row for row with kernel/tables/0008-keep-the-log.sql.
export type LogTables = Record<never, never>
