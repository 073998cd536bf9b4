// What a base register is matched by. A register that stands here has a desk; another one has none until its likeness is written.
import type { Probe } from '#kernel/registers/base/probe.ts'
import type { Dated } from '#kernel/time/dated.ts'
import { type Comparison, type Fields, legalPersonComparisons, personComparisons } from './rules/comparisons.ts'
import { legalPersonProbes, personProbes } from './probes.ts'
import { legalPersonWeights, personWeights, type Weights } from './rules/weights.ts'

export type Likeness = {
  readonly probes: (of: Fields) => Probe[]
  readonly comparisons: readonly Comparison[]
  readonly weights: Dated<Weights>
}

export const likenesses: Readonly<Record<string, Likeness>> = {
  'population.person': { probes: personProbes, comparisons: personComparisons, weights: personWeights },
  'legal-persons.legal-person': { probes: legalPersonProbes, comparisons: legalPersonComparisons, weights: legalPersonWeights },
}
