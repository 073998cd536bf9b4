import type { ReadDesk } from '#kernel/module/define-module.ts'
import { toYuan } from '#kernel/money/money.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { saidOf } from '../draft-of.ts'
import { exceptionsOf } from '../exceptions-of.ts'
import { oneProjectAtATime } from '../rules/duplicates.ts'
import { totalOf } from '../rules/estimate-standard.ts'
import { unsound } from '../rules/soundness.ts'
import { addProject, isUnderWay } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const draftProject = on(contract.draftProject, async (desk, input) => {
  const system = await desk.ask(oneSystem, { system: input.system })
  if (system.ownerOrgan !== desk.actor.organ) refuse(ground(contract.refusals.foreignSystem, undefined, '/system'))
  refuseAny(oneProjectAtATime({ isUnderWay: await isUnderWay(desk, input.system) }))
  const total = toYuan(totalOf(input.estimate))
  const { id, number } = await addProject(desk, contract.draftProject, { ...input, organ: system.ownerOrgan, total })
  const builder = { organ: system.ownerOrgan, networks: input.networks }
  const exceptions = await exceptionsOf(desk as ReadDesk, [builder])
  const { domesticReason = '', overrunReport = '', feasibilityEstimate } = input
  const grounds = unsound({
    ...input,
    domesticReason,
    overrunReport,
    feasibilityEstimate,
    exceptions: exceptions(builder),
    zone: system.zone,
    day: desk.today,
  })
  return { project: id, number, grounds: saidOf(grounds) }
})
