import { moveCase } from '#kernel/cases/cases.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { applicationRegister, grantApplication as contract } from '../contract-applications.ts'
import { applying } from '../procedure.ts'
import { keep, on, oneApplication } from '../store.ts'
import { giveBlock } from './allocate-block.ts'
import { giveName } from './register-domain.ts'

/** Gives what was asked, by the same rules as if it were given without being asked. */
export const grantApplication = on(contract, async (desk, { application: id }) => {
  await moveCase(desk, applying, id, contract.name)
  const asked = (await oneApplication(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
  const { system, zone, length, family, name, address } = asked
  const granted =
    asked.asks === 'block'
      ? (await giveBlock(desk, contract.name, { system, zone: zone!, length: length!, ...(family && { family }) })).block
      : (await giveName(desk, contract.name, { system, name: name!, address: address ?? undefined })).name
  await keep(desk, applicationRegister, contract.name, { state: 'granted', granted }, asked)
  return { granted }
})
