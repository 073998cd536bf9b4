// What changed between two versions of a record, field by field, in the labels of the contract and not in codes.
import { fieldsOf, rowFieldsOf, type Field, type FieldSchema, type Values } from '#web/forms/field-schema.ts'
import type { Words } from '#kernel/text/text.ts'

export type FieldChange = {
  readonly field: Field
  /** The place inside a list or object, in words: row numbers count from 1. */
  readonly path: readonly (Words | number)[]
  readonly was: unknown
  readonly became: unknown
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const isBlank = (value: unknown) => value === undefined || value === null || value === ''

/** The changes from one version to the next, in the order of the contract. `undefined` before means: created. */
export function changesBetween(schema: FieldSchema, before: Values | undefined, after: Values): FieldChange[] {
  return fieldsOf(schema).flatMap((field) => changesOf(field, before?.[field.name], after[field.name], []))
}

function changesOf(field: Field, was: unknown, became: unknown, path: FieldChange['path']): FieldChange[] {
  if (same(was, became) || (isBlank(was) && isBlank(became))) return []
  const rows = rowFieldsOf(field)
  if (field.kind === 'list' && rows.length > 0 && Array.isArray(was) && Array.isArray(became)) {
    return rowChanges(field, rows, was, became, path)
  }
  const inner = field.kind === 'object' ? fieldsOf(field.schema) : []
  if (inner.length > 0 && typeof was === 'object' && typeof became === 'object' && was && became) {
    return inner.flatMap((one) => changesOf(one, (was as Values)[one.name], (became as Values)[one.name], [...path, field.title]))
  }
  return [{ field, path, was, became }]
}

function rowChanges(
  list: Field,
  rows: readonly Field[],
  was: readonly unknown[],
  became: readonly unknown[],
  path: FieldChange['path'],
): FieldChange[] {
  const out: FieldChange[] = []
  for (let at = 0; at < Math.max(was.length, became.length); at++) {
    const place = [...path, list.title, at + 1]
    const [a, b] = [was[at], became[at]]
    if (same(a, b)) continue
    if (a === undefined || b === undefined) {
      out.push({ field: { ...list, kind: 'object', schema: list.schema.items ?? {} }, path: place, was: a, became: b })
      continue
    }
    for (const row of rows) out.push(...changesOf(row, (a as Values)[row.name], (b as Values)[row.name], place))
  }
  return out
}
