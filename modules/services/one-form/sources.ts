// Where a field may have its source: published counts of the base registers, their fields, resources of the catalogue, other forms.
import type { Module } from '#kernel/module/define-module.ts'
import { itemsNamed } from '#modules/resources/catalogue/contract.ts'
import { publishedTables } from '#modules/resources/statistics/contract.ts'
import { censusItems } from './census.ts'
import type { Source } from './fields.ts'
import { GDP_UNIT, gdpSources } from './gdp.ts'
import { codeOf, countNamed } from './rules/counts.ts'
import { isSame, namesFor, plainName, unitOf } from './rules/same-field.ts'
import { sameMeasure } from './rules/units.ts'
import { linesInUse, type LineInUse, type Read } from './store.ts'

export type Bases = ReadonlyMap<string, readonly Source[]>
export type Asked = { readonly title: string; readonly unit?: string | undefined }
/** A form that asks some of the same. */
export type Alike = { readonly form: string; readonly title: string; readonly organ: string; readonly same: number; readonly of: number }
type Table = { readonly cube: string; readonly unit: { readonly zh: string }; readonly scope: { readonly zh: string } }

const MOST_SOURCES = 20
const MOST_FORMS = 10

/** The fields of every base register by the name they are compared by. */
export function basesIn(rooms: readonly Module[]): Bases {
  const named = new Map<string, Source[]>()
  for (const base of rooms.flatMap(({ bases = [] }) => bases)) {
    for (const [field, schema] of Object.entries(base.record.properties as Record<string, { title?: string }>)) {
      const title = schema.title ?? field
      const source = { code: `register/${base.name}/${field}`, title: `${base.title.zh}·${title}`, organ: base.sources[field]?.[0] ?? null }
      // 「名称」 alone says nothing on a form: the name of a firm is asked for as one.
      const name = plainName(base.name === 'legal-persons.legal-person' && field === 'name' ? '企业名称' : title)
      named.set(name, [...(named.get(name) ?? []), source])
    }
  }
  return named
}

/** The sources of each field, in the order asked, and the forms that ask the same; five questions whatever the number of fields. */
export async function sourcesOf(desk: Read, bases: Bases, fields: readonly Asked[]): Promise<{ sources: Source[][]; forms: Alike[] }> {
  const { items } = await desk.ask(itemsNamed, { names: [...new Set(fields.flatMap(({ title }) => namesFor(title)))] })
  const { tables } = await desk.ask(publishedTables, {})
  const census = await censusItems(desk, items)
  const ofGdp = await gdpSources(desk)
  const inUse = await linesInUse(desk)
  const byName = Map.groupBy(inUse, ({ title }) => plainName(title))
  return {
    sources: fields.map((field) =>
      beside(
        [
          ...ofCounts(field, tables),
          ...(sameMeasure(unitOf(field), GDP_UNIT) ? ofGdp(field.title) : []),
          ...(bases.get(plainName(field.title)) ?? []),
          ...items
            .filter((item) => isSame({ title: item.name, unit: item.unit }, field))
            .map((item) => ofItem(item, census.get(`${item.resource}/${item.item}`))),
        ],
        (byName.get(plainName(field.title)) ?? []).filter((line) => isSame(line, field)),
      ).slice(0, MOST_SOURCES),
    ),
    forms: alike(inUse, fields),
  }
}

function ofCounts(field: Asked, tables: readonly Table[]): Source[] {
  const count = countNamed(field.title)
  const table = count && tables.find(({ cube }) => cube === count.table)
  if (!count || !table || !sameMeasure(unitOf(field), table.unit.zh)) return []
  const { zh: scope } = table.scope
  return [{ code: codeOf(count), title: `基础库统计·${count.title}`, organ: 'stats-bureau', unit: table.unit.zh, scope, gives: true }]
}

type Item = {
  readonly name: string
  readonly item: string
  readonly resource: string
  readonly resourceName: string
  readonly organ: string
  readonly unit: string | null
}
const ofItem = ({ name, item, resource, resourceName, organ, unit }: Item, scope: string | undefined): Source => ({
  code: `resource/${resource}/${item}`,
  title: `${resourceName}·${name}`,
  organ,
  unit,
  ...(scope !== undefined && { scope, gives: true }),
})

const ofLine = ({ form, formTitle, organ, line, title, unit, scope }: LineInUse): Source => ({
  code: `form/${form}/${line}`,
  title: `报表“${formTitle}”·${title}`,
  organ,
  unit,
  scope,
  gives: true,
})

/** With the forms that ask the same. One that takes it over from a source that stands here already is no source of its own. */
function beside(found: readonly Source[], lines: readonly LineInUse[]): Source[] {
  const codes = new Set([...found.map(({ code }) => code), ...lines.map(({ form, line }) => `form/${form}/${line}`)])
  return [...found, ...lines.filter(({ takes }) => takes === null || !codes.has(takes)).map(ofLine)]
}

/** Whatever it is called and in whatever order it asks: a form is known by its fields. */
export function alike(inUse: readonly LineInUse[], fields: readonly Asked[]): Alike[] {
  const asked = Map.groupBy(fields, ({ title }) => plainName(title))
  return [...Map.groupBy(inUse, ({ form }) => form).values()]
    .map((lines) => {
      const same = lines.filter((line) => asked.get(plainName(line.title))?.some((field) => isSame(line, field)))
      const { form, formTitle: title, organ } = lines[0]!
      return { form, title, organ, same: same.length, of: lines.length }
    })
    .filter(({ same }) => same > 0)
    .toSorted((a, b) => b.same - a.same || b.same / b.of - a.same / a.of)
    .slice(0, MOST_FORMS)
}
