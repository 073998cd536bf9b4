import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { isProjectPackage, isRecordPackage } from '#adapters/ocds/schema/check.ts'
import type { Day } from '#kernel/time/day.ts'
import { seedStandards } from '#modules/governance/standards/seed-standards.ts'
import { bringToAcceptance, registerSuppliers } from '#province/lifecycle.ts'
import { testServer, TEST_PORTAL } from '#tests/support/server.ts'
import { tellerOf } from '#tests/support/teller.ts'
import { macroSpec } from '#tests/journeys/macro-database.ts'

let server: Awaited<ReturnType<typeof testServer>>
before(async () => {
  server = await testServer()
})
after(() => server.close())

const get = (path: string) => server.call('anyone', 'GET', path)
const shapes = new Store(new Parser().parse(readFileSync(new URL('../adapters/dcat/shapes/mandatory.ttl', import.meta.url), 'utf8')))
const violations = async (turtle: string) =>
  (await new SHACLValidator(shapes).validate(new Store(new Parser().parse(turtle)))).results.map(({ path }) =>
    String((path as { value?: string } | null)?.value),
  )

test('while nothing is published the catalogue is empty and valid, and no project package exists', async () => {
  const [json, turtle, projects] = await Promise.all(
    ['catalogue.jsonld', 'catalogue.ttl', 'oc4ids.json'].map((name) => get(`/open/${name}`)),
  )
  assert.deepEqual([json!.status, turtle!.status, projects!.status], [200, 200, 404])
  assert.deepEqual(await violations(String(turtle!.body)), [])
  assert.equal(projects!.body.code, 'kernel.not-found')
})

test('an accepted project leaves in every format, each valid by its own schema, to a reader who has not signed in', async () => {
  const t = tellerOf(server)
  await seedStandards((account, contract, input) => t.act(account, contract.name, input as Record<string, unknown>) as never)
  const told = await bringToAcceptance(t, macroSpec, '2026-03-02' as Day, await registerSuppliers(t))

  const { status, body } = await get('/open/oc4ids.json')
  assert.deepEqual([status, isProjectPackage(body)], [200, true], JSON.stringify(isProjectPackage.errors))
  const [project] = body.projects
  assert.deepEqual([project.id.endsWith(told.project), project.title, project.status], [true, macroSpec.project.name, 'completed'])
  assert.equal(body.uri, `${TEST_PORTAL}/open/oc4ids.json`)

  const { id: ocid } = project.contractingProcesses[0]
  const record = await get(`/open/ocds/${ocid}.json`)
  assert.ok(isRecordPackage(record.body) as boolean, JSON.stringify(isRecordPackage.errors))
  assert.equal(record.body.records[0].ocid, ocid)

  const [turtle, json] = [await get('/open/catalogue.ttl'), await get('/open/catalogue.jsonld')]
  assert.deepEqual(await violations(String(turtle.body)), [])
  assert.match(String(turtle.body), /分县人口/)
  assert.match(JSON.stringify(json.body), new RegExp(`${TEST_PORTAL}/[^"]*${told.resource}`))
  assert.match(json.headers.get('content-type') ?? '', /^application\/ld\+json/)
})
