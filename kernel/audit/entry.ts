// What a leaf of the log is made of: every column of the line but the transaction number, which says when the line was
// sealed and not what was done. Columns that are null are left out, so that a column added later changes no old leaf.
import { sql } from 'kysely'
import { canonical } from '../trust/canonical.ts'

/** A line as the log sees it; `at` is ISO 8601 in UTC with milliseconds, written by the database itself. */
export type LoggedLine = {
  readonly id: string
  readonly at: string
  readonly request: string
  readonly actor_kind: string
  readonly actor: string
  readonly actor_name: string
  readonly post: string | null
  readonly organ: string | null
  readonly behalf: string | null
  readonly action: string
  readonly outcome: 'done' | 'read' | 'refused' | 'denied'
  readonly subject: string | null
  readonly purpose: string | null
  readonly grounds: readonly string[]
  readonly clauses: readonly string[]
  readonly input_digest: string | null
  readonly output_digest: string | null
  readonly before_digest: string | null
  readonly after_digest: string | null
  readonly policy: string
  /** What decided, on which facts; see kernel/access/decision-record.ts. */
  readonly decision: Readonly<Record<string, unknown>> | null
  /** How many alike the line stands for; null for one. */
  readonly times: number | null
}

export const loggedColumns = [
  'id',
  'at',
  'request',
  'actor_kind',
  'actor',
  'actor_name',
  'post',
  'organ',
  'behalf',
  'action',
  'outcome',
  'subject',
  'purpose',
  'grounds',
  'clauses',
  'input_digest',
  'output_digest',
  'before_digest',
  'after_digest',
  'policy',
  'decision',
  'times',
] as const satisfies readonly (keyof LoggedLine)[]

/** An instant column as text, the same on every connection whatever its parsers and time zone. */
export const instantText = (column: string) => sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The select list of a logged line; `a` is the alias of kernel.audit_line. */
export const loggedLine = sql.join(
  loggedColumns.map((column) => (column === 'at' ? sql`${instantText('a.at')} as at` : sql`${sql.ref(`a.${column}`)}`)),
)

/** The canonical bytes of a line; only the logged columns of the row count. */
export const entryOf = (row: LoggedLine): Buffer =>
  Buffer.from(canonical(Object.fromEntries(loggedColumns.map((c) => [c, row[c] ?? undefined]))))
