// SDMX-JSON 1.0 structure messages: which tables there are, and how one is built.
import { AGENCY, type Cells, CONCEPTS, FREQUENCIES, KINDS, STATUSES, VERSION } from './cube.ts'
import type { Meta } from './to-data-message.ts'

const CLASS = 'urn:sdmx:org.sdmx.infomodel'
type Names = { readonly zh: string; readonly en: string }
const named = ({ zh, en }: Names) => ({ name: zh, names: { 'zh-CN': zh, en } })
const known = { version: VERSION, agencyID: AGENCY, isFinal: true }
const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/1.0/sdmx-json-structure-schema.json'

const message = (meta: Meta, data: object) => ({ meta: { schema: SCHEMA, ...meta, contentLanguages: ['zh-CN', 'en'] }, data })

export const toDataflows = (tables: readonly { readonly cube: string; readonly title: Names; readonly scope: Names }[], meta: Meta) =>
  message(meta, {
    dataflows: tables.map(({ cube, title, scope }) => ({
      id: cube,
      ...known,
      ...named(title),
      description: scope.zh,
      structure: `${CLASS}.datastructure.DataStructure=${AGENCY}:DSD_${cube}(${VERSION})`,
    })),
  })

export function toDataStructure({ cube, title, dimensions }: Cells, meta: Meta) {
  const list = (id: string) => ({ enumeration: `${CLASS}.codelist.Codelist=${AGENCY}:CL_${id}(${VERSION})` })
  const concept = (id: string) => `${CLASS}.conceptscheme.Concept=${AGENCY}:CS_BASES(${VERSION}).${id}`
  const part = (id: string) => ({ id, conceptIdentity: concept(id), localRepresentation: list(id) })
  const codes = (id: string, all: readonly (Names & { readonly code: string; readonly parent?: string | null })[]) => ({
    id: `CL_${id}`,
    ...known,
    ...named(CONCEPTS[id]!),
    codes: all.map(({ code, parent, ...words }) => ({ id: code, ...named(words), ...(parent && { parent }) })),
  })
  const fixed = (all: Readonly<Record<string, Names>>) => Object.entries(all).map(([code, words]) => ({ code, ...words }))
  const order = ['FREQ', ...dimensions.map(({ id }) => id)]
  return message(meta, {
    dataStructures: [
      {
        id: `DSD_${cube}`,
        ...known,
        ...named(title),
        dataStructureComponents: {
          dimensionList: {
            id: 'DimensionDescriptor',
            dimensions: order.map((id, position) => ({ ...part(id), position, type: 'Dimension' })),
            timeDimensions: [
              {
                id: 'TIME_PERIOD',
                conceptIdentity: concept('TIME_PERIOD'),
                position: order.length,
                type: 'TimeDimension',
                localRepresentation: { textFormat: { textType: 'ObservationalTimePeriod' } },
              },
            ],
          },
          measureList: { id: 'MeasureDescriptor', primaryMeasure: { id: 'OBS_VALUE', conceptIdentity: concept('OBS_VALUE') } },
          attributeList: {
            id: 'AttributeDescriptor',
            attributes: [
              { ...part('OBS_STATUS'), assignmentStatus: 'Mandatory', attributeRelationship: { primaryMeasure: 'OBS_VALUE' } },
              { ...part('DATA_KIND'), assignmentStatus: 'Mandatory', attributeRelationship: { none: {} } },
              {
                id: 'UNIT_MEASURE',
                conceptIdentity: concept('UNIT_MEASURE'),
                assignmentStatus: 'Mandatory',
                attributeRelationship: { none: {} },
              },
            ],
          },
        },
      },
    ],
    codelists: [
      codes('FREQ', fixed(FREQUENCIES)),
      ...dimensions.map(({ id, codes: all }) => codes(id, all)),
      codes('OBS_STATUS', fixed(STATUSES)),
      codes('DATA_KIND', fixed(KINDS)),
    ],
    conceptSchemes: [
      {
        id: 'CS_BASES',
        ...known,
        ...named({ zh: '基础库统计的概念', en: 'Concepts of the statistics of the bases' }),
        concepts: Object.entries(CONCEPTS).map(([id, words]) => ({ id, ...named(words) })),
      },
    ],
  })
}
