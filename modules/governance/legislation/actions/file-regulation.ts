import { fileRegulation as contract } from '../contract.ts'
import { lockRegulation, moveRegulation, on } from '../store.ts'

export const fileRegulation = on(contract, async (desk, { regulation }) => {
  await moveRegulation(desk, contract, await lockRegulation(desk, regulation, contract.may))
  return {}
})
