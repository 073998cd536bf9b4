import { refuseAny } from '#kernel/refusal/refusal.ts'
import { recordLaw as contract } from '../contract.ts'
import { endsAfterItBegins } from '../rules/what-takes-its-place.ts'
import { addLaw, on } from '../store.ts'

export const recordLaw = on(contract, async (desk, law) => {
  refuseAny(endsAfterItBegins({ from: law.fromDay, ended: law.endedOn }))
  return { id: (await addLaw(desk, contract, law)).id }
})
