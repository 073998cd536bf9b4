import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { day } from '#kernel/time/day.ts'
import { aPublishedEntry, aSentRequest, FIELDS, PURPOSE, sharedCensus, wish } from '#tests/support/shared-census.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import * as requests from '../contract-requests.ts'

let house: TestHouse
let shared: Awaited<ReturnType<typeof sharedCensus>>
before(async () => {
  house = await testHouse()
  shared = await sharedCensus(house)
})
after(() => house.close())
beforeEach(() => house.clock.set('2026-03-02T01:00:00.000Z'))

const stats = 'stats-bureau.officer'
const authority = 'informatisation-office.sharing'
const send = (change = {}) => aSentRequest(house, shared.resource, shared.consumer, change)
const agreed = (request: string, change = {}) => ({
  request,
  purpose: PURPOSE,
  fields: FIELDS,
  validFrom: '2026-03-02',
  validUntil: '2026-12-31',
  ...change,
})
const dueOf = async (id: string) =>
  (await house.database.pool.query('select due_on from kernel.case_clock where "case" = $1 and stopped_on is null', [id])).rows.map(
    ({ due_on }) => due_on,
  )
const stateOf = async (id: string) =>
  (await house.database.pool.query('select state from kernel."case" where id = $1', [id])).rows[0]?.state

test('an agreed and delivered request is an authorisation with purpose, fields and term (3.4.3)', async () => {
  const { rows } = await house.database.pool.query(
    'select state, fields, purpose, valid_until from catalogue.authorisation where id = $1',
    [shared.authorisation],
  )
  assert.deepEqual(rows, [{ state: 'active', fields: FIELDS, purpose: PURPOSE, valid_until: '2026-12-31' }])
})

test('a request reaches the provider only when the head has signed it', async () => {
  const { id: request } = await house.act('ndrc.officer', requests.apply, wish(shared.resource, shared.consumer))
  assert.deepEqual((await house.refusal(stats, requests.agree, agreed(request))).codes, ['kernel.not-in-state'])
  assert.deepEqual((await house.refusal('ndrc.officer', requests.sign, { request })).codes, ['kernel.not-allowed'])
  assert.deepEqual((await house.refusal('stats-bureau.head', requests.sign, { request })).codes, ['kernel.not-found'])
})

test('what the resource does not hold, its own organ, another way and a term in the past are refused together', async () => {
  const bad = wish(shared.resource, shared.provider, { fields: ['salary'], way: 'file', validFrom: '2026-03-01' })
  const { codes } = await house.refusal(stats, requests.apply, bad)
  assert.deepEqual(codes, ['catalogue.own-resource', 'catalogue.unknown-field', 'catalogue.other-way', 'catalogue.term-wrong'])
})

test('a conditional reply is due in ten working days, around the National Day of 2026', async () => {
  house.clock.set('2026-09-25T02:00:00.000Z')
  const request = await send({ validFrom: '2026-10-20' })
  // After Friday the 25th the calendar of 2026 is off on the 26–27th and from 1 to 7 October, and worked on 10 October.
  const worked: string[] = []
  for (let at = Date.parse('2026-09-26'); worked.length < 10; at += 86_400_000) {
    const one = new Date(at).toISOString().slice(0, 10)
    const weekday = new Date(at).getUTCDay()
    const off = house.calendar.off.has(day(one)) || (!house.calendar.worked.has(day(one)) && (weekday === 0 || weekday === 6))
    if (!off) worked.push(one)
  }
  assert.deepEqual(await dueOf(request), [worked.at(-1)])
  assert.equal(worked.at(-1), '2026-10-15')
})

test('an unconditional reply is due in one working day and cannot be put off', async () => {
  const open = await aPublishedEntry(house, shared.provider, { attribute: 'unconditional', scope: null, uses: null, conditions: '无条件' })
  house.clock.set('2026-02-14T02:00:00.000Z')
  const request = await aSentRequest(house, open, shared.consumer)
  assert.deepEqual(await dueOf(request), ['2026-02-24'])
  const long = '材料较多，需要核对来源'
  assert.deepEqual((await house.refusal(stats, requests.askExtension, { request, days: 5, reasons: long })).codes, [
    'catalogue.extension-not-for-unconditional',
  ])
  assert.deepEqual((await house.refusal(stats, requests.agree, agreed(request, { fields: ['code'] }))).codes, [
    'catalogue.conditions-added',
  ])
})

test('a reply is put off once, by ten working days at most, with the consent of the authority', async () => {
  const request = await send()
  assert.deepEqual(await dueOf(request), ['2026-03-16'])
  const reasons = '需要征求各县统计局意见'
  assert.deepEqual((await house.refusal(authority, requests.extendReply, { request })).codes, ['catalogue.extension-not-asked'])
  assert.deepEqual((await house.refusal(stats, requests.askExtension, { request, days: 11, reasons })).codes, [
    'catalogue.extension-too-long',
  ])
  await house.act(stats, requests.askExtension, { request, days: 10, reasons })
  assert.deepEqual((await house.refusal(stats, requests.extendReply, { request })).codes, ['kernel.not-allowed'])
  assert.deepEqual(await house.act(authority, requests.extendReply, { request }), { due: '2026-03-30' })
  assert.deepEqual((await house.refusal(authority, requests.extendReply, { request })).codes, ['catalogue.extension-once'])
})

test('what is missing is said once; a second notice is refused', async () => {
  const request = await send()
  await house.act(stats, requests.noticeMissing, { request, missing: ['三定规定文本', '安全保障方案'] })
  assert.deepEqual(await dueOf(request), [])
  house.clock.set('2026-03-05T02:00:00.000Z')
  await house.act('ndrc.officer', requests.supplement, { request, supplement: '已附两份材料' })
  assert.deepEqual(await dueOf(request), ['2026-03-19'])
  assert.deepEqual((await house.refusal(stats, requests.noticeMissing, { request, missing: ['还有一份'] })).codes, [
    'catalogue.notice-once',
  ])
})

test('incomplete material is never a ground for an outright refusal; other reasons are', async () => {
  const request = await send()
  assert.deepEqual(
    (await house.refusal(stats, requests.refuseRequest, { request, why: 'material-incomplete', reasons: '缺少三定规定文本' })).codes,
    ['catalogue.no-outright-refusal'],
  )
  await house.act(stats, requests.refuseRequest, { request, why: 'excessive', reasons: '城镇人口与用途无关，超出最小必要' })
  await house.act('ndrc.officer', requests.dispute, { request, reasons: '计划编制需要城镇化率' })
  await house.act(authority, requests.settleDispute, { request, outcome: 'reconsider', reasons: '使用用途在列明范围之内' })
  assert.equal(await stateOf(request), 'sent-conditional')
})

test('an agreement never goes beyond the request', async () => {
  const request = await send({ fields: ['code', 'name'] })
  const { codes } = await house.refusal(
    stats,
    requests.agree,
    agreed(request, { fields: ['code', 'urban'], purpose: '商业分析', validUntil: '2027-01-01' }),
  )
  assert.deepEqual(codes, ['catalogue.beyond-request', 'catalogue.other-purpose', 'catalogue.beyond-term'])
})

test('a late reply stands and is counted; delivery is due twenty working days after it', async () => {
  const request = await send()
  house.clock.set('2026-03-17T02:00:00.000Z')
  await house.act(stats, requests.agree, agreed(request))
  const { rows } = await house.database.pool.query('select late from catalogue.request where id = $1', [request])
  assert.equal(rows[0].late, true)
  assert.deepEqual(await dueOf(request), ['2026-04-15'])
})

test('two officials reply at once: one authorisation', async () => {
  const request = await send()
  const actor = await house.as(stats)
  const results = await Promise.allSettled([0, 1].map(() => house.house.act(actor, requests.agree.name, agreed(request))))
  assert.deepEqual(results.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
})

test('the authority suspends, resumes and ends an authorisation; what is ended stays ended', async () => {
  const request = await send()
  const { authorisation } = await house.act(stats, requests.agree, agreed(request))
  await house.act(stats, requests.deliver, { request, means: '服务接口' })
  const reasons = '发现超范围使用'
  await house.act(authority, requests.suspend, { authorisation, reasons })
  await house.act(authority, requests.resume, { authorisation, reasons: '整改完成，恢复使用' })
  await house.act(authority, requests.terminate, { authorisation, reasons })
  assert.deepEqual((await house.refusal(authority, requests.resume, { authorisation, reasons })).codes, [
    'catalogue.authorisation-not-in-force',
  ])
  assert.deepEqual((await house.refusal(stats, requests.suspend, { authorisation, reasons })).codes, ['kernel.not-allowed'])
})

test('a correction is answered within ten working days, and only a user may ask', async () => {
  const what = { resource: shared.resource, fields: ['urban'], what: '某县城镇人口大于常住人口' }
  assert.deepEqual((await house.refusal('water-department.officer', requests.raiseCorrection, what)).codes, ['catalogue.not-a-user'])
  const { id } = await house.act('ndrc.officer', requests.raiseCorrection, what)
  assert.deepEqual(await dueOf(id), ['2026-03-16'])
  await house.act(stats, requests.answerCorrection, { correction: id, outcome: 'right', reasons: '经核对与普查汇总表一致' })
})

test('a used resource cannot be withdrawn', async () => {
  const { rows } = await house.database.pool.query('select version from catalogue.resource where id = $1', [shared.resource])
  const { codes } = await house.refusal(stats, contract.withdrawEntry, {
    resource: shared.resource,
    version: rows[0].version,
    reason: '停止采集',
  })
  assert.deepEqual(codes, ['catalogue.still-authorised'])
})

test('each side reads its requests with their last days', async () => {
  const { rows } = await house.ask(stats, requests.myRequests, { side: 'received' })
  assert.ok(rows.length >= 5 && rows.every(({ provider }) => provider === 'stats-bureau'))
  assert.equal((await house.ask('water-department.officer', requests.myRequests, { side: 'received' })).rows.length, 0)
})
