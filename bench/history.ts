// How long it takes to open one record with 200 life events, as it is today and as it was on a day ten years ago, in a register of
// 100,000, 1,000,000 and (with `--rows`) more people. Ours is the whole question of the door with the fold in two times; limit: the
// row and its events by bare SQL; peer: the same rows by PostGraphile's engine.
import { each, type Latency, levels, printTable, type Province, type Sampled, simulatedProvince } from './simulated-province.ts'

const RECORD = 'population.person'
const OPENED = 200
const ENTRIES = 200

/** Two hundred moves inside the county for each, the first of them the row as it was entered. */
const plant = ({ database }: Province, people: readonly Sampled[]) =>
  database.pool.query(
    `insert into population.person_event (record, seq, kind, effective, at, actor, actor_name, organ, sets, request)
     select p.id, n, case n when 1 then 'entry' else 'residence' end, to_char(date '2000-01-01' + n * 45, 'YYYY-MM-DD'),
       timestamptz '2026-10-20' + n * interval '1 minute', 'bench', '模拟', 'public-security-department',
       case n when 1 then jsonb_build_object('idNumber', p.id_number, 'name', p.name, 'pinyin', p.pinyin, 'sex', p.sex, 'birthDate', p.birth_date,
           'registeredVillage', p.registered_village, 'registeredAddress', p.registered_address, 'division', p.division)
         else jsonb_build_object('residenceVillage', p.registered_village, 'residenceAddress', p.registered_address || n) end, 'bench'
     from population.person p, generate_series(1, ${ENTRIES}) n where p.id = any($1::uuid[])`,
    [people.map(({ id }) => id)],
  )

export async function measure(province: Province) {
  const { database, peer } = province
  const { pool } = database
  const people = await province.some(OPENED)
  await plant(province, people)
  const query = `query ($id: UUID!, $prefecture: String!) {
    personByRowIdAndPrefecture(rowId: $id, prefecture: $prefecture) { ${peer.columns} }
    allPersonEvents(condition: { record: $id }, orderBy: SEQ_ASC) { nodes { seq kind effective at sets voids actor actorName organ evidence batch } } }`
  const bare = async ({ id, prefecture }: Sampled) => {
    const row = { name: 'row', text: 'select * from population.person where id = $1 and prefecture = $2', values: [id, prefecture] }
    const text =
      'select seq, kind, effective, at, sets, voids, actor, actor_name, organ, evidence, batch from population.person_event where record = $1 order by seq'
    await pool.query(row)
    return (await pool.query({ name: 'events', text, values: [id] })).rows.length
  }
  const opened = (await province.ask(RECORD, { id: people[0]!.id })) as { events: unknown[] }
  const through = (await peer.ask(query, people[0]!)) as { allPersonEvents: { nodes: unknown[] } }
  if (![opened.events.length, await bare(people[0]!), through.allPersonEvents.nodes.length].every((n) => n === ENTRIES))
    throw new Error('not everybody sees the two hundred entries')
  const statements = () => database.statements()
  return {
    today: await each(people, ({ id }) => province.ask(RECORD, { id }), statements),
    thatDay: await each(
      people,
      ({ id }) => province.ask(RECORD, { id, validOn: '2016-11-02', knownAt: '2026-10-25T00:00:00.000Z' }),
      statements,
    ),
    limit: await each(people, bare),
    peer: await each(people, ({ id, prefecture }) => peer.ask(query, { id, prefecture })),
  }
}

export async function run(): Promise<object> {
  const at: Record<string, object> = {}
  const table: [number, string, ...Latency[]][] = []
  for (const people of levels()) {
    const province = await simulatedProvince(people)
    try {
      const figures = await measure(province)
      at[people] = figures
      table.push([people, `${ENTRIES} entries`, figures.today, figures.thatDay, figures.limit, figures.peer])
    } finally {
      await province.close()
    }
  }
  printTable(table, ['today', 'that day', 'limit', 'peer'])
  return { bench: 'history', entries: ENTRIES, at, note: 'ours opens, folds in two times, cuts to the right and writes the look' }
}
