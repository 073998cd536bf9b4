import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { enact, holdFor } from '../acting.ts'
import { pause as pauseContract, resume as resumeContract } from '../contract-review.ts'
import { permissions } from '../permissions.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { lastOf } from '../rules/standing.ts'
import { on } from '../store.ts'
import { movePart } from '../store/acts.ts'

/** 第45条: what is not counted is told in writing; the paper is the act. */
export const pausePart = on(pauseContract, async (desk, { part, ...given }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  refuseAny(grounds(given.why === 'hearing' && ground(no.hearingBySetting, undefined, 'why')))
  return (await enact(desk, held, { action: pauseContract.name, act: 'pause', to: 'paused', given })).answer
})

export const resumePart = on(resumeContract, async (desk, { part, result }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  refuseAny(grounds(lastOf(held.acts, 'paused')?.detail.why === 'hearing' && held.part.state === 'paused' && ground(no.hearingBySetting)))
  const moved = await movePart(desk, held, { action: resumeContract.name, to: 'reviewing', acts: [{ kind: 'resumed', text: result }] })
  return { state: moved.part.state, letter: null }
})
