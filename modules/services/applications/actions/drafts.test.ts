import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { uuid } from '#kernel/id/uuid.ts'
import type { Ground, Refused } from '#kernel/refusal/refusal.ts'
import { matters, me } from '#modules/platform/citizens/contract.ts'
import { matterList } from '#modules/services/items/contract.ts'
import { isWithinAgency } from '../rules/who-may-apply.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { samplePdf } from '#tests/support/sample-documents.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { myLooks, resumeRegister, suspendRegister } from '#modules/platform/reading/contract.ts'
import { personDoor } from '#modules/resources/population/contract.ts'
import { addUpload, arrangeUploads, chooseWay, draftQuestion, dropDraft, myUpload, saveDraft, startDraft, submit } from '../contract.ts'

let t: TestHouse
let c: ActingCitizens
before(async () => {
  t = await testHouse()
  c = actingCitizens(t)
})
after(() => t?.close())

const PERSON = 'population.person'
const BIRTH = { errand: 'birth-registration', division: '430102', answers: ['certificate:no', 'married:yes', 'follows:mother'] }
const MOVE = { errand: 'residence-move', division: '430102', answers: ['ground:work'] }
const child = { childName: '周小满', childSex: '2', childBorn: '2026-02-20' }
const CARD = { errand: 'social-security-card', division: '430102', answers: ['for:self'] }
const card = { cardBank: 'icbc', cardDelivery: 'window' }
const codes = (grounds: readonly Ground[]) => grounds.map(({ code }) => code)
const agencyOf = async (agent: string, matter: string) =>
  (await c.ask(await c.as(agent), me, {})).capacities.find(({ by, matters }) => by === matter || matters.includes(matter as 'tax'))!
const submitted = (id: string, version: number) => ({ id, version, isTrue: true, consents: [PERSON] })

test('a draft keeps what does not fit and says how to mend it; what the register holds is shown and not asked', async () => {
  const mother = await c.as('citizen-7')
  const { id } = await c.act(mother, startDraft, { ...BIRTH, answers: ['certificate:no', 'married:no', 'follows:mother'] })
  const typed = { childName: '  周小满 ', childSex: '3', childBorn: '２０２６年2月30日' }
  const { version, wrong } = await c.act(mother, saveDraft, { id, version: 1, values: typed, telephone: '13800000000' })
  assert.equal(version, 2)
  assert.deepEqual(
    wrong.map(({ field }) => field),
    ['childSex', 'childBorn'],
  )
  assert.match(wrong[1]!.text.zh, /“出生日期”应为日历上有的一天/)
  const draft = await c.ask(mother, draftQuestion, { id })
  const field = (name: string) => draft.sections.flatMap(({ fields }) => fields).find((one) => one.id === name)!
  assert.deepEqual([field('childName').value, field('childSex').value, field('childBorn').value], ['周小满', '3', '2026-02-30'])
  assert.deepEqual([field('applicantNumber').state, field('applicantNumber').source?.organ], ['held', '湖南省公安厅'])
  assert.equal(draft.ready, false)
})

test('what is ready is submitted once: its case waits at the organ with its last day, and the draft is gone', async () => {
  const mother = await c.as('citizen-7')
  const { id } = await c.act(mother, startDraft, CARD)
  const { version } = await c.act(mother, saveDraft, { id, version: 1, values: card, telephone: '13800000000' })
  assert.equal((await c.ask(mother, draftQuestion, { id })).ready, true)
  const key = uuid()
  const first = await c.act(mother, submit, submitted(id, version), key)
  assert.match(first.number, /^APPL-2026-[0-9A-Z-]{14}$/)
  assert.deepEqual(await c.act(mother, submit, submitted(id, version), key), first)
  assert.deepEqual(codes(await c.refused(c.act(mother, submit, submitted(id, version)))), ['applications.draft-gone'])
  const waits = await t.database.kysely.selectFrom('kernel.case').selectAll().where('number', '=', first.number).executeTakeFirstOrThrow()
  assert.deepEqual(
    [waits.organ, waits.state, waits.due_on, waits.waits_for],
    ['human-resources-department', 'submitted', '2026-03-09', 'applications.receive'],
  )
})

test('the same matter is handled once at a time: of two drafts sent at once one goes through, the other is told its number', async () => {
  const citizen = await c.as('citizen-6')
  const ready = async () => {
    const { id } = await c.act(citizen, startDraft, CARD)
    return submitted(id, (await c.act(citizen, saveDraft, { id, version: 1, values: card, telephone: '13800000000' })).version)
  }
  const drafts = [await ready(), await ready()]
  const [one, other] = await Promise.allSettled(drafts.map((draft) => t.house.act(citizen, submit.name, draft)))
  const [done, no] = one!.status === 'fulfilled' ? [one!, other!] : [other!, one!]
  assert.ok(done.status === 'fulfilled' && no.status === 'rejected')
  const { number } = done.value as { number: string }
  const [ground] = (no.reason as Refused).grounds
  assert.deepEqual([ground?.code, ground?.detail?.number], ['applications.duplicate', number])
})

test('what is not complete, not promised or not agreed to is refused with every lack and its place', async () => {
  const citizen = await c.as('citizen-5')
  const { id } = await c.act(citizen, startDraft, CARD)
  const grounds = await c.refused(c.act(citizen, submit, { id, version: 1, isTrue: false, consents: [] }))
  assert.deepEqual(
    grounds.map(({ code, field }) => `${code.split('.')[1]} ${field}`),
    [
      'incomplete /values/cardBank',
      'incomplete /values/cardDelivery',
      'incomplete /telephone',
      'not-promised /isTrue',
      'consent-missing /consents',
    ],
  )
  assert.deepEqual(codes(await c.refused(c.act(citizen, saveDraft, { id, version: 7, values: {} }))), ['applications.draft-changed'])
  assert.deepEqual(codes(await c.refused(c.act(citizen, saveDraft, { id, version: 1, values: { no: '1' } }))), [
    'applications.field-unknown',
  ])
  assert.deepEqual(codes(await c.refused(c.act(await c.as('citizen-3'), dropDraft, { id }))), ['applications.draft-gone'])
  await c.act(citizen, dropDraft, { id })
  assert.deepEqual(codes(await c.refused(c.ask(citizen, draftQuestion, { id }))), ['applications.draft-gone'])
})

test('a draft is kept thirty days from the last word, and nobody has more than twenty', async () => {
  const citizen = await c.as('citizen-3')
  const first = await c.act(citizen, startDraft, CARD)
  for (let n = 1; n < 20; n += 1) await t.house.act(citizen, startDraft.name, CARD)
  assert.deepEqual(codes(await c.refused(c.act(citizen, startDraft, CARD))), ['applications.too-many-drafts'])
  const now = t.clock.now()
  t.clock.set('2026-04-01T01:00:00.000Z')
  assert.equal((await c.ask(citizen, draftQuestion, first)).expiresOn, '2026-04-01')
  t.clock.set('2026-04-02T01:00:00.000Z')
  assert.deepEqual(codes(await c.refused(c.ask(citizen, draftQuestion, first))), ['applications.draft-gone'])
  await c.act(citizen, startDraft, CARD)
  await t.database.kysely
    .transaction()
    .execute((db) => t.house.deliver(db, 'applications.delete-old-drafts', {}, { id: uuid(), name: 'an hour', request: uuid() }))
  const { rows } = await sql<{
    left: number
  }>`select count(*)::int as left from applications.draft where expires_on < '2026-04-02'`.execute(t.database.kysely)
  assert.equal(rows[0]?.left, 0)
  t.clock.set(now)
})

test('what is a person’s is no firm’s, and every errand says in which kinds of matters an agent may do it', async () => {
  const { capacity } = await agencyOf('citizen-4', 'representative')
  assert.deepEqual(codes(await c.refused(c.act(await c.as('citizen-4', capacity), startDraft, CARD))), ['applications.not-served'])
  const closing = { errand: 'business-closure', division: '430102', answers: ['debts:no', 'revoked:no'] }
  assert.deepEqual(codes(await c.refused(c.act(await c.as('citizen-4'), startDraft, closing))), ['applications.not-served'])
  const { matters: single, lifeEvents } = await t.ask('anyone', matterList, {})
  const only = Object.keys(matters).filter((kind) => kind !== 'all')
  const unnamed = [...single, ...lifeEvents].map(({ id }) => id).filter((id) => !isWithinAgency({ only }, id))
  assert.deepEqual(unnamed, [])
})

test('an agent applies within the appointment alone, for whoever appointed them, and finds nothing else of theirs', async () => {
  const principal = await c.as('citizen-2')
  const { id: theirs } = await c.act(principal, startDraft, MOVE)
  const { capacity } = await agencyOf('citizen-1', 'social-insurance')
  const agent = await c.as('citizen-1', capacity)
  assert.deepEqual(codes(await c.refused(c.act(agent, startDraft, MOVE))), ['applications.outside-agency'])
  assert.deepEqual(codes(await c.refused(c.ask(agent, draftQuestion, { id: theirs }))), ['applications.draft-gone'])
  const { id } = await c.act(agent, startDraft, CARD)
  const mine = await c.ask(principal, draftQuestion, { id })
  assert.deepEqual([mine.holderName, mine.errand], [principal.name, CARD.errand])
})

test('the other parent’s name is shown from the register, the number masked, and the other parent sees that it was looked at', async () => {
  const mother = await c.as('citizen-7')
  const { id } = await c.act(mother, startDraft, BIRTH)
  await c.ask(mother, draftQuestion, { id })
  const { sections } = await c.ask(mother, draftQuestion, { id })
  const of = (name: string) => sections.flatMap(({ fields }) => fields).find((field) => field.id === name)!
  const father = await c.as('citizen-8')
  assert.deepEqual([of('otherParentName').state, of('otherParentNumber').state], ['held', 'held'])
  assert.match(of('otherParentNumber').value!, /^\d{3}\*{11}\w{4}$/)
  const { looks } = await c.ask(father, myLooks, {})
  assert.deepEqual(
    looks.filter(({ purpose }) => purpose.includes('出生登记')).map(({ who, fields }) => [who, fields.length]),
    [[mother.name, 3]],
  )
  await c.act(mother, dropDraft, { id })
})

test('while the register is away its fields are typed and the case goes in; what is to be checked stays with it', async () => {
  const LEAD = 'public-security-department.adjudicator'
  const mother = await c.as('citizen-7')
  const { id } = await c.act(mother, startDraft, BIRTH)
  const away = { register: PERSON, why: '线路故障', expected: '2026-03-02T09:00:00.000Z' }
  assert.deepEqual((await t.refusal('market-regulation-bureau.adjudicator', suspendRegister, away)).codes, ['reading.not-the-lead'])
  await t.act(LEAD, suspendRegister, away)
  assert.deepEqual((await t.refusal(LEAD, suspendRegister, away)).codes, ['reading.away-already'])
  const search = t.ask(
    'education-department.registrar',
    personDoor.search,
    { matter: 'school-enrolment', name: '李明' },
    { purpose: '办理子女入学核对户籍' },
  )
  assert.deepEqual(codes(await c.refused(search)), ['kernel.register-away'])
  const draft = await c.ask(mother, draftQuestion, { id })
  assert.deepEqual([draft.registers[0]?.away, draft.ready], [true, false])
  const number = '030102199305169929'
  const typed = {
    applicantNumber: number,
    registeredAddress: '识字里 26 号',
    registeredVillage: '430102001001',
    otherParentName: '黄父',
    otherParentNumber: number,
  }
  const { version } = await c.act(mother, saveDraft, { id, version: 1, values: { ...typed, ...child }, telephone: '13800000000' })
  const page = await c.act(mother, addUpload, { id, material: 'kinship-proof', fileName: '说明.pdf', file: samplePdf().toString('base64') })
  assert.equal(
    (await c.act(mother, addUpload, { id, material: 'kinship-proof', fileName: '说明.pdf', file: samplePdf().toString('base64') })).upload,
    page.upload,
  )
  assert.equal((await c.ask(mother, myUpload, { id: page.upload })).type, 'application/pdf')
  assert.deepEqual(codes(await c.refused(c.ask(await c.as('citizen-6'), myUpload, { id: page.upload }))), ['kernel.not-found'])
  assert.deepEqual(
    codes(await c.refused(c.act(mother, chooseWay, { id, version: version + 2, material: 'kinship-proof', way: 'promise' }))),
    ['applications.way-not-offered'],
  )
  const arranged = await c.act(mother, arrangeUploads, { id, version: version + 2, material: 'kinship-proof', uploads: [page.upload] })
  const { application } = await c.act(mother, submit, submitted(id, arranged.version))
  const { rows } = await sql<{
    unchecked: string[]
    held: object
    typed: object
  }>`select unchecked, held, typed from applications.application
    where id = ${application}`.execute(t.database.kysely)
  assert.deepEqual(rows[0], { unchecked: [PERSON], held: {}, typed: { ...child, ...typed } })
  await t.act(LEAD, resumeRegister, { register: PERSON })
  assert.deepEqual((await t.refusal(LEAD, resumeRegister, { register: PERSON })).codes, ['reading.not-away'])
  assert.equal((await c.ask(mother, myUpload, { id: page.upload })).fileName, '说明.pdf')
})
