import { projectApproved } from '#modules/governance/projects/contract.ts'
import { hear, rememberProject } from '../store.ts'

export const rememberApproved = hear(projectApproved, 'remember-approved', async (desk, { project, system, estimate, day }) => {
  await rememberProject(desk, { project, system, estimate, approved_on: day })
})
