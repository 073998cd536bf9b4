import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { tellHour } from '#kernel/events/carry-alarms.ts'
import type { Instant } from '#kernel/time/day.ts'
import { watchDue } from '#modules/security/incidents/contract.ts'
import { caseOf } from '#tests/support/planned-case.ts'
import { APPROVER, plannedHouse, PROPOSER, work } from '#tests/support/planned-house.ts'
import { addRoute, moveRoute, retireRoute, routeRegister } from '#tests/support/planned-room.ts'
import * as contract from '../contract.ts'

let t: Awaited<ReturnType<typeof plannedHouse>>
before(async () => {
  t = await plannedHouse()
})
after(() => t.close())

const at = (day: string) => `${day}T01:00:00.000Z` as Instant
const on = (day: string) => t.clock.set(at(day))
type Work = ReturnType<typeof work>

/** Proposed and approved on the present day; answers the change. */
async function changed(works: Work[], plannedOn?: string): Promise<string> {
  const { id, picture } = await t.does(PROPOSER, contract.proposeChange, {
    title: '试验',
    reason: '试验',
    works,
    ...(plannedOn && { plannedOn }),
  })
  await t.does(APPROVER, contract.approveChange, { change: id, seen: picture.digest })
  return id
}
const route = (network: string, more: { from?: string; organ?: string } = {}) =>
  work(addRoute, { router: 'r-430100', network, hop: '10.0.0.1', ...more })
const seen = async (knownAt: string | undefined, validOn?: string) =>
  (
    await t.asks(PROPOSER, contract.networkAsOf, {
      register: routeRegister.name,
      ...(knownAt && { knownAt: at(knownAt) }),
      ...(validOn && { validOn }),
    })
  ).rows.map(({ label, data }) => `${label} ${(data as { hop: string }).hop}`)
const hour = async (day: string) => {
  on(day)
  await tellHour(t.database.kysely, { event: watchDue.name, listeners: ['changes.apply-on-its-day'] }, at(day))
  await t.settle()
}

test('what is recorded today for next month is known today and not yet valid', async () => {
  await changed([route('10.1.0.0/16'), route('10.2.0.0/16', { from: '2026-04-01' })])
  assert.deepEqual(await seen(undefined), ['10.1.0.0/16 10.0.0.1', '10.2.0.0/16 10.0.0.1'])
  assert.deepEqual(await seen(undefined, '2026-03-31'), ['10.1.0.0/16 10.0.0.1'])
  assert.deepEqual(await seen(undefined, '2026-04-01'), ['10.1.0.0/16 10.0.0.1', '10.2.0.0/16 10.0.0.1'])
  assert.deepEqual(await seen('2026-03-01'), [])
})

test('a correction made later does not change what was known before', async () => {
  on('2026-03-10')
  await changed([work(moveRoute, { network: '10.1.0.0/16', hop: '10.0.0.9' })])
  assert.deepEqual(await seen('2026-03-05', '2026-03-05'), ['10.1.0.0/16 10.0.0.1'])
  assert.deepEqual(await seen(undefined, '2026-03-05'), ['10.1.0.0/16 10.0.0.9'])
})

test('what went out of use counted until that day, and not on it', async () => {
  on('2026-03-12')
  await changed([work(retireRoute, { network: '10.1.0.0/16' })])
  assert.deepEqual(await seen(undefined, '2026-03-11'), ['10.1.0.0/16 10.0.0.9'])
  assert.deepEqual(await seen(undefined, '2026-03-12'), [])
})

test('two moments differ by what was added, what went and what was changed, field by field', async () => {
  const between = { register: routeRegister.name, fromKnownAt: at('2026-03-05'), fromValidOn: '2026-03-05' }
  const { rows, total } = await t.asks(PROPOSER, contract.difference, { ...between, toKnownAt: at('2026-03-11'), toValidOn: '2026-04-01' })
  assert.equal(total, 2)
  assert.deepEqual(
    rows.map(({ kind, label }) => `${kind} ${label}`),
    ['changed 10.1.0.0/16', 'added 10.2.0.0/16'],
  )
  assert.deepEqual(rows[0]?.fields, [{ field: 'hop', before: '10.0.0.1', after: '10.0.0.9' }])
  const later = await t.asks(PROPOSER, contract.difference, { ...between, toValidOn: '2026-03-12' })
  assert.deepEqual(
    later.rows.map(({ kind }) => kind),
    ['removed'],
  )
})

test('history is read in the register’s own scope: another organ’s record is not in it, nor in a difference', async () => {
  await changed([route('10.77.0.0/16', { organ: 'changsha' })])
  const own = await t.as('changsha.officer', 'own')
  const asked = await t.asks(own, contract.networkAsOf, { register: routeRegister.name })
  assert.deepEqual([asked.total, asked.rows[0]?.label], [1, '10.77.0.0/16'])
  const between = { register: routeRegister.name, fromKnownAt: at('2026-03-01') }
  assert.equal((await t.asks(own, contract.difference, between)).total, 1)
  const bare = { ...own, permissions: new Map([['changes.read', 'all']]) as typeof own.permissions }
  await assert.rejects(t.asks(bare, contract.networkAsOf, { register: routeRegister.name }), /kernel.not-allowed/)
  await assert.rejects(t.asks(own, contract.networkAsOf, { register: 'people.account' }), /kernel.not-found/)
})

test('a change approved for a later day is done by the platform on that day, once', async () => {
  on('2026-03-20')
  const id = await changed([route('10.5.0.0/16')], '2026-03-25')
  assert.equal(await caseOf(t, id), 'approved')
  await hour('2026-03-24')
  assert.equal(await caseOf(t, id), 'approved')
  await hour('2026-03-25')
  await hour('2026-03-26')
  assert.equal(await caseOf(t, id), 'applied')
  assert.ok((await seen(undefined)).includes('10.5.0.0/16 10.0.0.1'))
})

test('on its day a change that the world has overtaken fails whole, with its ground, and hinders no other', async () => {
  on('2026-03-27')
  const doomed = await changed([route('10.6.0.0/16'), route('10.6.1.0/24')], '2026-03-30')
  const other = await changed([route('10.7.0.0/16')], '2026-03-30')
  await changed([route('10.6.1.0/24')])
  await hour('2026-03-30')
  assert.deepEqual([await caseOf(t, doomed), await caseOf(t, other)], ['failed', 'applied'])
  assert.match((await t.asks(APPROVER, contract.review, { change: doomed })).outcome ?? '', /10\.6\.1\.0\/24 已有路由/)
  assert.ok(!(await seen(undefined)).includes('10.6.0.0/16 10.0.0.1'))
})

test('a day that has passed, or lies too far ahead, is refused by its field', async () => {
  for (const [plannedOn, code] of [
    ['2026-03-29', 'changes.day-passed'],
    ['2027-04-01', 'changes.day-too-far'],
  ] as const) {
    const [ground] = await t.grounds(PROPOSER, contract.proposeChange, {
      title: '试',
      reason: '试',
      plannedOn,
      works: [route('10.8.0.0/16')],
    })
    assert.deepEqual([ground?.code, ground?.field], [code, '/plannedOn'])
  }
})
