import { officialsWith } from '#kernel/people/holders.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import { ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { expertsStandApart, panelIsOdd, platformOf, platformReviewedJointly } from '../rules/review-panel.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { addReview, declaredFor } from '../store/reviews.ts'
import { on } from '../store/tables.ts'

export const openReview = on(contract.openReview, async (desk, { project: id, experts: accounts, organs = [] }) => {
  const project = await lockProject(desk, id, contract.permissions.review.name)
  requireState(project, 'submitted')
  const { kind, zone } = await desk.ask(oneSystem, { system: project.system })
  const found = await officialsWith(desk, contract.permissions.opine.name, desk.today, accounts)
  const declared = await declaredFor(desk, id)
  const names = await organNames(desk, desk.today)
  const strangers = accounts.filter((account) => !found.some((expert) => expert.account === account))
  refuseAny([
    ...panelIsOdd({ number: accounts.length }),
    ...strangers.map((expert) => ground(contract.refusals.notAnExpert, { expert }, '/experts')),
    ...expertsStandApart({
      organ: project.organ,
      participants: project.participants ?? [],
      experts: found.map(({ account, name, organ }) => ({ name, organ, declared: declared.has(account) })),
    }),
    ...platformReviewedJointly({ ...platformOf({ ...project, kind, zone }), organs, nameOf: (organ) => names.get(organ) ?? organ }),
  ])
  const round = await addReview(desk, id, organs, found)
  await moveProject(desk, contract.openReview, project, { detail: { round, experts: found.length } })
  return { round }
})
