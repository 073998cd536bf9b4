// SQLSTATE classes by name (PostgreSQL appendix A). A store turns a clash into a refusal; nothing else reads codes.

const stateOf = (error: unknown) => (error as { code?: unknown } | null)?.code
const UNIQUE = '23505'
const EXCLUSION = '23P01'
/** Among them: a server that is a standby now (25006), and PgBouncer's word that its server went away (08P01). */
const LOST = new Set(
  '57P01 57P02 57P03 08000 08001 08003 08006 08P01 25006 ECONNREFUSED ECONNRESET EHOSTUNREACH ENETUNREACH ENOENT EPIPE ETIMEDOUT'.split(
    ' ',
  ),
)
const RETRY = new Set(['40001', '40P01'])

/** A unique key or exclusion constraint held: somebody else was first. `constraint` narrows it to one. */
export function isClash(error: unknown, constraint?: string): boolean {
  const state = stateOf(error)
  if (state !== UNIQUE && state !== EXCLUSION) return false
  return constraint === undefined || (error as { constraint?: string }).constraint === constraint
}

/** The connection or the server went away: what was not acknowledged may be tried again. */
export const isLost = (error: unknown): boolean =>
  LOST.has(String(stateOf(error))) ||
  /Connection terminated|Connection ended|not queryable|timeout exceeded when trying to connect|Cannot use a pool after/.test(
    String((error as Error)?.message),
  )

/** Serialisation failure or deadlock. */
export const isRetryable = (error: unknown): boolean => RETRY.has(String(stateOf(error)))
