import { gate } from '#kernel/module/grant.ts'
import { constructionNeedsContracts } from '../rules/contract-lawfully.ts'
import { answer, contractedKinds } from '../store.ts'

/** Tenders have a say in one step: construction. */
export const tendersGate = answer(gate('tenders'), async (desk, { kind, systems }) => {
  if (kind !== 'construction' || systems.length === 0) return { blocked: [] }
  const kinds = await contractedKinds(desk, systems)
  const blocked = systems.flatMap((system) => {
    const grounds = constructionNeedsContracts({ categories: kinds.get(system) ?? [] })
    return grounds.length > 0 ? [{ system, grounds: grounds as never }] : []
  })
  return { blocked }
})
