// Reviews: a round of experts with its evidence, opinions and signatures.
import { rows, sql } from '#kernel/db/rows.ts'
import type { Desk, ReadDesk } from '#kernel/module/define-module.ts'
import type { Verdict } from '../contract/fields.ts'
import type { Expert, ExpertRow, ReviewRow, StoredEvidence, Tables } from './tables.ts'

export type Review = ReviewRow & { readonly experts: readonly ExpertRow[]; readonly signed: readonly string[] }

/** The latest round of a project's review, or undefined. */
export async function latestReview(desk: ReadDesk<Tables>, project: string): Promise<Review | undefined> {
  const db = rows(desk.tx)
  const review = await db
    .selectFrom('projects.review')
    .selectAll()
    .where('project', '=', project)
    .orderBy('round', 'desc')
    .executeTakeFirst()
  if (!review) return undefined
  const experts = await db
    .selectFrom('projects.review_expert')
    .selectAll()
    .where('project', '=', project)
    .where('round', '=', review.round)
    .orderBy('account')
    .execute()
  const signatures = await db
    .selectFrom('projects.review_signature')
    .select('organ')
    .where('project', '=', project)
    .where('round', '=', review.round)
    .execute()
  return { ...review, experts, signed: signatures.map(({ organ }) => organ) }
}

/** Experts who count: named, not replaced. */
export const seated = (review: Review): ExpertRow[] => review.experts.filter(({ replaced }) => !replaced)

export async function addReview(
  desk: Desk<Tables>,
  project: string,
  organs: readonly string[],
  experts: readonly Expert[],
): Promise<number> {
  const db = rows(desk.tx)
  const last = await db
    .selectFrom('projects.review')
    .select('round')
    .where('project', '=', project)
    .orderBy('round', 'desc')
    .executeTakeFirst()
  const round = (last?.round ?? 0) + 1
  const blank = { evidence: null, evidence_on: null, concluded_on: null, passed: null, finding: null }
  await db
    .insertInto('projects.review')
    .values({ project, round, opened_on: desk.today, organs: [...organs], ...blank })
    .execute()
  for (const expert of experts) await seatExpert(desk, project, round, expert)
  return round
}

export async function seatExpert(desk: Desk<Tables>, project: string, round: number, { id, account, name, organ }: Expert): Promise<void> {
  const row = {
    project,
    round,
    expert: id,
    account,
    name,
    organ,
    declared: null,
    replaced: false,
    verdict: null,
    opinion: null,
    given_on: null,
  }
  await rows(desk.tx).insertInto('projects.review_expert').values(row).execute()
}

/** Accounts of experts who ever declared an interest in this project. */
export async function declaredFor(desk: ReadDesk<Tables>, project: string): Promise<ReadonlySet<string>> {
  const found = await rows(desk.tx)
    .selectFrom('projects.review_expert')
    .select('account')
    .where('project', '=', project)
    .where('declared', 'is not', null)
    .execute()
  return new Set(found.map(({ account }) => account))
}

export async function storeEvidence(desk: Desk<Tables>, { project, round }: Review, evidence: StoredEvidence): Promise<void> {
  const set = { evidence: JSON.stringify(evidence) as never, evidence_on: desk.today }
  await rows(desk.tx).updateTable('projects.review').set(set).where('project', '=', project).where('round', '=', round).execute()
}

export async function changeExpert(desk: Desk<Tables>, { project, round }: Review, expert: string, set: Partial<ExpertRow>): Promise<void> {
  await rows(desk.tx)
    .updateTable('projects.review_expert')
    .set(set)
    .where('project', '=', project)
    .where('round', '=', round)
    .where('expert', '=', expert)
    .execute()
}

/** Gives an expert's opinion once; answers whether this was the first. */
export async function giveOpinion(desk: Desk<Tables>, { project, round }: Review, verdict: Verdict, opinion: string): Promise<boolean> {
  const { numUpdatedRows } = await rows(desk.tx)
    .updateTable('projects.review_expert')
    .set({ verdict, opinion, given_on: desk.today })
    .where('project', '=', project)
    .where('round', '=', round)
    .where('expert', '=', desk.actor.id)
    .where('verdict', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function signReview(desk: Desk<Tables>, { project, round }: Review, organ: string): Promise<void> {
  await rows(desk.tx)
    .insertInto('projects.review_signature')
    .values({ project, round, organ, official: desk.actor.id, signed_on: desk.today })
    .onConflict((clash) => clash.doNothing())
    .execute()
}

export async function closeReview(desk: Desk<Tables>, { project, round }: Review, passed: boolean, finding: string | null): Promise<void> {
  await rows(desk.tx)
    .updateTable('projects.review')
    .set({ concluded_on: desk.today, passed, finding })
    .where('project', '=', project)
    .where('round', '=', round)
    .execute()
}

/** The reviews for which an official is named, newest first. */
export async function reviewsFor(desk: ReadDesk<Tables>, expert: string) {
  return rows(desk.tx)
    .selectFrom('projects.review_expert as e')
    .innerJoin('projects.review as r', (join) => join.onRef('r.project', '=', 'e.project').onRef('r.round', '=', 'e.round'))
    .innerJoin('projects.project as p', 'p.id', 'e.project')
    .select([
      'e.project',
      'e.verdict',
      'e.opinion',
      'r.evidence',
      'r.evidence_on',
      'r.concluded_on',
      'p.name',
      'p.organ',
      'p.need',
      'p.reuse',
      'p.estimate',
    ])
    .where('e.expert', '=', expert)
    .where('e.replaced', '=', false)
    .where('e.declared', 'is', null)
    .orderBy(sql`r.opened_on desc`)
    .limit(200)
    .execute()
}
