// The list of the desk: one statement for the page with its total and the proposal that waits, one for the counts.
import { rows, sql } from '#kernel/db/rows.ts'
import type { PairState, Verdict } from '../fields.ts'
import type { PairRow, Read } from './tables.ts'

export type DeskSearch = {
  /** Registers that the reader's organ adjudicates; of others, the pairs that it was asked about. */
  readonly own: readonly string[]
  readonly organ: string
  readonly register?: string | undefined
  readonly state?: PairState | undefined
  readonly page: number
  readonly size: number
}

export type Listed = PairRow & {
  verdict: Verdict | null
  proposer: string | null
  proposer_name: string | null
  behalf: string | null
  total: number
}

const visible = ({ own, organ, register }: DeskSearch) =>
  sql`(p.register = any(${[...own]}::text[]) or (p.state = 'unclear' and p.asked_organs @> ${[organ]}::text[]))
    and ${register === undefined ? sql`true` : sql`p.register = ${register}`}`

export async function deskPage(desk: Read, search: DeskSearch): Promise<{ pairs: Listed[]; total: number }> {
  const { state, page, size } = search
  const { rows: pairs } = await sql<Listed>`select p.*, d.verdict, d.proposer, d.proposer_name, d.behalf, count(*) over ()::int as total
    from matching.pair p left join matching.decision d on d.pair = p.id and d.state = 'proposed'
    where ${visible(search)} and ${state === undefined ? sql`true` : sql`p.state = ${state}`}
    order by p.score desc, p.id limit ${size} offset ${(page - 1) * size}`.execute(rows(desk.tx))
  return { pairs, total: pairs[0]?.total ?? 0 }
}

export async function countsByState(desk: Read, search: DeskSearch): Promise<{ state: PairState; pairs: number }[]> {
  const { rows: counts } = await sql<{ state: PairState; pairs: number }>`select p.state, count(*)::int as pairs from matching.pair p
    where ${visible(search)} group by p.state`.execute(rows(desk.tx))
  return counts
}
