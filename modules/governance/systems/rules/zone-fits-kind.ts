import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { refusals, type SystemKind, systemKinds, type Zone, zones } from '../contract.ts'

export type PlacedSystem = { readonly zone: Zone; readonly kind: SystemKind }

/**
 * 政务外网 carries the business of the departments; the portal is the outward face (3.2.9) and stands outside the
 * intranet; only a portal stands on the internet itself.
 */
export const zoneFitsKind = rule<PlacedSystem>(
  {
    name: 'systems.zone-fits-kind',
    title: { zh: '系统所在网络与类别相符', en: 'A system runs on the network of its kind' },
    clauses: ['3.2.7', '3.2.9'],
  },
  ({ zone, kind }) => {
    const fits = kind === 'portal' ? zone !== 'intranet' : zone !== 'internet'
    const about = { kind: systemKinds[kind].zh, kindEn: systemKinds[kind].en, zone: zones[zone].zh, zoneEn: zones[zone].en }
    return grounds(!fits && ground(refusals.zoneDoesNotFit, about, '/zone'))
  },
)
