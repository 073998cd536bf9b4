import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { holdFor } from '../acting.ts'
import { runChecks } from '../checking.ts'
import { checkAgain as contract } from '../contract-review.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import { LIVE } from '../rules/next-acts.ts'
import { on } from '../store.ts'

export const checkPart = on(contract, async (desk, { part }) => {
  const held = await holdFor(desk, part, permissions.read.name)
  if (!LIVE.has(held.part.state)) refuse(ground(refusals.over))
  return { checks: await runChecks(desk, held) }
})
