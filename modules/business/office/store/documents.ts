// Documents: found, kept and moved. The case and the row move together here and nowhere else.
import { decide } from '#kernel/access/decide.ts'
import { type MoveCase, moveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import { rows } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action } from '#kernel/module/contract.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { DocumentState } from '../contract/fields.ts'
import { permissions } from '../contract/permissions.ts'
import { documentRegister } from '../contract/registers.ts'
import { issuing } from '../procedure.ts'
import { shortTitle } from '../rules/title.ts'
import type { DocumentRow, OfficeDesk, OfficeReadDesk } from './tables.ts'

export type Fields = Partial<Static<typeof documentRegister.record>>

const missing = () => refuse(ground(kernelRefusals.notFound))

const found = (desk: OfficeReadDesk, id: string): Promise<DocumentRow | undefined> =>
  rows(desk.tx).selectFrom('office.document').selectAll().where('id', '=', id).executeTakeFirst()

/** A document for an action of `permission`: its case is locked; one outside the actor's scope is not found. */
export async function lockDocument(desk: OfficeDesk, id: string, permission: string): Promise<DocumentRow> {
  await stateOf(desk as Desk, issuing, id, true)
  const row = await found(desk, id)
  return row && decide(desk.actor, permission, { organ: row.organ }).allowed ? row : missing()
}

/** Says no unless the document is in one of the states; the words name the state it is in. */
export function requireState(document: DocumentRow, ...states: DocumentState[]): void {
  if (states.includes(document.state)) return
  const { zh, en } = issuing.states[document.state].title
  refuse(ground(kernelRefusals.notInState, { state: zh, stateEn: en }))
}

export async function addDocument(
  desk: OfficeDesk,
  action: Action,
  fields: Fields & Pick<DocumentRow, 'organ' | 'matter' | 'kind'>,
): Promise<string> {
  const id = uuid()
  await keep(desk as Desk, documentRegister, action.name, { ...fields, state: 'drafted' }, { id })
  await openCase(desk as Desk, issuing, action.name, { id, title: shortTitle(fields.matter, fields.kind), organ: fields.organ })
  return id
}

/** Moves the case and with it the row; answers the row's new version. */
export async function moveDocument(
  desk: OfficeDesk,
  action: Action,
  document: DocumentRow,
  more: { fields?: Fields; version?: number | undefined } & MoveCase = {},
): Promise<number> {
  const { fields, version, ...step } = more
  const { to } = await moveCase(desk as Desk, issuing, document.id, action.name, step)
  const seen = { id: document.id, version: version ?? document.version }
  return (await keep(desk as Desk, documentRegister, action.name, { ...fields, state: to as DocumentState }, seen)).version
}

/** A document that the reader may see: of the own organ, or one that came to it. */
export async function readDocument(desk: OfficeReadDesk, id: string): Promise<{ document: DocumentRow; own: boolean }> {
  const document = await found(desk, id)
  if (!document) return missing()
  if (decide(desk.actor, permissions.read.name, { organ: document.organ }).allowed) return { document, own: true }
  const arrived = await rows(desk.tx)
    .selectFrom('office.incoming')
    .select('id')
    .where('document', '=', id)
    .where('organ', '=', desk.actor.organ ?? '')
    .executeTakeFirst()
  return arrived ? { document, own: false } : missing()
}
