// The files of a network made from what the rooms know: 1,000,000 addresses, 100,000 names of 2,000 systems, the backbone of the
// province and its gateway. Once all of them; and once what one new name changes, from the commit of the name to the new text of
// the files that differ. The limit is the same rows by COPY out of the table. The grant of every system is asked each time.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type Actor, platformActor } from '#kernel/access/actor.ts'
import { systemClock } from '#kernel/clock/clock.ts'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { question } from '#kernel/module/contract.ts'
import { bindTo, defineModule, type Module } from '#kernel/module/define-module.ts'
import * as f from '#kernel/module/field.ts'
import { gate } from '#kernel/module/grant.ts'
import { makersIn } from '#kernel/module/makers.ts'
import { type House, openHouse } from '#kernel/module/house.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { words } from '#kernel/text/text.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { backbone } from '#modules/network/backbone/module.ts'
import { boundary } from '#modules/network/boundary/module.ts'
import { type Now, theNetwork } from '#modules/network/configuration/makers.ts'
import { registerDomain } from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import { tellBackbone } from '#province/network/backbone.ts'
import { clerk, fillTo, plantBlock, plantSystem } from './address-space.ts'
import { benchDatabase } from './bench-database.ts'
import { quantile } from './quantile.ts'

const ADDRESSES = 1_000_000
const SYSTEMS = 2_000
const LEVELS = [10_000, 100_000] as const
const ROUNDS = 3
const CHANGES = 15

const makers = [systems, registry, backbone, boundary]
const { answer } = bindTo<never>()
const taken = question({
  name: 'taking.take',
  title: words('取', 'Take'),
  may: 'anyone',
  input: f.nothing(),
  output: f.json('文件', 'Files') as never,
})

/** A room that takes what differs from what it took last, as a release does; and a gate that asks as many systems as there are. */
function takingRoom(): { room: Module; forget(): void } {
  let last: Now = new Map()
  const room = defineModule({
    name: 'taking',
    wing: 'network',
    title: words('取', 'Taking'),
    lead: [],
    clauses: [],
    zone: 'extranet',
    uses: [],
    permissions: [],
    actions: [],
    questions: [
      answer(taken, async (desk) => {
        const { now, texts } = await theNetwork(desk, makersIn(makers), 'extranet', last)
        last = now
        return { files: now.size, made: texts.size, bytes: texts.values().reduce((sum, text) => sum + Buffer.byteLength(text), 0) } as never
      }),
    ],
    gates: [answer(gate('taking'), async () => ({ blocked: [] }))],
  })
  return { room, forget: () => (last = new Map()) }
}

type Taken = { files: number; made: number; bytes: number }

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: 4 })
  try {
    const { room, forget } = takingRoom()
    const calendar = await readCalendarTable(database.kysely)
    const house = openHouse({ database, modules: [...makers, room], clock: systemClock, calendar, policy: 'bench' })
    await plantNetwork(house)
    const system = await plantSystem(house)
    await fillTo(database.pool, await plantBlock(database.pool, system), ADDRESSES)
    await plantSystems(database.pool)
    const figures: Record<number, Awaited<ReturnType<typeof measure>>> = {}
    for (const [i, level] of LEVELS.entries()) {
      await plantNames(database.pool, LEVELS[i - 1] ?? 0, level)
      figures[level] = await measure(house, database, { system, level, forget })
    }
    const [small, large] = [figures[LEVELS[0]]!, figures[LEVELS[1]]!]
    return {
      bench: 'generate',
      unit: 'ms for all files of a network',
      ours: large.full,
      limit: large.limit,
      ratio: Number((large.limit / large.full).toFixed(3)),
      one_record_ms: large.change,
      one_record_p95_ms: large.changeP95,
      rows: ADDRESSES,
      names: LEVELS[1],
      systems: SYSTEMS,
      files: large.taken.files,
      bytes: large.taken.bytes,
      met: large.full <= 10_000 && large.changeP95 <= 200,
      note: `with ${LEVELS[0]} names: full ${small.full} ms, one name ${small.change} ms (p95 ${small.changeP95}); one name makes ${large.made} of ${large.taken.files} files`,
    }
  } finally {
    await database.close()
    await copy.drop()
  }
}

async function measure(house: House, { pool }: Database, { system, level, forget }: { system: string; level: number; forget(): void }) {
  const operator = platformActor('operator')
  const take = async () => (await house.ask(operator, taken.name, {})) as Taken
  const full: number[] = []
  let all: Taken = await take()
  for (let i = 0; i < ROUNDS; i += 1) {
    forget()
    const begun = performance.now()
    all = await take()
    full.push(performance.now() - begun)
  }
  const change: number[] = []
  let made = 0
  for (let i = 0; i < CHANGES; i += 1) {
    await house.act(clerk, registerDomain.name, { system, name: `new-${level}-${i}.extranet.hunan.internal` })
    const begun = performance.now()
    made = (await take()).made
    change.push(performance.now() - begun)
    if (made < 2) throw new Error('a new name changes its part and the head of its zone')
  }
  const limit: number[] = []
  for (let i = 0; i < ROUNDS; i += 1) {
    const begun = performance.now()
    await pool.query(
      `copy (select name, host(address) from registry.domain where zone = 'extranet' and state = 'registered') to '/dev/null'`,
    )
    limit.push(performance.now() - begun)
  }
  const rounded = (value: number) => Number(value.toFixed(1))
  return {
    full: rounded(quantile(full, 0.5)),
    change: rounded(quantile(change, 0.5)),
    changeP95: rounded(quantile(change, 0.95)),
    limit: rounded(quantile(limit, 0.5)),
    taken: all,
    made,
  }
}

/** The whole backbone of the seeded province, as its story tells it. */
async function plantNetwork(house: House): Promise<void> {
  const planner: Actor = { ...clerk, permissions: new Map([...clerk.permissions, ['backbone.plan', 'all']]) }
  const works = { request: randomUUID(), trial: false, through: 'changes' }
  await tellBackbone({
    act: () => Promise.reject(new Error('the backbone is told by changes')),
    on: () => {},
    async change(_account, _title, all) {
      const refused = (await house.actTogether(planner, [...all], works)).find((outcome) => outcome instanceof Error)
      if (refused) throw refused
    },
  })
}

const plantSystems = (pool: pg.Pool) =>
  pool.query(
    `insert into systems.information_system (id, version, created_at, updated_at, name, owner_organ, zone, kind, functions, users, description)
     select gen_random_uuid(), 1, now(), now(), 'bench-' || n, 'stats-bureau', 'extranet', 'department', '[]', '[]', 'x' from generate_series(1, $1::int) n`,
    [SYSTEMS],
  )

async function plantNames(pool: pg.Pool, from: number, until: number): Promise<void> {
  await pool.query(
    `insert into registry.domain (id, version, created_at, updated_at, system, organ, zone, name, address, state)
     select gen_random_uuid(), 1, now(), now(), s.id, 'stats-bureau', 'extranet', 'n' || n || '.extranet.hunan.internal', '10.32.0.0'::inet + n, 'registered'
     from generate_series($1::int, $2::int - 1) n
     join (select id, row_number() over (order by name) - 1 as nth from systems.information_system where name like 'bench-%') s on s.nth = n % $3::int`,
    [from, until, SYSTEMS],
  )
  await pool.query('vacuum analyze registry.domain, registry.part_change')
}
