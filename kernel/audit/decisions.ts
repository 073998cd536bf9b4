// The decisions in the audit lines: read in batches, searched, and made again with the policy set of their version or with
// another. A day may hold millions; nothing here holds more than one batch.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Decision } from '../access/decide.ts'
import { decideAgain, type DecisionRecord } from '../access/decision-record.ts'
import type { PolicySet } from '../access/policy.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day } from '../time/day.ts'
import { instantText } from './entry.ts'
import { inReach, MOST, type Reach } from './search-lines.ts'

type Db = Kysely<KernelTables>

/** A decision with the line that keeps it. */
export type KeptDecision = {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly actor_name: string
  readonly organ: string | null
  readonly action: string
  readonly outcome: string
  readonly subject: string | null
  readonly purpose: string | null
  readonly policy: string
  readonly decision: DecisionRecord
}

const kept = sql`a.id, ${instantText('a.at')} as at, a.actor, a.actor_name, a.organ, a.action, a.outcome, a.subject, a.purpose, a.policy, a.decision`
const BATCH = 1_000

const onDay = (from: string, to: string) =>
  sql`a.at >= ${`${from} 00:00+08`}::timestamptz and a.at < ${`${to} 00:00+08`}::timestamptz + interval '1 day'`

/** Every decision of a day in China in the order of its lines, batch by batch. */
export async function* decisionsOf(db: Db, day: Day, size = BATCH): AsyncGenerator<readonly KeptDecision[]> {
  let after: { at: string; id: string } | undefined
  for (;;) {
    const beyond = after ? sql`and (a.at, a.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
    const { rows } = await sql<KeptDecision>`
      select ${kept} from kernel.audit_line a
      where ${onDay(day, day)} and a.decision is not null ${beyond} order by a.at, a.id limit ${size}`.execute(db)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < size) return
    after = last
  }
}

export type ReplayedDifference = {
  readonly line: KeptDecision
  /** What it would be; absent when no set of the line's version is kept here. */
  readonly would?: Decision
}

export type Replayed = { readonly decisions: number; readonly differences: number }

/** The set that a decision needs none of: it hung on no duty. */
const needsNoSet = ({ duties }: DecisionRecord) => duties === undefined

/**
 * Makes a day's decisions again with the set of their own version, or all of them with `against`. Tells each that comes
 * out differently and answers how many there were.
 */
export async function replayDay(
  db: Db,
  day: Day,
  sets: { readonly of: (version: string) => Promise<PolicySet | undefined>; readonly none: PolicySet; readonly against?: PolicySet },
  tell: (difference: ReplayedDifference) => void | Promise<void>,
): Promise<Replayed> {
  let decisions = 0
  let differences = 0
  for await (const batch of decisionsOf(db, day)) {
    for (const line of batch) {
      decisions += 1
      const set = needsNoSet(line.decision) ? sets.none : (sets.against ?? (await sets.of(line.policy)))
      const would = set && decideAgain(set, line.decision)
      if (would && would.allowed === line.decision.allowed && would.reason === line.decision.reason) continue
      differences += 1
      await tell(would ? { line, would } : { line })
    }
  }
  return { decisions, differences }
}

export async function decisionById(db: Db, id: string): Promise<KeptDecision | undefined> {
  const { rows } = await sql<KeptDecision>`select ${kept} from kernel.audit_line a
    where a.id = ${id}::uuid and a.decision is not null`.execute(db)
  return rows[0]
}

export type DecisionSearch = {
  readonly fromDay?: string
  readonly toDay?: string
  /** Id or name of whose line it is, or the id of the one it speaks of. */
  readonly who?: string
  readonly permission?: string
  readonly allowed?: boolean
  readonly reason?: string
  readonly page?: number
  readonly size?: number
}

/** One page of decisions, newest first, with how many there are (counted up to `MOST`), in one statement. */
export async function searchDecisions(
  db: Db,
  reach: Reach,
  search: DecisionSearch,
): Promise<{ decisions: readonly KeptDecision[]; total: number }> {
  const { fromDay, toDay, who, permission, allowed, reason, page = 1, size = 50 } = search
  const narrow = [
    sql`a.decision is not null`,
    inReach(reach),
    fromDay && sql`a.at >= ${`${fromDay} 00:00+08`}::timestamptz`,
    toDay && sql`a.at < ${`${toDay} 00:00+08`}::timestamptz + interval '1 day'`,
    who && sql`(a.actor = ${who} or a.actor_name = ${who} or a.decision->>'who' = ${`official/${who}`})`,
    permission && sql`a.decision->>'may' = ${permission}`,
    allowed !== undefined && sql`(a.decision->>'allowed')::boolean = ${allowed}`,
    reason && sql`a.decision->>'reason' = ${reason}`,
  ].filter((condition): condition is RawBuilder<unknown> => Boolean(condition))
  const { rows } = await sql<Partial<KeptDecision> & { total: string }>`
    with found as (select a.* from kernel.audit_line a where ${sql.join(narrow, sql` and `)} order by a.at desc, a.id desc limit ${MOST})
    select t.total::text as total, ${kept} from (select count(*) as total from found) t
    left join (select * from found order by at desc, id desc limit ${size} offset ${(page - 1) * size}) a on true
    order by a.at desc, a.id desc`.execute(db)
  return {
    decisions: rows.flatMap(({ total: _, ...row }) => (row.id ? [row as KeptDecision] : [])),
    total: Number(rows[0]!.total),
  }
}

/** As `searchDecisions`, from a desk. */
export const readDecisions = (desk: { readonly tx: unknown }, reach: Reach, search: DecisionSearch) =>
  searchDecisions(desk.tx as Db, reach, search)
