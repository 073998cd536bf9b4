// A block so large that a million addresses stand in it, planted by SQL as the actions would have left it: of every six
// addresses five are held and one is free, and all behind them is free.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Actor } from '#kernel/access/actor.ts'
import type { House } from '#kernel/module/house.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'

export const clerk: Actor = {
  kind: 'official',
  id: 'clerk',
  name: '示例',
  post: randomUUID(),
  organ: 'informatisation-office',
  division: '430000',
  permissions: new Map(
    ['registry.allocate', 'registry.plan', 'registry.read', 'systems.read', 'systems.register'].map((name) => [name, 'all']),
  ),
}

export type Planted = { readonly block: string; readonly vrf: string; readonly within: string; held: number }

export async function plantSystem(house: House): Promise<string> {
  const described = { name: '示例系统', zone: 'extranet', kind: 'department', functions: ['查询'], users: ['公众'], description: '示例' }
  return ((await house.act(clerk, registerSystem.name, described)) as { id: string }).id
}

const WITHIN = '100.64.0.0/10'
const WHOLE = '100.64.0.0/11'

export async function plantBlock(pool: pg.Pool, system: string): Promise<Planted> {
  const [vrf, prefix, block] = [randomUUID(), randomUUID(), randomUUID()]
  await pool.query(
    `insert into registry.vrf (id, version, created_at, updated_at, name, distinguisher, zone, organ, main)
     values ($1, 1, now(), now(), 'bench', '1:1', 'extranet', 'x', false)`,
    [vrf],
  )
  await pool.query(
    `insert into registry.prefix (id, version, created_at, updated_at, vrf, zone, family, prefix, role, division, organ, purpose, from_day, state)
     values ($1, 1, now(), now(), $2, 'extranet', 'ipv4', $3, 'pool', '430000', 'x', 'x', '2026-01-01', 'used')`,
    [prefix, vrf, WITHIN],
  )
  await pool.query(
    `insert into registry.block (id, version, created_at, updated_at, system, organ, zone, family, purpose, division, block, state, vrf, parent, within)
     values ($1, 1, now(), now(), $2, 'x', 'extranet', 'ipv4', 'service', '430000', $3, 'held', $4, $5, $6)`,
    [block, system, WHOLE, vrf, prefix, WITHIN],
  )
  return { block, vrf, within: WHOLE, held: 0 }
}

/** Brings the addresses held to `level`, without the references' checks. What a bench took before stays taken. */
export async function fillTo(pool: pg.Pool, planted: Planted, level: number): Promise<void> {
  const at = "'100.64.0.0'::inet + n"
  const [from, until] = [Math.ceil((planted.held * 6) / 5), Math.ceil((level * 6) / 5)]
  const client = await pool.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query('delete from registry.free_part where holder = $1', [planted.block])
    await client.query(`delete from registry.address where block = $1 and address >= '100.64.0.0'::inet + $2::bigint`, [
      planted.block,
      from,
    ])
    await client.query(
      `insert into registry.address (id, version, created_at, updated_at, vrf, zone, family, address, block, within, organ, state)
       select gen_random_uuid(), 1, now(), now(), $2, 'extranet', 'ipv4', ${at}, $1, $3, 'x', 'held'
       from generate_series($4::bigint, $5::bigint - 1) n where n % 6 <> 5`,
      [planted.block, planted.vrf, planted.within, from, until],
    )
    await client.query(
      `insert into registry.free_part (holder, part) select $1, ${at} from generate_series(0, $2::bigint - 1) n where n % 6 = 5
         and not exists (select 1 from registry.address where block = $1 and state = 'held' and address = ${at})
       union all select $1, set_masklen(('100.80.0.0'::inet)::cidr, 12)`,
      [planted.block, until],
    )
    await client.query('set session_replication_role = origin')
  } finally {
    client.release()
  }
  await pool.query('vacuum analyze registry.address, registry.free_part')
  planted.held = level
}
