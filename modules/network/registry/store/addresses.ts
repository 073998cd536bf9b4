// Single addresses and what they are cut from.
import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { RegistryDesk, RegistryReadDesk } from '../store.ts'

const blockColumns = ['id', 'version', 'system', 'organ', 'zone', 'family', 'block', 'vrf', 'parent', 'within', 'state'] as const

/** The block; it is not released before the transaction ends. */
export const blockHeld = (desk: RegistryDesk, id: string) =>
  rows(desk.tx).selectFrom('registry.block').select(blockColumns).where('id', '=', id).forShare().executeTakeFirst()

/** The block; nobody cuts an address from it before the transaction ends. */
export const blockAlone = (desk: RegistryDesk, id: string) =>
  rows(desk.tx).selectFrom('registry.block').select(blockColumns).where('id', '=', id).forUpdate().executeTakeFirst()

/** A block to look at. */
export const blockSeen = (desk: RegistryReadDesk, id: string) =>
  rows(desk.tx).selectFrom('registry.block').select(blockColumns).where('id', '=', id).executeTakeFirst()

export async function addressesHeldIn(desk: RegistryReadDesk, block: string): Promise<number> {
  const { count } = await rows(desk.tx)
    .selectFrom('registry.address')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('block', '=', block)
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const oneAddress = (desk: RegistryDesk, id: string) =>
  rows(desk.tx)
    .selectFrom('registry.address')
    .select(['id', 'version', 'zone', 'address', 'block', 'prefix', 'within', 'system', 'organ', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Whether a write failed because another holds the same address. */
export const addressWasTaken = (error: unknown): boolean => isClash(error, 'address_once')
