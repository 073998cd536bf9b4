// One more prefix in a plan of a million: half of those asked for overlap and are refused, half find their place.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { House } from '#kernel/module/house.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { recordPrefixes } from '#modules/network/registry/contract.ts'
import { clerk } from './address-space.ts'
import { quantile } from './quantile.ts'

const MILLION = 1_000_000
const ASKED = 200

export async function overlapCheck(pool: pg.Pool, house: House): Promise<object> {
  const top = await plantPlan(pool)
  const latencies: number[] = []
  const seen = { recorded: 0, refused: 0 }
  for (let i = 0; i < ASKED; i += 1) {
    // Every other group of 65536 stays free: odd ones are asked for in vain.
    const group = (i * 37) % 1_000
    const prefix = `fdee:${(2 * (group >> 8) + (i % 2)).toString(16)}:${(group & 255).toString(16)}:${i.toString(16)}::/64`
    const line = { prefix, role: 'pool', division: '430000', organ: 'informatisation-office', purpose: '示例' }
    const at = performance.now()
    const [outcome] = await house.actTogether(clerk, [{ name: recordPrefixes.name, input: { vrf: 'bench-six', prefixes: [line] } }], {
      request: randomUUID(),
      trial: false,
      through: 'changes',
    })
    await pool.query(LOOK, [top, prefix])
    latencies.push(performance.now() - at)
    seen[outcome instanceof Refused ? 'refused' : 'recorded'] += 1
  }
  const round = (n: number) => Number(n.toFixed(1))
  return { prefixes: MILLION, asked: ASKED, ...seen, p50_ms: round(quantile(latencies, 0.5)), p95_ms: round(quantile(latencies, 0.95)) }
}

/** What the constraint looks up for each row that is written. */
const LOOK = "select 1 from registry.prefix where coalesce(parent, vrf) = $1 and prefix && $2::cidr and state = 'used'"

/**
 * A million /64 below one /16. Laying the brothers' constraint over rows that stand already proves all of them at once, which
 * takes minutes; so its index is laid without it, and its look is asked for with each prefix.
 */
async function plantPlan(pool: pg.Pool): Promise<string> {
  const [vrf, top] = [randomUUID(), randomUUID()]
  await pool.query(
    `insert into registry.vrf (id, version, created_at, updated_at, name, distinguisher, zone, organ, main)
     values ($1, 1, now(), now(), 'bench-six', '1:2', 'extranet', 'x', false)`,
    [vrf],
  )
  await pool.query('alter table registry.prefix drop constraint prefix_disjoint')
  const columns =
    'id, version, created_at, updated_at, vrf, zone, family, prefix, role, division, organ, purpose, from_day, parent, within, state'
  const fixed = (role: string) => `'${role}', '430000', 'x', 'x', '2026-01-01'::date`
  await pool.query(
    `insert into registry.prefix (${columns})
     values ($1, 1, now(), now(), $2, 'extranet', 'ipv6', 'fdee::/16', ${fixed('container')}, null, null, 'used')`,
    [top, vrf],
  )
  await pool.query(
    `insert into registry.prefix (${columns})
     select gen_random_uuid(), 1, now(), now(), $2, 'extranet', 'ipv6',
       ('fdee:' || to_hex(2 * (n >> 18) + 1) || ':' || to_hex((n >> 10) & 255) || ':' || to_hex(n & 1023) || '::/64')::cidr,
       ${fixed('pool')}, $1, 'fdee::/16', 'used' from generate_series(0, ${MILLION - 1}) n`,
    [top, vrf],
  )
  await pool.query(
    `insert into registry.free_part (holder, part) select $1, ('fdee:' || to_hex(2 * n) || '::/32')::cidr from generate_series(0, 32767) n`,
    [top],
  )
  await pool.query('alter table registry.prefix enable trigger all')
  await pool.query("create index prefix_beside on registry.prefix using gist (coalesce(parent, vrf), prefix inet_ops) where state = 'used'")
  await pool.query('vacuum analyze registry.prefix, registry.free_part')
  return top
}
