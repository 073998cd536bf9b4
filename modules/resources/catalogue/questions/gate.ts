import { gate } from '#kernel/module/grant.ts'
import { acceptanceNeedsResources } from '../rules/acceptance-needs-resources.ts'
import { answer, publishedBySystem } from '../store.ts'

/** No system is accepted before its resources stand in the catalogue (3.4.6). */
export const catalogueGate = answer(gate('catalogue'), async (desk, { kind, systems }) => {
  const published = kind === 'acceptance' ? await publishedBySystem(desk, systems) : new Map<string, number>()
  return {
    blocked: systems
      .map((system) => ({ system, grounds: acceptanceNeedsResources({ step: kind, published: published.get(system) ?? 0 }) }))
      .filter(({ grounds }) => grounds.length > 0)
      .map(({ system, grounds }) => ({
        system,
        grounds: grounds.map(({ code, kind: sort, words, clauses, law }) => ({
          code,
          kind: sort,
          words,
          clauses: [...(clauses ?? [])],
          ...(law && { law }),
        })),
      })),
  }
})
