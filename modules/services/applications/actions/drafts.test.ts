import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { uuid } from '#kernel/id/uuid.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { draftQuestion, saveDraft, startDraft, submit } from '../contract.ts'

let t: TestHouse
let c: ActingCitizens
before(async () => {
  t = await testHouse()
  c = actingCitizens(t)
})
after(() => t?.close())

const PERSON = 'population.person'
const CARD = { errand: 'social-security-card', division: '430102', answers: ['for:self'] }
const card = { cardBank: 'icbc', cardDelivery: 'window' }
const submitted = (id: string, version: number) => ({ id, version, isTrue: true, consents: [PERSON] })

test('a draft keeps what does not fit and says how to mend it; what the register holds is shown and not asked', async () => {
  const mother = await c.as('citizen-7')
  const birth = { errand: 'birth-registration', division: '430102', answers: ['certificate:no', 'married:yes', 'follows:mother'] }
  const { id } = await c.act(mother, startDraft, birth)
  const typed = { childName: '  周小满 ', childSex: '3', childBorn: '2026年2月30日', otherParentNumber: '４３０1021993051699' }
  const { version, wrong } = await c.act(mother, saveDraft, { id, version: 1, values: typed, telephone: '13800000000' })
  assert.equal(version, 2)
  assert.deepEqual(
    wrong.map(({ field }) => field),
    ['childSex', 'childBorn', 'otherParentNumber'],
  )
  assert.match(wrong[2]!.text.zh, /“另一方的身份号码”应为 18 位，您填写了 16 位/)
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
  assert.match(first.number, /^APPL-2026-[0-9A-F]{8}$/)
  assert.deepEqual(await c.act(mother, submit, submitted(id, version), key), first)
  const again = await c.refused(c.act(mother, submit, submitted(id, version)))
  assert.deepEqual(
    again.map(({ code }) => code),
    ['applications.draft-gone'],
  )
})
