// A draft as it stands at this moment: what is asked of this applicant, what the registers hold of it, what is typed, what is given.
// The page shows it and the submission rests on it, so both read it here.
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { myRecord, registers as registersQuestion } from '#modules/platform/reading/contract.ts'
import { type Definition, errandDefinition } from '#modules/services/items/contract.ts'
import { holderOf } from './applicant.ts'
import type { ApplicationRow, DraftRow } from './rows.ts'
import { type AskedField } from './rules/field-fits.ts'
import { fieldStanding, type FieldStanding, type HeldValue } from './rules/field-standing.ts'
import { materialStanding, type MaterialStanding } from './rules/material-standing.ts'
import type { DraftWithPages } from './store.ts'

type Desk = ReadDesk<never> | ReadDesk
type Registers = Awaited<ReturnType<typeof registersOf>>

export type Drawn = {
  readonly draft: DraftWithPages
  readonly definition: Definition
  readonly fields: readonly FieldStanding[]
  readonly materials: readonly MaterialStanding[]
  /** The registers that the application rests on, each with its consent. */
  readonly registers: Registers
}

export const definitionFor = (
  desk: Desk,
  { errand, division, answers, typed }: Pick<DraftRow, 'errand' | 'division' | 'answers' | 'typed'>,
): Promise<Definition> => desk.ask(errandDefinition, { id: errand, division, answers, typed })

const fieldsOf = ({ sections }: Definition) => sections.flatMap(({ id, fields }) => fields.map((field) => ({ section: id, field })))

export async function drawn(desk: Desk, draft: DraftWithPages): Promise<Drawn> {
  const definition = await definitionFor(desk, draft)
  const asked = fieldsOf(definition)
  const registers = await registersOf(desk, definition)
  const away = new Set(registers.filter((one) => one.away !== null).map(({ register }) => register))
  const held = await heldValues(
    desk,
    asked.map(({ field }) => field),
    away,
  )
  return {
    draft,
    definition,
    registers,
    fields: asked.map(({ section, field }) => fieldStanding(section, field, { held, away, typed: draft.typed })),
    materials: definition.materials.map((material) =>
      materialStanding(material, { given: draft.ways[material.id], callable: [], pages: draft.pages }),
    ),
  }
}

/** The registers of the materials and of the fields that one holds. */
async function registersOf(desk: Desk, definition: Definition) {
  const named = new Set([
    ...definition.materials.flatMap(({ register }) => register ?? []),
    ...fieldsOf(definition).flatMap(({ field }) => field.held?.register ?? []),
  ])
  if (named.size === 0) return []
  return (await desk.ask(registersQuestion, {})).rows.filter(({ register }) => named.has(register))
}

/** What the applicant's own records hold of the fields. An agent has none: whose the record is does not ask (个人信息保护法 第45条). */
async function heldValues(desk: Desk, fields: readonly AskedField[], away: ReadonlySet<string>): Promise<Map<string, HeldValue>> {
  const own = holderOf(desk.actor).startsWith('citizen/') ? 'self' : 'firm'
  const values = new Map<string, HeldValue>()
  const wanted = fields.flatMap(({ id, held }) => (held && held.of === own && !away.has(held.register) ? [{ id, ...held }] : []))
  for (const register of new Set(wanted.map((one) => one.register))) {
    const record = await ownRecord(desk, register)
    for (const { id, field } of wanted.filter((one) => one.register === register)) {
      const value = record.get(field)
      if (value !== undefined) values.set(id, { value, shown: value })
    }
  }
  return values
}

async function ownRecord(desk: Desk, register: string): Promise<ReadonlyMap<string, string>> {
  if (desk.actor.only !== undefined) return new Map()
  try {
    const { records } = await desk.ask(myRecord, { register })
    const fields = records.flatMap(({ groups }) => groups.flatMap((group) => group.fields))
    return new Map(
      fields.flatMap(({ name, value }) => (typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [])),
    )
  } catch (error) {
    // No record is known to be theirs: what is asked is typed, and checked by the organ.
    if (error instanceof Refused) return new Map()
    throw error
  }
}

/** What was typed, without what a register holds and what is asked no longer. */
export const typedOf = ({ fields }: Drawn): Record<string, string> =>
  Object.fromEntries(fields.filter(({ state, value }) => state !== 'held' && value !== '').map(({ field, value }) => [field.id, value]))

export const heldOf = ({ fields }: Drawn, today: DraftRow['expires_on']): ApplicationRow['held'] =>
  Object.fromEntries(
    fields
      .filter(({ state }) => state === 'held')
      .map(({ field, value }) => [field.id, { value, register: field.held!.register, asOf: today }]),
  )
