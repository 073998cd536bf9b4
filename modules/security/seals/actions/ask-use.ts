import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { approvalStates, askUse as ask, decideUse as contract, MOST_BYTES, refusals, sealStates } from '../contract.ts'
import { sealById } from '../store/seals.ts'
import { on } from '../store/tables.ts'
import { keepApproval, lockApproval } from '../store/uses.ts'

/** 用印申请: for one file, named by its digest. */
export const askUse = on(ask, async (desk, { seal: id, file, ...asked }) => {
  const seal = await sealById(desk, id)
  if (!seal || !decide(desk.actor, ask.may, { organ: seal.organ }).allowed) refuse(ground(kernelRefusals.notFound, undefined, '/seal'))
  if (seal.state !== 'enabled')
    refuse(ground(refusals.notEnabled, { name: seal.name, state: sealStates[seal.state].zh, stateEn: sealStates[seal.state].en }))
  const by = { askedBy: desk.actor.id, askedByName: desk.actor.name }
  const bytes = Buffer.from(file, 'base64')
  if (bytes.length > MOST_BYTES) refuse(ground(refusals.tooLarge, undefined, '/file'))
  const sm3 = sm3Hex(bytes)
  const { id: approval } = await keepApproval(desk, ask, { ...asked, sm3, seal: id, organ: seal.organ, state: 'asked', ...by })
  return { id: approval, sm3 }
})

/** 用印审批, by the head of the organ. */
export const decideUse = on(contract, async (desk, { approval: id, verdict, opinion }) => {
  const row = await lockApproval(desk, id)
  if (!row || !decide(desk.actor, contract.may, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const { zh, en } = approvalStates[row.state]
  if (row.state !== 'asked') refuse(ground(kernelRefusals.notInState, { state: zh, stateEn: en }))
  const state = verdict === 'approve' ? ('approved' as const) : ('refused' as const)
  const by = { decidedBy: desk.actor.id, decidedByName: desk.actor.name, decidedAt: desk.now }
  await keepApproval(desk, contract, { state, ...by, ...(opinion !== undefined && { opinion }) }, id)
  return { state }
})
