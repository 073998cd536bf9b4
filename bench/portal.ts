// The portal over a house in which something is public: every public page made anew, its time and its weight against the budgets; then
// the home page under load. The limit is the same bytes served as a fixed string by bare node:http in the same run and process.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { Pool } from 'undici'
import { mayBeMissing, openPortalHouse, pagesOf } from '#tests/journeys/portal-house.ts'
import { quantile as quantileOf } from './quantile.ts'

const CLIENTS = 16
const LOAD_MS = 6_000
/** Each page is made so many times anew. */
const ROUNDS = 20
const WARM = 3
const BUDGET = { serverMs: 30, html: 30 * 1024, script: 15 * 1024 }

const quantile = (times: readonly number[], share: number) => Number(quantileOf(times, share).toFixed(2))

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

type Made = { readonly path: string; readonly p95: number; readonly bytes: number }

/** The time of a page that nobody has just made: asked, drawn and compressed for this request; and what it weighs on the wire. */
async function made(origin: string, path: string): Promise<Made> {
  const times: number[] = []
  let bytes = 0
  for (let i = 0; i < ROUNDS + WARM; i += 1) {
    const at = performance.now()
    const answer = await fetch(`${origin}${path}${path.includes('?') ? '&' : '?'}anew=${i}`)
    // A page that slows whoever tries codes one after another is timed by as many as it lets through.
    if (answer.status === 429) break
    if (i >= WARM) times.push(performance.now() - at)
    bytes = gzipSync(await answer.text(), { level: 6 }).length
    if (!answer.ok && !mayBeMissing(path)) throw new Error(`${path} answers ${answer.status}`)
  }
  return { path, p95: quantile(times, 0.95), bytes }
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
  const portal = await openPortalHouse({ perSecond: 1_000_000 })
  const { origin } = portal
  try {
    const html = await (await fetch(origin)).text()
    const part = async (pattern: RegExp) => Buffer.from(await (await fetch(origin + pattern.exec(html)![1]!)).arrayBuffer())
    const css = await part(/href="(\/assets\/[^"]+\.css)"/)
    const script = await part(/src="(\/assets\/[^"]+\.js)"/)
    const pages: Made[] = []
    for (const path of pagesOf(portal)) pages.push(await made(origin, path))
    const slowest = pages.toSorted((x, y) => y.p95 - x.p95)[0]!
    const heaviest = pages.toSorted((x, y) => y.bytes - x.bytes)[0]!
    const all = quantile(
      pages.map(({ p95 }) => p95),
      0.95,
    )
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
      pages: pages.length,
      page_p95_ms: all,
      slowest_ms: slowest.p95,
      heaviest_html: heaviest.bytes,
      script_gz: gzipSync(script, { level: 9 }).length,
      keeps_budget: all <= BUDGET.serverMs && heaviest.bytes <= BUDGET.html && script.length <= BUDGET.script,
      note: `home page, ${CLIENTS} clients and server in one process; bytes raw/gz: HTML ${size(html)}, CSS ${size(css)}, JS ${size(script)}; each of the pages made anew ${ROUNDS} times, budget ${BUDGET.serverMs} ms at p95: slowest ${slowest.path} ${slowest.p95} ms, heaviest ${heaviest.path} ${heaviest.bytes} bytes gz`,
    }
  } finally {
    await portal.close()
  }
}
