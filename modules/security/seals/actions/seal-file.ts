import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { sealFile as contract } from '../contract.ts'
import { approvalFits } from '../rules/who-may-apply.ts'
import { apply } from '../signing/apply.ts'
import { on } from '../store/tables.ts'
import { keepApproval, lockApproval } from '../store/uses.ts'

/** 用印: the file that was approved, by its digest, once. */
export const sealFile = on(contract, async (desk, { approval: id, format, file, place }) => {
  const approval = await lockApproval(desk, id)
  if (approval?.organ !== desk.actor.organ || !approval) refuse(ground(kernelRefusals.notFound, undefined, '/approval'))
  const sm3 = sm3Hex(Buffer.from(file, 'base64'))
  const { state, organ, title, seal, copies } = approval
  refuseAny(approvalFits({ state, approved: { sm3: approval.sm3, organ }, document: { sm3, organ } }))
  const answer = await apply(desk, {
    organ,
    seal,
    format,
    file,
    title,
    copies,
    basis: `用印审批 ${id}`,
    approvedBy: { id: approval.decided_by ?? '', name: approval.decided_by_name ?? '' },
    ...(place && { place }),
  })
  await keepApproval(desk, contract, { state: 'used' }, id)
  desk.touch(`seals.use/${answer.use}`, { sm3 }, { sm3: answer.sm3 })
  return answer
})
