import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import type { madePublic } from '#modules/governance/projects/contract.ts'
import type { PublicTender } from './project-and-tender.ts'
import { type OpenContractingRoutes, openContractingRoutes } from './routes.ts'

const organ = { id: 'stats-bureau', name: '湖南省统计局' }
const tender: PublicTender = {
  id: 't1',
  project: 'p1',
  title: '建设',
  organ,
  nature: 'construction',
  method: 'open',
  methodDetails: '公开招标',
  estimate: null,
  announcedOn: '2026-02-01',
  closesOn: null,
  cancelledOn: null,
  tenderers: [],
  award: null,
  contract: null,
  payments: [],
}
const projects: Out<typeof madePublic>['projects'] = [
  {
    id: 'p1',
    name: '宏观经济数据库',
    organ: organ.id,
    organName: organ.name,
    state: 'approved',
    stateTitle: '已立项',
    approvedEstimate: '100.00',
    purpose: 'base-database',
    level: 'province',
    approvedOn: '2026-01-05',
    acceptedOn: null,
  },
]
let app: FastifyInstance
let published = projects
before(async () => {
  app = Fastify()
  app.setErrorHandler((error, _request, reply) => reply.code(error instanceof Refused ? 404 : 500).send())
  const ask = (async () => ({ projects: published })) as OpenContractingRoutes['ask']
  await app.register(openContractingRoutes, {
    ask,
    tenders: async () => [tender],
    base: 'https://data.example.org',
    publisher: '湖南省电子政务平台',
  })
})
after(() => app.close())

test('projects made public leave as OC4IDS, with the purpose in words', async () => {
  const { statusCode, body } = await app.inject('/open/oc4ids.json')
  assert.equal(statusCode, 200)
  const [project] = (JSON.parse(body) as { projects: { purpose: string; contractingProcesses: { id: string }[] }[] }).projects
  assert.deepEqual([project!.purpose, project!.contractingProcesses[0]!.id], ['基础信息库', 'ocds-000000-t1'])
})

test('a process is read by its OCID, and one that is not published is not found', async () => {
  const found = await app.inject('/open/ocds/ocds-000000-t1.json')
  assert.equal((JSON.parse(found.body) as { records: { ocid: string }[] }).records[0]!.ocid, 'ocds-000000-t1')
  assert.equal((await app.inject('/open/ocds/ocds-000000-t9.json')).statusCode, 404)
})

test('with no project made public there is no package', async () => {
  published = []
  assert.equal((await app.inject('/open/oc4ids.json')).statusCode, 404)
  published = projects
})
