import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { acknowledgeChanges } from './actions/acknowledge-changes.ts'
import { endSubscription } from './actions/end-subscription.ts'
import { followNumbers } from './actions/follow-numbers.ts'
import { subscribeTo } from './actions/subscribe.ts'
import { permissions } from './contract.ts'
import { subscriptionsOf } from './questions/subscriptions.ts'
import { takeFrom } from './questions/take.ts'

/** The feeds of whichever base registers the rooms of the house keep. */
export function feedsIn(rooms: readonly Module[]): Module {
  const bases = new Map(rooms.flatMap((room) => room.bases ?? []).map((base) => [base.name, base]))
  return defineModule({
    name: 'feeds',
    wing: 'resources',
    title: words('基础库变更推送', 'Change feeds'),
    lead: ['informatisation-office'],
    with: ['public-security-department', 'market-regulation-bureau'],
    clauses: ['3.4.6', '3.7.7'],
    zone: 'extranet',
    schema: 'feeds',
    uses: [],
    permissions: Object.values(permissions),
    actions: [subscribeTo(bases), followNumbers, acknowledgeChanges, endSubscription],
    questions: [takeFrom(bases), subscriptionsOf(bases)],
  })
}
