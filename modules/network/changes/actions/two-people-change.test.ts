import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseOf } from '#tests/support/planned-case.ts'
import { APPROVER, plannedHouse, PROPOSER, work } from '#tests/support/planned-house.ts'
import { addRoute, moveRoute, retireRoute } from '#tests/support/planned-room.ts'
import * as contract from '../contract.ts'

let t: Awaited<ReturnType<typeof plannedHouse>>
before(async () => {
  t = await plannedHouse()
})
after(() => t.close())

const route = (network: string, hop = '10.0.0.1') => work(addRoute, { router: 'r-430000-1', network, hop })
const propose = (...works: ReturnType<typeof work>[]) =>
  t.does(PROPOSER, contract.proposeChange, { title: '接入株洲', reason: '骨干扩容', works })
const approve = async (change: string, seen: string) => t.does(APPROVER, contract.approveChange, { change, seen })
const routes = async () =>
  (await t.database.pool.query("select network || ' ' || hop as r from planned.route where state = 'standing' order by network")).rows.map(
    ({ r }) => r as string,
  )
const count = async (table: string) => (await t.database.pool.query(`select count(*)::int as n from ${table}`)).rows[0].n as number

test('a change proposed does nothing; another person’s approval does all of it at once (3.7.7)', async () => {
  const { id, number, picture } = await propose(route('10.1.0.0/16'), route('10.2.0.0/16'))
  assert.match(number, /^CHAN-2026-/)
  assert.deepEqual(await routes(), [])
  assert.equal(await caseOf(t, id), 'proposed')
  assert.deepEqual(
    picture.records.map(({ kind, label }) => `${kind} ${label}`),
    ['added 10.1.0.0/16', 'added 10.2.0.0/16'],
  )
  assert.deepEqual(
    picture.files.map(({ path, diff }) => [path, diff]),
    [['r-430000-1/routes.conf', '@@ -0,0 +1,2 @@\n+route 10.1.0.0/16 via 10.0.0.1;\n+route 10.2.0.0/16 via 10.0.0.1;']],
  )
  assert.deepEqual(await approve(id, picture.digest), { state: 'applied', answers: 2 })
  assert.deepEqual(await routes(), ['10.1.0.0/16 10.0.0.1', '10.2.0.0/16 10.0.0.1'])
  assert.equal(await caseOf(t, id), 'applied')
  const { rows } = await t.database.pool.query(
    "select action, actor from kernel.audit_line where action like 'planned.%' and outcome = 'done' order by id",
  )
  assert.deepEqual(
    rows.map(({ actor }) => actor),
    Array(2).fill((await t.as(APPROVER)).id),
  )
})

test('who proposed a change does not approve it, nor does who let another propose it; the table holds it too', async () => {
  const { id, picture } = await propose(route('10.3.0.0/16'))
  const both = await t.as(PROPOSER)
  const proposer = { ...both, permissions: new Map([...both.permissions, ['changes.approve', 'all'] as const]) }
  const codes = async (who: Parameters<typeof t.grounds>[0], change: string) =>
    (await t.grounds(who, contract.approveChange, { change, seen: picture.digest })).map(({ code }) => code)
  assert.deepEqual(await codes(proposer, id), ['changes.approves-own'])
  const approver = await t.as(APPROVER)
  const deputy = await t.as(PROPOSER, 'all', { behalf: `official/${approver.id}` })
  const other = await t.does(deputy, contract.proposeChange, { title: '代提', reason: '代提', works: [route('10.4.0.0/16')] })
  assert.deepEqual(await codes(approver, other.id), ['changes.approves-own'])
  for (const change of [id, other.id])
    await assert.rejects(
      t.database.pool.query("update changes.change set state = 'approved', approver = $2 where id = $1", [
        change,
        change === id ? proposer.id : approver.id,
      ]),
      /two_people/,
    )
})

test('every work that is refused is named by its place, and nothing is kept', async () => {
  const changes = await count('changes.change')
  const grounds = await t.grounds(PROPOSER, contract.proposeChange, {
    title: '有错的变更',
    reason: '试',
    works: [
      route('10.1.0.0/16'),
      route('10.9.0.0/16'),
      work(moveRoute, { network: '10.99.0.0/16', hop: '10.0.0.2' }),
      { action: addRoute.name, input: '{"router":"r","network":"10.8.0.0/16"}' },
      { action: 'systems.register-system', input: '{}' },
    ],
  })
  assert.deepEqual(
    grounds.map(({ code, field }) => [code, field]),
    [
      ['planned.taken', '/works/0/network'],
      ['kernel.not-found', '/works/2/network'],
      ['kernel.work-malformed', '/works/3'],
      ['kernel.no-such-action', '/works/4'],
    ],
  )
  assert.equal(await count('changes.change'), changes)
  assert.ok(!(await routes()).includes('10.9.0.0/16 10.0.0.1'))
})

test('what is no JSON object is refused by its place: text, a list, a broken end, a lone surrogate', async () => {
  const bad = ['[]', '"x"', '{"router":', 'null', '{"router":"\\ud800","network":"a","hop":"b"}']
  const grounds = await t.grounds(PROPOSER, contract.proposeChange, {
    title: '坏的内容',
    reason: '试',
    works: bad.map((input) => ({ action: addRoute.name, input })),
  })
  assert.deepEqual(
    grounds.map(({ code, field }) => [code, field]),
    bad.map((_, i) => ['changes.work-unreadable', `/works/${i}/input`]),
  )
})

test('what is nested without end is refused as no verb’s input, not a fault', async () => {
  const input = `{"router":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
  const grounds = await t.grounds(PROPOSER, contract.rehearseChange, { works: [{ action: addRoute.name, input }] })
  assert.deepEqual(
    grounds.map(({ code }) => code),
    ['kernel.work-malformed'],
  )
})

test('grounds beyond two hundred are counted, not listed', async () => {
  const works = Array.from({ length: 203 }, () => work(moveRoute, { network: 'nowhere', hop: '10.0.0.1' }))
  const grounds = await t.grounds(PROPOSER, contract.rehearseChange, { works })
  assert.equal(grounds.length, 201)
  assert.deepEqual(grounds.at(-1)?.detail, { more: 3 })
})

test('the approver decides by what was shown: when the effect has moved, they look again first', async () => {
  const { id, picture } = await propose(work(moveRoute, { network: '10.1.0.0/16', hop: '10.0.0.7' }))
  const meanwhile = await propose(work(moveRoute, { network: '10.1.0.0/16', hop: '10.0.0.5' }))
  await approve(meanwhile.id, meanwhile.picture.digest)
  const [ground] = await t.grounds(APPROVER, contract.approveChange, { change: id, seen: picture.digest })
  assert.equal(ground?.code, 'changes.picture-moved')
  assert.equal(await caseOf(t, id), 'proposed')
  const again = await t.does(APPROVER, contract.lookAgain, { change: id })
  assert.deepEqual(again.records[0]?.fields, [{ field: 'hop', before: '10.0.0.5', after: '10.0.0.7' }])
  const { picture: kept, rehearsedBy, own } = await t.asks(APPROVER, contract.review, { change: id })
  assert.equal(kept?.digest, again.digest)
  assert.deepEqual([rehearsedBy, own], [(await t.as(APPROVER)).name, false])
  await approve(id, again.digest)
  assert.ok((await routes()).includes('10.1.0.0/16 10.0.0.7'))
})

test('another change beside it does not move the effect', async () => {
  const { id, picture } = await propose(work(moveRoute, { network: '10.2.0.0/16', hop: '10.0.0.8' }))
  const meanwhile = await propose(route('10.2.1.0/24'))
  await approve(meanwhile.id, meanwhile.picture.digest)
  assert.equal((await approve(id, picture.digest)).state, 'applied')
})

test('a change that can no longer be done is refused with the ground of its work, and stays as it was', async () => {
  const { id, picture } = await propose(route('10.20.0.0/16'), work(moveRoute, { network: '10.2.0.0/16', hop: '10.0.0.3' }))
  const meanwhile = await propose(work(retireRoute, { network: '10.2.0.0/16' }))
  assert.equal(meanwhile.picture.records[0]?.kind, 'retired')
  await approve(meanwhile.id, meanwhile.picture.digest)
  const grounds = await t.grounds(APPROVER, contract.approveChange, { change: id, seen: picture.digest })
  assert.deepEqual(
    grounds.map(({ code, field }) => [code, field]),
    [
      ['changes.world-moved', undefined],
      ['kernel.not-found', '/works/1/network'],
    ],
  )
  assert.ok(!(await routes()).includes('10.20.0.0/16 10.0.0.1'))
  await t.does(APPROVER, contract.declineChange, { change: id, reason: '已过时' })
  assert.equal(await caseOf(t, id), 'declined')
  const [late] = await t.grounds(APPROVER, contract.approveChange, { change: id, seen: picture.digest })
  assert.equal(late?.code, 'kernel.not-in-state')
})

test('two approvers at once: one applies it, the other is told that it has moved on', async () => {
  const { id, picture } = await propose(route('10.30.0.0/16'))
  const approver = await t.as(APPROVER)
  const second = { ...approver, id: '00000000-0000-7000-8000-0000000000aa', name: '第二核准人' }
  const outcomes = await Promise.allSettled(
    [approver, second].map((actor) => t.house.act(actor, contract.approveChange.name, { change: id, seen: picture.digest })),
  )
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  assert.equal((await routes()).filter((line) => line.startsWith('10.30.0.0/16')).length, 1)
  await t.settle()
})

test('a change may be withdrawn until it is applied; who may only read may not propose', async () => {
  const { id } = await propose(route('10.40.0.0/16'))
  await t.does(PROPOSER, contract.withdrawChange, { change: id, reason: '不再需要' })
  assert.equal(await caseOf(t, id), 'withdrawn')
  const [no] = await t.grounds('leading-group.leader', contract.proposeChange, {
    title: '试',
    reason: '试',
    works: [route('10.41.0.0/16')],
  })
  assert.equal(no?.code, 'kernel.not-allowed')
})

test('who does not hold what a work takes is refused it inside the change', async () => {
  const bare = await t.as(PROPOSER)
  const grounds = await t.grounds(
    { ...bare, permissions: new Map([...bare.permissions].filter(([name]) => name !== 'planned.plan')) },
    contract.proposeChange,
    { title: '试', reason: '试', works: [route('10.50.0.0/16')] },
  )
  assert.deepEqual(
    grounds.map(({ code, field }) => [code, field]),
    [['kernel.not-allowed', '/works/0']],
  )
})
