import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Zone = 'extranet' | 'intranet'

/** Work secrets are the most that a network without state secrets may hold. */
export const highestIn = (zone: Zone): number => (zone === 'intranet' ? 5 : 2)

/**
 * State secrets are neither stored nor handled in a system that is not made for them: whoever works in the extranet has no
 * use for a clearance above work secrets there. [unconfirmed: the number of the article in the text of 2024.]
 */
export const clearanceFitsZone = rule<{ readonly level: number; readonly zone: Zone }>(
  {
    name: 'entitlements.clearance-fits-zone',
    title: words('外网不设国家秘密的密级权限', 'No clearance for state secrets in the extranet'),
    clauses: ['3.2.1'],
    law: '保守国家秘密法 第31条',
  },
  ({ level, zone }) => grounds(level > highestIn(zone) && ground(refusals.secretOutside, undefined, 'level')),
)
