import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { findProject } from '../store/projects.ts'
import { answer } from '../store/tables.ts'

export const budget = answer(contract.budget, async (desk, { project: id }) => {
  const {
    system,
    organ,
    name,
    state,
    approved_estimate: approvedEstimate,
    level,
    purpose,
    estimate: lines,
  } = (await findProject(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
  return { project: id, system, organ, name, state, approvedEstimate, level, purpose, lines }
})
