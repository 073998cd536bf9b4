import { organNames } from '#kernel/people/desk-organs.ts'
import { officialsWith } from '#kernel/people/holders.ts'
import * as contract from '../contract.ts'
import { evidenceOf } from '../evidence-of.ts'
import { readProject } from '../store/projects.ts'
import { reviewsFor } from '../store/reviews.ts'
import { answer } from '../store/tables.ts'

/** As of today and of what the reader may read; the copy that counts is the one stored with the review. */
export const duplicates = answer(contract.duplicates, async (desk, { project: id }) => {
  const project = await readProject(desk, id)
  return { evidence: await evidenceOf(desk, project), computedOn: desk.today }
})

export const reviewsForMe = answer(contract.reviewsForMe, async (desk) => {
  const names = await organNames(desk, desk.today)
  const found = await reviewsFor(desk, desk.actor.id)
  return {
    reviews: found.map(({ organ, evidence, evidence_on: evidenceOn, concluded_on: concludedOn, ...review }) => ({
      ...review,
      organName: names.get(organ) ?? organ,
      isOpen: concludedOn === null,
      evidenceOn,
      evidence: evidence ?? [],
    })),
  }
})

export const experts = answer(contract.experts, async (desk) => ({
  experts: (await officialsWith(desk, contract.permissions.opine.name, desk.today)).map(({ id: _, ...expert }) => expert),
}))
