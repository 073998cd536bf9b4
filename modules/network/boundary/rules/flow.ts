// What a flow is to the rules: its two ends as prefixes, and the side of the gateway each lies on.
import type { Network } from '#kernel/module/generated.ts'
import { bitsOf, type Block } from '#kernel/net/cidr.ts'
import type { Plan, Side } from './sides.ts'

export type Protocol = 'tcp' | 'udp' | 'icmp'
export type Basis = 'system' | 'platform' | 'exception'

export type Flow = {
  readonly id: string
  readonly from: { readonly network: Network; readonly prefixes: readonly Block[]; readonly side: Side | undefined }
  readonly to: { readonly network: Network; readonly prefixes: readonly Block[]; readonly side: Side | undefined }
  readonly protocol: Protocol
  readonly ports: readonly string[]
  readonly purpose: string
}

/** What the networks themselves say of a flow. */
export type StandingFacts = {
  readonly flow: Omit<Flow, 'id'>
  /** Where the flow stands in what was asked, e.g. `/flows/0`. */
  readonly at: string
  readonly plan: Plan
  /** Pairs of networks that open links join, and how. */
  readonly links: readonly { readonly from: Network; readonly to: Network; readonly kind: string }[]
}

export type FlowFacts = StandingFacts & {
  readonly basis: Basis
  readonly fromDay: string
  readonly untilDay?: string | undefined
  /** The blocks held by the system that the flow names; absent when it names none. */
  readonly held?: readonly Block[] | undefined
}

export const isHost = (one: Block): boolean => one.length === bitsOf(one.family)

/** Whether the whole text is a port or a rising range of ports. */
export function isPorts(text: string): boolean {
  const [low = 0, high = low] = text.split('-').map(Number)
  return low >= 1 && high <= 65_535 && (low < high || !text.includes('-'))
}
