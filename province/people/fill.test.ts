import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import type { Instant } from '#kernel/time/day.ts'
import { testDatabase } from '#tests/support/database.ts'
import { runProvince } from '../../tools/province/run-province.ts'
import { seededPlan } from '../base/people.ts'
import { fill, WillNotFill } from './fill.ts'
import { actorOf, type Plan } from './plan.ts'

const plan: Plan = { seed: 2004, people: 600, firms: 60 }
const at = '2026-10-20T01:00:00.000Z' as Instant

const whole = await testDatabase()
const torn = await testDatabase()
const open = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}
const [inWhole, inTorn] = [await open(whole.url), await open(torn.url)]
test.after(async () => {
  await inWhole.end()
  await inTorn.end()
  await whole.drop()
  await torn.drop()
})

const TABLES = ['population.person', 'population.person_key', 'legal_persons.legal_person', 'legal_persons.legal_person_key']

/** Every row of the plan but its transaction. */
async function digests(client: pg.Client): Promise<string[]> {
  const found: string[] = []
  for (const table of TABLES) {
    const ours = table.endsWith('_key')
      ? "record::text like any (array['8%','9%','a%','b%','c%','d%','e%','f%'])"
      : `entered_actor = '${actorOf(plan)}'`
    const { rows } = await client.query<{ digest: string }>(
      `select md5(string_agg((to_jsonb(t) - 'entered_xact')::text, ',' order by to_jsonb(t)::text)) as digest from ${table} t where ${ours}`,
    )
    found.push(rows[0]!.digest)
  }
  return found
}

/** What the command says, and its exit code. */
async function command(url: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const stream = (to: 'out' | 'err') =>
    ({ isTTY: false, write: (text: string) => ((said[to] += text), true) }) as unknown as NodeJS.WriteStream
  const streams = { stdin: process.stdin, stdout: stream('out'), stderr: stream('err') }
  const code = await runProvince(args, { DATABASE_URL: url, LANG: 'en_GB.UTF-8' }, streams)
  return { code, ...said }
}

const numbers = ['--people', String(plan.people), '--firms', String(plan.firms)]

test('a filling that is stopped, and one whose connection dies between two tables, go on to the very rows of an unbroken one', async () => {
  const { after } = await fill(whole.url, { plan, at })
  assert.deepEqual(after, { people: 600, firms: 60 })
  let told = 0
  const stopped = await fill(torn.url, { plan, at, told: () => (told += 1), stops: () => true })
  assert.ok(told > 0 && stopped.after.people > 0 && stopped.after.people < 600, JSON.stringify(stopped))

  await inTorn.query('begin; lock table population.person_key in share row exclusive mode')
  const dying = fill(torn.url, { plan, at }).then(
    () => assert.fail('it was not torn'),
    (error: Error) => error,
  )
  const killed = async () =>
    (
      await inWhole.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy population.person_key%' and wait_event_type = 'Lock'",
      )
    ).rowCount
  while (!(await killed())) await new Promise((resolve) => setTimeout(resolve, 20))
  assert.match((await dying).message, /terminat/)
  await inTorn.query('rollback')
  const { rows } = await inTorn.query<{ count: string }>('select count(*) from population.person where entered_actor = $1', [actorOf(plan)])
  assert.equal(Number(rows[0]!.count), stopped.after.people)

  await fill(torn.url, { plan, at })
  assert.deepEqual(await digests(inTorn), await digests(inWhole))
})

test('filling again adds nothing, and says so', async () => {
  const before = await digests(inWhole)
  const { code, out } = await command(whole.url, ...numbers)
  assert.equal(code, 0)
  assert.match(out, /600 of 600 simulated people, 60 of 60 firms \(seed 2004\): all there, nothing was added/)
  assert.deepEqual(await digests(inWhole), before)
})

test('every record is marked as simulated and says by which plan it was entered', async () => {
  for (const table of ['population.person', 'legal_persons.legal_person']) {
    const { rows } = await inWhole.query<{ all: boolean; count: string }>(
      `select bool_and(simulated and entered_name = '模拟数据') as all, count(*) from ${table} where entered_actor = $1`,
      [actorOf(plan)],
    )
    assert.equal(rows[0]!.all, true)
    assert.ok(Number(rows[0]!.count) > 0)
  }
})

test('another population is refused beside the first; the few people of the seeded province may stand beside it', async () => {
  const other = await command(whole.url, ...numbers, '--seed', '5')
  assert.equal(other.code, 1)
  assert.match(other.err, /Another simulated population is there: seed 2004, 600 people, 60 firms/)
  const { after } = await fill(whole.url, { plan: seededPlan, at })
  assert.deepEqual(after, { people: 300, firms: 60 })
  assert.equal((await command(whole.url, ...numbers)).code, 0)
})

test('a database that holds somebody who is not simulated is left alone', async () => {
  await inTorn.query(
    "insert into population.person_key (number, record, prefecture) values ('430102196001010013', gen_random_uuid(), '4301')",
  )
  await assert.rejects(fill(torn.url, { plan: { ...plan, people: 700 }, at }), WillNotFill)
  const { code, err } = await command(torn.url, ...numbers)
  assert.equal(code, 1)
  assert.match(err, /not simulated: nothing is generated/)
})

test('wrong numbers are refused in one sentence', async () => {
  for (const args of [
    ['--people', '0'],
    ['--people', '1e3'],
    ['--firms', '-1'],
    ['--seed', 'x'],
    ['--seed', '0'],
    ['--people', '99999999999'],
  ]) {
    const { code, err } = await command(whole.url, ...args)
    assert.equal(code, 2, args.join(' '))
    assert.match(err, /is a whole number from|argument is ambiguous/)
  }
})
