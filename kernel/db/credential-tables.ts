// How people prove who they are, row for row with kernel/tables/0005-prove-who-you-are.sql.
export type CredentialTables = Record<never, never>
