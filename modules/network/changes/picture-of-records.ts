// What records would become, field by field, in an order that does not hang on the ids that a rehearsal makes up anew.
import type { Register } from '#kernel/module/contract.ts'
import type { Static } from '#kernel/module/field.ts'
import { outStates } from '#kernel/registers/as-of.ts'
import type { recordChange } from './fields.ts'
import type { Touched } from './store.ts'

export type RecordChange = Static<typeof recordChange>

const LONGEST = 4000

export const recordChanges = (touched: readonly Touched[], registers: ReadonlyMap<string, Register>): RecordChange[] =>
  touched.map(({ register, record, before, after }) => ({
    register,
    record,
    label: valueText(after[registers.get(register)?.label ?? 'id']) ?? record,
    kind: kindOf(before, after),
    fields: fieldsOf(before ?? {}, after),
  }))

function kindOf(before: Touched['before'], after: Touched['after']): RecordChange['kind'] {
  if (!before) return 'added'
  const isOut = ({ state, until, untilDay }: Record<string, unknown>) => outStates.includes(String(state)) || Boolean(until ?? untilDay)
  return !isOut(before) && isOut(after) ? 'retired' : 'changed'
}

export const fieldsOf = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): RecordChange['fields'] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: valueText(before[field]), after: valueText(after[field]) }))
    .filter((line) => line.before !== line.after)

function valueText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, LONGEST)
}
