import { rows, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { PairRow, Read, Write } from './tables.ts'

export type FoundPair = Pick<
  PairRow,
  'register' | 'one' | 'other' | 'score' | 'band' | 'evidence' | 'labels' | 'division' | 'simulated' | 'found_by'
>
export type PairKey = { readonly one: string; readonly other: string }

/** Pairs have one order, whoever finds them. */
export const inOrder = (a: string, b: string): PairKey => (a < b ? { one: a, other: b } : { one: b, other: a })

export async function knownPairs(desk: Read, register: string, keys: readonly PairKey[]): Promise<PairRow[]> {
  if (keys.length === 0) return []
  const { rows: found } = await sql<PairRow>`select p.* from matching.pair p
    join unnest(${keys.map(({ one }) => one)}::uuid[], ${keys.map(({ other }) => other)}::uuid[]) as k(one, other)
      on p.register = ${register} and p.one = k.one and p.other = k.other`.execute(rows(desk.tx))
  return found
}

/** Adds the pairs that nobody has added meanwhile; answers their ids. */
export async function addPairs(desk: Write, found: readonly FoundPair[]): Promise<string[]> {
  if (found.length === 0) return []
  const added = await rows(desk.tx)
    .insertInto('matching.pair')
    .values(
      found.map((pair) => ({
        ...pair,
        evidence: JSON.stringify(pair.evidence),
        id: uuid(),
        created_at: desk.now,
        updated_at: desk.now,
        state: 'open',
        asked_organs: [] as string[],
      })) as never,
    )
    .onConflict((clash) => clash.columns(['register', 'one', 'other']).doNothing())
    .returning('id')
    .execute()
  return added.map(({ id }) => id)
}

export async function changePair(desk: Write, id: string, fields: Partial<PairRow>): Promise<void> {
  const { evidence, ...plain } = fields
  await rows(desk.tx)
    .updateTable('matching.pair')
    .set({ ...plain, ...(evidence && { evidence: JSON.stringify(evidence) as never }), updated_at: desk.now })
    .where('id', '=', id)
    .execute()
}

/** The pair, its row locked until the transaction ends. */
export const lockPair = async (desk: Write, id: string): Promise<PairRow> =>
  (await rows(desk.tx).selectFrom('matching.pair').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
  refuse(ground(kernelRefusals.notFound, undefined, 'pair'))

export const pairOf = async (desk: Read, id: string): Promise<PairRow | undefined> =>
  rows(desk.tx).selectFrom('matching.pair').selectAll().where('id', '=', id).executeTakeFirst()

/** Pairs still to be decided in which the record stands are settled by its merge; proposals on them are withdrawn. */
export async function overtake(desk: Write, record: string, by: string): Promise<void> {
  const { rows: settled } = await sql<{ id: string }>`update matching.pair
    set state = 'overtaken', overtaken_by = ${by}, updated_at = ${desk.now}
    where (one = ${record} or other = ${record}) and id <> ${by} and merger is null and state in ('open', 'proposed', 'unclear')
    returning id`.execute(rows(desk.tx))
  if (settled.length === 0) return
  await rows(desk.tx)
    .updateTable('matching.decision')
    .set({ state: 'withdrawn' })
    .where(
      'pair',
      'in',
      settled.map(({ id }) => id),
    )
    .where('state', '=', 'proposed')
    .execute()
}

/** When the merge is undone, what it settled is to be decided again. */
export const giveBack = async (desk: Write, by: string): Promise<void> =>
  void (await rows(desk.tx)
    .updateTable('matching.pair')
    .set({ state: 'open', overtaken_by: null, updated_at: desk.now })
    .where('overtaken_by', '=', by)
    .where('state', '=', 'overtaken')
    .execute())
