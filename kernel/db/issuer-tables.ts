// What the OpenID Provider keeps, row for row with kernel/tables/0006-issue-tokens.sql.
export type IssuerTables = Record<never, never>
