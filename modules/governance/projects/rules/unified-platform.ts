// Which networks a project may stand on. `zone` is the network on which its system runs.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { type Zone, zones } from '#modules/governance/systems/contract.ts'
import { refusals } from '../contract.ts'
import { type NetworkKind, networkKinds, type NetworkWork } from '../contract/fields.ts'

export type Network = {
  readonly name: string
  readonly kind: NetworkKind
  readonly work: NetworkWork
  /** The leading group's exception by which a vertical network is built or extended. */
  readonly exception?: string | undefined
}
export type Stand = {
  readonly zone: Zone
  readonly networks: readonly Network[]
  /** Exceptions of the builder that serve today. */
  readonly exceptions?: ReadonlySet<string>
}

/** Building or extending a department's vertical network is suspended; using one that exists is not. */
export const verticalNetworksSuspended = rule<Stand>(
  {
    name: 'projects.vertical-networks-suspended',
    title: words('暂停部门纵向网的建设和扩展', 'No new or extended vertical network'),
    clauses: ['3.2.11'],
    law: '政务数据共享条例 第31条',
  },
  ({ networks, exceptions }) =>
    networks
      .filter(({ kind, work, exception }) => kind === 'own-vertical' && work !== 'use' && !(exception && exceptions?.has(exception)))
      .map(({ name }) => ground(refusals.newVertical, { network: name }, '/networks')),
)

const platformOf: Record<Zone, NetworkKind> = { intranet: 'unified-intranet', extranet: 'unified-extranet', internet: 'unified-extranet' }

/** A system of either zone stands on the province's one platform of that zone; the portal reaches inward by the extranet. */
export const standsOnUnifiedPlatform = rule<Stand>(
  {
    name: 'projects.stands-on-unified-platform',
    title: words('依托全省统一网络平台', 'A project stands on the unified platform'),
    clauses: ['3.3.4', '4.1.5'],
  },
  ({ zone, networks }) => {
    const needed = platformOf[zone]
    const about = { zone: zones[zone].zh, zoneEn: zones[zone].en, needed: networkKinds[needed].zh, neededEn: networkKinds[needed].en }
    return grounds(!networks.some(({ kind }) => kind === needed) && ground(refusals.notOnUnifiedPlatform, about, '/networks'))
  },
)

const isolated = ['unified-intranet', 'crypto'] as const

/** The intranet and the cipher network are each physically apart from every other network. */
export const isolationKept = rule<Stand>(
  {
    name: 'projects.isolation-kept',
    title: words('物理隔离的网络不与其他网络同用', 'Isolated networks are not joined with others'),
    clauses: ['3.2.1', '3.2.3'],
  },
  ({ networks }) =>
    isolated
      .filter((kind) => networks.some((n) => n.kind === kind) && networks.some((n) => n.kind !== kind))
      .map((kind) => ground(refusals.networksJoined, { isolated: networkKinds[kind].zh, isolatedEn: networkKinds[kind].en }, '/networks')),
)
