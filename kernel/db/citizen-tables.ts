// Citizens and whom they act for, row for row with kernel/tables/0007-sign-citizens-in.sql.
export type CitizenTables = Record<never, never>
