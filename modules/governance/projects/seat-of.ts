import type { Desk } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from './contract.ts'
import { latestReview, type Review, seated } from './store/reviews.ts'
import type { ExpertRow, Tables } from './store/tables.ts'

/** The actor's seat in the present review of a project; refuses whoever has none or stands aside. */
export async function seatOf(desk: Desk<Tables>, project: string): Promise<{ review: Review; seat: ExpertRow }> {
  const review = await latestReview(desk, project)
  const seat = review && seated(review).find(({ expert, declared }) => expert === desk.actor.id && declared === null)
  return review && seat ? { review, seat } : refuse(ground(refusals.notNamed))
}
