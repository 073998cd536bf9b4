// How many access tokens are checked in a second: on a real route of the API (a list of one record, over HTTP), and by the
// check alone (signature, client, grant, session of the official with all their rights). The limit is the signature alone,
// a bare `jwtVerify` with the same demands. Caller and server share the process.
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { request } from 'undici'
import { sessionUnder } from '#kernel/people/session.ts'
import { issuerOf, issuingServer, registered, signedIn } from '#tests/support/relying-party.ts'
import { benchDatabase } from './bench-database.ts'
import { median, quantile } from './quantile.ts'
import { rate } from './rate.ts'

const CLIENTS = 16
const ROUND_MS = 3_000
const ROUNDS = 4

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const s = await issuingServer({ database: copy, perSecond: 1_000_000 })
  try {
    const client = await registered(s, { scopes: ['api'] })
    const { tokens } = await signedIn(s, client, { scope: 'openid api', account: 'stats-bureau.officer', password: 'bench' })
    const token = tokens.access_token
    const jwks = createLocalJWKSet((await (await fetch(`${issuerOf(s)}/jwks`)).json()) as JSONWebKeySet)
    const demands = { issuer: issuerOf(s).href, audience: `${s.publicOrigin}/api`, typ: 'at+jwt', algorithms: ['ES256'] }
    const limit = () => jwtVerify(token, jwks, demands)
    const check = async () => {
      const read = await s.issuer.accept(token)
      const session = read?.sid && (await sessionUnder(s.database.kysely, read.sid, s.clock.now()))
      if (!session) throw new Error('the token was not taken')
    }
    const route = async () => {
      const { statusCode, body } = await request(`${s.origin}/api/registers/systems.information-system?size=1`, {
        headers: { authorization: `Bearer ${token}` },
      })
      await body.dump()
      if (statusCode !== 200) throw new Error(`the route answers ${statusCode}`)
    }
    for (const work of [route, check, limit]) await rate(work, { clients: CLIENTS, ms: 1_000 })
    const rounds = { route: [] as number[], check: [] as number[], limit: [] as number[], latencies: [] as number[] }
    for (let i = 0; i < ROUNDS; i += 1) {
      const a = await rate(route, { clients: CLIENTS, ms: ROUND_MS })
      rounds.route.push(a.perSecond)
      rounds.latencies.push(...a.latencies)
      rounds.check.push((await rate(check, { clients: CLIENTS, ms: ROUND_MS })).perSecond)
      rounds.limit.push((await rate(limit, { clients: CLIENTS, ms: ROUND_MS })).perSecond)
    }
    const ratios = rounds.check.map((c, i) => c / rounds.limit[i]!)
    const before = s.database.statements()
    await check()
    return {
      bench: 'token',
      unit: 'checks/s',
      ours: Math.round(median(rounds.check)),
      route: Math.round(median(rounds.route)),
      limit: Math.round(median(rounds.limit)),
      ratio: Number(median(ratios).toFixed(2)),
      p50_ms: Number(quantile(rounds.latencies, 0.5).toFixed(2)),
      p95_ms: Number(quantile(rounds.latencies, 0.95).toFixed(2)),
      statements: s.database.statements() - before,
      note: `${CLIENTS} callers; ours: the whole check; route and latencies: GET of a register over HTTP; limit: jwtVerify alone; ratio is the median of ${ROUNDS} alternating rounds (${ratios.map((r) => r.toFixed(2)).join(', ')})`,
    }
  } finally {
    await s.close()
  }
}
