// Signed, authorised, logged calls a second through the gateway, against the same route as a bare proxy: the same server,
// the same statement to the provider, no signature, no decision, no log; and against the same gateway without evidence: no
// tree, no signature on the batch, nothing proven in the answer. The callers are a thread of their own that has signed its
// calls beforehand; rounds of the three alternate in one run. 20 rows of the county census a call.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import Fastify, { type FastifyInstance } from 'fastify'
import type { AddressInfo } from 'node:net'
import { sm2ToPem } from '#kernel/trust/sm2.ts'
import { gatewayRoutes } from '#modules/resources/exchange/gateway/gateway-routes.ts'
import { openGateway } from '#modules/resources/exchange/gateway/open-gateway.ts'
import { openConnection, sqlProvider } from '#modules/resources/exchange/gateway/providers/sql.ts'
import { openExchange } from '#tests/support/open-exchange.ts'
import { FIELDS, PURPOSE } from '#tests/support/shared-census.ts'
import type { SealBatch } from '#modules/resources/exchange/evidence/seal-batch.ts'
import type { Kind } from './exchange-callers.ts'
import { benchDatabase } from './bench-database.ts'
import { median, quantile } from './quantile.ts'

const CLIENTS = 24
const ROUNDS = 3
const ROUND_MS = 4000
const CALLS_A_ROUND = 14_000

type Round = { calls: number; failed: number; seconds: number; latencies: number[]; cpuMs: number }

export async function run(): Promise<object> {
  const x = await openExchange({ walls: false, database: await benchDatabase() })
  const options = {
    house: x.house.house,
    key: x.gatewayKey,
    p256: x.p256,
    vault: x.house.vault,
    connections: { platform: { url: x.house.url } },
  }
  const gateway = openGateway(options)
  const without = openGateway({ ...options, seal: withoutEvidence })
  const bare = openConnection({ url: x.house.url })
  const app = Fastify()
  const plain = Fastify()
  try {
    await gatewayRoutes(app, gateway)
    bareRoute(app, bare)
    await gatewayRoutes(plain, without)
    for (const server of [app, plain]) await server.listen({ port: 0, host: '127.0.0.1' })
    const port = portOf(app)
    const callers = new Worker(new URL('./exchange-callers.ts', import.meta.url), {
      workerData: {
        ports: { gateway: port, bare: port, without: portOf(plain) },
        clients: CLIENTS,
        client: x.client,
        key: sm2ToPem(x.consumerKey.privateKey),
        purpose: PURPOSE,
        now: x.house.clock.now(),
      },
    })
    const round = async (kind: Kind, ms = ROUND_MS, calls = CALLS_A_ROUND): Promise<Round> => {
      callers.postMessage({ kind, ms, calls, now: x.house.clock.now() })
      const before = process.threadCpuUsage()
      const [said] = (await once(callers, 'message')) as [Omit<Round, 'cpuMs'>]
      const used = process.threadCpuUsage(before)
      return { ...said, cpuMs: (used.user + used.system) / 1000 }
    }
    await round('gateway', 1500, 4000)
    await round('without', 1500, 4000)
    await round('bare', 1000, 0)
    const ours: Round[] = []
    const bareOnes: Round[] = []
    const others: Round[] = []
    for (let i = 0; i < ROUNDS; i += 1) {
      ours.push(await round('gateway'))
      others.push(await round('without'))
      bareOnes.push(await round('bare'))
    }
    await callers.terminate()
    const logged = await x.house.database.pool.query(
      `select count(*)::int as calls, count(distinct batch)::int as batches from exchange.call c
       where outcome = 'answered' and exists (select 1 from exchange.provider_signature s where s.batch = c.batch)`,
    )
    return summary({ ours, limit: bareOnes, without: others }, logged.rows[0] as { calls: number; batches: number })
  } finally {
    await app.close()
    await plain.close()
    await gateway.close()
    await without.close()
    await bare.end()
    await x.close()
  }
}

const portOf = (app: FastifyInstance): number => (app.server.address() as AddressInfo).port

const unsigned = { keyId: '', certificate: null, signature: '' }

/** The log as it stands, and no proof. */
const withoutEvidence: SealBatch = async (batch, sealedAt, entries) => ({
  batch: { batch, sealedAt, size: entries.length, root: '', ...unsigned, p256: unsigned },
  signatures: [],
  evidence: entries.map(() => undefined),
})

function bareRoute(app: FastifyInstance, pool: ReturnType<typeof openConnection>): void {
  const provider = sqlProvider(pool, 'macro_economy.county_census_2020')
  app.get('/bare', async (_request, reply) => {
    const { rows } = await provider.page({ fields: FIELDS.toSorted(), key: 'code', after: undefined, limit: 21 })
    return reply.type('application/json').send(JSON.stringify({ data: { next: null, rows: rows.slice(0, 20) } }))
  })
}

type Rounds = Record<'ours' | 'limit' | 'without', Round[]>

function summary({ ours, limit, without }: Rounds, logged: { calls: number; batches: number }): object {
  const rate = ({ calls, seconds }: Round) => calls / seconds
  const ratioTo = (others: Round[]) => Number(median(ours.map((one, i) => rate(one) / rate(others[i]!))).toFixed(2))
  const latencies = ours.flatMap((one) => one.latencies)
  const cpu = (rounds: Round[]) =>
    (rounds.reduce((sum, one) => sum + one.cpuMs, 0) / rounds.reduce((sum, one) => sum + one.calls, 0)).toFixed(2)
  const failed = [...ours, ...without].reduce((sum, one) => sum + one.failed, 0)
  return {
    bench: 'exchange',
    unit: 'calls/s',
    ours: Math.round(median(ours.map(rate))),
    limit: Math.round(median(limit.map(rate))),
    ratio: ratioTo(limit),
    without_evidence: Math.round(median(without.map(rate))),
    ratio_to_without_evidence: ratioTo(without),
    p50_ms: Number(quantile(latencies, 0.5).toFixed(2)),
    p95_ms: Number(quantile(latencies, 0.95).toFixed(2)),
    rows: 20,
    statements: 1,
    note: `${CLIENTS} callers in a thread beside the server; each call: SM2 verification, decision, one statement to the provider, SM3 digests, a durable log row and Merkle evidence under three signatures (gateway SM2 and P-256, provider SM2) shared by ${(logged.calls / Math.max(1, logged.batches)).toFixed(0)} calls on average; ${failed} failed; the server thread works ${cpu(ours)} ms a call, ${cpu(without)} ms without evidence, ${cpu(limit)} ms for the proxy; limit is the bare proxy in alternating rounds`,
  }
}
