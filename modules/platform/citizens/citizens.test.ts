import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actor } from '#kernel/access/actor.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { citizenActor, citizenBehind } from '#kernel/people/citizens.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { withCheck } from '#kernel/people/credit-code.ts'
import { enterLegalPerson } from '#kernel/people/legal-persons.ts'
import { addDays, day } from '#kernel/time/day.ts'
import { citizens, firms } from '#province/citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from './contract.ts'
import { firstCharacter, MOST_RUNNING } from './rules/appoint-agent.ts'

let t: TestHouse
before(async () => {
  t = await testHouse()
})
after(() => t?.close())

const db = () => t.database.kysely
const idOf = async (account: string) => (await citizenBehind(db(), account))!.id
const nameOf = (account: string) => citizens.find((one) => one.account === account)!.name
const firm = firms[0].uscc
const TODAY = day('2026-03-02')

const as = async (account: string, capacity?: string): Promise<Actor | undefined> =>
  citizenActor(db(), await idOf(account), capacity, t.clock.now())
async function acting(account: string, capacity?: string): Promise<Actor> {
  const actor = await as(account, capacity)
  assert.ok(actor, `${account} as ${capacity}`)
  return actor
}
const act = async <C extends Action>(actor: Actor, c: C, input: In<C>) => (await t.house.act(actor, c.name, input)) as Out<C>
const ask = async <C extends Question>(actor: Actor, c: C, input: In<C>) => (await t.house.ask(actor, c.name, input)) as Out<C>
async function refused(work: Promise<unknown>): Promise<string[]> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code)
    throw error
  }
  return []
}

const wish = (account: string, more: Partial<In<typeof contract.appointAgent>> = {}): In<typeof contract.appointAgent> => ({
  account,
  firstCharacter: firstCharacter(nameOf(account)),
  matters: ['tax'],
  until: '2026-06-30',
  reason: '出差',
  ...more,
})

test('a citizen appoints another in named matters, who then acts for them in those alone', async () => {
  const { id, agent } = await act(await acting('citizen-6'), contract.appointAgent, wish('citizen-3', { matters: ['tax', 'records'] }))
  assert.equal(agent, nameOf('citizen-3'))
  const actor = await acting('citizen-3', `agency/${id}`)
  assert.equal(actor.id, await idOf('citizen-3'))
  assert.equal(actor.behalf, `citizen/${await idOf('citizen-6')}`)
  assert.deepEqual(await ask(actor, contract.standing, { matter: 'tax' }), { may: true, behalf: actor.behalf })
  assert.equal((await ask(actor, contract.standing, { matter: 'housing' })).may, false)
  assert.equal((await ask(await acting('citizen-3'), contract.standing, { matter: 'housing' })).may, true)
})

test('acting for another is in the log with both names, and so are the appointment and its end', async () => {
  const principal = await acting('citizen-6')
  const { id } = await act(principal, contract.appointAgent, wish('citizen-5'))
  const agent = await acting('citizen-5', `agency/${id}`)
  await act(agent, contract.actFor, { capacity: `agency/${id}` })
  await act(principal, contract.endAgency, { id })
  const lines = await db()
    .selectFrom('kernel.audit_line')
    .select(['actor', 'actor_kind', 'behalf', 'action', 'subject'])
    .where('action', 'like', 'citizens.%')
    .orderBy('id', 'desc')
    .limit(3)
    .execute()
  assert.deepEqual(lines, [
    { actor: principal.id, actor_kind: 'citizen', behalf: null, action: 'citizens.end-agency', subject: `agency/${id}` },
    { actor: agent.id, actor_kind: 'citizen', behalf: agent.behalf, action: 'citizens.act-for', subject: agent.behalf },
    { actor: principal.id, actor_kind: 'citizen', behalf: null, action: 'citizens.appoint-agent', subject: `agency/${id}` },
  ])
})

test('a revoked agency gives no capacity at the next request, and an agent may lay it down', async () => {
  const { id } = await act(await acting('citizen-6'), contract.appointAgent, wish('citizen-2'))
  assert.ok(await as('citizen-2', `agency/${id}`))
  await act(await acting('citizen-2'), contract.endAgency, { id })
  assert.equal(await as('citizen-2', `agency/${id}`), undefined)
  assert.deepEqual(await refused(act(await acting('citizen-2'), contract.actFor, { capacity: `agency/${id}` })), ['citizens.no-capacity'])
  assert.deepEqual(await refused(act(await acting('citizen-6'), contract.endAgency, { id })), ['citizens.agency-ended'])
})

test('an agency holds through its last day in China and not into the next', async (s) => {
  s.after(() => t.clock.set('2026-03-02T01:00:00.000Z'))
  const { id } = await act(await acting('citizen-6'), contract.appointAgent, wish('citizen-4', { until: '2026-03-05' }))
  // The clock runs on: half a minute is left for a slow machine.
  t.clock.set('2026-03-05T15:59:30.000Z')
  assert.ok(await as('citizen-4', `agency/${id}`))
  t.clock.set('2026-03-05T16:00:00.000Z')
  assert.equal(await as('citizen-4', `agency/${id}`), undefined)
  const { agencies } = await ask(await acting('citizen-6'), contract.me, {})
  assert.equal(agencies.find((one) => one.id === id)?.state, 'ended')
})

test('one year is the longest term; yesterday is too early; today will do', async () => {
  const person = await acting('citizen-6')
  const codes = (until: string) => refused(act(person, contract.appointAgent, wish('citizen-3', { until })))
  assert.deepEqual(await codes('2027-03-01'), [])
  assert.deepEqual(await codes('2027-03-02'), ['citizens.agency-too-long'])
  assert.deepEqual(await codes(TODAY), [])
  assert.deepEqual(await codes(addDays(TODAY, -1)), ['citizens.agency-ends-too-early'])
})

test('an agent appoints nobody, neither for the principal nor while in that capacity', async () => {
  const mine = await ask(await acting('citizen-1'), contract.me, {})
  for (const { capacity } of mine.capacities) {
    const agent = await acting('citizen-1', capacity)
    for (const principal of [undefined, firm])
      assert.deepEqual(await refused(act(agent, contract.appointAgent, { ...wish('citizen-3'), ...(principal && { principal }) })), [
        'citizens.agents-appoint-none',
      ])
  }
  assert.deepEqual(await refused(act(await acting('citizen-1'), contract.appointAgent, wish('citizen-3', { principal: firm }))), [
    'citizens.agents-appoint-none',
  ])
})

test('the legal representative appoints for the firm, and a former one no longer', async (s) => {
  const representative = await acting('citizen-4', `legal-person/${firm}`)
  assert.equal(representative.behalf, `legal-person/${firm}`)
  const { id } = await act(representative, contract.appointAgent, wish('citizen-6', { principal: firm, matters: ['all'] }))
  const agent = await acting('citizen-6', `agency/${id}`)
  assert.equal(agent.behalf, `legal-person/${firm}`)
  assert.equal(agent.only, undefined)
  assert.equal(await as('citizen-5', `legal-person/${firm}`), undefined)
  const change = (account: string) => async () =>
    await db()
      .updateTable('kernel.legal_person')
      .set({ representative: await idOf(account) })
      .where('uscc', '=', firm)
      .execute()
  s.after(change('citizen-4'))
  await change('citizen-5')()
  assert.equal(await as('citizen-4', `legal-person/${firm}`), undefined)
  assert.deepEqual(await refused(act(await acting('citizen-4'), contract.endAgency, { id })), ['citizens.no-such-agency'])
  await act(await acting('citizen-5'), contract.endAgency, { id })
  assert.equal(await as('citizen-6', `agency/${id}`), undefined)
})

test('a shut account acts for nobody, and nobody acts for it', async (s) => {
  const { id } = await act(await acting('citizen-6'), contract.appointAgent, wish('citizen-3'))
  const shut = (account: string, at: string | null) =>
    db().updateTable('kernel.citizen').set({ disabled_at: at }).where('account', '=', account).execute()
  const [agent, principal] = [await idOf('citizen-3'), 'citizen-6']
  s.after(() => shut(principal, null))
  await shut(principal, t.clock.now())
  assert.equal(await citizenActor(db(), agent, `agency/${id}`, t.clock.now()), undefined)
  await shut(principal, null)
  await shut('citizen-3', t.clock.now())
  assert.equal(await citizenActor(db(), agent, undefined, t.clock.now()), undefined)
  await shut('citizen-3', null)
})

test('a wrong first character, an unknown and a shut account are refused alike', async () => {
  const person = await acting('citizen-6')
  const wrong = [
    wish('citizen-3', { firstCharacter: '甲' }),
    wish('citizen-3', { account: 'nobody' }),
    wish('citizen-3', { account: "' or 1=1 --" }),
  ]
  for (const input of wrong) assert.deepEqual(await refused(act(person, contract.appointAgent, input)), ['citizens.agent-not-found'])
  assert.deepEqual(await refused(act(person, contract.appointAgent, wish('citizen-6'))), ['citizens.not-yourself'])
  assert.deepEqual(await refused(act(person, contract.appointAgent, wish('citizen-3', { matters: ['all', 'tax'] }))), [
    'citizens.all-stands-alone',
  ])
})

test('nobody sees, ends or uses an agency that does not concern them', async () => {
  const { id } = await act(await acting('citizen-6'), contract.appointAgent, wish('citizen-3'))
  assert.equal(await as('citizen-5', `agency/${id}`), undefined)
  assert.equal(await as('citizen-6', `agency/${id}`), undefined)
  assert.deepEqual(await refused(act(await acting('citizen-5'), contract.endAgency, { id })), ['citizens.no-such-agency'])
  const seen = await ask(await acting('citizen-5'), contract.me, {})
  assert.ok(!seen.agencies.some((one) => one.id === id))
})

test('however many appoint at once, no more than the most run', async () => {
  const uscc = withCheck('91000000EXAMPLE09')
  await enterLegalPerson(db(), { uscc, name: '示例单位', representative: await idOf('citizen-5'), from: TODAY })
  const representative = await acting('citizen-5')
  const tries = await Promise.all(
    Array.from({ length: MOST_RUNNING + 4 }, () =>
      refused(act(representative, contract.appointAgent, wish('citizen-3', { principal: uscc }))),
    ),
  )
  assert.equal(tries.filter((codes) => codes.length === 0).length, MOST_RUNNING)
  assert.equal(tries.filter(([code]) => code === 'citizens.too-many-agents').length, 4)
})

test('a citizen signs out everywhere in person, and never while acting for somebody', async () => {
  const before = await db().selectFrom('kernel.citizen').select('id').where('signed_out_at', 'is not', null).execute()
  assert.deepEqual(before, [])
  assert.deepEqual(await refused(act(await acting('citizen-4', `legal-person/${firm}`), contract.signOutEverywhere, {})), [
    'citizens.own-devices-only',
  ])
  const { id } = await act(await acting('citizen-6'), contract.appointAgent, wish('citizen-3'))
  assert.deepEqual(await refused(act(await acting('citizen-3', `agency/${id}`), contract.signOutEverywhere, {})), [
    'citizens.own-devices-only',
  ])
  await act(await acting('citizen-3'), contract.signOutEverywhere, {})
  const out = await db().selectFrom('kernel.citizen').select('account').where('signed_out_at', 'is not', null).execute()
  assert.deepEqual(out, [{ account: 'citizen-3' }])
})

test('a citizen opens no official’s door, and an official none of the citizens’', async () => {
  const [citizen, official] = [await acting('citizen-4', `legal-person/${firm}`), await t.as('stats-bureau.officer')]
  for (const [name, { bound }] of [...t.house.actions, ...t.house.questions]) {
    const { may } = bound.contract
    if (may === 'anyone' || may === 'rooms') continue
    const outsider = may === 'citizen' ? official : citizen
    await assert.rejects(t.house.permit(outsider, name, may, 'request'), Refused, name)
  }
})
