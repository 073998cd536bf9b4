import { recordOf } from '#kernel/registers/table.ts'
import * as contract from '../contract.ts'
import { documentsOf, estimateChangesOf, progressOf } from '../store/papers.ts'
import { readableOfSystem, readProject } from '../store/projects.ts'
import { latestReview, seated } from '../store/reviews.ts'
import { answer } from '../store/tables.ts'

export const one = answer(contract.one, async (desk, { project: id }) => {
  const project = await readProject(desk, id)
  const review = await latestReview(desk, id)
  const documents = await documentsOf(desk, [id])
  return {
    project: recordOf(project),
    review: review
      ? {
          round: review.round,
          openedOn: review.opened_on,
          concludedOn: review.concluded_on,
          passed: review.passed,
          evidenceOn: review.evidence_on,
          finding: review.finding,
          organs: review.organs,
          signed: [...review.signed],
          experts: seated(review).map((e) => ({
            expert: e.account,
            expertName: e.name,
            organ: e.organ,
            declared: e.declared !== null,
            verdict: e.verdict,
            opinion: e.opinion,
          })),
        }
      : null,
    documents: documents.map(({ document, title, document_number: documentNumber, day }) => ({ document, title, documentNumber, day })),
    progress: await progressOf(desk, id),
    estimateChanges: await estimateChangesOf(desk, id),
  }
})

export const ofSystem = answer(contract.ofSystem, async (desk, { system }) => ({
  projects: (await readableOfSystem(desk, system)).map(
    ({ id, name, organ, state, total, approved_on: approvedOn, accepted_on: acceptedOn }) => ({
      id,
      name,
      organ,
      state,
      total,
      approvedOn,
      acceptedOn,
    }),
  ),
}))
