// What may be asked of the plan: its tree with the space left, what is free, and where an address stands.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { blockId, prefixId, role } from './address-fields.ts'
import { address, division, family, organ, prefix, system, zone } from './fields.ts'

/** Numbers of addresses are text: an IPv6 prefix holds more than a JSON number does. */
const addresses = (zh: string, en: string) => f.text(zh, en, { pattern: '^\\d+$', max: 40 })
const most = (max: number) => f.optional(f.integer('最多', 'At most', { min: 1, max }))
const space = {
  size: addresses('地址总数', 'Addresses'),
  free: addresses('空闲地址', 'Free addresses'),
  permille: f.integer('已划出（千分）', 'Given onward, per mille', { max: 1000 }),
  largest: f.orNull(f.text('最大空闲段', 'Largest free part', { max: 49 })),
}

export const planTree = question({
  name: 'registry.plan-tree',
  title: words('地址规划树', 'The tree of the plan'),
  may: 'registry.read',
  input: f.object({
    zone: f.optional(zone),
    parent: f.optional(prefixId),
    page: f.optional(f.integer('页', 'Page', { min: 1, max: 10_000 })),
  }),
  output: f.object({
    total: f.integer('总数', 'Total'),
    nodes: f.list(
      '节点',
      'Nodes',
      f.object({
        id: f.id('编号', 'Id'),
        kind: f.choice('类别', 'Kind', { prefix: words('规划段', 'Prefix'), block: words('地址段', 'Block') }),
        prefix,
        zone,
        family,
        role: f.orNull(role),
        division,
        organ,
        system: f.orNull(system),
        purpose: f.text('用途', 'Purpose'),
        children: f.integer('下级数', 'Children'),
        ...space,
      }),
      { max: 300 },
    ),
  }),
})

export const freeSpace = question({
  name: 'registry.free-space',
  title: words('空闲地址空间', 'Free space'),
  may: 'registry.read',
  input: f.object({ zone, division: f.optional(division), family: f.optional(family) }),
  output: f.object({
    prefixes: f.list(
      '规划段',
      'Prefixes',
      f.object({
        id: f.id('编号', 'Id'),
        prefix,
        family,
        role,
        division,
        organ,
        ...space,
        parts: f.list('最大的空闲段', 'Largest free parts', prefix, { max: 5 }),
      }),
      { max: 2000 },
    ),
  }),
})

export const availablePrefixes = question({
  name: 'registry.available-prefixes',
  title: words('可用地址段', 'Available prefixes'),
  may: 'registry.read',
  input: f.object({ prefix: prefixId, limit: most(256) }),
  output: f.object({ prefixes: f.list('可用段', 'Prefixes', prefix, { max: 256 }) }),
})

export const nextFreePrefix = question({
  name: 'registry.next-free-prefix',
  title: words('下一个可用地址段', 'The next free prefix of a size'),
  may: 'registry.read',
  input: f.object({ prefix: prefixId, length: f.integer('前缀长度', 'Prefix length', { min: 1, max: 128 }) }),
  output: f.object({ next: f.orNull(prefix) }),
})

export const availableAddresses = question({
  name: 'registry.available-addresses',
  title: words('可用地址', 'Available addresses'),
  may: 'registry.read',
  input: f.object({ block: f.optional(blockId), prefix: f.optional(prefixId), limit: most(256) }),
  output: f.object({
    within: prefix,
    free: addresses('空闲地址', 'Free addresses'),
    addresses: f.list('可用地址', 'Addresses', address, { max: 256 }),
  }),
})

/** For other rooms: what each address or prefix of a network stands in; one statement, however many. */
export const whereAddressesStand = question({
  name: 'registry.where-addresses-stand',
  title: words('地址所在的规划', 'Where addresses stand in the plan'),
  may: 'rooms',
  input: f.object({ zone, addresses: f.list('地址', 'Addresses', f.text('地址', 'Address', { max: 49 }), { max: 10_000 }) }),
  output: f.object({
    standing: f.list(
      '所在',
      'Standing',
      f.object({
        address: f.text('地址', 'Address', { max: 49 }),
        prefix: f.orNull(f.object({ id: f.id('编号', 'Id'), prefix, role, division, organ })),
        block: f.orNull(f.object({ id: blockId, block: prefix, system, organ })),
      }),
      { max: 10_000 },
    ),
  }),
})
