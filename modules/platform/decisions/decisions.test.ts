// 为什么能／不能, from the official's side and the overseer's: what is told, and what stays hidden.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { uuid } from '#kernel/id/uuid.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { testServer } from '#tests/support/server.ts'

let server: Awaited<ReturnType<typeof testServer>>
const SECRET = '机密项目名称'
const hidden = uuid()
const above = uuid()
let system = ''

before(async () => {
  server = await testServer()
  const card = {
    name: '试验系统',
    zone: 'extranet',
    kind: 'base-database',
    functions: ['查询'],
    users: ['本单位'],
    description: '测试',
  } as const
  system = (await server.act('education-department.officer', registerSystem, card as never)).id
  const at = server.clock.now()
  const waits = { addressed: null, waits_for: null, waits_organ: null, due_on: null, closed_at: null }
  await server.database.kysely
    .insertInto('kernel.case')
    .values(
      [hidden, above].map((id, i) => ({
        id,
        type: 'trial',
        number: id,
        title: SECRET,
        state: 'open',
        organ: 'education-department',
        division: '430000',
        level: i * 3,
        ...waits,
        opened_at: at,
        moved_at: at,
      })),
    )
    .execute()
})
after(() => server.close())

type Told = {
  capacities: {
    allowed: boolean
    reason: string
    verdict: { zh: string; en: string }
    steps: { step: string; passed: boolean; words: { zh: string } }[]
  }[]
  record: { label: string; organ: string } | null
  asks: { zh: string }[]
}
const explain = async (account: string, asked: Record<string, string>): Promise<{ status: number; body: Told; text: string }> => {
  const { status, body } = await server.call(account, 'GET', `/api/decisions/explain?${new URLSearchParams(asked).toString()}`)
  return { status, body, text: JSON.stringify(body) }
}

test('an official learns why they can, and by which duty', async () => {
  const { status, body } = await explain('stats-bureau.officer', { action: 'systems.register-system' })
  assert.equal(status, 200)
  assert.equal(body.capacities[0]!.verdict.zh, '能：职责“经办人”给予“登记本单位信息系统”（岗位职责）。')
  assert.deepEqual(
    body.capacities[0]!.steps.map(({ step, passed }) => [step, passed]),
    [
      ['who', true],
      ['source', true],
      ['course', true],
    ],
  )
})

test('an official learns why they cannot, and what helps', async () => {
  const { body } = await explain('stats-bureau.officer', { action: 'audit.lines' })
  assert.match(body.capacities[0]!.verdict.zh, /^不能：没有任何职责给予“查看审计日志”。.*安全管理员/)
  assert.match(body.capacities[0]!.verdict.en, /^No: No duty gives/)
})

test('whoever has not passed the course learns which one', async () => {
  const { id } = await server.as('ndrc.officer')
  await server.database.kysely
    .updateTable('kernel.course_record')
    .set({ revoked_at: server.clock.now() })
    .where('official', '=', id)
    .execute()
  const { body } = await explain('ndrc.officer', { action: 'systems.register' })
  assert.equal(body.capacities[0]!.reason, 'not-trained')
  assert.match(body.capacities[0]!.verdict.zh, /公务员信息技术知识与技能/)
})

test('a record that one may read is named, and its reach told', async () => {
  const { body } = await explain('stats-bureau.officer', {
    action: 'systems.register',
    register: 'systems.information-system',
    record: system,
  })
  assert.equal(body.record?.label, '试验系统')
  assert.match(body.record!.organ, /教育/)
  assert.equal(body.capacities[0]!.reason, 'out-of-scope')
  assert.match(body.capacities[0]!.verdict.zh, /权限只及于本单位的记录/)
})

test('a record that one may not read is as if it were not there', async () => {
  const asked = { action: 'cases.read', register: 'case' }
  const there = await explain('stats-bureau.officer', { ...asked, record: hidden })
  const secret = await explain('education-department.officer', { ...asked, record: above })
  const absent = await explain('stats-bureau.officer', { ...asked, record: uuid() })
  assert.deepEqual(there.body, absent.body)
  assert.equal(there.body.capacities[0]!.reason, 'no-record')
  assert.equal(secret.body.capacities[0]!.reason, 'no-record')
  for (const { text } of [there, secret]) {
    assert.ok(!text.includes(SECRET))
    assert.ok(!text.includes('education-department"') && !text.includes('教育厅（'))
  }
  assert.equal((await explain('education-department.officer', { ...asked, record: hidden })).body.record?.label, SECRET)
})

test('an overseer may ask about others, and even so a record they may not read is not named', async () => {
  for (const overseer of ['information-centre.security-admin', 'audit-office.auditor']) {
    const asked = { official: 'education-department.officer', action: 'cases.read', register: 'case', record: hidden }
    const { status, body, text } = await explain(overseer, asked)
    assert.equal(status, 200)
    assert.equal(body.capacities[0]!.allowed, true)
    assert.equal(body.record, null)
    assert.ok(!text.includes(SECRET))
    const far = await explain(overseer, { ...asked, official: 'stats-bureau.officer' })
    assert.equal(far.body.capacities[0]!.reason, 'out-of-scope')
    assert.ok(!/education|教育/.test(far.text))
    assert.equal((await explain(overseer, { ...asked, record: above })).body.capacities[0]!.reason, 'no-record')
  }
})

test('nobody else may ask about others, nor learn whether they are there', async () => {
  const known = await explain('stats-bureau.officer', { official: 'ndrc.head', action: 'projects.sign' })
  const unknown = await explain('stats-bureau.officer', { official: 'nobody', action: 'projects.sign' })
  assert.equal(known.status, 404)
  assert.deepEqual((known.body as unknown as { code: string }).code, (unknown.body as unknown as { code: string }).code)
  for (const path of ['who-can?action=projects.sign', 'log']) {
    assert.equal((await server.call('stats-bureau.head', 'GET', `/api/decisions/${path}`)).status, 403)
    assert.equal((await server.call('information-centre.system-admin', 'GET', `/api/decisions/${path}`)).status, 403)
  }
  assert.equal((await server.call('anyone', 'GET', '/api/decisions/explain?action=projects.sign')).status, 401)
})

test('what a grave act asks at the door is said beside the verdict', async () => {
  const { body } = await explain('information-centre.security-admin', { action: 'entitlements.grant' })
  assert.equal(body.capacities[0]!.allowed, true)
  assert.deepEqual(
    body.asks.map(({ zh }) => zh),
    ['10 分钟内验证过身份', '由本人办理'],
  )
})

test('who can with a record are those whom the policy lets, each with their duty', async () => {
  const ask = async (query: object) => {
    const { status, body } = await server.call(
      'audit-office.auditor',
      'GET',
      `/api/decisions/who-can?${new URLSearchParams(query as Record<string, string>).toString()}`,
    )
    assert.equal(status, 200)
    return body as { people: { account: string; why: { zh: string } }[]; next: string | null }
  }
  const { people } = await ask({ action: 'projects.sign', register: 'systems.information-system', record: system })
  assert.deepEqual(
    people.map(({ account }) => account),
    ['education-department.head'],
  )
  assert.match(people[0]!.why.zh, /^能：职责“主要负责人”/)
  assert.deepEqual((await ask({ action: 'projects.sign', register: 'case', record: uuid() })).people, [])
  assert.deepEqual((await ask({ action: 'cases.read', register: 'case', record: above })).people, [])
  const everyone: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page: Awaited<ReturnType<typeof ask>> = await ask({ action: 'policy.read', size: '7', ...(after && { after }) })
    everyone.push(...page.people.map(({ account }) => account))
    after = page.next
  }
  assert.equal(everyone.length, new Set(everyone).size)
  assert.ok(everyone.length > 30)
})

test('the log of decisions is searched by who, what and outcome', async () => {
  await server.call('stats-bureau.head', 'GET', '/api/decisions/log')
  const { id } = await server.as('stats-bureau.head')
  const { status, body } = await server.call(
    'audit-office.auditor',
    'GET',
    `/api/decisions/log?who=${id}&permission=decisions.read&allowed=false&fromDay=2026-03-02&toDay=2026-03-02`,
  )
  assert.equal(status, 200)
  const found = body as { decisions: { reason: string; policy: string }[]; total: number }
  assert.ok(found.total >= 1)
  assert.equal(found.decisions[0]!.reason, 'not-held')
  assert.match(found.decisions[0]!.policy, /^[0-9a-f]{16}$/)
})

test('odd questions get a sentence', async () => {
  for (const asked of [{ action: 'no.such' }, { action: '__proto__' }, { action: 'projects.sign', register: 'no.such', record: uuid() }])
    assert.equal((await explain('stats-bureau.officer', asked as never)).status, 404)
  for (const asked of [
    {},
    { action: 'projects.sign', record: 'x' },
    { action: 'x'.repeat(101) },
    { action: 'projects.sign', official: 'a\u0000' },
  ])
    assert.equal((await explain('stats-bureau.officer', asked as never)).status, 400)
})
