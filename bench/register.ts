// How long it takes to find one person among 100,000, 1,000,000 and (with `--rows 10000000`) 10,000,000: by number and by name and
// county. Ours is the whole question of the door: permission, purpose, right, budget, the answer cut to the right, the look and the
// audit line written. Limit: the bare SQL of the same rows, prepared. Peer: the same lookup by PostGraphile's engine.
import type { Pool } from 'pg'
import { each, type Latency, levels, printTable, type Province, type Sampled, simulatedProvince } from './simulated-province.ts'

const SEARCH = 'population.person-search'
const LOOKUPS = 400

const byNumber = (pool: Pool, { number }: Sampled) =>
  pool.query({
    name: 'by-number',
    text: 'select r.* from population.person_key k join population.person r on r.id = k.record and r.prefecture = k.prefecture where k.number = $1',
    values: [number],
  })

const byName = (pool: Pool, { name, division, prefecture }: Sampled) =>
  pool.query({
    name: 'by-name',
    text: 'select r.* from population.person r where r.name = $1 and r.division = $2 and r.prefecture = $3 order by r.name, r.id limit 51',
    values: [name, division, prefecture],
  })

async function found(work: Promise<unknown>, id: string): Promise<void> {
  if (!JSON.stringify(await work).includes(id)) throw new Error(`${id} was not found`)
}

export async function measure(province: Province) {
  const { database, peer } = province
  const people = await province.some(LOOKUPS)
  const numberQuery = `query ($number: String!) { personKeyByNumber(number: $number) { personByRecordAndPrefecture { ${peer.columns} } } }`
  const nameQuery = `query ($name: String!, $division: String!, $prefecture: String!) {
    allPeople(first: 51, condition: { name: $name, division: $division, prefecture: $prefecture }) { nodes { ${peer.columns} } } }`
  const asked = ({ name, division }: Sampled) => province.ask(SEARCH, { name, division })
  // The first is looked at, so that nobody is quick by answering nothing.
  const [first] = people
  await found(province.ask(SEARCH, { number: first!.number }), first!.id)
  await found(peer.ask(numberQuery, { number: first!.number }), first!.id)
  const statements = () => database.statements()
  return {
    number: {
      ours: await each(people, ({ number }) => province.ask(SEARCH, { number }), statements),
      limit: await each(people, (one) => byNumber(database.pool, one)),
      peer: await each(people, ({ number }) => peer.ask(numberQuery, { number })),
    },
    name: {
      ours: await each(people, asked, statements),
      limit: await each(people, (one) => byName(database.pool, one)),
      peer: await each(people, ({ name, division, prefecture }) => peer.ask(nameQuery, { name, division, prefecture })),
    },
  }
}

export async function run(): Promise<object> {
  const at: Record<string, object> = {}
  const table: [number, string, ...Latency[]][] = []
  for (const people of levels()) {
    const province = await simulatedProvince(people)
    try {
      const figures = await measure(province)
      at[people] = { filled_per_second: province.perSecond, ...figures }
      for (const [what, { ours, limit, peer }] of Object.entries({ 'by number': figures.number, 'by name and county': figures.name }))
        table.push([people, what, ours, limit, peer])
    } finally {
      await province.close()
    }
  }
  printTable(table, ['ours', 'limit', 'peer'])
  return {
    bench: 'register',
    at,
    note: 'ours: the whole question with purpose, right, budget, look and audit line; limit: the same rows by bare prepared SQL; peer: PostGraphile’s engine, schema in process',
  }
}
