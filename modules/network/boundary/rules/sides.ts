// A gateway has three sides: the Internet outside (wan0), the province's own Internet zone where the portal stands (dmz0), and
// the extranet (ext0). Which side an end of a flow lies on is read from the address plan.
import type { Network } from '#kernel/module/generated.ts'
import { block, type Block, contains, single } from '#kernel/net/cidr.ts'

export const sides = { wan: 'wan0', dmz: 'dmz0', ext: 'ext0' } as const
export type Side = keyof typeof sides

/** The prefixes planned for each network; the platform's own part (backbone) apart. */
export type Plan = Readonly<Record<Network, { readonly all: readonly Block[]; readonly backbone: readonly Block[] }>>

/** `198.51.100.10` or `2001:db8:4400::/48`; undefined when it is neither. */
export function prefixOf(text: string): Block | undefined {
  try {
    return text.includes('/') ? block(text) : single(text)
  } catch {
    return undefined
  }
}

export const isWithin = (blocks: readonly Block[], one: Block): boolean => blocks.some((outer) => contains(outer, one))

/** The side of one end; undefined where its addresses lie on both, or on none. No address means anywhere outside. */
export function sideOf(network: Network, prefixes: readonly Block[], plan: Plan): Side | undefined {
  if (network === 'extranet') return 'ext'
  if (network !== 'internet') return undefined
  const own = prefixes.filter((one) => isWithin(plan.internet.all, one)).length
  if (own === 0) return 'wan'
  return own === prefixes.length ? 'dmz' : undefined
}
