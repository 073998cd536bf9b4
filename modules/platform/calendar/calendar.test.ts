// A year that is not announced stops nobody, and is counted by everybody once two people have put it into the calendar.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { tellHour, tellYearsAgain } from '#kernel/events/carry-alarms.ts'
import type { In } from '#kernel/module/contract.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Instant } from '#kernel/time/day.ts'
import * as cases from '#modules/platform/cases/contract.ts'
import * as disputes from '#modules/resources/disputes/contract.ts'
import { enterPerson, personDoor } from '#modules/resources/population/contract.ts'
import { watchDue } from '#modules/security/incidents/contract.ts'
import * as applications from '#modules/services/applications/contract.ts'
import { handleDue } from '#modules/services/applications/running/start-handling.ts'
import * as dashboard from '#modules/services/dashboard/contract.ts'
import * as disclosure from '#modules/services/disclosure/contract.ts'
import * as oneForm from '#modules/services/one-form/contract.ts'
import * as reports from '#modules/services/reports/contract.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { disclosureRequest } from '#tests/support/disclosure-request.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { submitterOf } from '#tests/support/submit-application.ts'
import * as contract from './contract.ts'

const SYSTEM = 'information-centre.system-admin'
const SECURITY = 'information-centre.security-admin'
const LABOUR = 'human-resources-department'
const WATER = 'water-department'
const LEADER = 'leading-group.leader'

let t: TestHouse
let c: ActingCitizens
before(async () => {
  t = await testHouse({ now: '2026-12-21T01:00:00.000Z' })
  c = actingCitizens(t)
})
after(() => t?.close())

const on = (day: string) => t.clock.set(`${day}T01:00:00.000Z`)
const holiday = (name: string, from: string, to = from) => ({ name, from: `2027-${from}`, to: `2027-${to}` })

/** Made up: the real notice of 2027 is not at hand. */
const simulated: In<typeof contract.proposeYear> = {
  year: 2027,
  number: '模拟〔2026〕1号',
  noticedOn: '2026-12-20',
  off: [
    holiday('元旦', '01-01', '01-03'),
    holiday('春节', '02-05', '02-11'),
    holiday('清明节', '04-03', '04-05'),
    holiday('劳动节', '05-01', '05-05'),
    holiday('端午节', '06-09'),
    holiday('中秋节', '09-15'),
    holiday('国庆节', '10-01', '10-07'),
  ],
  worked: ['2027-02-14', '2027-05-08', '2027-09-26', '2027-10-09'],
}
const open = async () => {
  const { rows } = await t.database.pool.query<{ type: string }>('select type from kernel."case" where due_open order by type')
  return [...new Set(rows.map(({ type }) => type))]
}
const due = async (id: string) =>
  (await t.database.pool.query<{ due_on: string | null }>('select due_on from kernel."case" where id = $1', [id])).rows[0]!.due_on
const hour = async () => {
  const listeners = ['one-form.open-returns', 'disputes.find-overdue', 'disclosure.find-due', 'disclosure.find-overdue']
  await tellHour(t.database.kysely, { event: watchDue.name, listeners }, t.clock.now() as Instant)
  await t.settle()
}
const form = (title: string, dueDays: number) => ({
  title,
  law: '老年人权益保障法',
  article: '第四十条',
  purpose: '掌握现有床位',
  period: 'once' as const,
  dueDays,
  fillers: [WATER],
  fields: [{ title: `${title}数`, kind: 'number' as const }],
})
const begun = {} as Record<'report' | 'answered' | 'request' | 'correcting' | 'document' | 'dispute' | 'remark' | 'form' | 'part', string>

test('what runs into a year that is not announced is taken by every room, its last day open and said to be', async () => {
  // Something is late in time for a remark.
  const { id: late } = await t.act(`${LABOUR}.officer`, oneForm.registerForm, form('床位', 1))
  await t.act('informatisation-office.sharing', oneForm.approveForm, { id: late, opinion: '同意' })
  await hour()
  const citizen = await c.as('citizen-1')
  const police = 'public-security-department.registrar'
  const someone = { effective: '2010-05-01', simulated: true, name: '谭晓岚', sex: '2' as const, birthDate: '2010-05-01' }
  const { id: record } = await t.act(police, enterPerson, {
    ...someone,
    idNumber: simulatedNumber('430102', '2010-05-01', '2', 1),
    registeredVillage: '430102001001',
    registeredAddress: '模拟路 1 号',
  })
  await t.ask('education-department.registrar', personDoor.record, { id: record, matter: 'school-enrolment' }, { purpose: '测试办件' })

  on('2026-12-28')
  const said = {
    kind: 'fake-goods',
    topic: 'goods',
    division: '430102',
    title: '有店铺卖假酒',
    said: '瓶盖可以拧开，扫码不是正品。',
    maySay: true,
  } as const
  const numbers = [await t.act('anyone', reports.reportAnonymously, said), await t.act('anyone', reports.reportAnonymously, said)]
  assert.deepEqual(
    numbers.map(({ acceptBy }) => acceptBy),
    [null, null],
  )
  const reported = await t.database.pool.query<{ id: string }>('select id from reports.report order by created_at, id')
  ;[begun.report, begun.answered] = reported.rows.map(({ id }) => id) as [string, string]
  assert.equal((await t.act('market-regulation-bureau.report-clerk', reports.receiveReport, { report: begun.answered })).answerBy, null)

  const wish: In<typeof disclosure.enterRequest> = {
    ...disclosureRequest,
    cameBy: 'person',
    submittedOn: '2026-12-28',
  }
  const officer = `${WATER}.disclosure-officer`
  const [one, other] = [await t.act(officer, disclosure.enterRequest, wish), await t.act(officer, disclosure.enterRequest, wish)]
  assert.deepEqual([one.stage, one.dueOn], ['received', null])
  begun.request = one.id
  begun.correcting = other.id
  const asked = await t.act(officer, disclosure.askCorrection, { request: other.id, what: '请写明年份', days: 10 })
  assert.deepEqual([asked.stage, asked.dueOn], ['correcting', null])
  const document = await t.act(`${WATER}.disclosure-editor`, disclosure.addDocument, {
    title: '关于做好农村饮水安全工作的通知（模拟）',
    kind: 'normative',
    category: '01',
    topic: '05',
    issuer: WATER,
    issuerName: '湖南省水利厅',
    madeOn: '2026-12-28',
    source: '湖南省水利厅',
    body: [{ kind: 'article', text: '第一条 保障农村饮水安全。' }],
  })
  assert.equal(document.dueOn, null)
  begun.document = document.id

  const claim = { claimed: '谭小岚', why: '与出生医学证明不一致', evidence: '模拟 001' }
  const dispute = await t.act('education-department.registrar', disputes.fileDispute, {
    register: 'population.person',
    record,
    field: 'name',
    ...claim,
  })
  assert.equal(dispute.dueOn, null)
  begun.dispute = dispute.id

  const [exception] = (await t.ask(LEADER, dashboard.board, {})).exceptions
  const remark = await t.act(LEADER, dashboard.remark, { subject: exception!.subject, text: '请尽快报送', days: 5 })
  assert.equal(remark.dueOn, null)
  begun.remark = remark.id
  begun.form = (await t.act(`${LABOUR}.officer`, oneForm.registerForm, form('护理', 5))).id

  const { part, number } = await submitterOf(c)(citizen, 'social-security-card', ['for:self'], { cardBank: 'icbc', cardDelivery: 'window' })
  begun.part = part
  const tracked = await t.ask('anyone', applications.track, { number, telephone: '13800000000' })
  assert.deepEqual(
    tracked.found?.parts.map(({ due: day, left, dueOpen }) => [day, left, dueOpen]),
    [[null, null, true]],
  )
  assert.deepEqual(await open(), [
    'applications.handling',
    'dashboard.supervising',
    'disclosure.answering',
    'disclosure.publishing',
    'disputes.disputing',
    'one-form.registering',
    'reports.handling',
  ])
  const line = (await t.ask('informatisation-office.sharing', cases.mine, {})).rows.find(({ id }) => id === begun.form)
  assert.deepEqual([line?.dueOn, line?.dueOpen], [null, true])
  const shown = await t.ask('informatisation-office.sharing', cases.one, { id: begun.form })
  assert.deepEqual(
    (shown.clocks as { dueOn: unknown; daysLeft: unknown }[]).map(({ dueOn, daysLeft }) => [dueOn, daysLeft]),
    [[null, null]],
  )
})

test('two months later nothing has followed from days that nobody could count, and every page is there', async () => {
  on('2027-03-01')
  await hour()
  await handleDue(t.house)
  assert.equal((await t.database.pool.query('select state from applications.part where id = $1', [begun.part])).rows[0].state, 'submitted')
  const queue = await t.ask(`${LABOUR}.receiver`, applications.queue, { tab: 'receive' })
  assert.deepEqual(
    queue.rows.map(({ due: day, left }) => [day, left]),
    [[null, null]],
  )
  const cards = [begun.request, begun.correcting].map((request) =>
    t.ask(`${WATER}.disclosure-officer`, disclosure.requestCard, { request }),
  )
  assert.deepEqual(
    (await Promise.all(cards)).map(({ stage, dueOn, left }) => [stage, dueOn, left]),
    [
      ['received', null, null],
      ['correcting', null, null],
    ],
  )
  const { report, daysLeft } = await t.ask('market-regulation-bureau.report-clerk', reports.oneReport, { id: begun.answered })
  assert.deepEqual([report.answerBy, report.overdue, daysLeft], [null, 0, null])
  assert.equal((await t.ask(LEADER, dashboard.board, {})).remarks[0]?.late, false)
  const { rows } = await t.ask('public-security-department.registrar', disputes.desk, { tab: 'answer' })
  assert.deepEqual(
    rows.map(({ dueOn, daysLeft: left }) => [dueOn, left]),
    [[null, null]],
  )
  assert.deepEqual((await t.ask('public-security-department.registrar', disputes.desk, { tab: 'late' })).rows, [])
})

test('a notice says the days that the law gives, in its own year, and only once it is there', async () => {
  const refused = async (more: Partial<typeof simulated>) =>
    (await t.refusal(SYSTEM, contract.proposeYear, { ...simulated, ...more })).codes
  const without = (name: string) => simulated.off.filter((one) => one.name !== name)
  const and = (name: string, from: string, to = from) => [...simulated.off, { name, from, to }]
  assert.deepEqual(await refused({ off: and('元旦', '2028-01-01') }), ['calendar.day-outside', 'calendar.day-outside'])
  assert.deepEqual(await refused({ off: and('元旦', '2027-01-09', '2027-01-08') }), ['calendar.no-span'])
  assert.deepEqual(await refused({ off: and('元旦', '2027-06-12', '2027-12-31') }), ['calendar.no-span'])
  assert.deepEqual(await refused({ worked: [...simulated.worked, '2027-03-03'] }), ['calendar.works-anyway'])
  assert.deepEqual(await refused({ off: without('端午节') }), ['calendar.wrong-sum'])
  assert.deepEqual(await refused({ off: without('国庆节') }), ['calendar.holiday-missing', 'calendar.wrong-sum'])
  assert.deepEqual(await refused({ off: and('元旦', '2027-01-02') }), ['calendar.day-twice'])
  assert.deepEqual(await refused({ noticedOn: '2027-03-02' }), ['calendar.noticed-later', 'calendar.other-number'])
  assert.ok((await refused({ year: 2028 })).includes('calendar.year-skipped'))
  await assert.rejects(t.act(SECURITY, contract.proposeYear, simulated), /not-allowed|may not/)
  await t.database.pool.query('update kernel.official set simulated = false where account = $1', [SYSTEM])
  assert.deepEqual(await refused({}), ['calendar.simulated-here'])
  await t.database.pool.query('update kernel.official set simulated = true where account = $1', [SYSTEM])
})

test('confirmed by a second person it counts in every process: each open last day is there, with what it was written down', async () => {
  const stale = await readCalendarTable(t.database.kysely)
  const { notice } = await t.act(SYSTEM, contract.proposeYear, simulated)
  assert.deepEqual((await t.refusal(SYSTEM, contract.proposeYear, simulated)).codes, ['calendar.proposed-already'])
  await assert.rejects(t.act(SYSTEM, contract.confirmYear, { notice }), /not-allowed|may not/)
  assert.equal(await stale.renew(t.database.kysely), false)
  await t.act(SECURITY, contract.confirmYear, { notice, opinion: '与通知一致' })
  assert.deepEqual(
    [await stale.renew(t.database.kysely), stale.years.has('2027'), await stale.renew(t.database.kysely)],
    [true, true, false],
  )
  assert.deepEqual(await open(), [])
  const names = Object.keys(begun) as (keyof typeof begun)[]
  const dues = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await due(begun[name])] as const)))
  assert.deepEqual(dues, {
    report: '2027-01-07',
    answered: '2027-01-19',
    request: '2027-01-26',
    correcting: '2027-01-12',
    document: '2027-01-26',
    dispute: '2027-01-12',
    remark: '2027-01-05',
    form: '2027-01-12',
    part: '2027-01-05',
  })
  const kept = 'select count(*)::int as n from kernel.due_change where was is null and became is not null'
  assert.ok((await t.database.pool.query(kept)).rows[0].n >= names.length)
  const ofRecord = await t.database.pool.query('select due_on from disputes.dispute where id = $1', [begun.dispute])
  assert.equal(ofRecord.rows[0].due_on, '2027-01-12')
  const [line] = (await t.ask(SYSTEM, contract.years, {})).years
  assert.deepEqual([line?.year, line?.source, line?.off, line?.worked], [2027, '模拟〔2026〕1号，2026-12-20', 27, 4])
})

test('then what the law lets follow follows: silence has accepted, and who mended nothing has given up', async () => {
  await handleDue(t.house)
  const { clock, state } = await t.ask(`${LABOUR}.receiver`, applications.partQuestion, { id: begun.part })
  assert.deepEqual([state, clock?.acceptedOn, clock?.bySilence], ['accepted', '2026-12-28', true])
  t.clock.set('2027-03-01T03:00:00.000Z')
  await hour()
  assert.equal((await t.ask(`${WATER}.disclosure-officer`, disclosure.requestCard, { request: begun.correcting })).stage, 'abandoned')
})

test('a year in use is corrected the same way; what it touches is counted anew, and what it does not stays', async () => {
  const { id: fresh } = await t.act(`${LABOUR}.officer`, oneForm.registerForm, form('餐位', 5))
  assert.equal(await due(fresh), '2027-03-15')
  const more = { off: [...simulated.off, holiday('模拟纪念日', '03-05')], number: '模拟〔2027〕1号', noticedOn: '2027-03-01' }
  assert.deepEqual((await t.refusal(SYSTEM, contract.proposeYear, { ...simulated, ...more })).codes, ['calendar.wrong-sum'])
  const { notice } = await t.act(SYSTEM, contract.proposeYear, { ...simulated, ...more, extra: 1 })
  await t.act(SECURITY, contract.confirmYear, { notice })
  assert.deepEqual([await due(fresh), await due(begun.form)], ['2027-03-16', '2027-01-12'])
  const changes = await t.database.pool.query('select was, became from kernel.due_change where "case" = $1', [fresh])
  assert.deepEqual(changes.rows, [{ was: '2027-03-15', became: '2027-03-16' }])
  const again = await t.act(SYSTEM, contract.proposeYear, { ...simulated, ...more, extra: 1 })
  assert.deepEqual((await t.refusal(SECURITY, contract.confirmYear, { notice: again.notice })).codes, ['calendar.nothing-changed'])
  await t.act(SECURITY, contract.declineYear, { notice: again.notice, opinion: '没有变化' })
})

test('many are counted in batches, and a minute later once more, for whoever still counted by the calendar before', async () => {
  const many = 2_050
  await t.database.pool.query(
    `with fresh as (insert into kernel."case" (id, type, number, title, state, organ, division, due_open, opened_at, moved_at)
        select gen_random_uuid(), 'one-form.registering', 'MANY-' || n, '模拟', 'submitted', $1, '430000', true, $2, $2 from generate_series(1, $3::int) n
        returning id)
      insert into kernel.case_clock ("case", clock, started_on, days) select id, 'approval', '2027-03-01', 10 from fresh`,
    [LABOUR, t.clock.now(), many],
  )
  t.clock.set('2027-03-01T03:05:00.000Z')
  const listeners = [...t.house.listeners].flatMap(([name, { bound }]) => (bound.event.name === contract.yearConfirmed.name ? [name] : []))
  const route = { event: contract.yearConfirmed.name, listeners }
  assert.equal(await tellYearsAgain(t.database.kysely, route, t.clock.now()), 1)
  assert.equal(await tellYearsAgain(t.database.kysely, route, t.clock.now()), 0, 'once an edition')
  await t.settle()
  const { rows } = await t.database.pool.query(
    `select due_on, due_open, count(*)::int as n from kernel."case" where number like 'MANY-%' group by 1, 2`,
  )
  assert.deepEqual(rows, [{ due_on: '2027-03-16', due_open: false, n: many }])
})
