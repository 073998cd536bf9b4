import { moveCase } from '#kernel/cases/cases.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { applicationRegister, declineApplication as contract } from '../contract-applications.ts'
import { applying } from '../procedure.ts'
import { keep, on, oneApplication } from '../store.ts'

export const declineApplication = on(contract, async (desk, { application: id, reason }) => {
  await moveCase(desk, applying, id, contract.name, { opinion: reason })
  const asked = (await oneApplication(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
  await keep(desk, applicationRegister, contract.name, { state: 'declined' }, asked)
  return {}
})
