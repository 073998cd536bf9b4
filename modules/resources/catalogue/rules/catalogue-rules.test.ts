import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#kernel/time/day.ts'
import { lawLevels } from '../fields.ts'
import { acceptanceNeedsResources } from './acceptance-needs-resources.ts'
import { attributeIsGrounded, entryIsAssessed, entryIsComplete, type Entry } from './entry-is-lawful.ts'
import { agreementStaysWithinRequest, extensionIsBounded, missingIsSaidOnce, refusalIsNotForPapers } from './reply-keeps-the-law.ts'
import { requestIsInOrder, resourceIsShared } from './request-is-in-order.ts'

const codes = (grounds: { code: string }[]) => grounds.map(({ code }) => code)
const entry: Entry = {
  name: '甲',
  items: [{ name: '一', code: 'one', type: 'text', sensitive: false }],
  format: 'csv',
  frequency: 'daily',
  attribute: 'unconditional',
  ways: ['service'],
  conditions: '无条件',
  dataClass: '统计',
  grade: 'general',
  secrecyAssessed: true,
  privacyAssessed: true,
  holdsSecrets: false,
}

test('any of the nine things missing is refused by its name', () => {
  assert.deepEqual(entryIsComplete(entry), [])
  for (const field of ['name', 'items', 'format', 'frequency', 'attribute', 'ways', 'conditions', 'dataClass', 'grade']) {
    const { [field as 'name']: _, ...without } = entry
    assert.deepEqual(
      entryIsComplete(without).map(({ field: at }) => at),
      [`/${field}`],
    )
  }
  const twice = { ...entry, items: [...entry.items!, { ...entry.items![0]!, code: 'ONE' }] }
  assert.deepEqual(codes(entryIsComplete(twice)), ['catalogue.item-twice'])
})

test('what holds secrets or was not assessed stays out', () => {
  assert.deepEqual(codes(entryIsAssessed({ ...entry, holdsSecrets: true })), ['catalogue.holds-secrets'])
  assert.deepEqual(codes(entryIsAssessed({})), ['catalogue.secrecy-not-assessed', 'catalogue.privacy-not-assessed'])
})

test('of all levels of norms only three can keep data from being shared (3.4.6)', () => {
  const enough = Object.keys(lawLevels).filter((level) => {
    const grounds = attributeIsGrounded({
      attribute: 'not-shared',
      reason: '理由',
      legalBasis: { name: '甲', level: level as 'law', article: '第1条' },
    })
    assert.ok(grounds.every(({ clauses }) => clauses?.includes('3.4.6')))
    return grounds.length === 0
  })
  assert.deepEqual(enough, ['law', 'administrative-regulation', 'state-council-decision'])
  assert.deepEqual(codes(attributeIsGrounded({ attribute: 'not-shared', reason: '理由' })), ['catalogue.basis-missing'])
  assert.deepEqual(codes(attributeIsGrounded({ attribute: 'conditional' })), ['catalogue.scope-missing', 'catalogue.uses-missing'])
})

test('acceptance alone hangs on the catalogue (3.4.6)', () => {
  assert.deepEqual(acceptanceNeedsResources({ step: 'acceptance', published: 0 })[0]?.clauses, ['3.4.6'])
  assert.deepEqual(acceptanceNeedsResources({ step: 'acceptance', published: 1 }), [])
  assert.deepEqual(acceptanceNeedsResources({ step: 'payment', published: 0 }), [])
})

const offered = { state: 'published', attribute: 'conditional', organ: 'a', items: [{ code: 'one' }], ways: ['service' as const] }

test('only what is published and shared may be asked for, in its own terms', () => {
  assert.deepEqual(codes(resourceIsShared({ ...offered, state: 'withdrawn' })), ['catalogue.resource-not-published'])
  assert.deepEqual(codes(resourceIsShared({ ...offered, attribute: 'not-shared' })), ['catalogue.resource-not-shared'])
  const asked = {
    today: day('2026-03-02'),
    applicant: 'b',
    offered,
    fields: ['one'],
    way: 'service' as const,
    validFrom: '2026-03-02',
    validUntil: '2026-03-02',
  }
  assert.deepEqual(requestIsInOrder(asked), [])
  assert.deepEqual(codes(requestIsInOrder({ ...asked, validUntil: '2026-03-01' })), ['catalogue.term-wrong'])
})

test('a reply is put off within its bounds, up to its last day', () => {
  const facts = { today: day('2026-03-16'), attribute: 'conditional', days: 10, most: 10, due: '2026-03-16' }
  assert.deepEqual(extensionIsBounded(facts), [])
  assert.deepEqual(codes(extensionIsBounded({ ...facts, today: day('2026-03-17') })), ['catalogue.extension-too-late'])
  assert.deepEqual(codes(extensionIsBounded({ ...facts, days: 11, extendedOn: '2026-03-10' })), [
    'catalogue.extension-once',
    'catalogue.extension-too-long',
  ])
  assert.deepEqual(codes(missingIsSaidOnce({ noticedOn: '2026-03-03' })), ['catalogue.notice-once'])
  assert.deepEqual(codes(refusalIsNotForPapers({ why: 'material-incomplete' })), ['catalogue.no-outright-refusal'])
  assert.deepEqual(refusalIsNotForPapers({ why: 'no-duty' }), [])
})

test('whatever is agreed lies within what was asked', () => {
  const fields = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c'), { minLength: 1 })
  const on = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01')
  const some = fc.record({ fields, purpose: fc.constantFrom('p', 'q'), validFrom: on, validUntil: on })
  const asking = fc.tuple(some, fc.constantFrom('conditional', 'unconditional')).map(([one, attribute]) => ({ ...one, attribute }))
  fc.assert(
    fc.property(asking, some, (asked, agreed) => {
      if (agreementStaysWithinRequest({ asked, agreed }).length > 0) return true
      return (
        agreed.fields.every((field) => asked.fields.includes(field)) &&
        agreed.purpose === asked.purpose &&
        asked.validFrom <= agreed.validFrom &&
        agreed.validFrom <= agreed.validUntil &&
        agreed.validUntil <= asked.validUntil &&
        (asked.attribute === 'conditional' || agreed.fields.length === asked.fields.length)
      )
    }),
    { numRuns: 500 },
  )
})
