// A clerk stands in the visitor's place: the applicant's own verbs are done at a desk that acts on the visitor's behalf, so that no
// rule is written twice; what the registers hold is read under the window's right, with a purpose and a look for the visitor to see.
import type { BoundAction, Desk, ReadDesk } from '#kernel/module/define-module.ts'
import type { Action, In, Out } from '#kernel/module/contract.ts'
import { Refused, ground, refuse } from '#kernel/refusal/refusal.ts'
import { holderOfRecord } from '#kernel/registers/base/own.ts'
import { legalPersonBase, legalPersonDoor } from '#modules/resources/legal-persons/contract.ts'
import { personBase, personDoor } from '#modules/resources/population/contract.ts'
import type { RecordOf } from './drawing.ts'
import type { Agent } from './firm-at-window.ts'
import { refusals } from './refusals.ts'
import type { VisitorRow } from './rows.ts'
import type { Read, Write } from './store.ts'
import { visitorOf } from './store/visitors.ts'
import { windowRefusals } from './window-refusals.ts'
import { WINDOW } from './window-right.ts'

/** The desk at which the visitor's own verbs are done. */
export const inTheirPlace = <D extends ReadDesk<never> | ReadDesk>(desk: D, holder: string): D => ({
  ...desk,
  actor: { ...desk.actor, behalf: holder },
})

export const doFor = <C extends Action>(desk: Write, holder: string, own: BoundAction, _as: C, input: In<C>): Promise<Out<C>> =>
  own.run(inTheirPlace(desk, holder) as unknown as Desk, input as never) as Promise<Out<C>>

/** Number and name are one person in life, or nobody: which of the two is wrong is not said. */
export async function identified(desk: Read, { number, name, errand }: { number: string; name: string; errand: string }): Promise<Agent> {
  const purpose = `窗口帮代办“${errand}”，核对来人身份`
  const { rows } = await desk.ask(personDoor.search, { matter: WINDOW, number }, { purpose })
  const found = rows.find(({ state, fields }) => state === 'living' && (fields as { name?: unknown }).name === name.trim())
  if (!found) refuse(ground(windowRefusals.visitorUnknown, {}, '/visitorName'))
  return visitorOfRecord(desk, { record: found.id, name: name.trim() })
}

/** A visitor with whose account it is, where they have one. */
export const visitorOfRecord = async (desk: Read, { record, name }: Pick<VisitorRow, 'record' | 'name'>): Promise<Agent> => ({
  record,
  name,
  holder: (await holderOfRecord(desk, personBase, record)) ?? `person/${record}`,
})

export const visitorAt = async (desk: Read, draft: string): Promise<VisitorRow> =>
  (await visitorOf(desk, draft)) ?? refuse(ground(refusals.draftGone))

/** The record of whom the window applies for, as it may see it; nothing where the right does not show it or the register is away. */
export function recordOfVisitor({ record, firm, name }: VisitorRow): RecordOf {
  const [base, door, id] = firm === null ? ([personBase, personDoor, record] as const) : ([legalPersonBase, legalPersonDoor, firm] as const)
  return async (desk, register) => {
    if (register !== base.name) return new Map()
    try {
      const { fields } = await desk.ask(door.record, { id, matter: WINDOW }, { purpose: `窗口帮代办，为来人${name}填表` })
      return new Map(
        Object.entries(fields as Record<string, unknown>).flatMap(([field, value]) =>
          typeof value === 'string' || typeof value === 'number' ? [[field, String(value)] as const] : [],
        ),
      )
    } catch (error) {
      if (error instanceof Refused) return new Map()
      throw error
    }
  }
}
