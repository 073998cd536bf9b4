// The portal's home page over a house with the first plan in it: bytes, requests a second, time to the first byte. The limit
// is the same bytes served as a fixed string by bare node:http in the same run and process.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { Pool } from 'undici'
import { anyone } from '#kernel/access/actor.ts'
import { seedFirstPlan } from '#modules/governance/planning/seed-first-plan.ts'
import { buildPortal } from '#server/portal.ts'
import { testHouse } from '#tests/support/house.ts'

const CLIENTS = 16
const LOAD_MS = 6_000
const COLD = 40

const quantile = (times: readonly number[], share: number) =>
  Number((times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(2))

/** Requests a second and the time of each to its first byte. */
async function load(origin: string, path: string, ms: number) {
  const pool = new Pool(origin, { connections: CLIENTS })
  const times: number[] = []
  const end = performance.now() + ms
  const began = performance.now()
  const client = async () => {
    while (performance.now() < end) {
      const at = performance.now()
      const { body, statusCode } = await pool.request({ path, method: 'GET', headers: { 'accept-encoding': 'gzip' } })
      times.push(performance.now() - at)
      await body.dump()
      if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}`)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  await pool.close()
  return { perSecond: times.length / ((performance.now() - began) / 1000), times }
}

/** The first byte of a page that nobody has just made: asked, drawn and compressed for this request. */
async function cold(origin: string): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < COLD; i += 1) {
    const at = performance.now()
    const answer = await fetch(`${origin}/?cold=${i}`)
    times.push(performance.now() - at)
    await answer.arrayBuffer()
  }
  return times
}

const originOf = (server: { address(): unknown }) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

async function serveFixed(bytes: Buffer): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'content-length': bytes.length })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

export async function run(): Promise<object> {
  process.env.NODE_ENV = 'production'
  const house = await testHouse({ walls: false })
  await seedFirstPlan((account, contract, input) => house.act(account, contract, input))
  const app = await buildPortal({ ask: (name, query) => house.house.ask(anyone, name, query), perSecond: 1_000_000 })
  try {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const origin = originOf(app.server)
    const html = await (await fetch(origin)).text()
    const part = async (pattern: RegExp) => Buffer.from(await (await fetch(origin + pattern.exec(html)![1]!)).arrayBuffer())
    const css = await part(/href="(\/assets\/[^"]+\.css)"/)
    const script = await part(/src="(\/assets\/[^"]+\.js)"/)
    const first = await cold(origin)
    await load(origin, '/', 1_000)
    const ours = await load(origin, '/', LOAD_MS)
    const fixed = await serveFixed(gzipSync(html, { level: 6 }))
    await load(originOf(fixed), '/', 1_000)
    const limit = await load(originOf(fixed), '/', LOAD_MS)
    fixed.closeAllConnections()
    fixed.close()
    const size = (raw: Buffer | string) => `${Buffer.byteLength(raw)}/${gzipSync(raw, { level: 9 }).length}`
    return {
      bench: 'portal',
      unit: 'requests/s',
      ours: Math.round(ours.perSecond),
      limit: Math.round(limit.perSecond),
      ratio: Number((ours.perSecond / limit.perSecond).toFixed(2)),
      p50_ms: quantile(ours.times, 0.5),
      p95_ms: quantile(ours.times, 0.95),
      note: `home page, ${CLIENTS} clients and server in one process; bytes raw/gz: HTML ${size(html)}, CSS ${size(css)}, JS ${size(script)}; first byte of a page made anew: p50 ${quantile(first, 0.5)} ms, p95 ${quantile(first, 0.95)} ms`,
    }
  } finally {
    await app.close()
    await house.close()
  }
}
