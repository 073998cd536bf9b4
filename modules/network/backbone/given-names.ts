// What every verb that records has in common: names given once, and objects that must be there.
import type { Network } from '#kernel/module/generated.ts'
import { networkWords } from '#kernel/module/generated.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { refusals } from './refusals.ts'

type Known = { readonly id: string; readonly version: number; readonly network: Network }

/** Grounds against names that stand twice in the list, or mean something in another network already. */
export function namesOnce(
  given: readonly { readonly name: string; readonly network: Network }[],
  known: ReadonlyMap<string, Pick<Known, 'network'>>,
  list: string,
): Ground[] {
  const met = new Set<string>()
  return given.flatMap(({ name, network }, i) => {
    const twice = met.has(name) || (known.get(name)?.network ?? network) !== network
    met.add(name)
    return twice ? [ground(refusals.nameTaken, { name }, `/${list}/${i}`)] : []
  })
}

export const noSuch = (name: string | number, network: Network, at: string): Ground =>
  ground(refusals.noSuch, { name, network: networkWords[network].zh, networkEn: networkWords[network].en }, at)

export const byName = <T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((it) => [it.name, it]))

export const seenOf = (known: Known | undefined) => known && { id: known.id, version: known.version }
