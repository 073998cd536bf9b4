import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actor } from '#kernel/access/actor.ts'
import { anyone } from '#kernel/access/actor.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { deliverOne } from '#kernel/events/deliver.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { testDatabase } from '#tests/support/database.ts'
import { barred, furnishTrialRoom, trialRoom } from '#tests/support/trial-room.ts'
import { type House, openHouse } from './house.ts'

let database: Database
let house: House
let drop: () => Promise<void>
const clerk: Actor = {
  kind: 'official',
  id: 'clerk',
  name: '示例',
  organ: 'stats-bureau',
  division: '430000',
  permissions: new Map([['trial.write', 'own']]),
}

before(async () => {
  const copy = await testDatabase()
  drop = copy.drop
  database = openDatabase(copy.url, { max: 8 })
  await furnishTrialRoom(database)
  house = openHouse({
    database,
    modules: [trialRoom],
    clock: settableClock('2026-03-02T01:00:00Z'),
    calendar: { years: new Set(), off: new Set(), worked: new Set() },
    policy: 'test',
    walls: true,
  })
})
after(async () => {
  await database.close()
  await drop()
})

const lines = (action: string) =>
  database.kysely.selectFrom('kernel.audit_line').selectAll().where('action', '=', action).orderBy('id').execute()
const notes = async (title: string) => (await database.pool.query('select id from trial.note where title = $1', [title])).rows
const codesOf = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code)
    throw error
  }
  return []
}

test('an action writes its rows, one line, its facts and their deliveries together', async () => {
  const { id } = (await house.act(clerk, 'trial.add-note', { title: '一' })) as { id: string }
  const [line] = (await lines('trial.add-note')).slice(-1)
  assert.equal(line?.outcome, 'done')
  assert.equal(line?.organ, 'stats-bureau')
  assert.match(line?.input_digest ?? '', /^[0-9a-f]{64}$/)
  assert.equal((await notes('一'))[0].id, id)
  while (await deliverOne(database, house.deliver, house.clock.now()));
  assert.equal((await database.pool.query('select 1 from trial.heard where note = $1', [id])).rowCount, 1)
})

test('a refusal rolls everything back and is a line that cites its clause', async () => {
  assert.deepEqual(await codesOf(house.act(clerk, 'trial.add-note', { title: '禁止' })), ['trial.forbidden-title'])
  assert.equal((await notes('禁止')).length, 0)
  const [line] = (await lines('trial.add-note')).slice(-1)
  assert.deepEqual([line?.outcome, line?.grounds, line?.clauses], ['refused', ['trial.forbidden-title'], ['4.3.2']])
})

test('who does not hold the permission is denied, and the denial is a line with the policy version', async () => {
  assert.deepEqual(await codesOf(house.act({ ...clerk, permissions: new Map() }, 'trial.add-note', { title: '二' })), [
    'kernel.not-allowed',
  ])
  assert.deepEqual(await codesOf(house.act(anyone, 'trial.add-note', { title: '二' })), ['kernel.not-signed-in'])
  const [line] = (await lines('trial.add-note')).slice(-1)
  assert.deepEqual([line?.outcome, line?.policy], ['denied', 'test'])
})

test('a retry with the same key gets the same answer and acts once', async () => {
  const first = await house.act(clerk, 'trial.add-note', { title: '三' }, { key: 'k3' })
  const second = await house.act(clerk, 'trial.add-note', { title: '三' }, { key: 'k3' })
  assert.deepEqual(second, first)
  assert.equal((await notes('三')).length, 1)
})

test('twenty retries at once act once and get one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => house.act(clerk, 'trial.add-note', { title: '四' }, { key: 'k4' })))
  assert.equal(new Set(answers.map((a) => JSON.stringify(a))).size, 1)
  assert.equal((await notes('四')).length, 1)
})

test('a key used for another request is refused', async () => {
  await house.act(clerk, 'trial.add-note', { title: '五' }, { key: 'k5' })
  assert.deepEqual(await codesOf(house.act(clerk, 'trial.add-note', { title: '六' }, { key: 'k5' })), ['kernel.key-reused'])
})

test('the same key of another person is another request', async () => {
  await house.act({ ...clerk, id: 'other' }, 'trial.add-note', { title: '七' }, { key: 'k5' })
  assert.equal((await notes('七')).length, 1)
})

test('a question inside an answer goes two hops and no further', async () => {
  for (const name of ['trial.nested', 'trial.nested-twice']) assert.ok(((await house.ask(anyone, name, {})) as { n: number }).n >= 0)
  await assert.rejects(house.ask(anyone, 'trial.nested-thrice', {}), /2 hops only/)
})

test('a question for rooms only does not exist for the outside', async () => {
  assert.deepEqual(await codesOf(house.ask(clerk, 'trial.count', {})), ['kernel.no-such-question'])
})

test('the one gate refuses with every ground of every room, and passes otherwise (4.3.6)', async () => {
  assert.deepEqual(await codesOf(house.act(clerk, 'trial.demand-grant', { system: barred })), ['trial.forbidden-title'])
  const [line] = (await lines('trial.demand-grant')).slice(-1)
  assert.deepEqual(line?.clauses, ['4.3.6'])
  assert.deepEqual(await house.act(clerk, 'trial.demand-grant', { system: '00000000-0000-7000-8000-000000000001' }), {})
})

test('behind the walls a room cannot read another schema', async () => {
  await assert.rejects(
    database.kysely.transaction().execute(async (db) => {
      const { CompiledQuery } = await import('kysely')
      await db.executeQuery(CompiledQuery.raw('set local role room_none'))
      await db.executeQuery(CompiledQuery.raw('select * from trial.note'))
    }),
    /permission denied/,
  )
})

test('works done together are all done or none is, and a trial leaves nothing', async () => {
  const works = ['八', '禁止', '九'].map((title) => ({ name: 'trial.add-note', input: { title } }))
  const outcomes = await house.actTogether(clerk, works, { request: 'r', trial: false })
  assert.ok(outcomes[1] instanceof Refused)
  assert.equal((await notes('八')).length + (await notes('九')).length, 0)
  await house.actTogether(clerk, [works[0]!], { request: 'r', trial: true })
  assert.equal((await notes('八')).length, 0)
  await house.actTogether(clerk, [works[0]!, works[2]!], { request: 'r', trial: false })
  assert.equal((await notes('八')).length + (await notes('九')).length, 2)
})

test('a verb done through a room is done by that room alone, each with its line; the first refusal ends it', async () => {
  const works = (...titles: string[]) => ({ titles })
  assert.deepEqual(await codesOf(house.act(clerk, 'trial.add-planned-note', { title: '独' })), ['kernel.only-through'])
  const alone = [{ name: 'trial.add-planned-note', input: { title: '独' } }]
  assert.deepEqual(await codesOf(house.actTogether(clerk, alone, { request: 'r', trial: false })), ['kernel.only-through'])

  const done = await house.act(clerk, 'trial.perform-notes', works('变一', '变二'), { request: 'change-1' })
  assert.deepEqual(done, { done: 2, refused: [] })
  assert.equal((await notes('变二')).length, 1)
  const written = (await lines('trial.add-planned-note')).filter(({ request }) => request === 'change-1')
  assert.deepEqual(
    written.map(({ actor, outcome }) => [actor, outcome]),
    [
      ['clerk', 'done'],
      ['clerk', 'done'],
    ],
  )

  const half = await house.act(clerk, 'trial.perform-notes', works('变三', '禁止', '变四'))
  assert.deepEqual(half, { done: 1, refused: ['trial.forbidden-title'] })
  assert.deepEqual(await notes('禁止'), [])
  assert.deepEqual(await notes('变四'), [])
  assert.deepEqual(await house.act(clerk, 'trial.perform-notes', works('错')), { done: 0, refused: ['kernel.work-malformed'] })
})

test('a rehearsal sees what would be and leaves nothing: no row, no line, no fact', async () => {
  const before = (await lines('trial.add-planned-note')).length
  const { n } = (await house.ask(clerk, 'trial.nested', {})) as { n: number }
  const told = async () => (await database.pool.query(`select count(*)::int as n from kernel.event`)).rows[0].n
  const facts = await told()
  assert.deepEqual(await house.act(clerk, 'trial.rehearse-notes', { titles: ['预一', '预二'] }), { seen: n + 2, refused: [] })
  assert.deepEqual(await house.act(clerk, 'trial.rehearse-notes', { titles: ['预一', '禁止'] }), {
    seen: null,
    refused: ['trial.forbidden-title'],
  })
  assert.deepEqual(await house.ask(clerk, 'trial.nested', {}), { n })
  assert.equal((await lines('trial.add-planned-note')).length, before)
  assert.equal(await told(), facts)
})
