import { STEP_UP_MINUTES } from '#kernel/access/policy.ts'
import { bindTo, type Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { tablesOf } from '#kernel/people/at-desk.ts'
import { removeSecret } from '#kernel/people/one-time-code.ts'
import { removePasskeys, renamePasskey as rename } from '#kernel/people/own-passkeys.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'

const { on } = bindTo<unknown>()
const own = (desk: Desk) => ({ realm: 'officials', holder: desk.actor.id }) as const

/** What weakens one's account asks for fresh proof; nobody needs a permission for it, so the permission cannot ask. */
function needsProof({ actor, now }: Desk): void {
  if (Date.parse(now) - (actor.provedAt ?? -Infinity) > STEP_UP_MINUTES * 60_000)
    refuse(ground(kernelRefusals.proofNeeded, { reason: 'proof', minutes: STEP_UP_MINUTES }))
}

export const renamePasskey = on(contract.renamePasskey, async (desk, { id, name }) => {
  if (!(await rename(tablesOf(desk), own(desk), id, name))) refuse(ground(kernelRefusals.notFound))
  desk.touch(`official/${desk.actor.id}`)
  return {}
})

export const removePasskey = on(contract.removePasskey, async (desk, { id }) => {
  needsProof(desk)
  if (!(await removePasskeys(tablesOf(desk), own(desk), id))) refuse(ground(kernelRefusals.notFound))
  desk.touch(`official/${desk.actor.id}`)
  return {}
})

export const removeOneTimeCode = on(contract.removeOneTimeCode, async (desk) => {
  needsProof(desk)
  if (!(await removeSecret(tablesOf(desk), own(desk)))) refuse(ground(kernelRefusals.notFound))
  desk.touch(`official/${desk.actor.id}`)
  return {}
})
