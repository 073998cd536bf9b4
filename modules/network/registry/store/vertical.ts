// The tables of the moratorium.
import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Static } from '#kernel/module/field.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { verticalRegister } from '../contract-vertical.ts'
import { refusals } from '../refusals.ts'
import { keep, type RegistryDesk, type RegistryReadDesk } from '../store.ts'

/** The exception, its row locked: it serves one work. */
export const exceptionById = (desk: RegistryDesk, id: string) =>
  rows(desk.tx)
    .selectFrom('registry.exception')
    .select(['id', 'version', 'organ', 'state', 'until_day as untilDay'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const exceptionsOpen = (desk: RegistryReadDesk, ids: readonly string[]) =>
  rows(desk.tx)
    .selectFrom('registry.exception')
    .select(['id', 'organ', 'network', 'until_day as untilDay'])
    .where('id', 'in', [...ids])
    .where('state', '=', 'open')
    .where('until_day', '>=', desk.today)
    .execute()

/** Every exception, with what it was used for. */
export const exceptionsAll = (desk: RegistryReadDesk) =>
  rows(desk.tx)
    .selectFrom('registry.exception as e')
    .leftJoin('registry.link as l', 'l.exception', 'e.id')
    .leftJoin('registry.vertical_network as n', 'n.exception', 'e.id')
    .select([
      'e.id',
      'e.organ',
      'e.network',
      'e.document',
      'e.reason',
      'e.granted_on as grantedOn',
      'e.until_day as untilDay',
      'e.state',
      'l.purpose as link',
      'n.name as vertical',
    ])
    .orderBy('e.granted_on', 'desc')
    .limit(10_000)
    .execute()

/** The vertical network, its row locked until the transaction ends. */
export async function theVertical(desk: RegistryDesk, id: string) {
  const found = await rows(desk.tx)
    .selectFrom('registry.vertical_network')
    .select(['id', 'version', 'organ', 'state', 'sites', 'bandwidth', 'exception'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found ?? refuse(ground(kernelRefusals.notFound))
}

export const verticalsAll = (desk: RegistryReadDesk) =>
  rows(desk.tx)
    .selectFrom('registry.vertical_network')
    .select([
      'id',
      'name',
      'organ',
      'reach',
      'sites',
      'bandwidth',
      'built_on as builtOn',
      'state',
      'migrated_on as migratedOn',
      'closed_on as closedOn',
      'exception',
    ])
    .orderBy('organ')
    .orderBy('name')
    .limit(10_000)
    .execute()

/** Adds or changes a vertical network; a name already declared by the organ is a refusal. */
export async function keepVertical(
  desk: RegistryDesk,
  action: string,
  fields: Partial<Static<typeof verticalRegister.record>>,
  seen?: { id: string; version?: number },
) {
  try {
    const { id, version } = await keep(desk, verticalRegister, action, fields, seen)
    return { id, version }
  } catch (error) {
    if (isClash(error, 'vertical_in_organ')) refuse(ground(refusals.verticalTaken, { name: fields.name ?? '' }, '/name'))
    throw error
  }
}
