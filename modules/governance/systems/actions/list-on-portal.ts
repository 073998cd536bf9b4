import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { ownSystem } from '../own-system.ts'
import { intranetStaysInside } from '../rules/intranet-stays-inside.ts'
import { keepSystem, on } from '../store.ts'

export const listOnPortal = on(contract.listOnPortal, async (desk, { system: id }) => {
  const system = await ownSystem(desk, id)
  if (system.listedAt) refuse(ground(contract.refusals.alreadyListed))
  refuseAny(intranetStaysInside({ zone: system.zone, asks: 'listing', isListed: false }))
  await desk.require('portal-listing', id)
  await keepSystem(desk, contract.listOnPortal.name, { listedAt: desk.today }, { id, version: system.version })
  return { listedAt: desk.today }
})
