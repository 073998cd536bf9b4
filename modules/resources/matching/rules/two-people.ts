import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Decider = { readonly kind: string; readonly id: string; readonly behalf?: string | null | undefined }

/**
 * Whether two records are one is said by an official and confirmed by another, whatever the score: neither a program nor the
 * platform, nor one person in two names. The table holds it too.
 */
export const decidedByTwoPeople = rule<{ proposer: Decider; confirmer?: Decider }>(
  {
    name: 'matching.decided-by-two-people',
    title: words('并档由两人裁定，机器不得自行裁定', 'Two people decide, never a machine alone'),
    clauses: ['3.4.6'],
    law: '个人信息保护法 第24条',
  },
  ({ proposer, confirmer }) => {
    const isMachine = (who?: Decider) => who !== undefined && who.kind !== 'official'
    const isOne =
      confirmer !== undefined &&
      (confirmer.id === proposer.id || proposer.behalf === `official/${confirmer.id}` || confirmer.behalf === `official/${proposer.id}`)
    return grounds((isMachine(proposer) || isMachine(confirmer)) && ground(refusals.machineAlone), isOne && ground(refusals.sameDecider))
  },
)
