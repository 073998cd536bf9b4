import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { CryptoLayer, CryptoVerdict } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

export type LayerScores = Partial<Readonly<Record<CryptoLayer, number>>>

const technical: readonly CryptoLayer[] = ['physical', 'network', 'device', 'data']
const management: readonly CryptoLayer[] = ['rules', 'people', 'running', 'emergency']

/** Technical layers weigh 70, management layers 30. */
const scoring = dated({
  from: '2021-10-01',
  value: {
    weights: { physical: 10, network: 20, device: 10, data: 30, rules: 8, people: 8, running: 8, emergency: 6 } satisfies Record<
      CryptoLayer,
      number
    >,
    pass: 60,
  },
  law: 'GB/T 39786-2021；商用密码应用安全性评估量化评估规则（2023版）',
  remark: 'the weights of single layers and the threshold of 60 are unconfirmed',
})
const scoringOn = (day: Day) => (scoring.find(day) ?? scoring.entries.at(-1)!).value

/** The score from 0 to 100. A layer that does not apply is left out and the others carry its weight. */
export function cryptoScore(layers: LayerScores, day: Day): number {
  const { weights } = scoringOn(day)
  const scored = [...technical, ...management].filter((layer) => layers[layer] !== undefined)
  const whole = scored.reduce((sum, layer) => sum + weights[layer], 0)
  const earned = scored.reduce((sum, layer) => sum + weights[layer] * layers[layer]!, 0)
  return Math.round((earned / whole) * 100) / 100
}

/** Full marks conform; the threshold without a high risk conforms basically; anything else does not. */
export function cryptoVerdict(score: number, highRisk: boolean, day: Day): CryptoVerdict {
  if (highRisk || score < scoringOn(day).pass) return 'not-conformant'
  return score === 100 ? 'conformant' : 'basic'
}

export const bothSidesScored = rule<{ readonly layers: LayerScores }>(
  {
    name: 'grading.both-sides-scored',
    title: words('技术和管理两方面都要评', 'Technical and management layers are both scored'),
    clauses: ['3.6.7'],
    law: 'GB/T 39786-2021',
  },
  ({ layers }): Ground[] => {
    const none = (side: readonly CryptoLayer[]) => side.every((layer) => layers[layer] === undefined)
    return grounds((none(technical) || none(management)) && ground(refusals.noLayers, undefined, '/layers'))
  },
)
