// Our records in NetBox's shapes. A prefix of the plan and a system's block are both prefixes; an organ is a tenant; what NetBox
// has no word for stands under `custom_fields`.
import type { Out } from '#kernel/module/contract.ts'
import { type Block, block as blockOf } from '#kernel/net/cidr.ts'
import type { listedAddresses, listedPrefixes, listedVrfs } from '#modules/network/registry/contract.ts'
import { ipamStates } from '#modules/network/registry/contract.ts'
import type { autonomousSystems } from '#modules/network/backbone/contract.ts'

export type Prefix = Out<typeof listedPrefixes>['prefixes'][number]
export type Address = Out<typeof listedAddresses>['addresses'][number]
type Vrf = Out<typeof listedVrfs>['vrfs'][number]
type System = Out<typeof autonomousSystems>['systems'][number]

const families = { ipv4: { value: 4, label: 'IPv4' }, ipv6: { value: 6, label: 'IPv6' } }
const at = (base: string, kind: string, id: string) => `${base}/api/ipam/${kind}/${id}/`
const tenant = (organ: string) => ({ id: organ, display: organ, name: organ, slug: organ })
const brief = (base: string, vrf: { id: string; name: string; distinguisher: string }) => ({
  id: vrf.id,
  url: at(base, 'vrfs', vrf.id),
  display: `${vrf.name} (${vrf.distinguisher})`,
  name: vrf.name,
  rd: vrf.distinguisher,
})
const stamped = ({ createdAt, updatedAt }: { createdAt: string; updatedAt: string }) => ({ created: createdAt, last_updated: updatedAt })
const statusOf = (status: keyof typeof ipamStates) => ({ value: status, label: ipamStates[status].en })
const lengthOf = (within: string): number => (blockOf(within) satisfies Block).length

export const prefixShape = (base: string) => (it: Prefix) => ({
  id: it.id,
  url: at(base, 'prefixes', it.id),
  display: it.prefix,
  family: families[it.family],
  prefix: it.prefix,
  vrf: it.vrf && brief(base, it.vrf),
  tenant: tenant(it.organ),
  vlan: null,
  status: statusOf(it.status),
  role: it.role && { display: it.role, name: it.role, slug: it.role },
  is_pool: it.kind === 'block' || it.role === 'backbone',
  mark_utilized: false,
  description: it.purpose,
  comments: '',
  tags: [],
  custom_fields: { kind: it.kind, zone: it.zone, division: it.division, system: it.system },
  ...stamped(it),
})

export const addressShape = (base: string) => (it: Address) => ({
  id: it.id,
  url: at(base, 'ip-addresses', it.id),
  display: `${it.address}/${lengthOf(it.within)}`,
  family: families[it.family],
  address: `${it.address}/${lengthOf(it.within)}`,
  vrf: brief(base, it.vrf),
  tenant: tenant(it.organ),
  status: statusOf(it.status),
  role: null,
  assigned_object_type: null,
  assigned_object_id: null,
  assigned_object: null,
  nat_inside: null,
  nat_outside: [],
  dns_name: it.dnsName ?? '',
  description: '',
  comments: '',
  tags: [],
  custom_fields: { zone: it.zone, system: it.system, block: it.block, device: it.device, interface: it.interface },
  ...stamped(it),
})

export const vrfShape = (base: string) => (it: Vrf) => ({
  ...brief(base, it),
  tenant: tenant(it.organ),
  enforce_unique: true,
  description: it.note ?? '',
  comments: '',
  import_targets: [],
  export_targets: [],
  tags: [],
  custom_fields: { zone: it.zone, main: it.main },
  ...stamped(it),
})

export const asnShape = (base: string) => (it: System) => ({
  id: it.id,
  url: at(base, 'asns', it.id),
  display: `AS${it.number}`,
  asn: it.number,
  rir: null,
  tenant: tenant(it.organ),
  description: '',
  comments: '',
  tags: [],
  custom_fields: { zone: it.network, division: it.division, devices: it.devices },
})

/** An address or a prefix that is free: NetBox gives no id to what is not kept. */
export const availableShape = (base: string, it: Prefix) => (free: { address: string } | { prefix: string }) => ({
  family: families[it.family].value,
  ...free,
  vrf: it.vrf && brief(base, it.vrf),
})
