// What a system's projects allow it today. A system may have had several projects one after the other.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract.ts'
import type { ProjectState } from '../contract/fields.ts'

export type StandingProject = { readonly state: ProjectState; readonly revokedOn: string | null }

const approvedStates: readonly ProjectState[] = ['approved', 'under-construction', 'completed', 'accepted', 'revoked']

/** 未经论证的项目，发改部门不予立项. */
export const approvalNeedsReview = rule<{ readonly state: ProjectState }>(
  { name: 'projects.approval-needs-review', title: words('未经论证不予立项', 'No approval without review'), clauses: ['4.3.2', '3.3.5'] },
  ({ state }) => {
    const isBefore = (['drafted', 'signed', 'submitted', 'under-review', 'review-failed'] as ProjectState[]).includes(state)
    return grounds(isBefore && ground(refusals.notReviewed))
  },
)

/** 未经论证的项目，财政部门不予拨款; nor is anything tendered for what is not approved. */
export const moneyNeedsApproval = rule<{ readonly projects: readonly StandingProject[] }>(
  {
    name: 'projects.money-needs-approval',
    title: words('未经立项不拨款、不招标', 'No money and no tender without approval'),
    clauses: ['4.3.2'],
  },
  ({ projects }) => grounds(!projects.some(({ state }) => approvedStates.includes(state)) && ground(refusals.notApproved)),
)

/** 未经验收不得投入使用: whatever was accepted once, a revoked acceptance stops the system until it is restored. */
export const useNeedsAcceptance = rule<{ readonly projects: readonly StandingProject[] }>(
  { name: 'projects.use-needs-acceptance', title: words('未经验收不得投入使用', 'No use without acceptance'), clauses: ['4.3.6'] },
  ({ projects }) => {
    const revoked = projects.find(({ state }) => state === 'revoked')
    if (revoked) return [ground(refusals.acceptanceRevoked, { day: revoked.revokedOn ?? '' })]
    return grounds(!projects.some(({ state }) => state === 'accepted') && ground(refusals.notAccepted))
  },
)

/** Revoking an acceptance suspends every grant, money too. */
export const revokedGetsNothing = rule<{ readonly projects: readonly StandingProject[] }>(
  {
    name: 'projects.revoked-gets-nothing',
    title: words('验收撤销期间停止拨款', 'A revoked acceptance stops payments'),
    clauses: ['4.3.6'],
  },
  ({ projects }) => {
    const revoked = projects.find(({ state }) => state === 'revoked')
    return grounds(revoked && ground(refusals.acceptanceRevoked, { day: revoked.revokedOn ?? '' }))
  },
)
