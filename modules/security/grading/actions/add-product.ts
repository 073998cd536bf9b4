import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { keepRecord, on, productFor, retire } from '../store.ts'
import { theSystem } from '../the-system.ts'

export const addProduct = on(contract.addProduct, async (desk, { system, ...product }) => {
  const { organ } = await theSystem(desk, system, contract.addProduct.may)
  const { id } = await keepRecord(desk, contract.productRegister, contract.addProduct, { system, organ, ...product })
  return { id }
})

export const retireProduct = on(contract.retireProduct, async (desk, { product }) => {
  const row = await productFor(desk, product, contract.retireProduct.may)
  refuseAny(grounds(row.retired_on !== null && ground(contract.refusals.alreadyRetired)))
  await retire(desk, contract.retireProduct, product)
  return {}
})
