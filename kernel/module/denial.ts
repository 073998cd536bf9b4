import type { Actor } from '../access/actor.ts'
import { missingCourse, type Reason } from '../access/decide.ts'
import { STEP_UP_MINUTES } from '../access/policy.ts'
import { type Ground, ground } from '../refusal/refusal.ts'
import { kernelRefusals } from './refusals.ts'

/** The refusal that a reason at the door is said with. */
export function denial(actor: Actor, may: string, reason: Reason): Ground {
  if (reason === 'not-trained')
    return ground(kernelRefusals.notTrained, { permission: may, reason, course: missingCourse(actor, may) ?? '' })
  if (reason === 'proof') return ground(kernelRefusals.proofNeeded, { permission: may, reason, minutes: STEP_UP_MINUTES })
  if (reason === 'no-purpose') return ground(kernelRefusals.purposeNeeded, { permission: may, reason })
  if (reason === 'in-person') return ground(kernelRefusals.inPerson, { permission: may, reason })
  return ground(kernelRefusals.notAllowed, { permission: may, reason })
}
