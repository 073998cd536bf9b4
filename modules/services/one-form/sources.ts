// Where a field may have its source: the base registers on the roof's list, resources of the catalogue, other forms in use.
import type { Module } from '#kernel/module/define-module.ts'
import { itemsNamed } from '#modules/resources/catalogue/contract.ts'
import type { Source } from './fields.ts'
import { plainName } from './rules/same-field.ts'
import { linesInUse, type Read } from './store.ts'

export type Bases = ReadonlyMap<string, readonly Source[]>

/** The fields of every base register by the name they are compared by. */
export function basesIn(rooms: readonly Module[]): Bases {
  const named = new Map<string, Source[]>()
  for (const base of rooms.flatMap(({ bases = [] }) => bases)) {
    for (const [field, schema] of Object.entries(base.record.properties as Record<string, { title?: string }>)) {
      const title = schema.title ?? field
      const source = { code: `register/${base.name}/${field}`, title: `${base.title.zh}·${title}`, organ: base.sources[field]?.[0] ?? null }
      // 「名称」 alone says nothing on a form: the name of a firm is asked for as one.
      const name = base.name === 'legal-persons.legal-person' && field === 'name' ? '企业名称' : plainName(title)
      named.set(name, [...(named.get(name) ?? []), source])
    }
  }
  return named
}

/** The sources of each field, in the order asked; two statements whatever the number of fields. */
export async function sourcesOf(desk: Read, bases: Bases, titles: readonly string[]): Promise<Source[][]> {
  const { items } = await desk.ask(itemsNamed, { names: [...new Set(titles.flatMap((title) => [title, plainName(title)]))] })
  const inForms = await linesInUse(desk)
  return titles.map((title) => {
    const name = plainName(title)
    return [
      ...(bases.get(name) ?? []),
      ...items
        .filter((item) => plainName(item.name) === name)
        .map(({ resource, resourceName, item, organ }) => ({
          code: `resource/${resource}/${item}`,
          title: `${resourceName}·${title}`,
          organ,
        })),
      ...inForms
        .filter((line) => plainName(line.title) === name)
        .map(({ form, formTitle, line, organ }) => ({ code: `form/${form}/${line}`, title: `报表“${formTitle}”·${title}`, organ })),
    ].slice(0, 20)
  })
}
