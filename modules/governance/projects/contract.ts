// The door of the projects room: what may be done with a project, from its draft to its acceptance, and what it tells.
import { event } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { approvedEstimate, day, level, organ, project, purpose, reason, system } from './contract/fields.ts'

export * from './contract/building.ts'
export * from './contract/figures.ts'
export * from './contract/permissions.ts'
export * from './contract/preparing.ts'
export * from './contract/questions.ts'
export { refusals } from './contract/refusals.ts'
export * from './contract/registers.ts'

const fact = { project, system, day }
export const projectApproved = event(
  'projects.project-approved',
  words('项目已立项', 'A project was approved'),
  f.object({ ...fact, organ, name: f.text('名称', 'Name'), estimate: approvedEstimate, level, purpose }),
)
export const projectAccepted = event('projects.project-accepted', words('项目已验收', 'A project was accepted'), f.object(fact))
export const acceptanceRevoked = event(
  'projects.acceptance-revoked',
  words('验收已撤销', 'An acceptance was revoked'),
  f.object({ ...fact, reason }),
)
export const acceptanceRestored = event('projects.acceptance-restored', words('验收已恢复', 'An acceptance was restored'), f.object(fact))
