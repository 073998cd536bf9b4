// Which register an action or a procedure is about. Contracts say it by reference (`refers`); where they only say `id`,
// it follows from the states that the procedure and the record share, or from the fields that both have.
import { bare, fieldsOf, type Field, type FieldSchema } from '#web/forms/field-schema.ts'
import { moduleOf, type ActionCard, type Meta, type ProcedureCard, type RegisterCard } from '#web/kit/api/meta.ts'

const nounOf = (name: string) => name.split('.').at(-1) ?? name

/** The register whose records are the subject of a procedure's cases; case and record share their id. */
export function registerOfProcedure(meta: Meta, procedure: ProcedureCard): RegisterCard | undefined {
  const own = meta.registers.filter((card) => moduleOf(card.name) === moduleOf(procedure.name))
  const states = Object.keys(procedure.states)
  const shares = (card: RegisterCard) => {
    const held = new Set(bare(card.record.properties?.state ?? {}).enum ?? [])
    return states.filter((state) => held.has(state)).length
  }
  const noun = nounOf(procedure.name)
  const named = own.find((card) => card.name === procedure.name) ?? own.find((card) => noun.endsWith(`-${nounOf(card.name)}`))
  const best = [...own].sort((a, b) => shares(b) - shares(a))[0]
  return named ?? (best && shares(best) > 0 ? best : own.length === 1 ? own[0] : undefined)
}

export function procedureOfRegister(meta: Meta, register: string): ProcedureCard | undefined {
  return meta.procedures.find((procedure) => registerOfProcedure(meta, procedure)?.name === register)
}

/** Procedures that an action moves. */
export const moves = (meta: Meta, action: string): ProcedureCard | undefined =>
  meta.procedures.find((procedure) => procedure.moves.some((move) => move.action === action))

/** The register that the field `id` of an action means. */
export function registerOfAction(meta: Meta, action: ActionCard): RegisterCard | undefined {
  const procedure = moves(meta, action.name)
  if (procedure) return registerOfProcedure(meta, procedure)
  const own = meta.registers.filter((card) => moduleOf(card.name) === moduleOf(action.name))
  if (own.length <= 1) return own[0]
  const asked = fieldsOf(action.input).map(({ name }) => name)
  const score = (card: RegisterCard) =>
    asked.filter((name) => name !== 'id' && name !== 'version' && card.record.properties?.[name]).length +
    (action.name.endsWith(`-${nounOf(card.name)}`) ? 10 : 0)
  return [...own].sort((a, b) => score(b) - score(a))[0]
}

const SELF: ReadonlySet<string> = new Set(['id', 'case', 'caseId', 'record'])

/** The register that one field of an action points at. */
function pointedAt(meta: Meta, action: ActionCard, field: Field): string | undefined {
  const said = field.schema['x-refers']
  if (said) return said
  if (field.kind !== 'id') return undefined
  if (SELF.has(field.name)) return registerOfAction(meta, action)?.name
  const spelt = field.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const fits = meta.registers.filter((card) => spelt === nounOf(card.name) || spelt.endsWith(`-${nounOf(card.name)}`))
  return (fits.find((card) => moduleOf(card.name) === moduleOf(action.name)) ?? fits[0])?.name
}

/** The field of an action that points at a record of a register. */
export function fieldFor(meta: Meta, action: ActionCard, register: string): Field | undefined {
  return fieldsOf(action.input).find((field) => pointedAt(meta, action, field) === register)
}

/** The input of an action in which every field that points at a record says so, so that a picker stands in the form. */
export function pointedInput(meta: Meta, action: ActionCard): FieldSchema {
  const properties: Record<string, FieldSchema> = { ...action.input.properties }
  for (const field of fieldsOf(action.input)) {
    const register = pointedAt(meta, action, field)
    const card = register && meta.registers.find(({ name }) => name === register)
    if (!card || field.schema['x-refers']) continue
    const named = SELF.has(field.name) ? { title: card.title.zh, 'x-en': card.title.en } : {}
    properties[field.name] = { ...field.schema, ...named, 'x-refers': card.name }
  }
  return { ...action.input, properties }
}

export type Subject = { readonly register: string; readonly id: string; readonly record?: Readonly<Record<string, unknown>> | undefined }

const COPIES = /\.(change|amend|correct|update|edit|revise|agree)-/

/** The address of an action's form, filled for a subject, that comes back to `back` when done. */
export function actionLink(meta: Meta, action: ActionCard, subject: Subject, back: string): string {
  const values: Record<string, unknown> = {}
  for (const { name } of fieldsOf(action.input)) {
    const held = subject.record?.[name]
    if (held === undefined || held === null) continue
    if (name === 'version' || COPIES.test(action.name)) values[name] = held
  }
  const field = fieldFor(meta, action, subject.register)
  if (field) values[field.name] = subject.id
  const search = new URLSearchParams({ prefill: JSON.stringify(values), back, ...(field && { of: subject.register, at: field.name }) })
  return `/do/${action.name}?${search.toString()}`
}

/** Actions this post may do on a record, beside the moves of its case. */
export function actionsOn(meta: Meta, card: RegisterCard): ActionCard[] {
  return meta.actions.filter(
    (action) => action.allowed && action.name !== card.adds && !moves(meta, action.name) && fieldFor(meta, action, card.name),
  )
}

/** Actions that need no record to begin with: those that add one, and those that ask for none. */
export function startingActions(meta: Meta): ActionCard[] {
  const adding = new Set(meta.registers.map(({ adds }) => adds))
  return meta.actions.filter((action) => {
    if (!action.allowed || action.may === 'anyone' || action.may === 'signed-in' || moves(meta, action.name)) return false
    const points = fieldsOf(pointedInput(meta, action)).filter(
      (field) => field.required && (field.kind === 'refers' || field.kind === 'id'),
    )
    return (
      points.length === 0 ||
      (adding.has(action.name) && points.every((field) => moduleOf(field.schema['x-refers'] ?? '') !== moduleOf(action.name)))
    )
  })
}
