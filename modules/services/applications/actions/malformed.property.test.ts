// Whatever an applicant's browser, or somebody's program, sends in place of an application: nothing of it is a fault of ours, nothing
// typed is lost, and each is told what is wrong and how to mend it. APPLICATIONS_MALFORMED=10000 tries as many.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { Actor } from '#kernel/access/actor.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { actingCitizens } from '#tests/support/acting-citizens.ts'
import { atTheEdge } from '#tests/support/at-the-edge.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { saveDraft, startDraft, submit } from '../contract.ts'
import { MOST_KEPT } from '../rules/tidied.ts'

const TRIES = Number(process.env.APPLICATIONS_MALFORMED ?? 300)
const FIELDS = ['childName', 'childSex', 'childBorn', 'cardBank', 'cardDelivery', 'otherParentNumber', 'otherParentName', 'otherHousehold']

let t: TestHouse
let applicant: Actor
let id: string
before(async () => {
  t = await testHouse({ walls: false })
  const c = actingCitizens(t)
  applicant = await c.as('citizen-6')
  const birth = { errand: 'birth', division: '430102', answers: ['certificate:no', 'married:yes', 'follows:father'] }
  id = (await c.act(applicant, startDraft, birth)).id
})
after(() => t?.close())

const nasty = fc.constantFrom(
  '\u0000',
  '\ud800',
  '',
  '   ',
  '１９９９年１３月４０日',
  "'; drop table applications.draft; --",
  '<script>alert(1)</script>',
  '{field}',
  '\u202e\u200b',
  '𠮷'.repeat(30),
  '长'.repeat(MOST_KEPT + 1),
  '43010219930516992X',
)
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
)
const anything = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown> })
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...FIELDS) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'toString', 'a b') },
)
const values = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(name, anything, { maxKeys: 8, noNullPrototype: true }) as fc.Arbitrary<unknown> },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<unknown> },
)
/** Mostly the one draft as it stands; else whatever comes. */
const bent = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: right as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything })

const rowOf = async () =>
  (
    await sql<{ version: number; typed: Record<string, string> }>`select version, typed from applications.draft where id = ${id}`.execute(
      t.database.kysely,
    )
  ).rows[0]!

const isSaid = (sentences: readonly string[]) =>
  sentences.length > 0 && sentences.every((one) => one.length > 4 && !/\{\w+\}/.test(one.replace('{field}', '')))

type Row = Awaited<ReturnType<typeof rowOf>>

/** Letters and digits that somebody typed are kept, or it is said that they are not. */
function nothingLost(
  given: object,
  { typed }: Row,
  wrong: readonly { readonly field: string; readonly text: { readonly zh: string } }[],
): void {
  assert.ok(wrong.every(({ field, text: { zh } }) => field && zh.includes('“')))
  for (const [field, value] of Object.entries(given)) {
    const isLost = typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) && (typed[field] ?? '') === ''
    assert.ok(!isLost || wrong.some((one) => one.field === field), `${field} lost ${JSON.stringify(value)}`)
  }
}

test(`${TRIES} malformed applications: none is a fault, none is lost, each is told what is wrong`, async () => {
  const saving = fc.record({ values, telephone: bent(fc.constant('13800000000')), id: bent(fc.constant('own')) })
  const consents = bent(fc.constantFrom([], ['population.person'], ['no.such']))
  const sending = fc.record({ isTrue: bent(fc.boolean()), consents, id: bent(fc.constant('own')), version: bent(fc.constant('own')) })
  let row = await rowOf()
  const own = (value: unknown, instead: unknown) => (value === 'own' ? instead : value)
  await fc.assert(
    fc.asyncProperty(fc.oneof(saving, sending), async (sent) => {
      const isSave = 'values' in sent
      const body = { ...sent, id: own(sent.id, id), version: isSave ? row.version : own(sent.version, row.version) }
      const told = await atTheEdge(t, applicant, isSave ? saveDraft : submit, body)
      const now = await rowOf()
      if ('grounds' in told) {
        assert.ok(told.status < 500 && isSaid(told.said), JSON.stringify(told.said))
        assert.deepEqual(now, row)
      } else {
        assert.ok(isSave, 'a draft without its page was submitted')
        nothingLost(sent.values as object, now, (told.answer as { wrong: { field: string; text: { zh: string } }[] }).wrong)
      }
      row = now
    }),
    { numRuns: TRIES },
  )
  assert.equal((await atTheEdge(t, applicant, submit, { id: uuid(), version: 1, isTrue: true, consents: [] })).status, 404)
  const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000))
  assert.equal((await atTheEdge(t, applicant, saveDraft, { id, version: row.version, values: { childName: deep } })).status, 400)
})
