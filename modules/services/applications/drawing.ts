// A draft as it stands at this moment: what is asked of this applicant, what the registers hold of it, what is typed, what is given.
// The page shows it and the submission rests on it, so both read it here.
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { myRecord, registers as registersQuestion } from '#modules/platform/reading/contract.ts'
import { spouseOfOwn } from '#modules/resources/population/contract.ts'
import { callable } from '#modules/services/certificates/contract.ts'
import { type Definition, errandDefinition } from '#modules/services/items/contract.ts'
import type { ApplicationRow, DraftRow } from './rows.ts'
import { type AskedField } from './rules/field-fits.ts'
import { fieldStanding, type FieldStanding, type HeldValue } from './rules/field-standing.ts'
import { type Callable, materialStanding, type MaterialStanding } from './rules/material-standing.ts'
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

/** The fields of a record that hold text or a number, by name. */
export type RecordOf = (desk: Desk, register: string) => Promise<ReadonlyMap<string, string>>

/** `recordOf`: where the applicant's own record is found; a window looks at its visitor's. */
export async function drawn(desk: Desk, draft: DraftWithPages, recordOf: RecordOf = ownRecord): Promise<Drawn> {
  const definition = await definitionFor(desk, draft)
  const asked = fieldsOf(definition)
  const registers = await registersOf(desk, definition)
  const away = new Set(registers.filter((one) => one.away !== null).map(({ register }) => register))
  const fields = asked.map(({ field }) => field)
  const held = new Map([
    ...(await heldValues(desk, { fields, away, holder: draft.holder, recordOf })),
    ...(await heldOfSpouse(desk, definition, away)),
  ])
  const certificates = await callables(desk, definition, draft.holder)
  return {
    draft,
    definition,
    registers,
    fields: asked.map(({ section, field }) => fieldStanding(section, field, { held, away, typed: draft.typed })),
    materials: definition.materials.map((material) =>
      materialStanding(material, { given: draft.ways[material.id], callable: certificates.get(material.id) ?? [], pages: draft.pages }),
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
async function heldValues(
  desk: Desk,
  { fields, away, holder, recordOf }: { fields: readonly AskedField[]; away: ReadonlySet<string>; holder: string; recordOf: RecordOf },
): Promise<Map<string, HeldValue>> {
  const own = holder.startsWith('legal-person/') ? 'firm' : 'self'
  const values = new Map<string, HeldValue>()
  const wanted = fields.flatMap(({ id, held }) => (held && held.of === own && !away.has(held.register) ? [{ id, ...held }] : []))
  for (const register of new Set(wanted.map((one) => one.register))) {
    const record = await recordOf(desk, register)
    for (const { id, field } of wanted.filter((one) => one.register === register)) {
      const value = record.get(field)
      if (value !== undefined) values.set(id, { value, shown: value })
    }
  }
  return values
}

const SPOUSE_FIELDS: ReadonlySet<string> = new Set(['name', 'idNumber', 'registeredAddress'])

/** What the register holds of the spouse: whole for the organ, masked for the applicant; the spouse sees that it was looked at. */
async function heldOfSpouse(
  desk: Desk,
  { title, sections, parts }: Definition,
  away: ReadonlySet<string>,
): Promise<Map<string, HeldValue>> {
  const section = sections.find(({ fields }) => fields.some(({ held }) => held?.of === 'spouse'))
  const wanted = section?.fields.filter(({ held }) => held?.of === 'spouse' && SPOUSE_FIELDS.has(held.field) && !away.has(held.register))
  if (!section || !wanted?.length || desk.actor.behalf !== undefined) return new Map()
  const matter = parts.find((part) => part.sections.includes(section.id))?.matter ?? parts[0]!.matter
  const { found } = await desk.ask(spouseOfOwn, { matter, purpose: `配偶申请“${title.zh}”，表单显示您的这些信息` })
  if (!found) return new Map()
  return new Map(
    wanted.map(({ id, held }) => {
      const field = held!.field as keyof typeof found.whole
      return [id, { value: found.whole[field], shown: found.shown[field] }]
    }),
  )
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

/** The certificates in force that would do for each material. */
async function callables(desk: Desk, { materials }: Definition, holder: string): Promise<ReadonlyMap<string, readonly Callable[]>> {
  const found = new Map<string, readonly Callable[]>()
  for (const { id, certificate } of materials) {
    if (certificate === null) continue
    const { certificates } = await desk.ask(callable, { holder, kind: certificate })
    found.set(
      id,
      certificates.slice(0, 20).map(({ identifier, title, number, validUntil }) => ({
        id: identifier,
        title: words(`${title} ${number}`, `${title} ${number}`),
        until: validUntil as Day | null,
      })),
    )
  }
  return found
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
