// From a record or a case to the form of an action: the field that refers to the record is filled, so nobody types an id.
import { fieldsOf, type Field } from '#web/forms/field-schema.ts'
import { moduleOf, type ActionCard, type Meta, type RegisterCard } from '#web/kit/api/meta.ts'

export type Subject = { readonly register: string; readonly id: string; readonly record?: Readonly<Record<string, unknown>> }

const NAMES_A_RECORD: ReadonlySet<string> = new Set(['id', 'case', 'caseId', 'record'])

/** The field of an action that points at a subject: by reference, by the noun of the register, or by the name `id`. */
export function fieldFor(action: ActionCard, register: string): Field | undefined {
  const noun = register.split('.').at(-1) ?? register
  const fields = fieldsOf(action.input)
  return (
    fields.find((field) => field.schema['x-refers'] === register) ??
    fields.find((field) => field.kind === 'id' && (field.name === noun || field.name === `${noun}Id`)) ??
    (moduleOf(action.name) === moduleOf(register) ? fields.find((field) => field.kind === 'id' && NAMES_A_RECORD.has(field.name)) : undefined)
  )
}

/** The address of an action's form, filled for a subject, that comes back to `back` when done. */
export function prefillLink(action: ActionCard, subject: Subject, back: string): string {
  const field = fieldFor(action, subject.register)
  const values: Record<string, unknown> = {}
  for (const one of fieldsOf(action.input)) {
    const held = subject.record?.[one.name]
    const copies = /\.(change|amend|correct|update|edit|revise)-/.test(action.name)
    if (copies && held !== undefined && held !== null) values[one.name] = held
  }
  if (field) values[field.name] = subject.id
  const search = new URLSearchParams({ ...(Object.keys(values).length > 0 && { prefill: JSON.stringify(values) }), back })
  return `/do/${action.name}?${search.toString()}`
}

/** Actions this post may do on a record of a register. */
export function actionsOn(meta: Meta, card: RegisterCard): ActionCard[] {
  return meta.actions.filter((action) => action.allowed && action.name !== card.adds && fieldFor(action, card.name) !== undefined)
}
