import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { Refused } from '#kernel/refusal/refusal.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { correctPerson, enterPerson } from '#modules/resources/population/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as feeds from '../contract.ts'

const POLICE = 'public-security-department.registrar'
const LABOUR = 'human-resources-department.registrar'
const EDUCATION = 'education-department.registrar'
const person = (n: number) => ({
  effective: '1950-05-01',
  simulated: true,
  idNumber: simulatedNumber('433122', '1950-05-01', '2', n),
  name: '李小满',
  sex: '2' as const,
  birthDate: '1950-05-01',
  registeredVillage: '433122001001',
  registeredAddress: '保密路 1 号',
})

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

const correct = (id: string, sets: object, more: object = {}) =>
  t.act(POLICE, correctPerson, { id, effective: '2026-02-01', evidence: '保密证明', sets: sets as never, ...more })
/** What was recorded beside work that has not ended yet may be told once more: here nothing of before is. */
async function subscribe(follows: 'list' | 'reach', account = LABOUR, matter = 'social-insurance') {
  await allEnded()
  return t.act(account, feeds.subscribe, { register: 'population.person', matter, follows, purpose: '核定养老待遇' })
}

/** The feed waits for every transaction that began earlier, of whichever database of the cluster: so does the test. */
async function allEnded(): Promise<void> {
  const { rows } = await sql<{ mark: string }>`select pg_current_xact_id()::text as mark`.execute(t.database.kysely)
  const hasEnded = async () =>
    (await sql<{ yes: boolean }>`select pg_snapshot_xmin(pg_current_snapshot()) > ${rows[0]!.mark}::xid8 as yes`.execute(t.database.kysely))
      .rows[0]!.yes
  while (!(await hasEnded())) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function take(subscription: string, after?: number, account = LABOUR) {
  await allEnded()
  return t.ask(account, feeds.take, { subscription, ...(after !== undefined && { after }) })
}
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'was not refused',
    (error: unknown) => (error instanceof Refused ? error.grounds.map(({ code }) => code).join() : Promise.reject(error)),
  )
const looks = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from kernel.look where way = 'feed'`.execute(t.database.kysely)).rows[0]!.n

test('a list is told of its people alone, the fields of the right alone, again until acknowledged', async () => {
  const mine = await t.act(POLICE, enterPerson, person(1))
  const other = await t.act(POLICE, enterPerson, person(2))
  const { id } = await subscribe('list')
  const late = simulatedNumber('433122', '1950-05-01', '2', 3)
  await t.act(LABOUR, feeds.follow, { subscription: id, add: [person(1).idNumber, late] })
  assert.deepEqual(await take(id), { cursor: 0, more: false, changes: [] })

  const before = await looks()
  await correct(mine.id, { registeredAddress: '保密路 9 号' })
  await correct(other.id, { diedOn: '2026-02-01' })
  await correct(other.id, { name: '王大' })
  assert.deepEqual(await take(id), { cursor: 0, more: false, changes: [] })
  assert.equal(await looks(), before)

  await correct(mine.id, { name: '李小曼', registeredAddress: '保密路 8 号' })
  await t.act(POLICE, enterPerson, person(3))
  const { cursor, changes } = await take(id)
  assert.equal(cursor, 1)
  assert.deepEqual(
    changes.map(({ number, nth, sets }) => [number, nth, sets]),
    [
      [person(1).idNumber, 2, { name: '李小曼' }],
      [late, 1, { idNumber: changes[1]!.number && masked(late), name: '李小满', sex: '2', birthDate: '1950-05-01', division: '433122' }],
    ],
  )
  assert.doesNotMatch(JSON.stringify(changes), /保密/)
  assert.equal(await looks(), before + 2)
  // Not acknowledged: the same again. Acknowledged: what comes after. The old cursor still answers.
  assert.deepEqual((await take(id)).changes, changes)
  await t.act(LABOUR, feeds.acknowledge, { subscription: id, cursor: 1 })
  assert.deepEqual(await take(id), { cursor: 1, more: false, changes: [] })
  assert.deepEqual(await take(id, 0), { cursor: 1, more: true, changes })
  assert.equal(await refused(take(id, 7)), 'feeds.no-such-cursor')
  const fed = await sql<{ purpose: string; fields: string[] }>`select purpose, fields from kernel.look
    where way = 'feed' and record = ${mine.id} order by at limit 1`.execute(t.database.kysely)
  assert.deepEqual(fed.rows, [{ purpose: '核定养老待遇', fields: ['name'] }])
})

const masked = (number: string) => `${number.slice(0, 3)}${'*'.repeat(11)}${number.slice(-4)}`

test('a voided event is told as what is true without it', async () => {
  const { id: record } = await t.act(POLICE, enterPerson, person(11))
  const { id } = await subscribe('list')
  await t.act(LABOUR, feeds.follow, { subscription: id, add: [person(11).idNumber] })
  await correct(record, { name: '李错' })
  await correct(record, {}, { voids: [2] })
  const { changes } = await take(id)
  assert.deepEqual(
    changes.map(({ nth, sets, emptied }) => [nth, sets, emptied]),
    [
      [2, { name: '李错' }, []],
      [3, { name: '李小满' }, []],
    ],
  )
})

test('whoever follows a division is told of all that lie in it', async () => {
  const { id } = await subscribe('reach', EDUCATION, 'school-enrolment')
  const { id: record } = await t.act(POLICE, enterPerson, person(21))
  await correct(record, { father: null, registeredVillage: '433123001001' })
  const { changes } = await take(id, undefined, EDUCATION)
  assert.deepEqual(
    changes.map(({ record: one, number, sets, emptied }) => [one, number, (sets as { division?: string }).division, emptied]),
    [
      [record, null, '433122', []],
      [record, null, '433123', ['father']],
    ],
  )
})

test('another organ, an ended subscription and a revoked right give nothing from that moment', async () => {
  const { id } = await subscribe('list')
  assert.equal(await refused(take(id, undefined, EDUCATION)), 'kernel.not-found')
  assert.equal(await refused(subscribe('list', EDUCATION, 'social-insurance')), 'kernel.no-reading-right')
  assert.equal(
    await refused(t.act(LABOUR, feeds.subscribe, { register: 'x.y', matter: 'x', follows: 'list', purpose: '核定待遇' })),
    'feeds.no-such-base',
  )
  const { subscriptions, offers } = await t.ask(LABOUR, feeds.subscriptions, {})
  assert.deepEqual(subscriptions.find((one) => one.id === id)!.granted, true)
  assert.ok(offers.some(({ matter, fields }) => matter === 'social-insurance' && fields.some(({ zh }) => zh === '死亡日期')))
  assert.ok((await t.ask(EDUCATION, feeds.subscriptions, {})).subscriptions.every(({ organ }) => organ === 'education-department'))
  await sql`update kernel.reading_right set revoked_at = now() where organ = 'human-resources-department' and matter = 'social-insurance'`.execute(
    t.database.kysely,
  )
  assert.equal(await refused(take(id)), 'kernel.no-reading-right')
  assert.equal((await t.ask(LABOUR, feeds.subscriptions, {})).subscriptions.find((one) => one.id === id)!.granted, false)
  await t.act(LABOUR, feeds.end, { subscription: id })
  assert.equal(await refused(take(id)), 'feeds.ended')
  assert.equal(await refused(t.act(LABOUR, feeds.follow, { subscription: id, add: [] })), 'feeds.ended')
})
