// Another program asks whether somebody may: single and in batches, with the three semantics, logged and replayable.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { compilePolicy } from '#kernel/access/policy.ts'
import { replayDay } from '#kernel/audit/decisions.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { layPolicy, policySet } from '#kernel/people/policy-sets.ts'
import { day } from '#kernel/time/day.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { decisionPoint, IDENTIFIER } from '#tests/support/decision-point.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'

let house: TestHouse
let point: Awaited<ReturnType<typeof decisionPoint>>
let system = ''
const OFFICER = { type: 'official', id: 'stats-bureau.officer' }
const REGISTER = { name: 'systems.register' }
const SYSTEM = 'systems.information-system'
const own = () => ({ type: SYSTEM, id: system })

before(async () => {
  house = await testHouse({ walls: false })
  const card = {
    name: '试验系统',
    zone: 'extranet',
    kind: 'base-database',
    functions: ['查询'],
    users: ['本单位'],
    description: '测试',
  } as const
  system = (await house.act('stats-bureau.officer', registerSystem, card as never)).id
  await house.database.kysely
    .insertInto('kernel.citizen')
    .values({
      id: CITIZEN,
      name: '示例',
      account: 'authzen-trial',
      password: null,
      id_digest: null,
      registered_at: house.clock.now(),
      disabled_at: null,
    })
    .execute()
  point = await decisionPoint(house)
})
after(async () => {
  await point.close()
  await house.close()
})
const CITIZEN = uuid()

const decided = async (body: object) => (await point.ask('evaluation', body)).body as { decision: boolean; context?: { reason: string } }

test('an official may with the records of the own organ and may not with another’s', async () => {
  assert.deepEqual(await decided({ subject: OFFICER, action: REGISTER, resource: own() }), { decision: true })
  const other = { type: 'official', id: 'ndrc.officer' }
  assert.deepEqual(await decided({ subject: other, action: REGISTER, resource: own() }), {
    decision: false,
    context: { reason: 'out-of-scope' },
  })
  assert.deepEqual(await decided({ subject: { type: 'official', id: 'audit-office.auditor' }, action: REGISTER, resource: own() }), {
    decision: false,
    context: { reason: 'not-held' },
  })
})

test('an official is named by id or account, and an action by its permission or its contract', async () => {
  const { id } = await house.as('stats-bureau.officer')
  assert.equal(
    (await decided({ subject: { type: 'official', id }, action: { name: 'systems.change-system' }, resource: own() })).decision,
    true,
  )
})

test('what is not known is a no with its reason, not an error', async () => {
  const asked = { subject: OFFICER, action: REGISTER, resource: own() }
  const reasonOf = async (change: object) => (await decided({ ...asked, ...change })).context?.reason
  assert.equal(await reasonOf({ subject: { type: 'official', id: 'nobody' } }), 'unknown-subject')
  assert.equal(await reasonOf({ subject: { type: 'robot', id: 'x' } }), 'unknown-subject')
  assert.equal(await reasonOf({ subject: { type: 'citizen', id: uuid() } }), 'unknown-subject')
  assert.equal(await reasonOf({ action: { name: 'systems.fly' } }), 'unknown-action')
  assert.equal(await reasonOf({ resource: { type: SYSTEM, id: uuid() } }), 'unknown-resource')
  assert.equal(await reasonOf({ resource: { type: SYSTEM, id: 'no-uuid' } }), 'unknown-resource')
  assert.equal(await reasonOf({ subject: { ...OFFICER, properties: { post: uuid() } } }), 'unknown-subject')
})

test('citizens and systems reach what is open to anyone and nothing that takes a permission', async () => {
  const open = { action: { name: 'people.organs' }, resource: { type: 'page', id: 'organs' } }
  assert.equal((await decided({ subject: { type: 'citizen', id: CITIZEN }, ...open })).decision, true)
  assert.equal((await decided({ subject: { type: 'system', id: system }, ...open })).decision, true)
  assert.equal((await decided({ subject: { type: 'system', id: system }, action: REGISTER, resource: own() })).decision, false)
})

test('a department’s own record is judged by where the department says it belongs', async () => {
  const asked = (properties: object) => decided({ subject: OFFICER, action: REGISTER, resource: { type: 'permit', id: '7', properties } })
  assert.equal((await asked({ organ: 'stats-bureau' })).decision, true)
  assert.equal((await asked({ organ: 'stats-bureau', level: 1 })).decision, true)
  assert.deepEqual(await asked({ organ: 'stats-bureau', level: 2 }), { decision: false, context: { reason: 'level' } })
  assert.equal((await asked({ organ: 'ndrc' })).decision, false)
  assert.equal((await asked({})).decision, false)
  for (const properties of [{ level: 'open' }, { level: 6 }, { level: 1.5 }, { organ: 7 }, { organ: 'A B' }, { division: '43%' }])
    assert.equal(
      (await point.ask('evaluation', { subject: OFFICER, action: REGISTER, resource: { type: 'permit', id: '7', properties } })).status,
      400,
    )
})

test('what the caller says of the subject changes nothing, and unknown fields are ignored', async () => {
  const subject = { ...OFFICER, properties: { clearance: 5, role: 'admin', duties: ['leader'] } }
  const asked = { subject, action: { ...REGISTER, properties: { method: 'GET' } }, resource: own(), future: { nested: [1] } }
  assert.deepEqual(await decided(asked), { decision: true })
  const secret = { type: 'permit', id: '7', properties: { organ: 'stats-bureau', level: 2 } }
  assert.equal((await decided({ ...asked, resource: secret })).decision, false)
})

test('a purpose and a fresh proof come with the context', async () => {
  const { policy, ...actor } = await house.as('stats-bureau.head')
  const text = structuredClone(policy!.text) as { permissions: Record<string, { needs: object }> }
  text.permissions['planning.sign']!.needs = { purpose: true, proof: true }
  const set = compilePolicy(text as never, 'asks')
  await house.database.kysely
    .insertInto('kernel.policy_set')
    .values({ version: 'asks', text: JSON.stringify(set.text), at: house.clock.now(), made_by: 'test' })
    .execute()
  const asked = (context: unknown) =>
    decided({
      subject: { type: 'official', id: actor.id },
      action: { name: 'planning.sign' },
      resource: { type: 'plan', id: '1', properties: { organ: 'stats-bureau' } },
      context,
    })
  const seconds = Date.parse(house.clock.now()) / 1000
  assert.equal((await asked({})).context?.reason, 'no-purpose')
  assert.equal((await asked({ purpose: ' ' })).context?.reason, 'no-purpose')
  assert.equal((await asked({ purpose: '办件 1' })).context?.reason, 'proof')
  assert.equal((await asked({ purpose: '办件 1', auth_time: seconds - 601 })).context?.reason, 'proof')
  assert.equal((await asked({ purpose: '办件 1', auth_time: seconds + 3600 })).context?.reason, 'proof')
  assert.deepEqual(await asked({ purpose: '办件 1', auth_time: seconds - 590 }), { decision: true })
  await house.database.kysely.transaction().execute((db) => layPolicy(db, 'test', house.clock.now()))
})

test('a batch answers in order, an item’s own key replaces the default, and a fault in one is its own', async () => {
  const { status, body } = await point.ask('evaluations', {
    subject: OFFICER,
    action: REGISTER,
    resource: own(),
    evaluations: [
      {},
      { subject: { type: 'official', id: 'ndrc.officer' } },
      { action: { name: '' } },
      7,
      { resource: { type: 'permit', id: '1', properties: { level: 9 } } },
      { resource: { type: 'permit', id: '1', properties: { organ: 'stats-bureau' } } },
      { resource: { type: 'permit', id: '1', properties: { organ: 'ndrc' } } },
      { resource: { type: 'permit', id: '2' } },
    ],
  })
  assert.equal(status, 200)
  const answers = body.evaluations as { decision: boolean; context?: { error?: { status: number }; reason?: string } }[]
  assert.deepEqual(
    answers.map(({ decision }) => decision),
    [true, false, false, false, false, true, false, false],
  )
  assert.deepEqual(
    [2, 3, 4].map((i) => answers[i]!.context?.error?.status),
    [400, 400, 400],
  )
})

test('the three semantics stop where they say', async () => {
  const [yes, nay] = [{ subject: OFFICER }, { subject: { type: 'official', id: 'ndrc.officer' } }]
  const run = async (semantic: string | undefined, evaluations: object[]) => {
    const options = semantic === undefined ? {} : { options: { evaluations_semantic: semantic } }
    const { body } = await point.ask('evaluations', { action: REGISTER, resource: own(), evaluations, ...options })
    return (body.evaluations as { decision: boolean }[]).map(({ decision }) => decision)
  }
  assert.deepEqual(await run(undefined, [yes, nay, yes]), [true, false, true])
  assert.deepEqual(await run('execute_all', [nay, yes]), [false, true])
  assert.deepEqual(await run('deny_on_first_deny', [yes, nay, yes]), [true, false])
  assert.deepEqual(await run('permit_on_first_permit', [nay, yes, nay]), [false, true])
  assert.equal((await point.ask('evaluations', { evaluations: [{}], options: { evaluations_semantic: 'maybe' } })).status, 400)
})

test('a batch without evaluations is a single evaluation', async () => {
  const asked = { subject: OFFICER, action: REGISTER, resource: own() }
  assert.deepEqual((await point.ask('evaluations', asked)).body, { decision: true })
  assert.deepEqual((await point.ask('evaluations', { ...asked, evaluations: [] })).body, { decision: true })
})

test('a thousand evaluations cost as many statements as two', async () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ subject: { type: 'official', id: i % 2 ? 'ndrc.officer' : 'stats-bureau.head' } }))
  const costs = []
  for (const count of [2, 1_000]) {
    const before = house.database.statements()
    await point.ask('evaluations', { action: REGISTER, resource: own(), evaluations: items(count) })
    costs.push(house.database.statements() - before)
  }
  assert.equal(costs[0], costs[1])
  assert.ok(costs[0]! <= 3, String(costs[0]))
})

test('every answer stands in the log with the client, the subject and its facts, and comes out the same again', async () => {
  const { kysely } = house.database
  const { rows } = await sql<{ actor: string; subject: string; decision: { who: string; may: string; allowed: boolean } }>`
    select actor, subject, decision from kernel.audit_line where action = 'authzen.evaluation' and decision is not null order by at, id limit 1`.execute(
    kysely,
  )
  const { id } = await house.as('stats-bureau.officer')
  assert.equal(rows[0]!.actor, 'first')
  assert.equal(rows[0]!.subject, `${SYSTEM}/${system}`)
  assert.deepEqual({ who: rows[0]!.decision.who, may: rows[0]!.decision.may }, { who: `official/${id}`, may: 'systems.register' })
  const sets = { of: (version: string) => policySet(kysely, version), none: compilePolicy({ permissions: {}, duties: {} }, 'none') }
  const result = await replayDay(kysely, day('2026-03-02'), sets, (found) => assert.fail(JSON.stringify(found)))
  assert.ok(result.decisions > 1_000)
})

test('the request id goes back as it came, and the metadata names this decision point', async () => {
  const asked = { subject: OFFICER, action: REGISTER, resource: own() }
  const { headers } = await point.ask('evaluation', asked, { 'x-request-id': 'bfe9eb29~ab87/4ca3' })
  assert.equal(headers.get('x-request-id'), 'bfe9eb29~ab87/4ca3')
  assert.equal((await point.ask('evaluation', {}, { 'x-request-id': 'of a fault' })).headers.get('x-request-id'), 'of a fault')
  const response = await fetch(`${point.url}/.well-known/authzen-configuration`)
  const metadata = (await response.json()) as Record<string, string>
  assert.equal(response.status, 200)
  assert.equal(metadata.policy_decision_point, IDENTIFIER)
  assert.equal(metadata.search_action_endpoint, `${IDENTIFIER}/access/v1/search/action`)
})
