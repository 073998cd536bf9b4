// What an official may not see never leaves the server: an officer of another organ, with the same duty, asks for a project
// of 省财政厅 by every door there is.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Day } from '#kernel/time/day.ts'
import { queue } from '#modules/services/applications/contract.ts'
import { board } from '#modules/services/dashboard/contract.ts'
import { serviceOrgans } from '#province/service-duties.ts'
import { seedStory } from '#server/seed-story.ts'
import { testServer } from '#tests/support/server.ts'

let s: Awaited<ReturnType<typeof testServer>>
let project: string
let system: string
const stranger = 'water-department.officer'
const owner = 'finance-department.officer'

before(async () => {
  s = await testServer({ now: '2026-11-02T01:00:00.000Z' })
  await seedStory(s.url, s.vault, '2026-11-27' as Day, () => {})
  const { rows } = await s.database.pool.query("select id, system from projects.project where organ = 'finance-department'")
  project = rows[0].id
  system = rows[0].system
})
after(() => s.close())

const doors = () => [
  `/api/projects/one?project=${project}`,
  `/api/projects/gates?project=${project}`,
  `/api/projects/duplicates?project=${project}`,
  `/api/tenders/of-project?project=${project}`,
  `/api/funds/of-project?project=${project}`,
  `/api/cases/one?id=${project}`,
  `/api/registers/projects.project/${project}`,
  `/api/registers/projects.project/${project}/history`,
]

test('the owner sees the project by every door', async () => {
  for (const path of doors()) assert.equal((await s.call(owner, 'GET', path)).status, 200, path)
})

test('a stranger with the same duty is told that there is nothing', async () => {
  for (const path of doors()) {
    const { status, body } = await s.call(stranger, 'GET', path)
    const text = JSON.stringify(body)
    // The tenders of a project are a list, which is empty for a stranger; every other door is shut.
    assert.ok(
      status === 404 || status === 403 || text === '{"tenders":[],"contracts":[],"contracted":"0.00"}',
      `${path} answered ${status} ${text.slice(0, 300)}`,
    )
    assert.doesNotMatch(text, /金财工程/, path)
  }
})

test('lists, exports and the search of a stranger hold nothing of it', async () => {
  const lists = [
    '/api/registers/projects.project',
    '/api/registers/tenders.tender',
    '/api/registers/tenders.contract',
    '/api/registers/funds.allocation',
    '/api/registers/funds.payment',
    '/api/registers/projects.project/export?format=csv',
    '/api/projects/pipeline',
    `/api/projects/of-system?system=${system}`,
    '/api/cases/related',
    '/api/cases/mine',
    `/api/registry/blocks-of-system?system=${system}`,
    '/api/registers/registry.block',
    '/api/registers/registry.domain',
  ]
  for (const path of lists) {
    const { status, body } = await s.call(stranger, 'GET', path)
    assert.ok(status < 500, `${path} answered ${status}`)
    const text = JSON.stringify(body)
    assert.doesNotMatch(text, /金财工程（示例项目）/, path)
    assert.ok(!text.includes(project), `${path} holds the project`)
  }
  const { body } = await s.call(stranger, 'GET', `/api/search/everything?q=${encodeURIComponent('金财工程')}`)
  assert.ok(!JSON.stringify(body).includes(project))
})

test('nobody draws another organ’s evidence of an audit', async () => {
  for (const path of ['/api/audit/lines', '/api/audit/proof?line=00000000-0000-7000-8000-000000000001'])
    assert.equal((await s.call(stranger, 'GET', path)).status, 403, path)
})

test('on the day the demonstration begins each of eight organs finds work in two states at least, and the leader’s remark stands on what is late', async () => {
  s.clock.set('2026-11-27T02:00:00.000Z')
  for (const organ of serviceOrgans) {
    const states = []
    for (const tab of ['receive', 'decide', 'paused', 'deliver', 'over'] as const)
      if ((await s.ask(`${organ}.receiver`, queue, { tab })).rows.length > 0) states.push(tab)
    assert.ok(states.length >= 2, `${organ}: ${states.join()}`)
  }
  const { exceptions } = await s.ask('leading-group.leader', board, {})
  assert.ok(exceptions.some(({ kind, remark }) => kind === 'overdue' && remark !== null))
})
