import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import type { PublicCatalogue, PublicDataset } from './catalogue.ts'
import { toJsonLd } from './to-json-ld.ts'
import { toTurtle } from './to-turtle.ts'

const DCT = 'http://purl.org/dc/terms/'
const bureau = { id: 'stats-bureau', name: '湖南省统计局' }
const census: PublicDataset = {
  id: '0198c9a2-0000-7000-8000-000000000001',
  code: '301002000012/0007',
  name: '第七次人口普查分县资料',
  abstract: '2020 年分县人口、年龄、受教育程度。',
  publisher: bureau,
  items: [
    { name: '常住人口', code: 'population' },
    { name: '区划代码', code: 'division' },
  ],
  format: 'csv',
  frequency: 'ten-days',
  attribute: 'conditional',
  conditions: '仅限宏观经济分析',
  publishedOn: '2026-03-02',
  updatedAt: '2026-03-02T01:00:00.000Z',
}
const catalogue = (...datasets: PublicDataset[]): PublicCatalogue => ({
  base: 'https://data.example.org',
  title: '湖南省政务信息资源目录',
  description: '已发布的政务信息资源',
  publisher: { id: 'informatisation-office', name: '省政府信息化工作办公室' },
  datasets,
})

const shapes = new Store(new Parser().parse(readFileSync(new URL('shapes/mandatory.ttl', import.meta.url), 'utf8')))
const violations = async (turtle: string): Promise<string[]> => {
  const { results } = await new SHACLValidator(shapes).validate(new Store(new Parser().parse(turtle)))
  return results.map(
    (it) => `${String((it.path as { value?: string } | null)?.value)} ${it.sourceConstraintComponent?.value.split('#')[1]}`,
  )
}

test('a catalogue meets what DCAT-AP 3 makes mandatory, with its names in Chinese', async () => {
  const turtle = await toTurtle(catalogue(census, { ...census, id: 'b', attribute: 'not-shared', format: 'other', frequency: 'daily' }))
  assert.deepEqual(await violations(turtle), [])
  assert.match(turtle, /dct:title "第七次人口普查分县资料"@zh/)
  assert.match(turtle, /authority\/frequency\/MONTHLY_3/)
})

test('an empty catalogue meets it too', async () => assert.deepEqual(await violations(await toTurtle(catalogue())), []))

test('a dataset without a title fails the shapes, and so does a publisher without a name', async () => {
  assert.deepEqual(await violations(await toTurtle(catalogue({ ...census, name: '' }))), [`${DCT}title MinCountConstraintComponent`])
  const nameless = await violations(await toTurtle(catalogue({ ...census, publisher: { id: 'x', name: '' } })))
  assert.deepEqual(nameless, ['http://xmlns.com/foaf/0.1/name MinCountConstraintComponent'])
})

test('data that is not shared has no distribution', async () => {
  const turtle = await toTurtle(catalogue({ ...census, attribute: 'not-shared' }))
  assert.doesNotMatch(turtle, /dcat:Distribution/)
  assert.match(turtle, /access-right\/NON_PUBLIC/)
})

test('JSON-LD and Turtle say the same triples, whatever is written in a name', async () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((s) => !/[\uD800-\uDFFF]/.test(s))
  await fc.assert(
    fc.asyncProperty(word, word, async (name, conditions) => {
      const of = catalogue({ ...census, name, conditions })
      const fromTurtle = new Parser()
        .parse(await toTurtle(of))
        .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`)
      assert.deepEqual(fromTurtle.toSorted(), triplesOf(toJsonLd(of)).toSorted())
    }),
    { numRuns: 50 },
  )
})

/** The triples of the small part of JSON-LD that the adapter writes: prefixed names, `@id`, `@type`, value objects. */
function triplesOf(document: ReturnType<typeof toJsonLd>): string[] {
  const full = (short: string) => short.replace(/^(\w+):(?!\/\/)/, (_, prefix: string) => document['@context'][prefix] ?? `${prefix}:`)
  return document['@graph'].flatMap(({ '@id': id, '@type': type, ...says }) => [
    `${String(id)} http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${full(String(type))}`,
    ...Object.entries(says).flatMap(([property, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (it: Record<string, string>) => `${String(id)} ${full(property)} ${it['@id'] ?? it['@value']}`,
      ),
    ),
  ])
}
