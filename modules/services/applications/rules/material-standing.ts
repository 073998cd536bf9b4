// How a material stands: in one of four ways, and whether it is given. What a base register holds is never asked for; a certificate
// that can be called is called; where none is there, its paper is uploaded.
import type { Definition } from '#modules/services/items/contract.ts'
import type { Day } from '#kernel/time/day.ts'
import type { MaterialWay } from '../fields.ts'
import type { Given, Page } from '../rows.ts'

export type AskedMaterial = Definition['materials'][number]
export type Callable = { readonly id: string; readonly title: { readonly zh: string; readonly en: string }; readonly until: Day | null }

export type MaterialStanding = {
  readonly material: AskedMaterial
  readonly way: MaterialWay
  readonly ways: readonly MaterialWay[]
  readonly done: boolean
  readonly certificates: readonly (Callable & { readonly chosen: boolean })[]
  readonly pages: readonly Page[]
}

/** How a material may be given, the first by itself. */
export const waysOf: Record<AskedMaterial['supply'], readonly MaterialWay[]> = {
  base: ['base'],
  certificate: ['certificate', 'upload'],
  promise: ['promise'],
  upload: ['upload'],
}

type Having = { readonly given: Given | undefined; readonly callable: readonly Callable[]; readonly pages: readonly Page[] }

export function materialStanding(material: AskedMaterial, { given, callable, pages }: Having): MaterialStanding {
  const ways = waysOf[material.supply]
  const chosen = given && ways.includes(given.way) ? given : undefined
  const way = chosen?.way ?? (material.supply === 'certificate' && callable.length === 0 ? 'upload' : ways[0]!)
  // The only one that would do is called without a question; of several the applicant chooses.
  const called = callable.find(({ id }) => id === chosen?.certificate) ?? (callable.length === 1 ? callable[0] : undefined)
  const own = pages.filter((page) => page.material === material.id)
  const done = { base: true, certificate: called !== undefined, promise: chosen?.way === 'promise', upload: own.length > 0 }[way]
  const certificates = callable.map((one) => ({ ...one, chosen: way === 'certificate' && one === called }))
  return { material, way, ways, done, certificates, pages: own }
}
