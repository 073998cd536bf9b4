// The generated client against a real server: what it says is typed, what it is refused is a Problem with its clause.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { testServer } from '#tests/support/server.ts'
import { Problem, signIn, yueluClient, type YueluClient } from '../../client/yuelu.ts'
import { macroSystem } from '../../tests/journeys/macro-database.ts'
import { typeText } from './type-text.ts'

let server: Awaited<ReturnType<typeof testServer>>
let officer: YueluClient
before(async () => {
  server = await testServer()
  officer = yueluClient(await signIn({ url: server.origin }, 'stats-bureau.officer', TEST_PASSWORD))
})
after(() => server.close())

const problemOf = async (call: Promise<unknown>): Promise<Problem> => {
  try {
    await call
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('was not refused')
}

const system = { ...macroSystem, zone: 'extranet', kind: 'base-database' } as const

test('a public question needs no sign-in', async () => {
  const { clauses } = await yueluClient({ url: server.origin }).policy.clauses()
  assert.ok(clauses.some(({ id }) => id === '4.3.2'))
})

test('an action acts once with its key, and its record stands in the register', async () => {
  const key = 'client-test-1'
  const first = await officer.systems.registerSystem(system, { key })
  assert.deepEqual(await officer.systems.registerSystem(system, { key }), first)
  const page = await officer.list('systems.information-system', { filters: { ownerOrgan: 'stats-bureau' }, size: 10 })
  assert.deepEqual(page.rows.map(({ id, name }) => [id, name]), [[first.id, system.name]])
})

test('a refusal is a Problem with every ground and its clause; bad input names the field; nobody is told to sign in', async () => {
  const { id } = await officer.systems.registerSystem({ ...system, name: '发展形势监测库' })
  const refused = await problemOf(officer.systems.listOnPortal({ system: id }))
  assert.ok(refused.grounds.some(({ clauses }) => clauses.includes('4.3.6')), JSON.stringify(refused.grounds))
  const bad = await problemOf(officer.systems.registerSystem({ ...system, name: '' }))
  assert.deepEqual([bad.status, bad.is('edge.bad-input'), bad.grounds[0]?.field], [400, true, '/name'])
  const nobody = await problemOf(yueluClient({ url: server.origin, language: 'en' }).systems.registerSystem(system))
  assert.deepEqual([nobody.status, nobody.message], [401, 'Please sign in first.'])
})

test('an answer that was lost is asked for again with the same key', async () => {
  const keys: (string | null)[] = []
  const flaky: typeof fetch = async (address, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'))
    if (keys.length === 1) {
      await fetch(address, init)
      throw new TypeError('the line went dead')
    }
    return await fetch(address, init)
  }
  const client = yueluClient({ ...(await signIn({ url: server.origin }, 'stats-bureau.officer', TEST_PASSWORD)), fetch: flaky })
  const { id } = await client.systems.registerSystem({ ...system, name: '统计报表系统' })
  assert.equal(new Set(keys).size, 1)
  const { rows } = await client.list('systems.information-system', { q: '统计报表系统' })
  assert.deepEqual(rows.map((row) => row.id), [id])
})

test('a shape that no contract can make stops the generator', () => {
  assert.throws(() => typeText({ type: 'tuple' }), /no TypeScript/)
  assert.equal(typeText({ type: 'array', items: { enum: ['a', 'b'] } }), "readonly ('a' | 'b')[]")
})
