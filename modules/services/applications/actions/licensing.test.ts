// 行政许可法 on a licence: two who look, time that is told of, a term lengthened once, a hearing, reasons and remedies; batches that say
// yes alone; and a register that is away.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actor } from '#kernel/access/actor.ts'
import { resumeRegister, suspendRegister } from '#modules/platform/reading/contract.ts'
import { issue, myCertificates } from '#modules/services/certificates/contract.ts'
import { firms } from '#province/citizens.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { submitterOf } from '#tests/support/submit-application.ts'
import * as contract from '../contract.ts'
import { handleDue } from '../running/start-handling.ts'

const MARKET = 'market-regulation-bureau'
const LABOUR = 'human-resources-department'
const RECEIVER = `${MARKET}.receiver`
const DECIDER = `${MARKET}.decider`

let t: TestHouse
let c: ActingCitizens
let submitted: ReturnType<typeof submitterOf>
before(async () => {
  t = await testHouse()
  c = actingCitizens(t)
  submitted = submitterOf(c)
})
after(() => t?.close())

const on = (day: string) => t.clock.set(`${day}T01:00:00.000Z`)
const seen = (account: string, id: string) => t.ask(account, contract.partQuestion, { id })
const FOOD = ['form:catering', 'licence:yes']
const premises = (address: string) => ({ premisesAddress: address, area: '80', items: 'hot', foodManager: '示例·李明' })
const firm = (i: 0 | 1): Promise<Actor> => c.as(firms[i].representative, `legal-person/${firms[i].uscc}`)

test('a licence: the visit by two, time that is told of is not counted, once ten days more, the licence issued and delivered', async () => {
  on('2026-03-02')
  const owner = await firm(0)
  const { part, application } = await submitted(owner, 'food-operation-licence', FOOD, premises('识字里 18 号'))
  await handleDue(t.house)
  await t.act(RECEIVER, contract.accept, { part })
  const visit = { part, on: '2026-03-03', staff: ['示例·甲'], place: '识字里 18 号', findings: '与布局图一致' }
  assert.deepEqual((await t.refusal(DECIDER, contract.recordVisit, visit)).codes, ['applications.one-alone'])
  assert.deepEqual((await t.refusal(DECIDER, contract.recordVisit, { ...visit, staff: ['示例·甲', '示例·甲 '] })).codes, [
    'applications.one-alone',
  ])
  on('2026-03-03')
  await t.act(DECIDER, contract.recordVisit, { ...visit, staff: ['示例·甲', '示例·乙'] })
  const before = (await seen(DECIDER, part)).clock!.legal!
  await t.act(DECIDER, contract.pause, { part, why: 'expert-review', days: 5, reason: '请专家评审排烟方案' })
  on('2026-03-10')
  assert.deepEqual((await seen(DECIDER, part)).clock!.legal, { due: null, left: before.left })
  assert.deepEqual((await t.refusal(DECIDER, contract.grant, { part })).codes, ['kernel.not-in-state'])
  await t.act(DECIDER, contract.resume, { part, result: '方案可行' })
  assert.equal((await seen(DECIDER, part)).clock!.legal!.left, before.left)
  assert.deepEqual((await t.refusal(DECIDER, contract.extend, { part, reason: '复杂' })).codes, ['kernel.not-allowed'])
  await t.act(`${MARKET}.lead`, contract.extend, { part, reason: '需要补充检测' })
  assert.equal((await seen(DECIDER, part)).clock!.legal!.left, before.left! + 10)
  assert.deepEqual((await t.refusal(`${MARKET}.lead`, contract.extend, { part, reason: '还要' })).codes, ['applications.extended-once'])
  await t.act(DECIDER, contract.grant, { part, opinion: '符合条件' })
  const own = (await c.ask(owner, contract.myApplication, { id: application })).parts[0]!
  assert.match(own.results[0]!.certificate ?? '', /^1\.2\.156\.3005\.2\./)
  assert.equal(own.delivery?.left, 10)
  await t.act(RECEIVER, contract.deliver, { part, way: 'online' })
  assert.equal((await seen(RECEIVER, part)).state, 'delivered')
})

test('a hearing is asked for in five days, told seven days before, held in twenty; no decision meanwhile; a no says why and where to', async () => {
  on('2026-03-02')
  const owner = await firm(1)
  const { part, application } = await submitted(owner, 'food-operation-licence', FOOD, premises('文艺新村 3 栋'))
  await t.act(RECEIVER, contract.accept, { part })
  await t.act(DECIDER, contract.offerHearing, { part, reason: '相邻住户提出油烟影响' })
  const no = { part, reason: '场所不符合卫生条件', basis: '《食品安全法》第三十三条' }
  assert.deepEqual((await t.refusal(DECIDER, contract.refuse, no)).codes, ['applications.hearing-open'])
  on('2026-03-09')
  assert.deepEqual(await c.act(owner, contract.askHearing, { part }), { heldBy: '2026-04-07' })
  const set = (day: string) => ({ part, on: day, place: '听证室', host: '示例·丙' })
  assert.deepEqual((await t.refusal(DECIDER, contract.setHearing, set('2026-03-17'))).codes, ['applications.hearing-day'])
  assert.deepEqual((await t.refusal(DECIDER, contract.setHearing, set('2026-04-08'))).codes, ['applications.hearing-day'])
  await t.act(DECIDER, contract.setHearing, set('2026-03-18'))
  assert.deepEqual((await t.refusal(DECIDER, contract.resume, { part, result: '继续' })).codes, ['applications.hearing-by-setting'])
  assert.deepEqual((await t.refusal(DECIDER, contract.recordHearing, { part, record: '笔录' })).codes, ['applications.hearing-not-set'])
  on('2026-03-18')
  await t.act(DECIDER, contract.recordHearing, { part, record: '双方陈述。' })
  const preview = await t.ask(DECIDER, contract.letterPreview, { part, act: 'refuse', given: JSON.stringify({ reason: no.reason }) })
  assert.match(preview.text, /理由：场所不符合卫生条件。\n依据：（待填写）/)
  await t.act(DECIDER, contract.refuse, no)
  const { refusal, may } = (await c.ask(owner, contract.myApplication, { id: application })).parts[0]!
  assert.deepEqual([refusal?.basis, /六十日内依法申请行政复议/.test(refusal!.remedy), may], [no.basis, true, []])
})

test('a register that is away leaves the check open; it is done when it is back, and only agreeing parts are granted together', async () => {
  on('2026-03-02')
  const register = 'population.person'
  const police = 'public-security-department.adjudicator'
  const card = async (account: string) =>
    (await submitted(await c.as(account), 'social-security-card', ['for:self'], { cardBank: 'icbc', cardDelivery: 'window' })).part
  const parts = [await card('citizen-1'), await card('citizen-2')].toSorted()
  await t.act(police, suspendRegister, { register, why: '例行维护' })
  await handleDue(t.house)
  await handleDue(t.house)
  const waiting = await seen(`${LABOUR}.decider`, parts[0]!)
  assert.deepEqual([waiting.checks[0]!.outcome, waiting.acts.filter(({ title }) => title.zh === '机器核验').length], ['waiting', 1])
  await t.act(`${LABOUR}.receiver`, contract.acceptBatch, { parts })
  assert.deepEqual((await t.refusal(`${LABOUR}.decider`, contract.grantBatch, { parts })).codes, [
    'applications.batch-stopped',
    'applications.checks-open',
  ])
  await t.act(police, resumeRegister, { register })
  await handleDue(t.house)
  assert.deepEqual(await t.act(`${LABOUR}.decider`, contract.grantBatch, { parts }), { done: 2 })
})

test('a refused part stops those that rest on it; a decision that is late is one item for the head of the organ, gone when decided', async () => {
  on('2026-03-02')
  const father = await c.as('citizen-8')
  const values = { childName: '周小满', childSex: '2', childBorn: '2026-02-20', cardBank: 'icbc', cardDelivery: 'window' }
  const birth = await submitted(father, 'birth', ['certificate:no', 'married:no', 'follows:father'], values)
  const reason = { reason: '亲子关系没有证明', basis: '《户口登记条例》第七条' }
  await t.act('public-security-department.receiver', contract.accept, { part: birth.part })
  await t.act('public-security-department.decider', contract.refuse, { part: birth.part, ...reason })
  const states = (await c.ask(father, contract.myApplication, { id: birth.application })).parts.map(({ state }) => state)
  assert.deepEqual(states, ['refused', 'stopped', 'stopped'])
  const { part } = await submitted(await firm(0), 'food-operation-licence', FOOD, premises('书院路 77 号'))
  await t.act(RECEIVER, contract.accept, { part })
  on('2026-04-20')
  await handleDue(t.house)
  await handleDue(t.house)
  const items = async () =>
    (await t.database.pool.query(`select state from kernel."case" where type = 'applications.overdue' and organ = $1`, [MARKET])).rows
  assert.deepEqual(await items(), [{ state: 'open' }])
  await c.act(await firm(0), contract.urge, { part })
  const again = await c.refused(c.act(await firm(0), contract.urge, { part }))
  assert.equal(again[0]?.code, 'applications.urged-lately')
  await t.act(DECIDER, contract.grant, { part })
  assert.deepEqual(await items(), [{ state: 'settled' }])
})

test('a permit is prolonged in time before it ends; undecided on its last day it is prolonged by the law, and can no longer be refused', async () => {
  on('2026-01-05')
  const owner = await firm(1)
  const { uscc, name } = firms[1]
  const food = {
    kind: 'food-operation-licence',
    holder: `legal-person/${uscc}`,
    holderName: name,
    values: [
      { field: 'operator', value: name },
      { field: 'place', value: '文艺新村 5 栋' },
      { field: 'business', value: '餐饮服务经营者' },
      { field: 'items', value: '热食类食品制售' },
    ],
  }
  const renewal = () => submitted(owner, 'food-licence-renewal', ['changed:no'], {})
  const codes = async () => (await c.refused(renewal())).map(({ code }) => code)
  assert.deepEqual(await codes(), ['applications.nothing-to-renew'])
  const held = await t.act(`${MARKET}.certificates`, issue, { ...food, validFrom: '2021-07-01', validUntil: '2026-06-30' })
  assert.deepEqual(await codes(), ['applications.renewal-early'])
  on('2026-06-10')
  assert.deepEqual(await codes(), ['applications.renewal-late'])
  on('2026-06-01')
  const { part, application } = await renewal()
  await t.act(RECEIVER, contract.accept, { part })
  assert.equal((await seen(DECIDER, part)).clock!.endsOn, '2026-06-30')
  await t.act(DECIDER, contract.pause, { part, why: 'inspection', days: 30, reason: '抽样检验' })
  on('2026-06-30')
  await handleDue(t.house)
  assert.equal((await seen(DECIDER, part)).state, 'paused')
  assert.deepEqual((await t.refusal(DECIDER, contract.renewBySilence, { part })).codes, ['applications.not-ended'])
  await t.act(DECIDER, contract.resume, { part, result: '检验还没有结果' })
  on('2026-07-01')
  const no = { part, reason: '检验不合格', basis: '《食品安全法》第三十四条' }
  assert.deepEqual((await t.refusal(DECIDER, contract.refuse, no)).codes, ['applications.renewed-by-law'])
  await handleDue(t.house)
  const own = (await c.ask(owner, contract.myApplication, { id: application })).parts[0]!
  assert.deepEqual([own.state, own.delivery?.due], ['granted', '2026-07-14'])
  assert.match(own.steps.at(-1)!.text!, /第五十条第二款的规定，视为准予延续/)
  const { certificates } = await c.ask(owner, myCertificates, {})
  const next = certificates.filter(({ state }) => state === 'valid')
  assert.deepEqual(
    next.map(({ number, validFrom, validUntil }) => [number, validFrom, validUntil]),
    [[held.number, '2026-07-01', '2031-06-30']],
  )
  assert.deepEqual((await t.refusal(DECIDER, contract.grant, { part })).codes, ['kernel.not-in-state'])
})

test('a permit that is prolonged in words counts anew from that day, under its number', async () => {
  on('2026-09-01')
  const owner = await c.as('citizen-1')
  const issued = await t.act(`${MARKET}.certificates`, issue, {
    kind: 'food-operation-licence',
    holder: `citizen/${owner.id}`,
    holderName: '示例·王芳',
    values: [
      { field: 'operator', value: '示例小吃店' },
      { field: 'place', value: '文艺新村 6 栋' },
      { field: 'business', value: '餐饮服务经营者' },
      { field: 'items', value: '热食类食品制售' },
    ],
    validFrom: '2021-11-01',
    validUntil: '2026-10-31',
  })
  const { part, application } = await submitted(owner, 'food-licence-renewal', ['changed:no'], {})
  await t.act(RECEIVER, contract.accept, { part })
  await t.act(DECIDER, contract.grant, { part })
  const [result] = (await c.ask(owner, contract.myApplication, { id: application })).parts[0]!.results
  assert.match(result!.text ?? '', new RegExp(`延续到2031年8月31日；证照编号 ${issued.number}`))
})
