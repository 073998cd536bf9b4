import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Authorisation, callIsAuthorised, type CallFacts, chosen } from './call-is-authorised.ts'
import { connectsByThePlatform, serviceIsInOrder } from './service-is-in-order.ts'

const codes = (facts: CallFacts) => callIsAuthorised(facts).map(({ code }) => code)
const held: Authorisation = {
  id: 'a',
  fields: ['code', 'name'],
  purpose: '规划',
  validFrom: '2026-01-01',
  validUntil: '2026-06-30',
  state: 'active',
}
const facts: CallFacts = {
  today: '2026-03-02',
  service: 's',
  open: true,
  published: true,
  consumerGrounds: [],
  providerGrounds: [],
  authorisations: [held],
  items: ['code', 'name', 'age'],
  purpose: '规划',
  fields: ['code'],
}

test('a call within its authorisation is allowed', () => {
  assert.deepEqual(codes(facts), [])
  assert.deepEqual(chosen({ ...facts, fields: [] }).fields, ['code', 'name'])
})

test('each thing that is wanting has its own ground (3.4.3)', () => {
  assert.deepEqual(codes({ ...facts, open: false }), ['exchange.no-such-service'])
  assert.deepEqual(codes({ ...facts, authorisations: [] }), ['exchange.not-authorised'])
  assert.deepEqual(codes({ ...facts, purpose: '他用' }), ['exchange.other-purpose'])
  assert.deepEqual(codes({ ...facts, fields: ['code', 'age'] }), ['exchange.field-not-granted'])
  assert.deepEqual(codes({ ...facts, today: '2026-07-01' }), ['exchange.term-over'])
  assert.deepEqual(codes({ ...facts, today: '2025-12-31' }), ['exchange.term-not-begun'])
  assert.deepEqual(codes({ ...facts, published: false }), ['exchange.resource-withdrawn'])
  for (const state of ['agreed', 'suspended', 'terminated'] as const) {
    assert.deepEqual(codes({ ...facts, authorisations: [{ ...held, state }] }), ['exchange.authorisation-not-in-force'])
  }
})

test('a ground of the gate stands before all else (4.3.6)', () => {
  const revoked = { code: 'projects.not-accepted', kind: 'forbidden' as const, words: { zh: '', en: '' }, clauses: ['4.3.6'] }
  assert.deepEqual(codes({ ...facts, consumerGrounds: [revoked] }), ['projects.not-accepted'])
  assert.deepEqual(codes({ ...facts, providerGrounds: [revoked], authorisations: [] }), [
    'projects.not-accepted',
    'exchange.not-authorised',
  ])
})

test('a field taken out of the catalogue is no longer given, whatever was granted', () => {
  assert.deepEqual(codes({ ...facts, items: ['name'] }), ['exchange.field-not-granted'])
  assert.deepEqual(chosen({ ...facts, items: ['name'], fields: [] }).fields, ['name'])
})

test('whatever is allowed lies within one authorisation in force', () => {
  const name = fc.constantFrom<string>('a', 'b', 'c', 'd')
  const day = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01')
  const authorisation = fc.record({
    id: fc.uuid(),
    fields: fc.uniqueArray(name),
    purpose: fc.constantFrom('p', 'q'),
    validFrom: day,
    validUntil: day,
    state: fc.constantFrom('agreed' as const, 'active' as const, 'suspended' as const, 'terminated' as const),
  })
  const any = fc.record({
    authorisations: fc.array(authorisation, { maxLength: 5 }),
    items: fc.uniqueArray(name),
    fields: fc.uniqueArray(name),
    purpose: fc.constantFrom('p', 'q'),
    today: day,
  })
  fc.assert(
    fc.property(any, (some) => {
      const all = { ...facts, ...some }
      const { authorisation: found, fields } = chosen(all)
      const allowed = callIsAuthorised(all).length === 0
      assert.equal(allowed, found !== undefined)
      if (!found) {
        return !some.authorisations.some(
          (one) =>
            one.state === 'active' &&
            one.purpose === some.purpose &&
            one.validFrom <= some.today &&
            some.today <= one.validUntil &&
            some.fields.every((field) => one.fields.includes(field) && some.items.includes(field)),
        )
      }
      return (
        found.state === 'active' &&
        found.purpose === some.purpose &&
        found.validFrom <= some.today &&
        some.today <= found.validUntil &&
        fields.every((field) => found.fields.includes(field) && some.items.includes(field)) &&
        some.fields.every((field) => fields.includes(field))
      )
    }),
    { numRuns: 500 },
  )
})

test('only a system of the unified extranet platform is connected (3.3.4)', () => {
  assert.deepEqual(connectsByThePlatform({ name: '甲', zone: 'extranet' }), [])
  for (const zone of ['intranet', 'internet'] as const) {
    assert.ok(connectsByThePlatform({ name: '甲', zone })[0]!.clauses!.includes('3.3.4'))
  }
})

test('a service names a source of its kind, and no table of the platform itself', () => {
  const of = (source: object) =>
    serviceIsInOrder({
      source: { kind: 'sql', connection: 'platform', source: 'macro_economy.county', keyField: 'code', ...source } as never,
      items: ['code'],
      ways: ['service'],
    }).map(({ code }) => code)
  assert.deepEqual(of({}), [])
  assert.deepEqual(of({ source: 'kernel.session' }), ['exchange.closed-schema'])
  assert.deepEqual(of({ source: 'tenders.bid' }), ['exchange.closed-schema'])
  assert.deepEqual(of({ source: 'population.person' }), ['exchange.base-by-right'])
  assert.deepEqual(of({ source: 'legal_persons.legal_person', connection: 'their-copy' }), ['exchange.base-by-right'])
  assert.deepEqual(of({ kind: 'base', connection: null, source: 'base:population.person' }), [])
  assert.deepEqual(of({ kind: 'base', source: 'population.person' }), ['exchange.bad-source'])
  assert.deepEqual(of({ source: 'macro_economy.county; drop' }), ['exchange.bad-source'])
  assert.deepEqual(of({ connection: undefined }), ['exchange.bad-source'])
  assert.deepEqual(of({ keyField: 'id' }), ['exchange.unknown-item'])
})
