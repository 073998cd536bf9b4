// What the villages that an application names by their codes are called: nobody reads twelve digits.
import { localitiesOf } from '#kernel/people/localities.ts'
import type { Read } from './store.ts'

type Named = { readonly id: string; readonly kind: string }

/** By code, from the prefecture down; `values` by field. */
export async function villageNames(
  desk: Read,
  fields: readonly Named[],
  values: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlyMap<string, string>> {
  const codes = fields.flatMap(({ id, kind }) => (kind === 'village' ? (values[id] ?? []) : []))
  return localitiesOf(desk, [...new Set(codes.filter((code) => /^\d{12}$/.test(code)))].slice(0, 50))
}
