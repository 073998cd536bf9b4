import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { fileProject } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const fileOtherProject = on(contract.fileOtherProject, async (desk, input) => {
  const organ = desk.actor.organ ?? refuse(ground(kernelRefusals.notAllowed, { permission: contract.permissions.draft.name }))
  const { id } = await fileProject(desk, contract.fileOtherProject, { ...input, organ })
  return { id }
})
