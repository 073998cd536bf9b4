import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { informationSystem, refusals, type Secrecy, type SystemKind, type Zone } from './contract.ts'

type SystemRow = {
  id: string
  version: number
  created_at: string
  updated_at: string
  name: string
  owner_organ: string
  zone: Zone
  kind: SystemKind
  functions: string[]
  users: string[]
  description: string
  secrecy: Secrecy
  runs_since: string | null
  listed_at: string | null
}
export type Tables = { 'systems.information_system': SystemRow }
export type System = ReturnType<typeof read>

export const { on, answer } = bindTo<Tables>()

const read = (row: SystemRow) => ({
  id: row.id,
  version: row.version,
  name: row.name,
  ownerOrgan: row.owner_organ,
  zone: row.zone,
  kind: row.kind,
  functions: row.functions,
  users: row.users,
  description: row.description,
  secrecy: row.secrecy,
  runsSince: row.runs_since,
  listedAt: row.listed_at,
})

export async function findSystem(desk: ReadDesk<Tables>, id: string): Promise<System> {
  const row = await rows(desk.tx).selectFrom('systems.information_system').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? read(row) : refuse(ground(kernelRefusals.notFound))
}

export async function findSystems(desk: ReadDesk<Tables>, ids?: readonly string[]): Promise<System[]> {
  if (ids?.length === 0) return []
  const all = rows(desk.tx).selectFrom('systems.information_system').selectAll().orderBy('name')
  return (await (ids ? all.where('id', 'in', [...ids]) : all).execute()).map(read)
}

export async function listedSystems(desk: ReadDesk<Tables>): Promise<System[]> {
  const found = await rows(desk.tx)
    .selectFrom('systems.information_system')
    .selectAll()
    .where('listed_at', 'is not', null)
    .orderBy('name')
    .execute()
  return found.map(read)
}

/** Adds or changes a system; a name already borne in the organ is a refusal. */
export async function keepSystem(
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<typeof informationSystem.record>>,
  seen?: { id: string; version?: number },
) {
  try {
    return await keep(desk as Desk, informationSystem, action, fields, seen)
  } catch (error) {
    if (isClash(error, 'name_in_organ')) refuse(ground(refusals.nameTaken, { name: fields.name ?? '' }, '/name'))
    throw error
  }
}
