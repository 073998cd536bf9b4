// Fills the bases with a plan's people and firms by COPY: a few thousand rows a transaction, in the plan's order, so that what was
// broken off goes on where it stopped. It begins on no database that holds anybody who is not simulated.
import { once } from 'node:events'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Words } from '#kernel/text/text.ts'
import type { Instant } from '#kernel/time/day.ts'
import { type Sheet, sheetsOf } from './copy-rows.ts'
import { type Firm, firmsOf, poolOf } from './firms.ts'
import { peopleOf, type Person } from './people.ts'
import { actorOf, countiesOf, idsOf, numberOfId, type Plan, planOf, SEED_OF_THE_SEEDED } from './plan.ts'

/** Why nothing was filled. */
export class WillNotFill extends Error {
  readonly words: Words
  constructor(zh: string, en: string) {
    super(en)
    this.words = { zh, en }
    this.name = 'WillNotFill'
  }
}

/** Rows a transaction. */
const TOGETHER = 20_000
const PIECE = 1 << 16

export type Progress = { readonly people: number; readonly firms: number }

export type Filling = {
  readonly plan: Plan
  /** When the rows are recorded. */
  readonly at: Instant
  readonly told?: (progress: Progress) => void
  /** Asked after each transaction: whether to end there. */
  readonly stops?: () => boolean
}

/** What of the plan is there. */
async function standing(client: pg.ClientBase, plan: Plan): Promise<Progress> {
  const last = async (table: string, kind: 'person' | 'firm') => {
    const { first, last } = idsOf(plan, kind)
    const { rows } = await client.query<{ id: string; actor: string }>(
      `select id, entered_actor as actor from ${table} where id between $1 and $2 order by id desc limit 1`,
      [first, last],
    )
    if (rows[0] && rows[0].actor !== actorOf(plan))
      throw new WillNotFill(`编号段已被 ${rows[0].actor} 占用：请换一个种子。`, `Its ids are taken by ${rows[0].actor}: take another seed.`)
    return rows[0] ? numberOfId(rows[0].id) + 1 : 0
  }
  return { people: await last('population.person', 'person'), firms: await last('legal_persons.legal_person', 'firm') }
}

/** Refuses a database with real people in it, or with another plan than the seeded province's own. */
async function requireSimulated(client: pg.ClientBase, plan: Plan): Promise<void> {
  const { rows } = await client.query<{ real: boolean }>(
    `select exists (select from population.person_key where number >= '1') or exists (select from legal_persons.legal_person_key where substr(number, 3, 1) <> '0') as real`,
  )
  if (rows[0]!.real) {
    throw new WillNotFill(
      '数据库里有真实的人或法人：不生成模拟数据。请用另一个数据库。',
      'The database holds people or legal persons who are not simulated: nothing is generated. Use another database.',
    )
  }
  const others = await client.query<{ actor: string }>(
    `(select entered_actor as actor from population.person where id >= '80000000-0000-0000-0000-000000000000' order by id limit 1)
     union all (select entered_actor from population.person where id >= '80000000-0000-0000-0000-000000000000' order by id desc limit 1)`,
  )
  for (const { actor } of others.rows) {
    const found = planOf(actor)
    if (!found || found.seed === SEED_OF_THE_SEEDED || plan.seed === SEED_OF_THE_SEEDED || actor === actorOf(plan)) continue
    throw new WillNotFill(
      `数据库里已有另一份模拟人口：种子 ${found.seed}，${found.people} 人、${found.firms} 户。请用同样的参数续做，或换一个数据库。`,
      `Another simulated population is there: seed ${found.seed}, ${found.people} people, ${found.firms} firms. Go on with the same, or use another database.`,
    )
  }
}

async function copy<T>(client: pg.ClientBase, { into, columns, line }: Sheet<T>, rows: readonly T[]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${into} (${columns.join(', ')}) from stdin`))
  const ended = once(stream, 'finish')
  let piece = ''
  for (const row of rows) {
    piece += line(row)
    if (piece.length < PIECE) continue
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), ended])
    piece = ''
  }
  stream.end(piece)
  await ended
}

/** Fills what is missing of the plan. Answers what is there when it ends, and what was there before. */
export async function fill(url: string, { plan, at, told, stops }: Filling): Promise<{ before: Progress; after: Progress }> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock(2004, 66) as alone')
    if (!rows[0]!.alone) throw new WillNotFill('另一个生成正在进行。', 'Another generation is running.')
    await requireSimulated(client, plan)
    const before = await standing(client, plan)
    const done = { ...before }
    told?.(done)
    const sheets = sheetsOf(plan, at)
    const together = async <T>(both: readonly [Sheet<T>, Sheet<T>], rows: readonly T[]) => {
      if (rows.length === 0) return
      await client.query('begin')
      try {
        for (const sheet of both) await copy(client, sheet, rows)
        await client.query('commit')
      } catch (error) {
        await client.query('rollback').catch(() => {})
        throw error
      }
    }
    const isStopped = () => stops?.() === true
    for (const county of countiesOf(plan)) {
      const peopleEnd = county.people.before + county.people.here
      const firmsEnd = county.firms.before + county.firms.here
      if (done.people >= peopleEnd && done.firms >= firmsEnd) continue
      const pool = poolOf(plan, county)
      let people: Person[] = []
      const writePeople = async () => {
        await together(sheets.people, people)
        done.people += people.length
        people = []
        told?.(done)
      }
      for (const crowd of peopleOf(plan, county)) {
        pool.see(crowd)
        for (const person of crowd) if (person.n >= done.people + people.length) people.push(person)
        if (people.length < TOGETHER) continue
        await writePeople()
        if (isStopped()) return { before, after: done }
      }
      await writePeople()
      let firms: Firm[] = []
      const writeFirms = async () => {
        await together(sheets.firms, firms)
        done.firms += firms.length
        firms = []
        told?.(done)
      }
      for (const firm of firmsOf(plan, county, pool.pool)) {
        if (firm.n >= done.firms + firms.length) firms.push(firm)
        if (firms.length >= TOGETHER) await writeFirms()
      }
      await writeFirms()
      if (isStopped()) return { before, after: done }
    }
    return { before, after: done }
  } finally {
    await client.end().catch(() => {})
  }
}
