// What is known of a return before anybody types: answers the organ gave on other forms, and its own of the last period.
import { lastValues, type Read, type ReturnWithForm } from './store.ts'

type Known = { readonly known: ReadonlyMap<string, string>; readonly before: ReadonlyMap<string, string> }

export async function knownOf(desk: Read, { id, form, organ, lines }: ReturnWithForm): Promise<Known> {
  const elsewhere = lines.flatMap((line) => {
    const [kind, from, field] = line.source?.code.split('/') ?? []
    return kind === 'form' ? [{ line: line.id, form: from!, field: field! }] : []
  })
  const last = await lastValues(desk, [form, ...elsewhere.map((each) => each.form)], organ, id)
  return {
    known: new Map(
      elsewhere.flatMap(({ line, form: from, field }) => {
        const value = last.get(from)?.[field]
        return value === undefined ? [] : [[line, value] as const]
      }),
    ),
    before: new Map(Object.entries(last.get(form) ?? {})),
  }
}
