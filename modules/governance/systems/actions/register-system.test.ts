import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

const database = (name: string) => ({
  name,
  zone: 'extranet' as const,
  kind: 'base-database' as const,
  functions: ['指标查询'],
  users: ['省直部门'],
  description: '宏观经济数据',
})

test('a system is registered to the organ of the official, and its history begins', async () => {
  const { id } = await t.act('stats-bureau.officer', contract.registerSystem, database('宏观经济数据库'))
  const kept = await t.database.kysely.selectFrom('kernel.record_version').selectAll().where('record', '=', id).execute()
  assert.equal(kept.length, 1)
  assert.equal((kept[0]!.data as { ownerOrgan: string }).ownerOrgan, 'stats-bureau')
})

test('an organ does not register two systems of one name, another organ may (1.1)', async () => {
  await t.act('stats-bureau.officer', contract.registerSystem, database('统计直报系统'))
  assert.deepEqual((await t.refusal('stats-bureau.officer', contract.registerSystem, database('统计直报系统'))).codes, [
    'systems.name-taken',
  ])
  await t.act('water-department.officer', contract.registerSystem, database('统计直报系统'))
})

test('a business system is not registered on the internet (3.2.7)', async () => {
  const no = await t.refusal('stats-bureau.officer', contract.registerSystem, { ...database('外网系统'), zone: 'internet' })
  assert.deepEqual(no.codes, ['systems.zone-does-not-fit'])
})

test('the officials of another organ do not find the system they would change', async () => {
  const { id } = await t.act('stats-bureau.officer', contract.registerSystem, database('名录库'))
  const change = { system: id, version: 1, description: '改' }
  assert.deepEqual((await t.refusal('water-department.officer', contract.changeSystem, change)).codes, ['kernel.not-found'])
  assert.deepEqual(await t.act('stats-bureau.officer', contract.changeSystem, change), { version: 2 })
  assert.deepEqual((await t.refusal('stats-bureau.officer', contract.changeSystem, change)).codes, ['kernel.changed-meanwhile'])
})

test('of two officials who change the same version one succeeds and one is told', async () => {
  const { id } = await t.act('stats-bureau.officer', contract.registerSystem, database('普查库'))
  const actor = await t.as('stats-bureau.officer')
  const both = await Promise.allSettled(
    ['甲', '乙'].map((description) => t.house.act(actor, contract.changeSystem.name, { system: id, version: 1, description })),
  )
  assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
  const lost = both.find((one) => one.status === 'rejected')
  assert.ok(lost?.reason instanceof Refused && lost.reason.grounds[0]?.code === 'kernel.changed-meanwhile')
})

test('a retry with the same key registers once', async () => {
  const first = await t.act('stats-bureau.officer', contract.registerSystem, database('价格库'), { key: 'k1' })
  assert.deepEqual(await t.act('stats-bureau.officer', contract.registerSystem, database('价格库'), { key: 'k1' }), first)
})

test('a classified system is registered on the intranet only and does not leave it, in the table either (3.2.1) (3.2.7)', async () => {
  const secret = { ...database('会议管理系统'), secrecy: 'secret' as const }
  const no = { codes: ['systems.secret-outside-the-intranet'], clauses: ['3.2.1', '3.2.5', '3.2.7'] }
  assert.deepEqual(await t.refusal('stats-bureau.officer', contract.registerSystem, secret), no)
  const { id } = await t.act('stats-bureau.officer', contract.registerSystem, { ...secret, zone: 'intranet' })
  assert.deepEqual(await t.refusal('stats-bureau.officer', contract.changeSystem, { system: id, version: 1, zone: 'extranet' }), no)
  const { id: plain } = await t.act('stats-bureau.officer', contract.registerSystem, database('公开系统'))
  assert.deepEqual(await t.refusal('stats-bureau.officer', contract.changeSystem, { system: plain, version: 1, secrecy: 'secret' }), no)
  await assert.rejects(
    t.database.pool.query(`update systems.information_system set zone = 'extranet' where id = $1`, [id]),
    /secrets_stay_inside/,
  )
})
