import { officialsWith } from '#kernel/people/holders.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { expertsStandApart } from '../rules/review-panel.ts'
import { lockProject, requireState } from '../store/projects.ts'
import { changeExpert, declaredFor, latestReview, seatExpert, seated } from '../store/reviews.ts'
import { on } from '../store/tables.ts'

export const replaceExpert = on(contract.replaceExpert, async (desk, { project: id, from, to }) => {
  const { refusals, permissions } = contract
  const project = await lockProject(desk, id, permissions.review.name)
  requireState(project, 'under-review')
  const review = (await latestReview(desk, id))!
  const leaving = seated(review).find(({ account }) => account === from) ?? refuse(ground(refusals.notNamed, { expert: from }, '/from'))
  if (leaving.verdict) refuse(ground(refusals.opinionGiven, { expert: from }, '/from'))
  const [coming] = await officialsWith(desk, permissions.opine.name, desk.today, [to])
  if (!coming || review.experts.some(({ account }) => account === to)) return refuse(ground(refusals.notAnExpert, { expert: to }, '/to'))
  const declared = (await declaredFor(desk, id)).has(to)
  refuseAny(expertsStandApart({ organ: project.organ, participants: project.participants ?? [], experts: [{ ...coming, declared }] }))
  await changeExpert(desk, review, leaving.expert, { replaced: true })
  await seatExpert(desk, id, review.round, coming)
  desk.touch(`projects.project/${id}`, { expert: from }, { expert: to })
  return {}
})
