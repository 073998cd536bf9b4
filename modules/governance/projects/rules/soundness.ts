import { yuan } from '#kernel/money/money.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Zone } from '#modules/governance/systems/contract.ts'
import { domesticPreferred, needNamed, reuseStated } from './draft-is-sound.ts'
import { overrunIsReported } from './estimate-limits.ts'
import { type EstimateLine, estimateHoldsShares, totalOf } from './estimate-standard.ts'
import { isolationKept, type Network, standsOnUnifiedPlatform, verticalNetworksSuspended } from './unified-platform.ts'

export type DraftFacts = {
  readonly need: string
  readonly reuse: string
  readonly domesticReason: string
  readonly estimate: readonly EstimateLine[]
  readonly feasibilityEstimate: string | undefined
  readonly overrunReport: string
  readonly networks: readonly Network[]
  readonly zone: Zone
  /** Exceptions of the builder for vertical networks that serve on the day. */
  readonly exceptions: ReadonlySet<string>
  readonly day: Day
}

/** Every ground on which a draft may be neither signed nor submitted. */
export function unsound(facts: DraftFacts): Ground[] {
  const { day, networks, zone, exceptions, estimate: lines } = facts
  const feasibility = facts.feasibilityEstimate === undefined ? undefined : yuan(facts.feasibilityEstimate)
  return [
    ...needNamed(facts),
    ...reuseStated(facts),
    ...domesticPreferred({ lines, reason: facts.domesticReason }),
    ...verticalNetworksSuspended({ zone, networks, exceptions }),
    ...standsOnUnifiedPlatform({ zone, networks }),
    ...isolationKept({ zone, networks }),
    ...estimateHoldsShares({ lines, day }),
    ...overrunIsReported({ estimate: totalOf(lines), feasibility, report: facts.overrunReport, day }),
  ]
}
