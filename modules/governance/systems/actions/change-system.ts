import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { ownSystem } from '../own-system.ts'
import { intranetStaysInside } from '../rules/intranet-stays-inside.ts'
import { secretsStayInside } from '../rules/secrets-stay-inside.ts'
import { zoneFitsKind } from '../rules/zone-fits-kind.ts'
import { keepSystem, on } from '../store.ts'

export const changeSystem = on(contract.changeSystem, async (desk, { system: id, version, ...fields }) => {
  const system = await ownSystem(desk, id)
  const placed = { zone: fields.zone ?? system.zone, kind: fields.kind ?? system.kind }
  refuseAny([
    ...zoneFitsKind(placed),
    ...secretsStayInside({ zone: placed.zone, secrecy: fields.secrecy ?? system.secrecy }),
    ...intranetStaysInside({ zone: placed.zone, asks: 'moving', isListed: system.listedAt !== null }),
  ])
  const kept = await keepSystem(desk, contract.changeSystem.name, fields, { id, version })
  return { version: kept.version }
})
