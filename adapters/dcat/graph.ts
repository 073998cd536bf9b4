// The catalogue as a graph of DCAT-AP 3 nodes, from which JSON-LD and Turtle are both written, so that they cannot differ.
import type { PublicCatalogue, PublicDataset, Publisher } from './catalogue.ts'

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language: 'zh' }
  | { readonly text: string; readonly datatype: 'xsd:date' | 'xsd:dateTime' | 'xsd:string' }
export type Node = { readonly id: string; readonly type: string; readonly says: Readonly<Record<string, readonly Value[]>> }

const AUTHORITY = 'http://publications.europa.eu/resource/authority'

/** Our frequencies in the vocabulary that DCAT-AP names; a frequency without a counterpart is left out. */
const frequencies: Readonly<Record<string, string>> = {
  'real-time': 'UPDATE_CONT',
  daily: 'DAILY',
  weekly: 'WEEKLY',
  'ten-days': 'MONTHLY_3',
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  yearly: 'ANNUAL',
}
const fileTypes: Readonly<Record<string, string>> = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', jsonl: 'JSON', xml: 'XML' }
const sharing = { unconditional: '无条件共享', conditional: '有条件共享', 'not-shared': '不予共享' } as const

const zh = (text: string): Value[] => (text === '' ? [] : [{ text, language: 'zh' }])
const iri = (...all: readonly string[]): Value[] => all.map((it) => ({ iri: it }))
const date = (text: string): Value[] => [{ text, datatype: 'xsd:date' }]
const instant = (text: string): Value[] => [{ text, datatype: 'xsd:dateTime' }]
const term = (list: string, code: string | undefined): Value[] => (code ? iri(`${AUTHORITY}/${list}/${code}`) : [])

/** Every node of the catalogue: itself, and for each dataset a record, the dataset, its distribution, its rights, its publisher. */
export function graphOf(catalogue: PublicCatalogue): Node[] {
  const { base, datasets } = catalogue
  const publishers = new Map([catalogue.publisher, ...datasets.map(({ publisher }) => publisher)].map((it) => [it.id, it]))
  const modified = datasets
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1)
  return [
    node(`${base}/catalogue`, 'dcat:Catalog', {
      'dct:title': zh(catalogue.title),
      'dct:description': zh(catalogue.description),
      'dct:publisher': iri(agentIri(base, catalogue.publisher)),
      'dct:language': term('language', 'ZHO'),
      'dct:modified': modified ? instant(modified) : [],
      'dcat:dataset': iri(...datasets.map((it) => datasetIri(base, it))),
      'dcat:record': iri(...datasets.map((it) => `${datasetIri(base, it)}#record`)),
    }),
    ...datasets.flatMap((it) => nodesOf(base, it)),
    ...[...publishers.values()].map((it) => node(agentIri(base, it), 'foaf:Agent', { 'foaf:name': zh(it.name) })),
  ]
}

/** What is said of a dataset whoever may have it. */
const said = (base: string, it: PublicDataset): Parameters<typeof node>[2] => ({
  'dct:title': zh(it.name),
  'dct:description': zh(it.abstract),
  'dct:identifier': [{ text: it.code, datatype: 'xsd:string' }],
  'dct:publisher': iri(agentIri(base, it.publisher)),
  'dct:issued': date(it.publishedOn),
  'dct:modified': instant(it.updatedAt),
  'dct:accrualPeriodicity': term('frequency', frequencies[it.frequency]),
})

const recordNode = (base: string, it: PublicDataset): Node =>
  node(`${datasetIri(base, it)}#record`, 'dcat:CatalogRecord', {
    'foaf:primaryTopic': iri(datasetIri(base, it)),
    'dct:issued': date(it.publishedOn),
    'dct:modified': instant(it.updatedAt),
  })

function nodesOf(base: string, it: PublicDataset): Node[] {
  if (it.downloads) return openNodesOf(base, it, it.downloads)
  const id = datasetIri(base, it)
  const isShared = it.attribute !== 'not-shared'
  const dataset = node(id, 'dcat:Dataset', {
    ...said(base, it),
    // Shared between departments is not open to everyone: PUBLIC would promise too much.
    'dct:accessRights': term('access-right', isShared ? 'RESTRICTED' : 'NON_PUBLIC'),
    'dcat:keyword': it.items.flatMap(({ name }) => zh(name)),
    'dcat:distribution': isShared ? iri(`${id}#distribution`) : [],
  })
  const record = recordNode(base, it)
  if (!isShared) return [dataset, record]
  const distribution = node(`${id}#distribution`, 'dcat:Distribution', {
    'dct:title': zh(it.name),
    'dcat:accessURL': iri(id),
    'dct:format': term('file-type', fileTypes[it.format]),
    'dct:rights': iri(`${id}#rights`),
  })
  return [
    dataset,
    record,
    distribution,
    node(`${id}#rights`, 'dct:RightsStatement', { 'rdfs:label': zh(`${sharing[it.attribute]}：${it.conditions}`) }),
  ]
}

/** Open data: public, with a distribution for each file. */
function openNodesOf(base: string, it: PublicDataset, downloads: NonNullable<PublicDataset['downloads']>): Node[] {
  const id = datasetIri(base, it)
  return [
    node(id, 'dcat:Dataset', {
      ...said(base, it),
      'dct:accessRights': term('access-right', 'PUBLIC'),
      'dcat:keyword': it.items.flatMap(({ name }) => zh(name)),
      'dcat:distribution': iri(...downloads.map(({ format }) => `${id}#${format}`)),
    }),
    recordNode(base, it),
    ...downloads.map(({ path, format }) =>
      node(`${id}#${format}`, 'dcat:Distribution', {
        'dct:title': zh(`${it.name}（${format.toUpperCase()}）`),
        'dcat:accessURL': iri(`${base}${path}`),
        'dcat:downloadURL': iri(`${base}${path}`),
        'dct:format': term('file-type', fileTypes[format]),
        'dct:rights': iri(`${id}#rights`),
      }),
    ),
    node(`${id}#rights`, 'dct:RightsStatement', { 'rdfs:label': zh(it.conditions) }),
  ]
}

const node = (id: string, type: string, says: Record<string, readonly Value[]>): Node => ({
  id,
  type,
  says: Object.fromEntries(Object.entries(says).filter(([, values]) => values.length > 0)),
})
const datasetIri = (base: string, { id }: { id: string }) => `${base}/catalogue/${encodeURIComponent(id)}`
const agentIri = (base: string, { id }: Publisher) => `${base}/organs/${encodeURIComponent(id)}`
