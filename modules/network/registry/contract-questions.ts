// What may be asked of the registry.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { address, division, family, name, organ, prefix, purpose, system, zone } from './fields.ts'

const count = (zh: string, en: string) => f.integer(zh, en)
/** Numbers of addresses are text: an IPv6 prefix holds more than a JSON number does. */
const addresses = (zh: string, en: string) => f.text(zh, en, { pattern: '^\\d+$', max: 40 })

export const blocksOfSystem = question({
  name: 'registry.blocks-of-system',
  title: words('系统的地址和域名', 'Blocks and names of a system'),
  may: 'registry.read',
  input: f.object({ system }),
  output: f.object({
    blocks: f.list('地址段', 'Blocks', f.object({ id: f.id('编号', 'Id'), block: prefix, zone, family, purpose })),
    names: f.list(
      '域名',
      'Names',
      f.object({ id: f.id('编号', 'Id'), name, zone, address: f.orNull(address), resolves: f.flag('正在解析', 'Resolves') }),
    ),
  }),
})

export const plan = question({
  name: 'registry.plan',
  title: words('地址规划', 'The address plan'),
  may: 'registry.read',
  input: f.object({ zone: f.optional(zone), division: f.optional(division) }),
  output: f.object({
    prefixes: f.list(
      '规划段',
      'Prefixes',
      f.object({
        prefix,
        zone,
        family,
        purpose,
        division,
        blocks: count('已分配地址段', 'Blocks held'),
        held: addresses('已分配地址', 'Addresses held'),
        size: addresses('地址总数', 'Addresses'),
        permille: count('使用率（千分）', 'Used, per mille'),
      }),
      { max: 2000 },
    ),
  }),
})

export const zones = question({
  name: 'registry.zones',
  title: words('网络与区', 'Networks and name zones'),
  may: 'registry.read',
  input: f.nothing(),
  output: f.object({
    zones: f.list(
      '网络',
      'Networks',
      f.object({
        zone,
        title: f.text('名称', 'Name'),
        titleEn: f.text('英文名称', 'English name'),
        isolation: f.text('隔离要求', 'Isolation'),
        lead: f.list('牵头单位', 'Lead', organ),
        suffix: f.orNull(f.text('域名后缀', 'Suffix')),
        clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
        blocks: count('地址段', 'Blocks'),
        names: count('域名', 'Names'),
      }),
    ),
  }),
})

export const zoneFile = question({
  name: 'registry.zone-file',
  title: words('区文件', 'Zone file'),
  may: 'registry.read',
  input: f.object({ zone }),
  output: f.object({
    zone,
    origin: f.text('区', 'Origin'),
    serial: f.integer('序列号', 'Serial', { max: 4_294_967_295 }),
    names: count('域名数', 'Names'),
    text: f.prose('区文件', 'Zone file', { max: 10_000_000 }),
  }),
})

export const addressesInUse = question({
  name: 'registry.addresses-in-use',
  title: words('网络资源使用情况', 'Network resources in use'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    zones: f.list(
      '网络',
      'Networks',
      f.object({
        zone,
        systems: count('系统数', 'Systems'),
        blocks: count('地址段', 'Blocks'),
        names: count('域名', 'Names'),
        ipv4: addresses('IPv4 地址', 'IPv4 addresses'),
        ipv6Blocks: count('IPv6 地址段', 'IPv6 blocks'),
      }),
    ),
  }),
})
