import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import * as contract from '../contract.ts'
import { organNameOn } from '../organ-names.ts'
import { answer, findResource, publicCard, searchResources } from '../store.ts'

export const search = answer(contract.search, (desk, input) => searchResources(desk, input))

export const publicList = answer(contract.publicList, async (desk) => ({
  rows: (await searchResources(desk, {}, true)).rows,
}))

export const resourceCard = answer(contract.resourceCard, async (desk, { id }) => {
  const found = await findResource(desk, id)
  if (found.state !== 'published') refuse(ground(kernelRefusals.notFound))
  return publicCard(found, await organNameOn(desk))
})
