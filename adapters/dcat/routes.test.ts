import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { Parser } from 'n3'
import type { Out } from '#kernel/module/contract.ts'
import { publicList } from '#modules/resources/catalogue/contract.ts'
import { type CatalogueRoutes, catalogueRoutes } from './routes.ts'

const row: Out<typeof publicList>['rows'][number] = {
  id: '0198c9a2-0000-7000-8000-000000000001',
  code: '301002000012/0007',
  organ: 'stats-bureau',
  organName: '湖南省统计局',
  system: '0198c9a2-0000-7000-8000-000000000002',
  name: '第七次人口普查分县资料',
  abstract: '2020 年分县人口。',
  items: [{ name: '常住人口', code: 'population', type: 'integer', sensitive: false }],
  format: 'csv',
  frequency: 'yearly',
  attribute: 'unconditional',
  ways: ['file'],
  conditions: '无条件',
  dataClass: '人口',
  grade: 'general',
  secrecyAssessed: true,
  privacyAssessed: true,
  holdsSecrets: false,
  publishedOn: '2026-03-02',
  updatedAt: '2026-03-02T01:00:00.000Z',
}

test('the public list leaves as JSON-LD and as Turtle, each with its media type', async () => {
  const asked: string[] = []
  const ask = (async (question) => {
    asked.push(question.name)
    return { rows: [row] }
  }) as CatalogueRoutes['ask']
  const app = Fastify()
  await app.register(catalogueRoutes, {
    ask,
    base: 'https://data.example.org',
    publisher: { id: 'informatisation-office', name: '省政府信息化工作办公室' },
  })
  const [json, turtle] = [await app.inject('/open/catalogue.jsonld'), await app.inject('/open/catalogue.ttl')]
  assert.deepEqual([json.statusCode, turtle.statusCode], [200, 200])
  assert.match(String(json.headers['content-type']), /^application\/ld\+json/)
  assert.match(String(turtle.headers['content-type']), /^text\/turtle/)
  assert.match(json.body, /第七次人口普查分县资料/)
  assert.ok(new Parser().parse(turtle.body).length > 15)
  assert.deepEqual(asked, [publicList.name, publicList.name])
  await app.close()
})
