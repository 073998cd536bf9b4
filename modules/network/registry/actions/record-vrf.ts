import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { planRegisters, recordVrf as contract } from '../contract-addresses.ts'
import { networkWords } from '../networks.ts'
import { addressRefusals } from '../refusals-addresses.ts'
import { intranetPlanReviewed } from '../rules/plan-prefix.ts'
import { keep, on } from '../store.ts'
import { planInTurn, vrfIsTaken } from '../store/plan.ts'

export const recordVrf = on(contract, async (desk, { main = false, ...wanted }) => {
  const { name, distinguisher, zone, review } = wanted
  refuseAny(intranetPlanReviewed({ network: zone, review }))
  await planInTurn(desk)
  if (await vrfIsTaken(desk, { name, distinguisher, zone, main })) {
    const { zh, en } = networkWords[zone]
    refuse(ground(addressRefusals.vrfTaken, { name, distinguisher, network: zh, networkEn: en }, '/name'))
  }
  const { id, version } = await keep(desk, planRegisters.vrf, contract.name, { ...wanted, main })
  return { id, version }
})
