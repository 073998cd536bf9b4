// The organ tree in time and what provisioning keeps, row for row with kernel/tables/0009-keep-the-staff.sql.
export type StaffTables = Record<never, never>
