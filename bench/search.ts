// The search of the library with 100,000 and 500,000 documents, by what people type: words of a title, words of a text, two words, the
// commonest words, a filter, one letter, nothing. Ours is the whole question through the house: permission, the two statements, marks.
// Limit: the page by bare SQL with its twenty ids known in advance. Peer: PostgreSQL's own way for such a text, `ilike` over an index of
// trigrams (pg_trgm), newest first with its count. `--rows 100000,500000` sets the levels, `--laws <folder>` the words.
import { anyone } from '#kernel/access/actor.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { containing } from '#kernel/db/like.ts'
import { openHouse } from '#kernel/module/house.ts'
import { bareText } from '#kernel/text/bigrams.ts'
import { disclosure } from '#modules/services/disclosure/module.ts'
import { diceOf } from '#province/people/dice.ts'
import { benchDatabase } from './bench-database.ts'
import { quantile } from './quantile.ts'
import { clausesOf, documentAt, fillLibrary } from './search-fill.ts'

const EACH = 40
const PEER_LIMIT_MS = 10_000

type Wish = { readonly q?: string; readonly topic?: string; readonly year?: number; readonly page?: number }
const given = (name: string) => {
  const found = process.argv.indexOf(name)
  return found < 0 ? undefined : process.argv[found + 1]
}

/** What is typed, by kind, drawn from the documents themselves; each is found by at least the one it is drawn from. */
function wishes(documents: number, clauses: readonly string[]): Record<string, readonly { wish: Wish; id?: string }[]> {
  const dice = diceOf(2026)
  const some = () => documentAt(dice.below(documents), clauses)
  const cut = (text: string, length: number) => {
    const runs = bareText(text)
      .split(' ')
      .filter((run) => run.length >= length)
    const run = runs[dice.below(runs.length)] ?? text.slice(0, length)
    const from = dice.below(run.length - length + 1)
    return run.slice(from, from + length)
  }
  const drawn = (make: () => { wish: Wish; id?: string }) => Array.from({ length: EACH }, make)
  const common = ['政府', '管理', '规定', '人民', '国家', '工作', '有关', '部门', '应当', '建设']
  return {
    title: drawn(() => (({ id, title }) => ({ wish: { q: cut(title, 6) }, id }))(some())),
    text: drawn(() => (({ id, text }) => ({ wish: { q: cut(text, 4 + dice.below(5)) }, id }))(some())),
    'two words': drawn(() => (({ id, text }) => ({ wish: { q: `${cut(text, 4)} ${cut(text, 4)}` }, id }))(some())),
    'two letters': drawn(() => (({ id, text }) => ({ wish: { q: cut(text, 2) }, id }))(some())),
    common: drawn(() => ({ wish: { q: common[dice.below(common.length)]! } })),
    filtered: drawn(() => (({ text, madeOn }) => ({ wish: { q: cut(text, 3), year: Number(madeOn.slice(0, 4)) } }))(some())),
    'one letter': drawn(() => (({ title }) => ({ wish: { q: cut(title, 1) } }))(some())),
    nothing: drawn(() => ({ wish: { topic: '05', page: 1 + dice.below(10) } })),
  }
}

const ms = (times: readonly number[]) => ({ p50: Number(quantile(times, 0.5).toFixed(1)), p95: Number(quantile(times, 0.95).toFixed(1)) })

async function timed<T>(work: () => Promise<T>): Promise<{ took: number; answer: T }> {
  const began = performance.now()
  const answer = await work()
  return { took: performance.now() - began, answer }
}

type Answer = { documents: { id: string }[]; total: number; exact: boolean }

async function measure(database: Database, documents: number, clauses: readonly string[]) {
  const house = openHouse({
    database,
    modules: [disclosure],
    clock: settableClock('2026-11-26T01:00:00.000Z'),
    calendar: { years: new Set(['2026']), off: new Set(), worked: new Set() },
    policy: 'bench',
  })
  const ask = (wish: Wish) => house.ask(anyone, 'disclosure.search', wish) as Promise<Answer>
  const known = {
    name: 'known',
    text: `select d.id, d.title, d.kind, d.issuer_name, d.made_on, s.published_at, left(s.plain, 240) from disclosure.document d
      join disclosure.shelf s on s.document = d.id where d.id = any($1)`,
  }
  const kinds = wishes(documents, clauses)
  for (const those of Object.values(kinds)) await ask(those[0]!.wish)
  const by: Record<string, object> = {}
  const all: number[] = []
  const limit: number[] = []
  let [drawnFrom, recalled] = [0, 0]
  const before = database.statements()
  for (const [kind, those] of Object.entries(kinds)) {
    const times: number[] = []
    for (const { wish, id } of those) {
      const { took, answer } = await timed(() => ask(wish))
      times.push(took)
      if (id !== undefined && answer.exact && answer.total <= 1000) {
        drawnFrom += 1
        recalled += (await holds(ask, wish, answer, id)) ? 1 : 0
      }
      const ids = answer.documents.map((it) => it.id)
      if (ids.length > 0) limit.push((await timed(() => database.pool.query({ ...known, values: [ids] }))).took)
    }
    by[kind] = ms(times)
    all.push(...times)
  }
  return { ...ms(all), by, limit: ms(limit), recall: recalled / drawnFrom, asked: all.length, statements: database.statements() - before }
}

/** Whether the document is among those found, on whichever page. */
async function holds(ask: (wish: Wish) => Promise<Answer>, wish: Wish, first: Answer, id: string): Promise<boolean> {
  for (let page = 1, found = first; ; page += 1, found = await ask({ ...wish, page })) {
    if (found.documents.some((it) => it.id === id)) return true
    if (page >= 50 || found.documents.length < 20) return false
  }
}

async function measurePeer({ pool }: Database, documents: number, clauses: readonly string[]) {
  const { took } = await timed(async () => {
    await pool.query('create extension if not exists pg_trgm')
    await pool.query("set maintenance_work_mem = '1GB'; create index shelf_trgm on disclosure.shelf using gin (bare gin_trgm_ops)")
  })
  const by: Record<string, object> = {}
  const all: number[] = []
  const client = await pool.connect()
  await client.query(`set statement_timeout = ${PEER_LIMIT_MS}`)
  for (const [kind, those] of Object.entries(wishes(documents, clauses))) {
    const times: number[] = []
    for (const { wish } of those.filter((it) => it.wish.q).slice(0, 12)) {
      const runs = bareText(wish.q!).split(' ').map(containing)
      const where = `s.bare ilike all($1)${wish.year ? ` and extract(year from s.made_on) = ${wish.year}` : ''}`
      const text = `select d.id, d.title, s.made_on, count(*) over () from disclosure.shelf s join disclosure.document d on d.id = s.document
        where ${where} order by s.made_on desc limit 20`
      const { took: one } = await timed(() => client.query(text, [runs]).catch(() => undefined))
      times.push(one)
    }
    if (times.length > 0) by[kind] = ms(times)
    all.push(...times)
  }
  client.release()
  return { ...ms(all), by, built_s: Math.round(took / 1000), note: `longer than ${PEER_LIMIT_MS} ms is cut off; no counts of filters` }
}

export async function run(): Promise<object> {
  const levels = (given('--rows') ?? '100000,500000').split(',').map(Number)
  const clauses = clausesOf(given('--laws'))
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: 4 })
  const at: Record<string, object> = {}
  try {
    await database.pool.query('truncate disclosure.document cascade')
    for (const [n, documents] of levels.entries()) {
      const filled = await fillLibrary(database.pool, clauses, levels[n - 1] ?? 0, documents)
      const ours = await measure(database, documents, clauses)
      const size = await database.pool.query("select pg_size_pretty(pg_relation_size('disclosure.shelf_grams')) as index")
      at[documents] = { ...ours, letters: filled.letters, filled_s: Math.round(filled.seconds), index: size.rows[0].index }
      process.stderr.write(`${documents}: ${JSON.stringify(at[documents])}\n`)
    }
    const peer = process.argv.includes('--no-peer') ? undefined : await measurePeer(database, levels.at(-1)!, clauses)
    return {
      bench: 'search',
      unit: 'ms a question',
      clauses: clauses.length,
      at,
      peer,
      note: 'the limit is the page of bare SQL with its ids known',
    }
  } finally {
    await database.close()
    await copy.drop()
  }
}
