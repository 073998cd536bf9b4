// The free parts of prefixes and blocks. Whoever takes a part holds its row until the transaction ends; others pass it by and
// take the next, so that allocations from one prefix run beside each other (decision 0029).
import { rows, sql } from '#kernel/db/rows.ts'
import { type Block, block as blockOf, blockText } from '#kernel/net/cidr.ts'
import { around, brothersUpTo, inOrder, joined } from '../rules/free-parts.ts'
import type { RegistryDesk, RegistryReadDesk } from '../store.ts'

const blocksIn = (found: readonly { part: string }[]) => found.map(({ part }) => blockOf(part))

async function takeNext(desk: RegistryDesk, holder: string, length: number, limit: number, wait: boolean): Promise<Block[]> {
  const lock = sql.raw(wait ? 'for update' : 'for update skip locked')
  const { rows: taken } = await sql<{ part: string }>`
    delete from registry.free_part where holder = ${holder} and part = any (array(
      select part from registry.free_part where holder = ${holder} and length <= ${length} order by length desc, part limit ${limit} ${lock}))
    returning part`.execute(rows(desk.tx))
  return blocksIn(taken).toSorted((a, b) => b.length - a.length || inOrder(a, b))
}

/** So often another's commit may change what was waited for before it is a fault. */
const MOST_TURNS = 1_000

/**
 * Takes out parts that hold at least a block of `length`, the smallest first, at most `limit`; what is not used of them is put
 * back by `addParts`. None when there is none: where others hold all there are, it waits for one of them.
 */
export async function takeParts(desk: RegistryDesk, holder: string, length: number, limit = 1): Promise<Block[]> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const free = await takeNext(desk, holder, length, limit, false)
    if (free.length > 0) return free
    const waited = await takeNext(desk, holder, length, 1, true)
    if (waited.length > 0) return waited
    // What was waited for is gone; what its holder left of it is seen by the next look only.
    if ((await partsOf(desk, holder, { length, limit: 1 })).length === 0) return []
  }
  throw new Error(`the free parts of ${holder} never came to rest`)
}

/** Takes the parts `gone` out and puts those `left` in their place; what stands in both is not touched. */
export async function replaceParts(desk: RegistryDesk, holder: string, gone: readonly Block[], left: readonly Block[]): Promise<void> {
  const [before, after] = [new Set(gone.map(blockText)), new Set(left.map(blockText))]
  await sql`with gone as (delete from registry.free_part where holder = ${holder} and part = any(${[...before.difference(after)]}::cidr[]))
    insert into registry.free_part (holder, part) select ${holder}, unnest(${[...after.difference(before)]}::cidr[])`.execute(rows(desk.tx))
}

export async function addParts(desk: RegistryDesk, parts: readonly { holder: string; part: Block }[]): Promise<void> {
  if (parts.length === 0) return
  await sql`insert into registry.free_part (holder, part)
    select * from unnest(${parts.map(({ holder }) => holder)}::uuid[], ${parts.map(({ part }) => blockText(part))}::cidr[])`.execute(
    rows(desk.tx),
  )
}

/** Puts a block back, joined with the brothers that are free. A brother that another holds just now stays apart until `tidy`. */
export async function giveBack(desk: RegistryDesk, holder: string, whole: Block, part: Block): Promise<void> {
  const brothers = brothersUpTo(part, whole)
  const { rows: found } = await sql<{ part: string }>`
    select part from registry.free_part where holder = ${holder} and part = any(${brothers.map(blockText)}::cidr[])
    for update skip locked`.execute(rows(desk.tx))
  const free = new Set(found.map((it) => it.part))
  const apart = brothers.findIndex((brother) => !free.has(blockText(brother)))
  const gone = apart === -1 ? brothers : brothers.slice(0, apart)
  await replaceParts(desk, holder, gone, [around(part, part.length - gone.length)])
}

/** Joins whatever free brothers were left apart. Answers whether there were any. */
export async function tidy(desk: RegistryDesk, holder: string, whole: Block): Promise<boolean> {
  const { rows: found } = await sql<{
    part: string
  }>`select part from registry.free_part where holder = ${holder} order by length desc, part for update`.execute(rows(desk.tx))
  const parts = blocksIn(found)
  const better = joined(parts, whole)
  if (better.length === parts.length) return false
  await replaceParts(desk, holder, parts, better)
  return true
}

export const dropParts = (desk: RegistryDesk, holder: string) =>
  rows(desk.tx).deleteFrom('registry.free_part').where('holder', '=', holder).execute()

/** Free parts that hold at least a block of `length`, the smallest first. */
export async function partsOf(
  desk: RegistryReadDesk,
  holder: string,
  { length, limit }: { length: number; limit: number },
): Promise<Block[]> {
  const found = await rows(desk.tx)
    .selectFrom('registry.free_part')
    .select('part')
    .where('holder', '=', holder)
    .where('length', '<=', length)
    .orderBy('length', 'desc')
    .orderBy('part')
    .limit(limit)
    .execute()
  return blocksIn(found)
}

/** Free parts in the order of their addresses. */
export async function partsInOrder(desk: RegistryReadDesk, holder: string, limit: number): Promise<Block[]> {
  const parts = rows(desk.tx).selectFrom('registry.free_part').select('part').where('holder', '=', holder)
  return blocksIn(await parts.orderBy('part').limit(limit).execute())
}

type Asked = { readonly holder: string; readonly block: Block }

/** For each wanted block the free part of its holder that it lies in, the row locked. */
export async function partsAround(desk: RegistryDesk, wanted: readonly Asked[]): Promise<(Block | undefined)[]> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const seen = await seenAround(desk, wanted)
    const found = wanted.flatMap(({ holder }, i) => (seen[i] ? [{ holder, part: seen[i] }] : []))
    const { rows: locked } = await sql<{ holder: string; part: string }>`
      select holder, part from registry.free_part where (holder, part) in (
        select * from unnest(${found.map(({ holder }) => holder)}::uuid[], ${found.map(({ part }) => part)}::cidr[]))
      order by length desc, part for update`.execute(rows(desk.tx))
    const still = new Set(locked.map(({ holder, part }) => `${holder} ${part}`))
    if (found.every(({ holder, part }) => still.has(`${holder} ${part}`))) return seen.map((part) => (part ? blockOf(part) : undefined))
  }
  throw new Error('the free parts never came to rest')
}

/** Free parts do not touch, so the last one that begins no later than the block is the only one that can hold it. */
async function seenAround(desk: RegistryReadDesk, wanted: readonly Asked[]): Promise<(string | null)[]> {
  const { rows: found } = await sql<{ part: string | null }>`
    select f.part from unnest(${wanted.map(({ holder }) => holder)}::uuid[], ${wanted.map(({ block }) => blockText(block))}::cidr[])
      with ordinality as asked (holder, block, place)
    left join lateral (select part from registry.free_part p where p.holder = asked.holder and p.part <= asked.block
      order by p.part desc limit 1) f on f.part >>= asked.block
    order by asked.place`.execute(rows(desk.tx))
  return found.map(({ part }) => part)
}

/** How many of the wanted blocks lie in a free part. */
export const partsHolding = async (desk: RegistryReadDesk, wanted: readonly Asked[]): Promise<number> =>
  (await seenAround(desk, wanted)).filter((part) => part !== null).length
