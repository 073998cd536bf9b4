import type { Ground } from '#kernel/refusal/refusal.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { documentsComplete } from '../rules/acceptance-documents.ts'
import { documentsOf } from '../store/papers.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

/** Own grounds and every other room's (catalogue 3.4.6, conformance 3.7.4, ...) are said together. */
export const acceptProject = on(contract.acceptProject, async (desk, { project: id, opinion }) => {
  const project = await lockProject(desk, id, contract.permissions.accept.name)
  requireState(project, 'completed')
  const present = (await documentsOf(desk, [id])).map(({ document }) => document)
  const others: readonly Ground[] = (await desk.standing('acceptance', [project.system])).get(project.system) ?? []
  refuseAny([...documentsComplete({ present, day: desk.today }), ...others])
  await moveProject(desk, contract.acceptProject, project, { fields: { acceptedOn: desk.today }, ...(opinion && { opinion }) })
  desk.tell(contract.projectAccepted, { project: id, system: project.system, day: desk.today })
  return { acceptedOn: desk.today }
})
