import type { ReadDesk } from '#kernel/module/define-module.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { saidOf, unsoundProject } from '../draft-of.ts'
import { gateLeadsTo, gatesOf, titleOf } from '../gates-of.ts'
import { duplicateAnswered, everyExpertSpoke, evidenceFirst } from '../rules/review-conclusion.ts'
import { documentsOf } from '../store/papers.ts'
import { readProject, stepDays } from '../store/projects.ts'
import { latestReview, seated } from '../store/reviews.ts'
import { answer, type ProjectRow, type Tables } from '../store/tables.ts'

export const gates = answer(contract.gates, async (desk, { project: id }) => {
  const project = await readProject(desk, id)
  const { zone } = await desk.ask(oneSystem, { system: project.system })
  const days = await stepDays(desk, id)
  const saidBy = async (kind: 'tender' | 'payment' | 'construction' | 'acceptance') =>
    (await desk.standing(kind, [project.system])).get(project.system) ?? []
  const isDraft = ['drafted', 'signed', 'review-failed'].includes(project.state)
  const found = gatesOf({
    state: project.state,
    revokedOn: project.revoked_on,
    day: desk.today,
    unsound: isDraft ? await unsoundProject(desk, project, zone) : [],
    documents: (await documentsOf(desk, [id])).map(({ document }) => document),
    tender: await saidBy('tender'),
    payment: await saidBy('payment'),
    construction: await saidBy('construction'),
    acceptance: await saidBy('acceptance'),
    review: await reviewGrounds(desk, project),
  })
  return {
    project: id,
    state: project.state,
    gates: found.map(({ gate, state, grounds }) => {
      const day = state === 'done' ? days.get(gateLeadsTo[gate] ?? project.state) : undefined
      return { gate, ...titleOf(gate), state, ...(day && { day }), grounds: saidOf(grounds) }
    }),
  }
})

/** What keeps the present review from its conclusion. */
async function reviewGrounds(desk: ReadDesk<Tables>, project: ProjectRow): Promise<Ground[]> {
  if (project.state !== 'under-review') return []
  const review = (await latestReview(desk, project.id))!
  const speaking = seated(review).filter(({ declared }) => declared === null)
  return [
    ...evidenceFirst({ isComputed: review.evidence_on !== null }),
    ...duplicateAnswered({ highest: review.evidence?.[0], finding: '', day: desk.today }),
    ...everyExpertSpoke({ silent: speaking.filter(({ verdict }) => verdict === null).map(({ name }) => name) }),
  ]
}
