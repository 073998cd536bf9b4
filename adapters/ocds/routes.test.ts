import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { madePublic as projectsMadePublic } from '#modules/governance/projects/contract.ts'
import type { madePublic as tendersMadePublic } from '#modules/governance/tenders/contract.ts'
import { isProjectPackage, isRecordPackage } from './schema/check.ts'
import { type OpenContractingRoutes, openContractingRoutes } from './routes.ts'

const organ = 'stats-bureau'
const projects: Out<typeof projectsMadePublic>['projects'] = [
  {
    id: 'p1',
    name: '宏观经济数据库',
    organ,
    organName: '湖南省统计局',
    state: 'under-construction',
    stateTitle: '建设中',
    approvedEstimate: '9000000.00',
    purpose: 'base-database',
    level: 'province',
    approvedOn: '2026-01-05',
    acceptedOn: null,
  },
]
const firm = (n: number) => ({ supplier: `firm-${n}`, name: `模拟企业${n}`, price: `${n}00.00` })
const made: Out<typeof tendersMadePublic> = {
  tenders: [
    {
      id: 't1',
      project: 'p1',
      system: 's1',
      organ,
      title: '集成',
      category: 'works',
      method: 'public',
      scope: '软硬件集成',
      state: 'done',
      ceiling: '8000000.00',
      releaseDay: '2026-02-01',
      deadlineDay: '2026-02-24',
      bidCount: 4,
      candidates: [
        { rank: 1, ...firm(1) },
        { rank: 2, ...firm(2) },
      ],
      shownUntil: '2026-03-05',
      award: { id: 'b1', ...firm(1), day: '2026-03-06' },
      contract: { id: 'c1', sum: '100.00', day: '2026-03-20' },
    },
    {
      id: 't2',
      project: 'p9',
      system: 's9',
      organ,
      title: '不公开项目',
      category: 'works',
      method: 'public',
      scope: '略',
      state: 'open',
      ceiling: '1.00',
      releaseDay: '2026-02-01',
      deadlineDay: '2026-02-24',
      bidCount: null,
      candidates: [],
      shownUntil: null,
      award: null,
      contract: null,
    },
  ],
  directContracts: [
    {
      id: 'c2',
      project: 'p1',
      system: 's1',
      organ,
      tender: null,
      category: 'supervision',
      supplier: 'firm-3',
      supplierName: '模拟监理',
      sum: '50000.00',
      signedOn: '2026-03-10',
    },
  ],
}
let app: FastifyInstance
let published = projects
before(async () => {
  app = Fastify()
  app.setErrorHandler((error, _request, reply) => reply.code(error instanceof Refused ? 404 : 500).send(String(error)))
  const ask = (async (question) =>
    question.name === projectsMadePublic.name ? { projects: published } : made) as OpenContractingRoutes['ask']
  await app.register(openContractingRoutes, { ask, base: 'https://data.example.org', publisher: '湖南省电子政务平台' })
})
after(() => app.close())

test('projects made public leave as OC4IDS with their tenders and direct contracts, and no other project’s', async () => {
  const { statusCode, body } = await app.inject('/open/oc4ids.json')
  assert.equal(statusCode, 200, body)
  const sent = JSON.parse(body) as { projects: { purpose: string; contractingProcesses: { id: string }[] }[] }
  assert.ok(isProjectPackage(sent), JSON.stringify(isProjectPackage.errors))
  assert.equal(sent.projects[0]!.purpose, '基础信息库')
  assert.deepEqual(
    sent.projects[0]!.contractingProcesses.map(({ id }) => id),
    ['ocds-000000-t1', 'ocds-000000-c2'],
  )
})

test('a process is read by its OCID, and one that is not public is not found', async () => {
  for (const ocid of ['ocds-000000-t1', 'ocds-000000-c2']) {
    const sent = JSON.parse((await app.inject(`/open/ocds/${ocid}.json`)).body) as { records: { ocid: string }[] }
    assert.ok(isRecordPackage(sent), JSON.stringify(isRecordPackage.errors))
    assert.equal(sent.records[0]!.ocid, ocid)
  }
  for (const ocid of ['ocds-000000-t2', 'ocds-000000-t9']) assert.equal((await app.inject(`/open/ocds/${ocid}.json`)).statusCode, 404)
})

test('with no project made public there is no package', async () => {
  published = []
  assert.equal((await app.inject('/open/oc4ids.json')).statusCode, 404)
  published = projects
})
