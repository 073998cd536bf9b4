// The plan's tables: routing domains and prefixes.
import { rows, sql } from '#kernel/db/rows.ts'
import { type Block, block as blockOf, blockText, type Family } from '#kernel/net/cidr.ts'
import type { Role } from '../address-fields.ts'
import type { Network } from '../networks.ts'
import { gives } from '../rules/plan-prefix.ts'
import type { RegistryDesk, RegistryReadDesk } from '../store.ts'

export const vrfByName = (desk: RegistryReadDesk, name: string) =>
  rows(desk.tx).selectFrom('registry.vrf').select(['id', 'zone']).where('name', '=', name).executeTakeFirst()

/** Whether the name, the distinguisher or the network's place of the main routing domain is taken. */
export const vrfIsTaken = async (desk: RegistryReadDesk, it: { name: string; distinguisher: string; zone: Network; main: boolean }) =>
  (await rows(desk.tx)
    .selectFrom('registry.vrf')
    .select('id')
    .where((e) =>
      e.or([
        e('name', '=', it.name),
        e('distinguisher', '=', it.distinguisher),
        ...(it.main ? [e.and([e('zone', '=', it.zone), e('main', '=', true)])] : []),
      ]),
    )
    .executeTakeFirst()) !== undefined

/** Structural work on one plan takes turns; what is granted from it does not wait for that. */
export async function planInTurn(desk: RegistryDesk): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('registry.plan', 0))`.execute(rows(desk.tx))
}

export type PlanPrefix = { readonly id: string; readonly prefix: Block; readonly role: Role; readonly division: string }
type Found = { id: string; prefix: string; role: Role; division: string; place: number }

/** For each wanted block the smallest prefix of the routing domain around it or equal to it: one probe a length, none a prefix. */
export async function prefixesAround(desk: RegistryReadDesk, vrf: string, wanted: readonly Block[]): Promise<(PlanPrefix | undefined)[]> {
  const { rows: found } = await sql<Found>`
    select p.*, asked.place::int - 1 as place
    from unnest(${wanted.map(blockText)}::cidr[]) with ordinality as asked (block, place)
    cross join lateral (
      select id, prefix, role, division from registry.prefix
      where vrf = ${vrf} and state = 'used'
        and prefix = any (array(select set_masklen(asked.block, length) from generate_series(0, masklen(asked.block)) as length))
      order by masklen(prefix) desc limit 1) p`.execute(rows(desk.tx))
  const around: (PlanPrefix | undefined)[] = wanted.map(() => undefined)
  for (const { place, prefix, ...it } of found) around[place] = { ...it, prefix: blockOf(prefix) }
  return around
}

/** Outermost prefixes, of any network, that touch one of the wanted blocks. */
export async function outermostTouching(desk: RegistryReadDesk, wanted: readonly Block[]) {
  const { rows: found } = await sql<{ vrf: string; zone: Network; prefix: string; place: number }>`
    select p.vrf, p.zone, p.prefix, asked.place::int - 1 as place
    from unnest(${wanted.map(blockText)}::cidr[]) with ordinality as asked (block, place)
    join registry.prefix p on p.state = 'used' and p.parent is null and p.prefix && asked.block
    order by 4, 3`.execute(rows(desk.tx))
  return found.map((it) => ({ ...it, prefix: blockOf(it.prefix) }))
}

/** Blocks that were given before the plan stood in tables and lie in one of the wanted prefixes. */
export async function blocksUnplanned(desk: RegistryReadDesk, zone: Network): Promise<{ id: string; block: Block }[]> {
  const found = await rows(desk.tx)
    .selectFrom('registry.block')
    .select(['id', 'block'])
    .where('state', '=', 'held')
    .where('zone', '=', zone)
    .where('parent', 'is', null)
    .execute()
  return found.map(({ id, block }) => ({ id, block: blockOf(block) }))
}

export async function adoptBlocks(desk: RegistryDesk, vrf: string, adopted: readonly { id: string; parent: string }[]): Promise<void> {
  await sql`update registry.block b set vrf = ${vrf}, parent = p.id, within = p.prefix
    from unnest(${adopted.map(({ id }) => id)}::uuid[], ${adopted.map(({ parent }) => parent)}::uuid[]) as adopted (block, parent)
    join registry.prefix p on p.id = adopted.parent where b.id = adopted.block`.execute(rows(desk.tx))
}

const columns = ['id', 'version', 'vrf', 'zone', 'prefix', 'role', 'division', 'organ', 'system', 'parent', 'within', 'state'] as const

/** One prefix; nobody withdraws it before the transaction ends when `held`, nobody else touches it when `alone`. */
export const onePrefix = (desk: RegistryReadDesk, id: string, lock?: 'held' | 'alone') =>
  rows(desk.tx)
    .selectFrom('registry.prefix')
    .select(columns)
    .where('id', '=', id)
    .$if(lock === 'held', (q) => q.forShare())
    .$if(lock === 'alone', (q) => q.forUpdate())
    .executeTakeFirst()

type Serving = { zone: Network; purpose: 'service' | 'backbone'; division: string; family: Family; prefix?: string | undefined }

/**
 * The prefixes from which a block is cut today: the one named, else those of the division in the network's main routing domain,
 * else the province's. Pools come before delegations.
 */
export async function prefixesGiving(desk: RegistryReadDesk, { zone, purpose, division, family, prefix }: Serving, province: string) {
  const found = await rows(desk.tx)
    .selectFrom('registry.prefix as p')
    .innerJoin('registry.vrf as v', 'v.id', 'p.vrf')
    .select(['p.id', 'p.prefix', 'p.vrf', 'p.division', 'p.role', 'p.zone'])
    .where('p.state', '=', 'used')
    .where('p.zone', '=', zone)
    .where('p.family', '=', family)
    .where('p.role', 'in', [...gives(purpose)])
    .where('p.from_day', '<=', desk.today)
    .where((e) => e.or([e('p.until_day', 'is', null), e('p.until_day', '>', desk.today)]))
    .$if(prefix !== undefined, (q) => q.where('p.id', '=', prefix!))
    .$if(prefix === undefined, (q) => q.where('v.main', '=', true).where('p.division', 'in', [division, province]))
    .orderBy('p.role', 'desc')
    .orderBy('p.prefix')
    .execute()
  const own = found.filter((it) => it.division === division)
  return prefix === undefined && own.length > 0 ? own : found
}

/** How many things a prefix holds, so that it is not withdrawn under them. */
export async function heldIn(desk: RegistryReadDesk, prefix: string) {
  const { rows: found } = await sql<{ prefixes: number; blocks: number; addresses: number }>`select
    (select count(*)::int from registry.prefix where parent = ${prefix} and state = 'used') as prefixes,
    (select count(*)::int from registry.block where parent = ${prefix} and state = 'held') as blocks,
    (select count(*)::int from registry.address where prefix = ${prefix} and state = 'held') as addresses`.execute(rows(desk.tx))
  return found[0]!
}
