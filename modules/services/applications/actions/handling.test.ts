// An application after it was submitted: what the law asks of the organ at each step, what the platform does when nobody does
// anything, and what the applicant may do.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { myLooks } from '#modules/platform/reading/contract.ts'
import { certifyBirth } from '#modules/resources/population/contract.ts'
import { personsOfCitizens } from '#province/base/own-records.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { submitterOf } from '#tests/support/submit-application.ts'
import * as contract from '../contract.ts'
import { handleDue } from '../running/start-handling.ts'

const LABOUR = 'human-resources-department'
const POLICE = 'public-security-department'
const MARKET = 'market-regulation-bureau'

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
const card = (account: string) =>
  c.as(account).then((actor) => submitted(actor, 'social-security-card', ['for:self'], { cardBank: 'icbc', cardDelivery: 'window' }))
const seen = (account: string, id: string) => t.ask(account, contract.partQuestion, { id })

test('silence for five working days is acceptance as of the day all papers were in; who comes after finds it so', async () => {
  on('2026-03-02')
  const { part, application } = await card('citizen-1')
  on('2026-03-09')
  assert.equal(await handleDue(t.house), 1, 'on the fifth day only the checks are done')
  assert.deepEqual((await seen(`${LABOUR}.receiver`, part)).next.slice(0, 3), ['accept', 'ask-corrections', 'not-accept'])
  on('2026-03-10')
  const late = await t.refusal(`${LABOUR}.receiver`, contract.askCorrections, {
    part,
    corrections: [{ field: 'cardBank', text: '请重选' }],
  })
  assert.deepEqual(late.codes, ['applications.notice-late'])
  await handleDue(t.house)
  const { clock, state } = await seen(`${LABOUR}.decider`, part)
  assert.deepEqual([state, clock?.acceptedOn, clock?.bySilence], ['accepted', '2026-03-02', true])
  const own = await c.ask(await c.as('citizen-1'), contract.myApplication, { id: application })
  assert.deepEqual([own.parts[0]!.bySilence, own.parts[0]!.acceptedOn], [true, '2026-03-02'])
  assert.equal(await handleDue(t.house), 0)
})

test('of a clerk and the platform that come at once one accepts, and there is one acceptance', async () => {
  on('2026-03-02')
  const { part } = await card('citizen-2')
  on('2026-03-10')
  const clerk = t.act(`${LABOUR}.receiver`, contract.accept, { part }).then(
    () => 1,
    (error: unknown) => (error instanceof Refused ? 0 : Promise.reject(error)),
  )
  await Promise.all([clerk, handleDue(t.house), handleDue(t.house)])
  const { acts } = await seen(`${LABOUR}.receiver`, part)
  assert.equal(acts.filter(({ title }) => title.zh === '受理').length, 1)
})

test('what is missing is told once, of its own papers; corrected it is accepted from that day', async () => {
  on('2026-03-02')
  const mother = await c.as('citizen-3')
  const { part, application } = await card('citizen-3')
  const ask = (corrections: { material?: string; field?: string; text: string }[]) => ({ part, corrections })
  const { codes } = await t.refusal(`${LABOUR}.receiver`, contract.askCorrections, ask([{ material: 'identity', text: '请提供身份证' }]))
  assert.deepEqual(codes, ['applications.shared-not-asked'])
  const { letter } = await t.act(`${LABOUR}.receiver`, contract.askCorrections, ask([{ field: 'cardBank', text: '该行本月停办，请另选' }]))
  const paper = await c.ask(mother, contract.myLetter, { part, seq: letter! })
  assert.match(Buffer.from(paper.content, 'base64').toString('latin1', 0, 5), /%PDF-/)
  on('2026-03-20')
  const open = await c.refused(c.act(mother, contract.correct, { part }))
  assert.deepEqual(
    open.map(({ code }) => code),
    ['applications.corrections-open'],
  )
  await c.act(mother, contract.correct, { part, values: { cardBank: 'ccb' } })
  const again = await t.refusal(`${LABOUR}.receiver`, contract.askCorrections, ask([{ field: 'cardBank', text: '还是不行' }]))
  assert.deepEqual(again.codes, ['applications.told-once'])
  assert.equal((await c.ask(mother, contract.myApplication, { id: application })).parts[0]!.notice?.due, '2026-03-27')
  await t.act(`${LABOUR}.receiver`, contract.accept, { part })
  assert.equal((await seen(`${LABOUR}.decider`, part)).sections[0]!.fields[0]!.value, '建设银行')
})

test('another organ, and another person, find nothing; a pair of number and telephone that does not match says no more than none', async () => {
  on('2026-03-02')
  const { part, number } = await card('citizen-6')
  await assert.rejects(seen(`${MARKET}.decider`, part), (error: Refused) => error.grounds[0]?.code === 'kernel.not-found')
  const stranger = await c.refused(c.act(await c.as('citizen-1'), contract.withdraw, { part }))
  assert.equal(stranger[0]?.code, 'applications.not-yours')
  const track = async (telephone: string) => (await t.ask('anyone', contract.track, { number, telephone })).found
  assert.deepEqual([await track('13900000000'), (await track('138 0000 0000'))?.parts[0]!.state], [null, 'submitted'])
  const early = await c.refused(c.act(await c.as('citizen-6'), contract.urge, { part }))
  assert.equal(early[0]?.code, 'applications.not-late')
  await c.act(await c.as('citizen-6'), contract.withdraw, { part, reason: '不办了' })
  assert.equal((await card('citizen-6')).parts[0]!.state, 'submitted', 'what was withdrawn may be applied for again')
})

test('a birth: checked against what the registers and the hospital hold, granted and registered at once, then the next organs', async () => {
  on('2026-03-02')
  const father = await c.as('citizen-8')
  const numbers = { mother: simulatedNumber('430102', '1993-05-16', '2', 496), father: simulatedNumber('430102', '1991-03-08', '1', 497) }
  await t.act('health-commission.registrar', certifyBirth, {
    number: 'T430000100',
    bornOn: '2026-02-20',
    sex: '2',
    name: '周小满',
    motherNumber: numbers.mother,
    fatherNumber: numbers.father,
  })
  const values = {
    childName: '周小满',
    childSex: '2',
    childBorn: '2026-02-20',
    birthCertificate: 'T430000100',
    otherParentName: String(personsOfCitizens[6]!.sets.name),
    otherParentNumber: numbers.mother,
    cardBank: 'icbc',
    cardDelivery: 'window',
  }
  const { application, part } = await submitted(father, 'birth', ['certificate:yes', 'married:yes', 'follows:father'], values)
  await handleDue(t.house)
  const { checks } = await seen(`${POLICE}.decider`, part)
  assert.deepEqual(
    checks.map(({ id, outcome }) => [id, outcome]),
    [
      ['population.person/self', 'same'],
      ['population.person/spouse', 'same'],
      ['birth-certificate', 'same'],
      ['like', 'same'],
    ],
  )
  await t.act(`${POLICE}.receiver`, contract.accept, { part })
  await t.act(`${POLICE}.decider`, contract.grant, { part })
  const own = await c.ask(father, contract.myApplication, { id: application })
  assert.deepEqual(
    own.parts.map(({ state }) => state),
    ['granted', 'submitted', 'submitted'],
  )
  await handleDue(t.house)
  const insurance = own.parts.find(({ matter }) => matter === 'newborn-medical-insurance')!.id
  const later = await seen('medical-security-bureau.decider', insurance)
  assert.deepEqual(
    [later.sections.map(({ id }) => id), later.checks.map(({ id, outcome }) => `${id} ${outcome}`)],
    [['child'], ['population.person/self same', 'population.person/child same', 'like same']],
  )
  const cards = own.parts.find(({ matter }) => matter === 'social-security-card')!.id
  await t.act(`${LABOUR}.decider`, contract.accept, { part: cards })
  await t.act(`${LABOUR}.decider`, contract.grant, { part: cards })
  const ended = await c.ask(father, contract.myApplication, { id: application })
  assert.match(ended.parts.find(({ id }) => id === cards)!.results[0]!.certificate ?? '', /^1\.2\.156\.3005\.2\./)
  const looks = await c.ask(father, myLooks, {} as never)
  assert.ok(JSON.stringify(looks).includes(own.number))
})
