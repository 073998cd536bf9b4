import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { dayAt } from '#kernel/time/day.ts'
import { legalPersonBase, legalPersonRecord } from '#modules/resources/legal-persons/legal-person.ts'
import { personBase, personRecord } from '#modules/resources/population/person.ts'
import {
  guideStep,
  halls,
  lifeEventCard,
  matterCard,
  matterList,
  publishService,
  publishVersion,
  tellWish,
  versionQuestion,
  withdrawService,
} from './contract.ts'
import { lifeEvents, matters } from './matters/matters.ts'
import { findMatters } from './rules/find-matters.ts'
import { guide } from './rules/guide.ts'
import { findErrand } from './the-matter.ts'
import { matterIsWhole } from './rules/matter-is-whole.ts'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

test('every matter says its basis, its term where it is a licence, and where each material comes from', () => {
  for (const matter of matters) assert.deepEqual(matterIsWhole(matter), [], matter.id)
  const licence = matters.find(({ id }) => id === 'food-operation-licence')!
  const { term: _, ...without } = licence
  assert.equal(matterIsWhole(without).length, 1)
  assert.equal(matterIsWhole({ ...licence, basis: [], visits: 1 }).length, 2)
  assert.equal(matterIsWhole({ ...licence, term: { ...licence.term!, days: 21 } }).length, 1)
  assert.equal(matterIsWhole({ ...licence, form: [] }).length, 1)
})

test('a form asks nothing twice, what it takes as held is a field of that register, and one errand asks for the company once', () => {
  const records = { [personBase.name]: personRecord, [legalPersonBase.name]: legalPersonRecord }
  for (const { id, form } of matters) {
    const fields = form.flatMap((section) => section.fields)
    assert.equal(new Set(fields.map((field) => field.id)).size, fields.length, id)
    for (const { held } of fields) if (held) assert.ok(held.field in records[held.register]!.properties, `${id}: ${held.field}`)
  }
  const asked = (id: string, answers: Record<string, string>) =>
    findErrand(id).form.flatMap(({ fields }) =>
      fields.filter(({ when }) => !when || when({ ...findErrand(id).given, ...answers }, {})).map((field) => field.id),
    )
  const together = asked('company-start', { kind: 'limited', foreign: 'no', seat: 'rented' })
  assert.deepEqual([together.filter((id) => id === 'companyName').length, together.includes('uscc')], [1, false])
  assert.deepEqual([asked('seal-carving', {}).includes('companyName'), asked('seal-carving', {}).includes('uscc')], [false, true])
  assert.deepEqual(asked('death', { where: 'home', insured: 'yes' }).filter((id) => id === 'deadName').length, 1)
})

test('life events are made of matters that are there, and every organ of a matter stands', async () => {
  const { matters: listed, lifeEvents: joined } = await t.ask('anyone', matterList, {})
  assert.equal(listed.length, matters.length)
  for (const { id } of joined) for (const step of (await t.ask('anyone', lifeEventCard, { id })).steps) assert.ok(step.length > 0)
  assert.equal(joined.length, lifeEvents.length)
  assert.deepEqual(
    listed.filter(({ organ, organName }) => organ === organName).map(({ id }) => id),
    [],
  )
})

test('what people call a matter finds it first', async () => {
  for (const [q, id] of [
    ['准生证', 'birth-registration'],
    ['开餐馆', 'food-operation-licence'],
    ['低保', 'minimum-living-allowance'],
    ['迁户口', 'residence-move'],
  ] as const)
    assert.equal((await t.ask('anyone', matterList, { q })).matters[0]?.id, id, q)
  assert.deepEqual((await t.ask('anyone', matterList, { q: '%' })).matters, [])
})

test('a matter is found by pinyin, by first letters, in a whole sentence, and says by which name', async () => {
  const first = async (q: string) => (await t.ask('anyone', matterList, { q })).matters[0]
  assert.deepEqual([(await first('准生证'))?.because, (await first('出生登记'))?.because], ['准生证', null])
  for (const [q, id] of [
    ['zhunshengzheng', 'birth-registration'],
    ['zsz', 'birth-registration'],
    ['shebaoka', 'social-security-card'],
    ['sbk', 'social-security-card'],
    ['我想给孩子上户口', 'birth-registration'],
    ['食品的经营许可', 'food-operation-licence'],
    ['pension', 'retirement'],
  ] as const)
    assert.equal((await first(q))?.id, id, q)
  for (const q of ['x', 'zzzz', '量子力学']) assert.equal((await t.ask('anyone', matterList, { q })).matters.length, 0, q)
})

test('whatever is typed, finding answers and what is found is of the list', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('户', '户口', 'hu kou', '（）', '  ')), (q) => {
      for (const { each } of findMatters(matters, q)) assert.ok(matters.includes(each))
    }),
  )
})

test('a wish is kept as its words, its place and its day, and nothing of who sent it', async () => {
  await t.act('anyone', tellWish, { words: ' 租房补贴 ', division: '430181' })
  const kept = await t.database.pool.query('select words, division from items.wish')
  assert.deepEqual(kept.rows, [{ words: '租房补贴', division: '430181' }])
  const lines = await t.database.pool.query('select * from kernel.audit_line')
  assert.match(JSON.stringify(lines.rows), /items.tell-wish/)
  assert.doesNotMatch(JSON.stringify(lines.rows), /租房补贴/)
})

test('halls are what the organs published, here or in the level above, with what is done there', async () => {
  assert.deepEqual((await t.ask('anyone', halls, { division: '431081' })).halls, [])
  const hall = { division: '430900', place: '市政务服务中心', hours: '工作日', telephone: '12345' }
  const { id } = await t.act('education-department.head', publishService, { matter: 'teacher-certificate', ...hall })
  await t.act('market-regulation-bureau.head', publishService, { matter: 'business-change', ...hall })
  assert.deepEqual((await t.ask('anyone', halls, { division: '430902' })).halls, [
    { ...hall, matters: ['business-change', 'teacher-certificate'] },
  ])
  const near = await t.ask('anyone', matterList, { division: '430902' })
  assert.equal(near.matters.find((matter) => matter.id === 'teacher-certificate')?.at, '430900')
  assert.equal(near.matters.find((matter) => matter.id === 'birth-registration')?.at, null)
  const card = await t.ask('anyone', matterCard, { id: 'teacher-certificate', division: '430902' })
  assert.deepEqual(
    card.services.map(({ division }) => division),
    ['430900'],
  )
  await t.act('education-department.head', withdrawService, { id, version: 1 })
  assert.deepEqual((await t.ask('anyone', halls, { division: '430900' })).halls[0]?.matters, ['business-change'])
  const gone = await t.ask('anyone', matterCard, { id: 'teacher-certificate', division: '430902' })
  assert.deepEqual([gone.services, gone.withdrawn], [[], [{ division: '430900', on: dayAt(t.clock.now()) }]])
})

test('any answers lead to a question, a list or a lawful no, within seven questions', () => {
  const matter = fc.constantFrom(...matters)
  fc.assert(
    fc.property(matter, fc.infiniteStream(fc.nat(9)), (one, picks) => {
      const answers: Record<string, string> = {}
      for (let step = 0; step <= 7; step += 1) {
        const { guided, grounds } = guide(one, answers)
        assert.deepEqual(grounds, [])
        if (guided.at === 'barred') return
        if (guided.at === 'list') return void assert.ok(guided.materials.length > 0, one.id)
        const options = Object.keys(guided.question.options)
        answers[guided.question.id] = options[picks.next().value! % options.length]!
      }
      assert.fail(`${one.id} asks more than seven questions`)
    }),
  )
})

test('a newborn’s registration needs no upload when the certificate is there; an unknown answer names the choices', async () => {
  const answers = ['certificate:yes', 'married:yes', 'follows:mother']
  const step = await t.ask('anyone', guideStep, { id: 'birth-registration', answers: answers.slice(0, 1) })
  assert.deepEqual([step.ask?.id, step.given.map(({ value }) => value)], ['married', ['yes']])
  const list = await t.ask('anyone', guideStep, { id: 'birth-registration', answers })
  assert.deepEqual(
    list.materials?.filter(({ supply }) => supply === 'upload'),
    [],
  )
  await assert.rejects(t.ask('anyone', guideStep, { id: 'birth-registration', answers: ['certificate:perhaps'] }), /items.answer-unknown/)
  const barred = await t.ask('anyone', guideStep, { id: 'food-operation-licence', answers: ['form:prepacked'] })
  assert.equal(barred.barred?.basis.article, '第三十五条')
  await assert.rejects(t.ask('anyone', matterCard, { id: 'no-such' }), /kernel.not-found/)
})

test('an organ publishes where it does a matter, promises no more than the law, and no other organ takes its place', async () => {
  const at = { matter: 'food-operation-licence', division: '430102', place: '政务服务中心', hours: '工作日 9:00–17:00', telephone: '12345' }
  assert.deepEqual((await t.refusal('market-regulation-bureau.head', publishService, { ...at, promise: 21 })).codes, [
    'items.promise-too-long',
  ])
  assert.deepEqual((await t.refusal('market-regulation-bureau.head', publishService, { ...at, division: '430199' })).codes, [
    'items.no-such-division',
  ])
  const first = await t.act('market-regulation-bureau.head', publishService, { ...at, promise: 10 })
  const again = await t.act('market-regulation-bureau.head', publishService, { ...at, promise: 8 })
  assert.deepEqual([again.id, again.version], [first.id, 2])
  assert.deepEqual((await t.refusal('education-department.head', publishService, at)).codes, ['items.served-by-another'])
  const there = await t.ask('anyone', matterCard, { id: at.matter, division: '430102' })
  assert.deepEqual(
    there.services.map(({ promise }) => promise),
    [8],
  )
  await t.act('market-regulation-bureau.head', withdrawService, { id: first.id, version: 2 })
  assert.deepEqual((await t.ask('anyone', matterCard, { id: at.matter })).services, [])
})

test('a definition is published as a version that stays, by an organ that does the matter, and is read by its digest', async () => {
  const errand = 'food-operation-licence'
  const draft = await t.ask('anyone', matterCard, { id: errand })
  assert.equal(draft.version.from, null)
  assert.deepEqual((await t.refusal('education-department.head', publishVersion, { errand })).codes, ['items.not-your-matter'])
  const published = await t.act('market-regulation-bureau.head', publishVersion, { errand })
  assert.equal(published.digest, draft.version.digest)
  assert.equal((await t.ask('anyone', matterCard, { id: errand })).version.from, published.from)
  assert.deepEqual((await t.refusal('market-regulation-bureau.head', publishVersion, { errand })).codes, ['items.version-stands'])
  const read = await t.ask('education-department.head', versionQuestion, { errand, digest: published.digest })
  assert.deepEqual([read.from, (read.definition as { id: string }).id, read.versions.length], [published.from, errand, 1])
  await assert.rejects(t.ask('education-department.head', versionQuestion, { errand, digest: '0'.repeat(64) }), /kernel.not-found/)
})
