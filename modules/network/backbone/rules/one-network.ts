// A device is on one network and a trunk inside one. Software keeps the record; what it keeps may never describe a cable
// between networks that stand apart. The one device with a foot in two is the gateway between extranet and Internet.
import type { Network } from '#kernel/module/generated.ts'
import { networkWords } from '#kernel/module/generated.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

const CLAUSES = ['3.2.1', '3.2.2', '3.2.3']
const namesOf = (networks: readonly Network[], language: 'zh' | 'en') =>
  networks.map((network) => networkWords[network][language]).join(language === 'zh' ? '、' : ', ')

export type DeviceNetworks = {
  readonly name: string
  readonly kind: string
  readonly network: Network
  readonly interfaces: readonly { readonly network: Network }[]
  readonly at: string
}

export const deviceOnOneNetwork = rule<DeviceNetworks>(
  {
    name: 'backbone.device-on-one-network',
    title: words('一台设备只接一个网络，网关除外', 'A device is on one network, the gateway excepted'),
    clauses: CLAUSES,
  },
  ({ name, kind, network, interfaces, at }) => {
    const all = [...new Set([network, ...interfaces.map((it) => it.network)])]
    const lawful = all.length === 1 || (kind === 'gateway' && all.every((it) => it === 'extranet' || it === 'internet'))
    return grounds(
      !lawful &&
        ground(refusals.twoNetworksOnDevice, { name, networks: namesOf(all, 'zh'), networksEn: namesOf(all, 'en') }, `${at}/interfaces`),
    )
  },
)

export type Joining = {
  readonly name: string
  readonly network: Network
  /** The networks of what it joins: the interfaces of a trunk, the devices of a peering. */
  readonly touches: readonly Network[]
  readonly at: string
}

/** Trunks, peerings and an organ's access: each stays in the network in whose name it is recorded. */
export const staysInOneNetwork = rule<Joining>(
  {
    name: 'backbone.stays-in-one-network',
    title: words('链路、路由邻居只在一个网络之内', 'Trunks and peerings stay inside one network'),
    clauses: CLAUSES,
  },
  ({ name, network, touches, at }) => {
    const other = touches.find((it) => it !== network)
    return grounds(other !== undefined && joins(name, network, other, at))
  },
)

export const joins = (name: string, network: Network, other: Network, at: string) =>
  ground(
    refusals.joinsNetworks,
    {
      name,
      network: networkWords[network].zh,
      networkEn: networkWords[network].en,
      other: networkWords[other].zh,
      otherEn: networkWords[other].en,
    },
    at,
  )
