import * as contract from '../contract.ts'
import { lockProject, moveProject } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const revokeAcceptance = on(contract.revokeAcceptance, async (desk, { project: id, reason }) => {
  const project = await lockProject(desk, id, contract.permissions.revoke.name)
  await moveProject(desk, contract.revokeAcceptance, project, { fields: { revokedOn: desk.today }, opinion: reason })
  desk.tell(contract.acceptanceRevoked, { project: id, system: project.system, day: desk.today, reason })
  return {}
})

export const restoreAcceptance = on(contract.restoreAcceptance, async (desk, { project: id, reason }) => {
  const project = await lockProject(desk, id, contract.permissions.revoke.name)
  await moveProject(desk, contract.restoreAcceptance, project, { fields: { revokedOn: null }, opinion: reason })
  desk.tell(contract.acceptanceRestored, { project: id, system: project.system, day: desk.today })
  return {}
})
