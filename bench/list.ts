// The first page of "my cases" for a scoped official with 1,000,000 cases: once when all cases are of one type, once with
// 500 case types, each with a permission of its own. The limit is the page by raw SQL with the answer known in advance
// (the ids), so the ratio says what the permission predicate and the total cost.
import { sql } from 'kysely'
import type { Actor } from '#kernel/access/actor.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { openDatabase, type Database } from '#kernel/db/database.ts'
import { procedure } from '#kernel/module/contract.ts'
import { defineModule } from '#kernel/module/define-module.ts'
import { openHouse } from '#kernel/module/house.ts'
import { words } from '#kernel/text/text.ts'
import { casesRoom } from '#modules/platform/cases/module.ts'
import { benchDatabase } from './bench-database.ts'
import { quantile } from './quantile.ts'

const CASES = 1_000_000
const PAGES = 300

/** Cases over 50 organs and `types` types; one in ten waits for somebody, as in an office that works. */
const fill = (database: Database, types: number) => sql`
  insert into kernel."case" (id, type, number, title, state, organ, division, waits_for, waits_organ, due_on, opened_at, moved_at)
  select gen_random_uuid(), 'bench.type-' || (n % ${sql.lit(types)}), 'B-' || n, '办件 ' || n, 'open', 'organ-' || (n % 50), '430000',
    case when n % 10 = 0 then 'bench.handle-' || (n % ${sql.lit(types)}) end, case when n % 10 = 0 then 'organ-' || (n % 50) end,
    date '2026-01-01' + (n % 300)::int, timestamptz '2026-01-01' + make_interval(secs => n), timestamptz '2026-01-01' + make_interval(secs => n)
  from generate_series(1, ${sql.lit(CASES)}) n`

function house(database: Database, types: number) {
  const names = Array.from({ length: types }, (_, i) => `bench.type-${i}`)
  const procedures = names.map((name, i) =>
    procedure({
      name,
      title: words('试验', 'Bench'),
      start: 'open',
      states: { open: { title: words('待办', 'Open'), waits: `bench.handle-${i}` } },
      moves: [],
      clocks: [],
      may: `bench.read-${i}`,
      kept: { years: 10, law: '' },
    }),
  )
  const room = defineModule({
    name: 'bench',
    wing: 'platform',
    title: words('试验', 'Bench'),
    lead: [],
    clauses: [],
    zone: 'both',
    uses: [],
    permissions: [],
    actions: [],
    questions: [],
    procedures,
  })
  return openHouse({
    database,
    modules: [room, casesRoom([room])],
    clock: settableClock('2026-03-02T01:00:00Z'),
    calendar: { years: new Set(['2026']), off: new Set(), worked: new Set() },
    policy: 'bench',
  })
}

/** An official of one organ who holds every second type's permission, for the own organ only. */
const clerk = (types: number): Actor => ({
  kind: 'official',
  id: 'clerk',
  name: '示例',
  organ: 'organ-10',
  division: '430000',
  permissions: new Map<string, 'own'>([
    ['cases.read', 'own'],
    ...(Array.from(
      { length: Math.max(1, Math.ceil(types / 2)) },
      (_, i) =>
        [
          [`bench.handle-${types === 1 ? 0 : i * 2}`, 'own'],
          [`bench.read-${types === 1 ? 0 : i * 2}`, 'own'],
        ] as const,
    ).flat() as [string, 'own'][]),
  ]),
})

async function measure(database: Database, types: number) {
  const h = house(database, types)
  const actor = clerk(types)
  const times = { mine: [] as number[], related: [] as number[] }
  let statements = 0
  let rows = 0
  for (let i = 0; i < PAGES; i += 1) {
    const before = database.statements()
    const at = performance.now()
    const page = (await h.ask(actor, 'cases.mine', { page: 1, size: 50 })) as { rows: unknown[] }
    times.mine.push(performance.now() - at)
    statements = database.statements() - before
    rows = page.rows.length
    if (i % 10 === 0) {
      const again = performance.now()
      await h.ask(actor, 'cases.related', { page: 1, size: 50 })
      times.related.push(performance.now() - again)
    }
  }
  return { times, statements, rows }
}

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: 4 })
  try {
    const outcome: Record<number, Awaited<ReturnType<typeof measure>>> = {}
    for (const types of [1, 500]) {
      await sql`truncate kernel."case" cascade`.execute(database.kysely)
      await fill(database, types).execute(database.kysely)
      await sql`vacuum analyze kernel."case"`.execute(database.kysely)
      outcome[types] = await measure(database, types)
    }
    const [one, many] = [outcome[1]!, outcome[500]!]
    const { rows: known } = await database.pool.query<{ id: string }>(
      `select id from kernel."case" where waits_organ = 'organ-10' order by due_on, id limit 50`,
    )
    const limit: number[] = []
    for (let i = 0; i < PAGES; i += 1) {
      const at = performance.now()
      await database.pool.query({
        name: 'known',
        text: 'select * from kernel."case" where id = any($1)',
        values: [known.map(({ id }) => id)],
      })
      limit.push(performance.now() - at)
    }
    const p50 = quantile(many.times.mine, 0.5)
    return {
      bench: 'list',
      unit: 'ms a page',
      ours: Number(p50.toFixed(2)),
      limit: Number(quantile(limit, 0.5).toFixed(2)),
      ratio: Number((quantile(limit, 0.5) / p50).toFixed(2)),
      p50_ms: Number(p50.toFixed(2)),
      p95_ms: Number(quantile(many.times.mine, 0.95).toFixed(2)),
      rows: CASES,
      statements: many.statements,
      note: `500 types; with 1 type: p95 ${quantile(one.times.mine, 0.95).toFixed(2)} ms, ${one.statements} statement(s); 相关办件 (all readable cases of the organ): p95 ${quantile(many.times.related, 0.95).toFixed(2)} ms; page of ${many.rows}`,
    }
  } finally {
    await database.close()
    await copy.drop()
  }
}
