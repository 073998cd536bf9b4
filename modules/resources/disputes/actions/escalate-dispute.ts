import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { escalateDispute as contract, escalateOwnDispute as ownContract } from '../contract.ts'
import { partyOf } from '../parties.ts'
import { refusals } from '../refusals.ts'
import { claimsOf, lockDispute, moveDispute, on, type Write } from '../store.ts'

type Escalation = { readonly dispute: string; readonly reason: string }

/** A dismissal goes to the sharing authority (政务数据共享条例 第28条). To whoever is no party a citizen's dispute is not there. */
async function escalate(desk: Write, action: string, { dispute, reason }: Escalation) {
  const row = await lockDispute(desk, dispute)
  const party = partyOf(desk.actor)
  if (!(await claimsOf(desk, dispute)).some((claim) => claim.party === party))
    refuse(ground(row.source === desk.actor.organ ? refusals.notParty : kernelRefusals.notFound))
  await moveDispute(desk, action, row, { to: 'coordinating', opinion: reason })
  return {}
}

export const escalateDispute = on(contract, (desk, input) => escalate(desk, contract.name, input))
export const escalateOwnDispute = on(ownContract, (desk, input) => escalate(desk, ownContract.name, input))
