import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { needFitsLevel } from '../rules/need-fits-level.ts'
import { keep, needOf, on, wasStatedMeanwhile } from '../store.ts'

export const stateNeed = on(contract.stateNeed, async (desk, { system, version, ...need }) => {
  const { ownerOrgan: organ } = await desk.ask(one, { system })
  if (!decide(desk.actor, contract.stateNeed.may, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  refuseAny(needFitsLevel({ ...need, level: Number(need.level), day: desk.today }))
  const before = await needOf(desk, system)
  if (before && version === undefined) refuse(ground(contract.refusals.needStands))
  try {
    const seen = before && { id: before.id, version: version! }
    const kept = await keep(desk, contract.registers.need, contract.stateNeed.name, { system, organ, ...need }, seen)
    return { id: kept.id, version: kept.version }
  } catch (error) {
    if (wasStatedMeanwhile(error)) refuse(ground(contract.refusals.needStands))
    throw error
  }
})
