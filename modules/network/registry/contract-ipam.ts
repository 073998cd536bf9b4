// The plan, the blocks and the addresses as programs read them: filtered, paged by offset, with what each refers to named.
// The NetBox-shaped interface asks nothing else (adapters/netbox).
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { role, vrfName } from './address-fields.ts'
import { address, division, family, organ, prefix, system, zone } from './fields.ts'

export const ipamStates = {
  container: words('汇总或下放', 'Container'),
  active: words('使用中', 'Active'),
  reserved: words('保留', 'Reserved'),
  deprecated: words('已停用', 'Deprecated'),
}
const cidr = f.text('地址段', 'Prefix', { max: 49, pattern: '^[0-9A-Fa-f.:]+(/\\d{1,3})?$' })
const page = {
  limit: f.optional(f.integer('每页', 'Limit', { min: 1, max: 1000 })),
  offset: f.optional(f.integer('跳过', 'Offset', { max: 10_000_000 })),
}
const asked = {
  id: f.optional(f.id('编号', 'Id')),
  ids: f.optional(f.list('编号', 'Ids', f.id('编号', 'Id'), { max: 256 })),
  family: f.optional(family),
  vrf: f.optional(vrfName),
  vrfId: f.optional(f.id('路由域编号', 'Id of the routing domain')),
  zone: f.optional(zone),
  organ: f.optional(organ),
  status: f.optional(f.choice('状态', 'Status', ipamStates)),
}
const when = { createdAt: f.instant('登记时间', 'Created'), updatedAt: f.instant('更新时间', 'Updated') }
const routing = f.object({ id: f.id('编号', 'Id'), name: vrfName, distinguisher: f.text('路由标识', 'Route distinguisher') })
const status = f.choice('状态', 'Status', ipamStates)

export const listedPrefixes = question({
  name: 'registry.listed-prefixes',
  title: words('地址段清单', 'Prefixes and blocks'),
  may: 'registry.read',
  input: f.object({ ...asked, prefix: f.optional(cidr), within: f.optional(cidr), contains: f.optional(cidr), ...page }),
  output: f.object({
    total: f.integer('总数', 'Total'),
    prefixes: f.list(
      '地址段',
      'Prefixes',
      f.object({
        id: f.id('编号', 'Id'),
        kind: f.choice('类别', 'Kind', { prefix: words('规划段', 'Prefix'), block: words('地址段', 'Block') }),
        prefix,
        family,
        zone,
        vrf: f.orNull(routing),
        organ,
        division,
        role: f.orNull(role),
        system: f.orNull(system),
        purpose: f.text('用途', 'Purpose'),
        status,
        ...when,
      }),
      { max: 1000 },
    ),
  }),
})

export const listedAddresses = question({
  name: 'registry.listed-addresses',
  title: words('地址清单', 'Addresses'),
  may: 'registry.read',
  input: f.object({
    ...asked,
    address: f.optional(cidr),
    within: f.optional(cidr),
    dnsName: f.optional(f.text('域名', 'Name', { max: 253 })),
    device: f.optional(f.text('设备', 'Device', { max: 100 })),
    ...page,
  }),
  output: f.object({
    total: f.integer('总数', 'Total'),
    addresses: f.list(
      '地址',
      'Addresses',
      f.object({
        id: f.id('编号', 'Id'),
        address,
        within: prefix,
        block: f.orNull(f.id('地址段', 'Block')),
        family,
        zone,
        vrf: routing,
        organ,
        system: f.orNull(system),
        device: f.orNull(f.text('设备', 'Device')),
        interface: f.orNull(f.text('接口', 'Interface')),
        dnsName: f.orNull(f.text('域名', 'Name', { max: 253 })),
        status,
        ...when,
      }),
      { max: 1000 },
    ),
  }),
})

export const listedVrfs = question({
  name: 'registry.listed-vrfs',
  title: words('路由域清单', 'Routing domains'),
  may: 'registry.read',
  input: f.object({ id: asked.id, name: asked.vrf, zone: asked.zone, ...page }),
  output: f.object({
    total: f.integer('总数', 'Total'),
    vrfs: f.list(
      '路由域',
      'Routing domains',
      f.object({
        id: f.id('编号', 'Id'),
        name: vrfName,
        distinguisher: f.text('路由标识', 'Route distinguisher'),
        zone,
        organ,
        main: f.flag('主路由域', 'Main'),
        note: f.orNull(f.text('说明', 'Note', { max: 500 })),
        ...when,
      }),
      { max: 1000 },
    ),
  }),
})
