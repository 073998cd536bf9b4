// What came to an organ: one record and one case for each document and organ.
import { decide } from '#kernel/access/decide.ts'
import { moveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import { rows } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action } from '#kernel/module/contract.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { IncomingState } from '../contract/fields.ts'
import { permissions } from '../contract/permissions.ts'
import { incomingRegister } from '../contract/registers.ts'
import { receiving } from '../procedure.ts'
import { shortTitle } from '../rules/title.ts'
import type { DocumentRow, IncomingRow, OfficeDesk, OfficeReadDesk } from './tables.ts'

type Fields = Partial<Static<typeof incomingRegister.record>>

export async function deliver(desk: OfficeDesk, action: Action, document: DocumentRow, organ: string, copied: boolean): Promise<void> {
  const id = uuid()
  const { title, number, kind, urgency } = document
  const record = { title, organ, sender: document.organ, number: number!, kind, urgency, document: document.id, copied }
  await keep(desk as Desk, incomingRegister, action.name, { ...record, state: 'arrived', arrivedAt: desk.now }, { id })
  await openCase(desk as Desk, receiving, action.name, { id, title: shortTitle(document.matter, kind), organ })
}

/** One that came to the actor's organ: its case is locked. */
export async function lockIncoming(desk: OfficeDesk, id: string): Promise<IncomingRow> {
  await stateOf(desk as Desk, receiving, id, true)
  const row = await rows(desk.tx).selectFrom('office.incoming').selectAll().where('id', '=', id).executeTakeFirst()
  const reaches = row && decide(desk.actor, permissions.receive.name, { organ: row.organ }).allowed
  return reaches ? row : refuse(ground(kernelRefusals.notFound))
}

export async function moveIncoming(
  desk: OfficeDesk,
  action: Action,
  incoming: IncomingRow,
  fields: Fields,
  opinion?: string,
): Promise<void> {
  const { to } = await moveCase(desk as Desk, receiving, incoming.id, action.name, { ...(opinion !== undefined && { opinion }) })
  await keep(desk as Desk, incomingRegister, action.name, { ...fields, state: to as IncomingState }, incoming)
}

export const receiptsOf = (desk: OfficeReadDesk, document: string): Promise<IncomingRow[]> =>
  rows(desk.tx).selectFrom('office.incoming').selectAll().where('document', '=', document).orderBy('copied').orderBy('organ').execute()
