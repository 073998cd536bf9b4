import { organNames } from '#kernel/people/desk-organs.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { duplicateAnswered, everyExpertSpoke, evidenceFirst, isPassed } from '../rules/review-conclusion.ts'
import { jointReviewSigned, panelIsOdd, platformOf } from '../rules/review-panel.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { closeReview, latestReview, seated } from '../store/reviews.ts'
import { on } from '../store/tables.ts'

export const concludeReview = on(contract.concludeReview, async (desk, { project: id, finding = '' }) => {
  const project = await lockProject(desk, id, contract.permissions.review.name)
  requireState(project, 'under-review')
  const review = (await latestReview(desk, id))!
  const speaking = seated(review).filter(({ declared }) => declared === null)
  const { kind, zone } = await desk.ask(oneSystem, { system: project.system })
  const names = await organNames(desk, desk.today)
  const nameOf = (organ: string) => names.get(organ) ?? organ
  refuseAny([
    ...evidenceFirst({ isComputed: review.evidence_on !== null }),
    ...panelIsOdd({ number: speaking.length }),
    ...everyExpertSpoke({ silent: speaking.filter(({ verdict }) => verdict === null).map(({ name }) => name) }),
    ...duplicateAnswered({ highest: review.evidence?.[0], finding, day: desk.today }),
    ...jointReviewSigned({ ...platformOf({ ...project, kind, zone }), organs: review.signed, nameOf }),
  ])
  const verdicts = speaking.flatMap(({ verdict }) => verdict ?? [])
  const passed = isPassed(verdicts)
  await closeReview(desk, review, passed, finding.trim() || null)
  const to = passed ? 'reviewed' : 'review-failed'
  await moveProject(desk, contract.concludeReview, project, { to, detail: { verdicts }, ...(finding && { opinion: finding }) })
  const agree = verdicts.filter((verdict) => verdict === 'pass').length
  return { passed, agree, disagree: verdicts.length - agree }
})
