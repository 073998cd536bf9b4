// The log is one JSON line an event: time, level, role, request id, route, status, duration. It holds no person: no
// address, account, cookie, body or query text, and of a fault only what the program itself wrote. PostgreSQL repeats
// offending values in its messages, so of those only the code and the names of things are kept.
import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

const HIDDEN = ['password', 'cookie', 'authorization', 'token', 'account', 'body', 'secret', 'idempotency-key']
const REDACTED = HIDDEN.flatMap((name) => {
  const key = name.includes('-') ? `["${name}"]` : `.${name}`
  return [key.startsWith('.') ? key.slice(1) : key, `*${key}`, `*.headers${key}`, `*.*${key}`]
})

type RequestLike = { method?: string; url?: string; id?: string; routeOptions?: { url?: string } }
type Fault = Error & { code?: unknown; severity?: unknown; table?: unknown; constraint?: unknown; column?: unknown; routine?: unknown }

/** Options for pino and for Fastify's `logger`. */
export function logOptions(role: string, level: string) {
  return {
    level,
    base: { role },
    messageKey: 'words',
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED, censor: '[hidden]' },
    serializers: {
      req: (request: RequestLike) => ({ method: request.method, route: request.routeOptions?.url ?? pathOf(request.url) }),
      res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      err: faultWords,
      error: faultWords,
    },
  }
}

const pathOf = (url: string | undefined) => url?.split('?')[0]?.slice(0, 200)

/** What may be written of a fault. */
export function faultWords(fault: Fault): object {
  const fromDatabase = typeof fault.severity === 'string' && typeof fault.code === 'string'
  const message = fromDatabase ? `database error ${String(fault.code)}` : fault.message
  const stack = fault.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
  const { table, constraint, column, routine } = fault
  return {
    type: fault.name,
    message,
    ...(fault.code !== undefined && { code: fault.code }),
    ...(fromDatabase && { table, constraint, column, routine }),
    stack,
    ...(fault.cause instanceof Error && { cause: faultWords(fault.cause) }),
  }
}

/** A log for a role, to standard output unless told otherwise. */
export function openLog(role: string, level: string, to?: DestinationStream): Log {
  const options = logOptions(role, level)
  return to ? pino(options, to) : pino(options)
}
