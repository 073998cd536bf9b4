// A page of a list under full conditions: 1,000,000 cases of five levels, a reader who is a delegate with a clearance,
// whose rights come from duties with a course, a part of them withheld. Once with one policy, once with 500; the limit is
// the same page by raw SQL with the ids known. The number of statements must not change.
import { sql } from 'kysely'
import type { Actor, Scope } from '#kernel/access/actor.ts'
import { compilePolicy } from '#kernel/access/policy.ts'
import { casesReadable } from '#kernel/cases/read.ts'
import { openDatabase, type Database } from '#kernel/db/database.ts'
import { seal } from '#kernel/db/rows.ts'
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { benchDatabase } from './bench-database.ts'
import { quantile } from './quantile.ts'

const CASES = 1_000_000
const PAGES = 200
const SCOPES: readonly Scope[] = ['own', 'division', 'all']

const fill = (database: Database, types: number) => sql`
  insert into kernel."case" (id, type, number, title, state, organ, division, level, due_on, opened_at, moved_at)
  select gen_random_uuid(), 'bench.type-' || (n % ${sql.lit(types)}), 'B-' || n, '办件 ' || n, 'open', 'organ-' || (n % 50),
    (array['430000', '430100', '430102', '430200'])[1 + n % 4], case when n % 9 = 0 then n % 5 else 0 end,
    date '2026-01-01' + (n % 300)::int, timestamptz '2026-01-01' + make_interval(secs => n), timestamptz '2026-01-01' + make_interval(secs => n)
  from generate_series(1, ${sql.lit(CASES)}) n`

/** A delegate of three duties: one in each scope, one of them untaught, every fourth permission not handed on. */
function reader(types: number): Actor {
  const names = Array.from({ length: types }, (_, i) => `bench.read-${i}`)
  const duty = (scope: Scope, course?: string) => ({
    class: 'business' as const,
    may: Object.fromEntries(
      names.filter((_, i) => types === 1 || SCOPES[i % 3] === scope).map((name) => [name, types === 1 ? 'own' : scope]),
    ),
    ...(course !== undefined && { course }),
  })
  const permissions = Object.fromEntries(names.map((name) => [name, { class: 'business' as const, needs: {} }]))
  const policy = compilePolicy(
    { permissions, duties: { own: duty('own'), division: duty('division', 'taught'), all: duty('all', 'untaught') } },
    'bench',
  )
  const facts = { duties: ['own', 'division', 'all'], courses: ['taught'], only: names.filter((_, i) => types === 1 || i % 4 !== 3) }
  const who = {
    kind: 'official' as const,
    id: 'clerk',
    name: '示例',
    organ: 'organ-10',
    division: '430100',
    clearance: 2,
    behalf: 'official/giver',
  }
  return { ...who, ...facts, policy, permissions: policy.heldBy(facts).permissions }
}

async function measure(database: Database, types: number) {
  const actor = reader(types)
  const readers = new Map(Array.from({ length: types }, (_, i) => [`bench.read-${i}`, [`bench.type-${i}`]] as const))
  const desk = { tx: seal(database.kysely), actor, today: '2026-03-02' } as unknown as ReadDesk
  const times: number[] = []
  let statements = 0
  let ids: string[] = []
  for (let i = 0; i < PAGES; i += 1) {
    const before = database.statements()
    const begun = performance.now()
    const page = await casesReadable(desk, readers, { page: 1, size: 50, sort: '-movedAt' })
    times.push(performance.now() - begun)
    statements = database.statements() - before
    ids = page.rows.map(({ id }) => id)
  }
  const known: number[] = []
  for (let i = 0; i < PAGES; i += 1) {
    const begun = performance.now()
    await database.pool.query({
      name: `known-${types}`,
      text: 'select * from kernel."case" where id = any($1) order by moved_at desc, id desc',
      values: [ids],
    })
    known.push(performance.now() - begun)
  }
  return { times, known, statements, rows: ids.length }
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
    const [p50, limit] = [quantile(many.times, 0.5), quantile(many.known, 0.5)]
    return {
      bench: 'authz-list',
      unit: 'ms a page',
      ours: Number(p50.toFixed(2)),
      limit: Number(limit.toFixed(2)),
      ratio: Number((limit / p50).toFixed(2)),
      p95_ms: Number(quantile(many.times, 0.95).toFixed(2)),
      rows: CASES,
      statements: many.statements,
      note: `500 policies, levels, a delegation and courses; with 1 policy: p50 ${quantile(one.times, 0.5).toFixed(2)} ms, p95 ${quantile(one.times, 0.95).toFixed(2)} ms, ${one.statements} statement(s); pages of ${one.rows} and ${many.rows}`,
    }
  } finally {
    await database.close()
    await copy.drop()
  }
}
