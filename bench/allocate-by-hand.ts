// The two ways beside ours: the rows that our action leaves, written by prepared statements and nothing else; and the way
// that locks the parent, reads every address under it and takes the first gap.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { addressText, block, blockText, single } from '#kernel/net/cidr.ts'
import { takeFrom } from '#modules/network/registry/rules/free-parts.ts'
import type { Planted } from './address-space.ts'

type Statement = (name: string, text: string, values: readonly unknown[]) => Promise<pg.QueryResult>

async function inOneTransaction(pool: pg.Pool, work: (say: Statement) => Promise<string>): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const answer = await work((name, text, values) => client.query({ name, text, values: [...values] }))
    await client.query('commit')
    return answer
  } finally {
    client.release()
  }
}

async function write(say: Statement, planted: Planted, address: string): Promise<string> {
  const id = randomUUID()
  await say(
    'address',
    `insert into registry.address (id, version, created_at, updated_at, vrf, zone, family, address, block, within, organ, state)
     values ($1, 1, now(), now(), $2, 'extranet', 'ipv4', $3, $4, $5, 'x', 'held')`,
    [id, planted.vrf, address, planted.block, planted.within],
  )
  await say(
    'version',
    `insert into kernel.record_version (register, record, version, at, actor, actor_name, organ, action, data)
     values ('registry.address', $1, 1, now(), 'clerk', 'x', 'x', 'registry.allocate-addresses', $2)`,
    [id, JSON.stringify({ address, ...planted })],
  )
  await say(
    'line',
    `insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, organ, action, outcome, input_digest, output_digest, policy)
     values ($1, now(), $3, 'official', 'clerk', 'x', 'x', 'registry.allocate-addresses', 'done', $2, $2, 'bench')`,
    [randomUUID(), 'a'.repeat(64), randomUUID()],
  )
  await say(
    'answer',
    "insert into kernel.answered (actor, key, action, input_digest, answer, at) values ('clerk', $1, 'x', $2, $3, now())",
    [id, 'a'.repeat(64), JSON.stringify({ address })],
  )
  return address
}

export const rawAllocation = (pool: pg.Pool, planted: Planted): Promise<string> =>
  inOneTransaction(pool, async (say) => {
    const next = 'select part from registry.free_part where holder = $1 order by length desc, part limit 1 for update'
    let part: string | undefined
    while (part === undefined) {
      const { rows } = await say('claim', `${next} skip locked`, [planted.block])
      part = (rows[0] ?? (await say('wait', next, [planted.block])).rows[0])?.part as string | undefined
    }
    const { taken, left } = takeFrom(block(part), block(planted.within), 1)
    await say('take', 'delete from registry.free_part where holder = $1 and part = $2::cidr', [planted.block, part])
    if (left.length > 0)
      await say('leave', 'insert into registry.free_part (holder, part) select $1, unnest($2::cidr[])', [
        planted.block,
        left.map(blockText),
      ])
    return await write(say, planted, addressText('ipv4', taken[0]!))
  })

export const naiveAllocation = (pool: pg.Pool, planted: Planted): Promise<string> =>
  inOneTransaction(pool, async (say) => {
    await say('lock', 'select id from registry.block where id = $1 for update', [planted.block])
    const { rows } = await say('all', "select host(address) as address from registry.address where block = $1 and state = 'held'", [
      planted.block,
    ])
    const held = new Set(rows.map(({ address }) => address as string))
    let value = single('100.64.0.1').first
    while (held.has(addressText('ipv4', value))) value += 1n
    return await write(say, planted, addressText('ipv4', value))
  })
