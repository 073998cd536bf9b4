// A refused call is answered as application/problem+json, like everything the platform refuses: every ground with its
// clause and law, in the caller's language.
import { filled, type Ground, type RefusalKind } from '#kernel/refusal/refusal.ts'

const statusOf: Record<RefusalKind, number> = { invalid: 400, forbidden: 403, missing: 404, conflict: 409 }
const statusByCode: Record<string, number> = {
  'exchange.unknown-client': 401,
  'exchange.bad-signature': 401,
  'exchange.stale-call': 401,
  'exchange.provider-failed': 502,
}

export const PROBLEM = 'application/problem+json; charset=utf-8'

export function problemOf(call: string, grounds: readonly Ground[], language: 'zh' | 'en'): { status: number; body: string } {
  const first = grounds[0]!
  const status = statusByCode[first.code] ?? statusOf[first.kind]
  const said = grounds.map(({ code, words, clauses = [], law, detail }) => ({
    code,
    words,
    message: filled(words[language], detail),
    clauses,
    ...(law && { law }),
    ...(detail && { detail }),
  }))
  const body = { type: `/problems/${first.code}`, title: said[0]!.message, status, code: first.code, requestId: call, grounds: said }
  return { status, body: JSON.stringify(body) }
}
