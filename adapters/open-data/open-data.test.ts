import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { testServer } from '#tests/support/server.ts'

let server: Awaited<ReturnType<typeof testServer>>
const code = (n: number) => simulatedCreditCode(80_000_000 + n)
before(async () => {
  server = await testServer()
  // More than two pages of the list, one with a name that a spreadsheet would run.
  await server.database.pool.query(
    `with made as (insert into legal_persons.legal_person (id, prefecture, created_at, updated_at, simulated, entered_kind, entered_on, entered_actor, entered_name,
      uscc, name, pinyin, kind, established_on, registered_village, registered_address, division, representative_name, bank_account)
    select gen_random_uuid(), '4331', now(), now(), true, 'entry', '2020-01-01', 'a', 'a', code, case n when 1 then '=cmd,"1"' else '模拟公司' || n end,
      'm', 'company', '2020-01-01', '433122001001', '保密路 1 号', '433122', '保密人', '6222'
    from unnest($1::text[]) with ordinality as c (code, n) returning uscc, id, prefecture)
    insert into legal_persons.legal_person_key (number, record, prefecture) select * from made`,
    [Array.from({ length: 2100 }, (_, i) => code(i + 1))],
  )
})
after(() => server.close())

const get = async (path: string) => {
  const answer = await fetch(server.origin + path)
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}

test('the whole list leaves as CSV and as JSON lines, each firm once, lawful fields alone', async () => {
  const csv = await get('/open/legal-persons.csv?division=4331')
  assert.match(csv.type, /^text\/csv/)
  const rows = csv.text.trimEnd().split('\r\n')
  assert.equal(rows.length, 2101)
  assert.match(rows[0]!, /统一社会信用代码,名称,类型/)
  assert.ok(rows.some((row) => row.includes(`"'=cmd,""1"""`)))
  const lines = (await get('/open/legal-persons.jsonl?division=4331')).text
    .trimEnd()
    .split('\r\n')
    .map((line) => JSON.parse(line))
  assert.equal(new Set(lines.map(({ uscc }) => uscc)).size, 2100)
  assert.ok(lines.every(({ simulated }) => simulated))
  assert.doesNotMatch(csv.text + JSON.stringify(lines), /保密|6222/)
  assert.equal((await get('/open/legal-persons.csv?division=x')).status, 404)
})

test('the catalogue for harvesters names both files as public, and still meets DCAT-AP', async () => {
  const { text } = await get('/open/catalogue.ttl')
  assert.match(text, /access-right\/PUBLIC>/)
  assert.match(text, /downloadURL <https:\/\/portal\.example\.org\/open\/legal-persons\.csv>/)
  const shapes = new Store(new Parser().parse(readFileSync(new URL('../dcat/shapes/mandatory.ttl', import.meta.url), 'utf8')))
  const { results } = await new SHACLValidator(shapes).validate(new Store(new Parser().parse(text)))
  assert.deepEqual(
    results.map((it) => String((it.path as { value?: string } | null)?.value)),
    [],
  )
})
