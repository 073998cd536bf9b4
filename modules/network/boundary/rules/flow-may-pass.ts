// All rules of a flow in one list: every ground on which it may not pass is said at once.
import type { Ground } from '#kernel/refusal/refusal.ts'
import { exceptionHasTerm, platformKeepsToItsOwn, servesItsSystem } from './basis-of-flow.ts'
import type { FlowFacts } from './flow.ts'
import { doorIsNamed, endsLieInThePlan, portsAreWellFormed } from './named-door.ts'
import {
  acrossAnOpenLink,
  extranetOpensNothing,
  internetStopsInItsZone,
  nothingPassesTheCipherNetwork,
  nothingPassesTheIntranet,
} from './networks-apart.ts'

export const flowRules = [
  nothingPassesTheIntranet,
  nothingPassesTheCipherNetwork,
  extranetOpensNothing,
  internetStopsInItsZone,
  acrossAnOpenLink,
  doorIsNamed,
  portsAreWellFormed,
  endsLieInThePlan,
  servesItsSystem,
  platformKeepsToItsOwn,
  exceptionHasTerm,
] as const

export const groundsAgainst = (facts: FlowFacts): Ground[] => flowRules.flatMap((decide) => decide(facts))
