// What stands at names and around them.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { type Block, block as blockOf } from '#kernel/net/cidr.ts'
import type { Network } from '../networks.ts'
import type { RegistryDesk, RegistryReadDesk } from '../store.ts'

/** `a.b.c` → itself, `b.c`, `c`. */
const andAbove = (name: string): string[] => name.split('.').map((_, i, labels) => labels.slice(i).join('.'))

const domainColumns = ['id', 'version', 'system', 'organ', 'zone', 'name', 'address', 'state'] as const

/** The domain, its row locked: the records of one domain are added one after another, those of others are not waited for. */
export const domainForUpdate = (desk: RegistryDesk, id: string) =>
  rows(desk.tx).selectFrom('registry.domain').select(domainColumns).where('id', '=', id).forUpdate().executeTakeFirst()

/** The registered domain nearest above the name, its row locked: records and names below it take turns. */
export async function domainAbove(desk: RegistryDesk, name: string) {
  const [, ...above] = andAbove(name)
  return rows(desk.tx)
    .selectFrom('registry.domain')
    .select(domainColumns)
    .where('state', '=', 'registered')
    .where('name', 'in', above.length > 0 ? above : [''])
    .orderBy(sql`length(name)`, 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

/** Registered domains at or above the name but below `under`. */
export async function domainBetween(desk: RegistryReadDesk, name: string, under: string): Promise<string | undefined> {
  const between = andAbove(name).filter((it) => it.length > under.length)
  if (between.length === 0) return undefined
  const found = await rows(desk.tx)
    .selectFrom('registry.domain')
    .select('name')
    .where('state', '=', 'registered')
    .where('name', 'in', between)
    .executeTakeFirst()
  return found?.name
}

export const recordsOfDomain = (desk: RegistryReadDesk, domain: string) =>
  rows(desk.tx)
    .selectFrom('registry.record')
    .select(['id', 'version', 'name', 'type', 'value', 'ttl'])
    .where('domain', '=', domain)
    .where('state', '=', 'held')
    .orderBy('name')
    .orderBy('type')
    .orderBy('value')
    .execute()

/** NS records at the name or above it. */
export const cutsAbove = (desk: RegistryReadDesk, name: string) =>
  rows(desk.tx)
    .selectFrom('registry.record')
    .select(['name', 'value'])
    .where('state', '=', 'held')
    .where('type', '=', 'NS')
    .where('name', 'in', andAbove(name))
    .execute()

/** A registered domain below the name, if there is one. */
export async function domainBelow(desk: RegistryReadDesk, zone: Network, name: string): Promise<string | undefined> {
  const { rows: found } = await sql<{ name: string }>`
    select name from registry.domain where zone = ${zone} and state = 'registered'
      and registry.downwards(name) collate "C" > registry.downwards(${name}) collate "C"
      and registry.downwards(name) collate "C" < (rtrim(registry.downwards(${name}), '.') || '/') collate "C"
    order by registry.downwards(name) collate "C" limit 1`.execute(rows(desk.tx))
  return found[0]?.name
}

export const pointerTo = (desk: RegistryReadDesk, address: string) =>
  rows(desk.tx)
    .selectFrom('registry.record')
    .select('name')
    .where('state', '=', 'held')
    .where('type', '=', 'PTR')
    .where(sql<boolean>`address = ${address}::inet`)
    .executeTakeFirst()

export const oneDomain = (desk: RegistryReadDesk, id: string) =>
  rows(desk.tx).selectFrom('registry.domain').select(domainColumns).where('id', '=', id).executeTakeFirst()

export const oneRecord = (desk: RegistryReadDesk, id: string) =>
  rows(desk.tx).selectFrom('registry.record').select(['id', 'version', 'state', 'name', 'type']).where('id', '=', id).executeTakeFirst()

/** Whether the write failed because the same was written a moment before. */
export const stoodMeanwhile = (error: unknown): boolean => isClash(error, 'record_once') || isClash(error, 'record_alias')
export const pointedMeanwhile = (error: unknown): boolean => isClash(error, 'record_pointer')

/** The system's blocks around the address, held against release until the transaction ends. */
export async function blocksAround(desk: RegistryDesk, system: string, network: Network, address: string): Promise<Block[]> {
  const found = await rows(desk.tx)
    .selectFrom('registry.block')
    .select('block')
    .where('state', '=', 'held')
    .where('system', '=', system)
    .where('zone', '=', network)
    .where(sql<boolean>`block >>= ${address}::inet`)
    .forShare()
    .execute()
  return found.map(({ block }) => blockOf(block))
}
