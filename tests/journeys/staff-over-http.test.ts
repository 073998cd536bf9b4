// The administrators' work as it crosses the wire: nothing beyond the contract is taken, the secret is shown once, and who
// acts for another or behind broken glass chooses so in their session.
import { after, before, test } from 'node:test'
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { instantOf } from '#kernel/time/day.ts'
import { AUDITOR, SECURITY, SYSTEM } from '#tests/support/staff.ts'
import { testServer } from '#tests/support/server.ts'

let server: Awaited<ReturnType<typeof testServer>>
before(async () => {
  server = await testServer({ now: '2026-03-02T01:00:00.000Z' })
})
after(() => server.close())

const post = (who: string, path: string, body: unknown) => server.call(who, 'POST', path, body)
const done = async (who: string, path: string, body: unknown) => {
  const answer = await post(who, path, body)
  equal(answer.status, 200, `${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
const idOf = async (account: string) =>
  (await server.database.kysely.selectFrom('kernel.official').select('id').where('account', '=', account).executeTakeFirstOrThrow()).id
const reason = '测试'

test('nothing rides along with a form: unknown fields are refused, and no field gives a right', async () => {
  const { post: made } = await done(SYSTEM, '/api/people/create-post', { organ: 'ndrc', title: '科员', kind: 'business', reason })
  const { official } = await done(SYSTEM, '/api/people/create-account', { name: '示例', account: 'ndrc.wire', organ: 'ndrc', reason })
  const forms = {
    'create-post': { organ: 'ndrc', title: '科员', kind: 'business', reason },
    'create-account': { name: '示例', account: 'ndrc.ridden', organ: 'ndrc', reason },
    appoint: { official, post: made, reason },
  }
  const riders = {
    duties: ['officer'],
    duty: 'officer',
    class: 'security',
    clearance: 5,
    password: 'x',
    mustChange: false,
    permissions: ['funds.pay'],
    id: official,
    posts: [made],
  }
  for (const [action, form] of Object.entries(forms))
    for (const [name, value] of Object.entries(riders)) {
      const { status, body } = await post(SYSTEM, `/api/people/${action}`, { ...form, [name]: value })
      ok(status === 400 || status === 422, `${action} took ${name}: ${status} ${JSON.stringify(body)}`)
    }
  const deep = JSON.parse('{"organ":"ndrc","title":"科员","kind":"business","reason":"x","__proto__":{"class":"security"}}') as unknown
  ok([400, 422].includes((await post(SYSTEM, '/api/people/create-post', deep)).status))
  for (const bad of [
    { kind: 'king' },
    { organ: "x'; drop table" },
    { title: '' },
    { title: 'x'.repeat(1000) },
    { asks: Array(20).fill('officer') },
  ])
    ok(
      [400, 422].includes((await post(SYSTEM, '/api/people/create-post', { ...forms['create-post'], ...bad })).status),
      JSON.stringify(bad),
    )
  equal((await server.call(SYSTEM, 'GET', '/api/people/account?official=1')).status, 400)
})

test('every account that an administrator may not reach, and every id that does not exist, answer alike', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000'
  for (const [path, body] of [
    ['/api/people/disable-account', { official: nobody, reason }],
    ['/api/people/appoint', { official: nobody, post: nobody, reason }],
    ['/api/people/end-post', { post: nobody, reason }],
    ['/api/people/rename-organ', { organ: 'nobody', name: '名称', source: '文件' }],
  ] as const)
    equal((await post(SYSTEM, path, body)).status, 404, path)
  for (const [path, body] of [
    ['/api/entitlements/give-duty', { post: nobody, duty: 'officer', reason }],
    ['/api/entitlements/give-permission', { duty: 'nobody', permission: 'funds.pay', scope: 'all', reason }],
    ['/api/entitlements/set-clearance', { official: nobody, level: '1', reason }],
    ['/api/training/record-course', { official: nobody, course: 'it-skills', kind: 'passed', reason }],
    ['/api/break-glass/open', { emergency: nobody }],
  ] as const)
    equal((await post(SECURITY, path, body)).status, 404, path)
  equal((await post(AUDITOR, '/api/break-glass/review', { emergency: nobody, verdict: '没有这回事' })).status, 404)
  equal((await server.call(AUDITOR, 'GET', `/api/break-glass/one?id=${nobody}`)).status, 404)
})

test('the taker chooses to act for the giver, is written down so, and at the hour the right is gone', async () => {
  const to = instantOf(new Date('2026-03-02T03:00:00.000Z'))
  const { delegation } = await done('ndrc.head', '/api/delegation/give', {
    taker: await idOf('ndrc.officer'),
    permissions: ['projects.sign'],
    to,
    reason,
  })
  const chosen = await server.call('ndrc.officer', 'PUT', '/api/session/post', { delegation })
  equal(chosen.status, 200, JSON.stringify(chosen.body))
  deepEqual(Object.keys(chosen.body.permissions), ['projects.sign'])
  equal((await server.call('ndrc.officer', 'GET', '/api/cases/case-list')).status >= 400, true)
  equal((await server.call('ndrc.approver', 'PUT', '/api/session/post', { delegation })).status >= 400, true, 'it is another’s')
  server.clock.set(to)
  deepEqual((await server.call('ndrc.officer', 'GET', '/api/session')).body.permissions, {})
  server.clock.set('2026-03-02T03:05:00.000Z')
})

test('broken glass: opened by two, chosen in the session, written on every line, shown in the metrics, closed by the hour', async () => {
  const emergencyOf = async () =>
    (await done('audit-office.head', '/api/break-glass/ask', { duty: 'reviewer', minutes: 30, reason: '评审人员全部失联，须当日评审' }))
      .emergency
  server.cookies.clear()
  const emergency = await emergencyOf()
  equal((await server.call('audit-office.head', 'PUT', '/api/session/post', { emergency })).status >= 400, true, 'asked is not opened')
  await done(SECURITY, '/api/break-glass/open', { emergency })
  const chosen = await server.call('audit-office.head', 'PUT', '/api/session/post', { emergency })
  equal(chosen.status, 200, JSON.stringify(chosen.body))
  ok('projects.review' in chosen.body.permissions && !('projects.sign' in chosen.body.permissions))
  match((await server.call('anyone', 'GET', '/metrics')).body, /yuelu_break_glass_open 1\n/)
  equal((await post('audit-office.head', '/api/projects/compute-evidence', { project: emergency })).status, 404)
  const { emergencies } = (await server.call(AUDITOR, 'GET', '/api/break-glass/open-ones')).body
  equal(emergencies[0].state, 'open')
  const seen = (await server.call(AUDITOR, 'GET', `/api/break-glass/one?id=${emergency}`)).body
  ok(seen.lines.length > 0, 'the refused act is a line of it')
  server.clock.set('2026-03-02T03:40:00.000Z')
  deepEqual((await server.call('audit-office.head', 'GET', '/api/session')).body.permissions, {})
  match((await server.call('anyone', 'GET', '/metrics')).body, /yuelu_break_glass_unreviewed 1\n/)
  await done(AUDITOR, '/api/break-glass/review', { emergency, verdict: '情况属实' })
  match((await server.call('anyone', 'GET', '/metrics')).body, /yuelu_break_glass_unreviewed 0\n/)
})
