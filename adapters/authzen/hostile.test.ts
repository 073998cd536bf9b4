// Whatever is sent, the answer is a clear no to the caller and never a fault of ours.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { decisionPoint } from '#tests/support/decision-point.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { budgets } from './budget.ts'

let house: TestHouse
let point: Awaited<ReturnType<typeof decisionPoint>>
before(async () => {
  house = await testHouse({ walls: false })
  point = await decisionPoint(house, { perSecond: 1_000 })
})
after(async () => {
  await point.close()
  await house.close()
})

const OFFICER = { type: 'official', id: 'stats-bureau.officer' }
const asked = { subject: OFFICER, action: { name: 'policy.read' }, resource: { type: 'page', id: '1' } }
const DOORS = ['evaluation', 'evaluations', 'search/subject', 'search/resource', 'search/action']

test('who does not authenticate is 401, a token without the scope is 403, before anything is read', async () => {
  for (const door of DOORS) {
    assert.equal((await point.ask(door, '{', { authorization: 'Bearer narrow' })).status, 400)
    for (const authorization of ['', 'Bearer', 'Bearer nobody', 'Basic Zmlyc3Q6']) {
      const { status, headers } = await point.ask(door, {}, { authorization })
      assert.equal(status, 401)
      assert.equal(headers.get('www-authenticate'), 'Bearer')
    }
    assert.equal((await point.ask(door, {}, { authorization: 'Bearer narrow' })).status, 403)
  }
})

test('a body of the wrong shape is 400 and says what is wrong', async () => {
  const cases: [string, unknown, RegExp][] = [
    ['evaluation', '', /./],
    ['evaluation', '{', /./],
    ['evaluation', '[]', /JSON object/],
    ['evaluation', 'null', /JSON object/],
    ['evaluation', '"x"', /JSON object/],
    ['evaluation', { ...asked, subject: undefined }, /subject is required/],
    ['evaluation', { ...asked, subject: 'x' }, /subject is required/],
    ['evaluation', { ...asked, subject: { type: 'official' } }, /subject\.id/],
    ['evaluation', { ...asked, subject: { type: 7, id: 'x' } }, /subject\.type/],
    ['evaluation', { ...asked, subject: { ...OFFICER, properties: [] } }, /properties must be an object/],
    ['evaluation', { ...asked, action: {} }, /action\.name/],
    ['evaluation', { ...asked, action: { name: 'x', properties: 7 } }, /action\.properties/],
    ['evaluation', { ...asked, resource: { type: 'x', id: '' } }, /resource\.id/],
    ['evaluation', { ...asked, resource: { type: 'x', id: 'x'.repeat(401) } }, /resource\.id/],
    ['evaluation', { ...asked, resource: { type: 'x', id: 'a\u0000b' } }, /control character/],
    ['evaluation', { ...asked, context: 'x' }, /context must be an object/],
    ['evaluation', `{"subject":{"type":"official","id":"\\ud800"}}`, /half a character/],
    ['evaluation', `{"context":{"n":1e999}}`, /number/],
    ['evaluations', { ...asked, evaluations: {} }, /array/],
    ['evaluations', { ...asked, options: 7 }, /options/],
    ['evaluations', { ...asked, evaluations: Array.from({ length: 1_001 }, () => ({})) }, /at most 1000/],
    ['search/subject', { ...asked, page: 7 }, /page must be an object/],
    ['search/subject', { ...asked, page: { token: 7 } }, /page\.token/],
    ['search/resource', { ...asked, page: { limit: -1 } }, /page\.limit/],
    ['search/resource', { ...asked, page: { limit: '5' } }, /page\.limit/],
    ['search/action', { subject: OFFICER }, /resource is required/],
  ]
  for (const [door, body, message] of cases) {
    const told = await point.ask(door, body)
    assert.equal(told.status, 400, JSON.stringify(body)?.slice(0, 200))
    assert.match(told.body as string, message)
  }
})

test('a body nested without end, or larger than a mebibyte, or of another media type, is turned away', async () => {
  const deep = `{"subject":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`
  assert.equal((await point.ask('evaluation', deep)).status, 400)
  assert.equal((await point.ask('search/action', `{"context":${'['.repeat(40_000)}${']'.repeat(40_000)}}`)).status, 400)
  assert.equal((await point.ask('evaluation', JSON.stringify({ ...asked, context: { x: 'y'.repeat(2 ** 20) } }))).status, 413)
  assert.equal((await point.ask('evaluation', 'a=b', { 'content-type': 'text/csv' })).status, 400)
  assert.equal((await point.ask('evaluation', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status, 415)
})

test('names that mean something to JavaScript or SQL are names like any other', async () => {
  for (const odd of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', "' or 1=1 --", '%', '\\', '🀄', '<script>', 'kernel.case']) {
    for (const body of [
      { ...asked, action: { name: odd } },
      { ...asked, subject: { type: odd, id: 'x' } },
      { ...asked, subject: { type: 'official', id: odd } },
      { ...asked, resource: { type: odd, id: odd } },
      { ...asked, resource: { type: 'case', id: odd } },
      { ...asked, subject: { ...OFFICER, properties: { post: odd } } },
    ]) {
      const { status, body: told } = await point.ask('evaluation', body)
      assert.equal(status, 200)
      // A page of a department's own is read by whoever may read everywhere; all else here is unknown.
      if (body.resource.type !== odd) assert.equal(told.decision, false, JSON.stringify(body))
      assert.equal((await point.ask('search/resource', body)).status, 200)
      assert.equal((await point.ask('search/action', body)).status, 200)
      assert.equal((await point.ask('search/subject', body)).status, 200)
    }
  }
  assert.equal((await point.ask('evaluation', `{"__proto__":{"x":1},"subject":{}}`)).status, 400)
  assert.equal((await point.ask('evaluation', `{"constructor":{"prototype":{"x":1}},"subject":{}}`)).status, 400)
})

test('a page holds at most five hundred results, however many are asked for', async () => {
  const { status, body } = await point.ask('search/subject', { ...asked, page: { limit: 1e9 } })
  assert.equal(status, 200)
  assert.ok(body.results.length <= 500)
})

test('a client that asks too much waits, and another does not wait for it', async () => {
  const batch = { ...asked, evaluations: Array.from({ length: 1_000 }, () => ({})) }
  const statuses = []
  for (let i = 0; i < 12; i += 1) statuses.push((await point.ask('evaluations', batch)).status)
  assert.ok(statuses.includes(429), statuses.join())
  assert.equal((await point.ask('evaluation', asked, { authorization: 'Bearer second' })).status, 200)
})

test('a budget fills again with time and never above its measure', () => {
  const spend = budgets(10)
  assert.equal(spend('a', 100, 0), 0)
  assert.equal(spend('a', 10, 0), 1)
  assert.equal(spend('a', 10, 1_000), 0)
  assert.equal(spend('a', 100, 1_000_000), 0)
  assert.equal(spend('a', 1, 1_000_000), 1)
  assert.equal(spend('b', 1_000, 0), 0)
  assert.ok(spend('b', 1, 1_000) > 0)
})
