// All rules of a flow in one list: every ground on which it may not pass is said at once.
import type { Ground } from '#kernel/refusal/refusal.ts'
import { exceptionHasTerm, platformKeepsToItsOwn, servesItsSystem } from './basis-of-flow.ts'
import type { FlowFacts, StandingFacts } from './flow.ts'
import { doorIsNamed, endsLieInThePlan, portsAreWellFormed } from './named-door.ts'
import {
  acrossAnOpenLink,
  extranetOpensNothing,
  internetStopsInItsZone,
  nothingPassesTheCipherNetwork,
  nothingPassesTheIntranet,
} from './networks-apart.ts'

/** What must hold as long as the flow stands: the networks, their links and their plans may change under it. */
const lastingRules = [
  nothingPassesTheIntranet,
  nothingPassesTheCipherNetwork,
  extranetOpensNothing,
  internetStopsInItsZone,
  acrossAnOpenLink,
  endsLieInThePlan,
] as const

export const flowRules = [
  ...lastingRules,
  doorIsNamed,
  portsAreWellFormed,
  servesItsSystem,
  platformKeepsToItsOwn,
  exceptionHasTerm,
] as const

export const groundsAgainst = (facts: FlowFacts): Ground[] => flowRules.flatMap((decide) => decide(facts))

/** Grounds on which a flow that was opened lawfully may no longer pass. */
export const groundsNow = (facts: StandingFacts): Ground[] => lastingRules.flatMap((decide) => decide(facts))
