// How many officials sign in to the workbench in a second by the whole way: start, page, form with the password, code,
// session. The limit is the one thing that is meant to be slow, argon2id at the same cost, in a bare loop of this process;
// both in alternating rounds of one run. Browser and server share the process, so what they cost is in the figure.
import { argon2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { hashPassword } from '#kernel/people/password.ts'
import { cookieBrowser } from '#tests/support/cookie-browser.ts'
import { testServer } from '#tests/support/server.ts'
import { benchDatabase } from './bench-database.ts'
import { median, quantile } from './quantile.ts'
import { rate } from './rate.ts'

const CLIENTS = 4
const ROUND_MS = 6_000
const ROUNDS = 4
const ACCOUNTS = [
  'ndrc.officer',
  'ndrc.head',
  'stats-bureau.officer',
  'stats-bureau.head',
  'finance-department.officer',
  'water-department.officer',
]

const derive = promisify(argon2)

/** The cost that passwords are kept at, read from a hash that was just made. */
async function presentCost() {
  const [, memory, passes, parallelism] = /\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(await hashPassword('bench'))!.map(Number)
  return { memory: memory!, passes: passes!, parallelism: parallelism! }
}

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const s = await testServer({ database: copy, perSecond: 100_000 })
  try {
    const cost = await presentCost()
    let turn = 0
    const ours = async () => {
      const browser = cookieBrowser(s.publicOrigin)
      const account = ACCOUNTS[(turn += 1) % ACCOUNTS.length]!
      const page = await browser.go(`${s.publicOrigin}/api/session/start?to=/health`)
      const end = await browser.signIn(page, account, 'bench')
      if (end.url.pathname !== '/health') throw new Error(`${account} did not get in: ${end.url} ${end.text.slice(0, 200)}`)
    }
    const limit = () => derive('argon2id', { message: Buffer.from('bench'), nonce: randomBytes(16), tagLength: 32, ...cost })
    await rate(ours, { clients: CLIENTS, ms: 2_000 })
    await rate(limit, { clients: CLIENTS, ms: 1_000 })
    const rounds = { ours: [] as number[], limit: [] as number[], latencies: [] as number[] }
    for (let i = 0; i < ROUNDS; i += 1) {
      const a = await rate(ours, { clients: CLIENTS, ms: ROUND_MS })
      const b = await rate(limit, { clients: CLIENTS, ms: ROUND_MS })
      rounds.ours.push(a.perSecond)
      rounds.limit.push(b.perSecond)
      rounds.latencies.push(...a.latencies)
    }
    const ratios = rounds.ours.map((o, i) => o / rounds.limit[i]!)
    return {
      bench: 'login',
      unit: 'logins/s',
      ours: Number(median(rounds.ours).toFixed(1)),
      limit: Number(median(rounds.limit).toFixed(1)),
      ratio: Number(median(ratios).toFixed(2)),
      p50_ms: Math.round(quantile(rounds.latencies, 0.5)),
      p95_ms: Math.round(quantile(rounds.latencies, 0.95)),
      note: `${CLIENTS} browsers; argon2id ${cost.memory / 1024} MiB, ${cost.passes} passes; 8 requests a login, browsers in the same process; ratio is the median of ${ROUNDS} alternating rounds (${ratios.map((r) => r.toFixed(2)).join(', ')})`,
    }
  } finally {
    await s.close()
  }
}
