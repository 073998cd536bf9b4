import * as contract from '../contract.ts'
import { keepSupplier, on } from '../store.ts'

export const registerSupplier = on(contract.registerSupplier, async (desk, { group, ...input }) => {
  const { id } = await keepSupplier(desk, contract.registerSupplier.name, { ...input, group: group ?? input.name })
  return { id }
})
