// The door of the network registry: blocks of addresses, domain names, links between networks.
import { action, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { networkWords } from './networks.ts'
import { refusals } from './refusals.ts'

export { refusals }

export const permissions = {
  apply: permission('registry.apply', words('使用网络资源', 'Apply for network resources')),
  allocate: permission('registry.allocate', words('分配网络资源', 'Allocate network resources')),
  read: permission('registry.read', words('查看网络资源', 'Read the network registry')),
  except: permission('registry.except', words('批准纵向网例外', 'Grant exceptions for vertical networks')),
}

const families = { ipv4: words('IPv4', 'IPv4'), ipv6: words('IPv6', 'IPv6') }
const purposes = { service: words('业务', 'Service'), backbone: words('骨干', 'Backbone') }
const blockStates = { held: words('使用中', 'Held'), released: words('已收回', 'Released') }
const nameStates = { registered: words('已登记', 'Registered'), withdrawn: words('已撤销', 'Withdrawn') }
const linkStates = { open: words('在用', 'Open'), removed: words('已拆除', 'Removed') }
const exceptionStates = { open: words('可用', 'Open'), used: words('已使用', 'Used') }
const linkKinds = { physical: words('物理连接', 'Physical'), logical: words('逻辑连接', 'Logical'), ferry: words('摆渡', 'Ferry') }
const verticalWork = {
  none: words('不涉及纵向网', 'No vertical network'),
  new: words('新建纵向网', 'A new vertical network'),
  extension: words('扩展纵向网', 'An extended vertical network'),
}

const zone = f.choice('网络', 'Network', networkWords)
const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
const organ = f.organ('单位', 'Organ')
const division = f.text('行政区划代码', 'Division code', { pattern: '^\\d{6}$', max: 6, codes: 'GB/T 2260' })
const family = f.choice('地址族', 'Family', families)
const purpose = f.choice('用途', 'Purpose', purposes)
const prefix = f.text('地址段', 'Block', { max: 49, pattern: '^[0-9a-f.:]+/\\d{1,3}$' })
const name = f.text('域名', 'Domain name', { max: 253, hint: '如 tjj.hn.gov.cn；字母、数字和连字符' })
const address = f.text('地址', 'Address', { max: 45, pattern: '^[0-9A-Fa-f.:]+$' })
const reason = f.text('理由', 'Reason', { max: 500 })

const blockRecord = f.object({
  system, organ, zone, family, purpose, division, block: prefix,
  state: f.choice('状态', 'State', blockStates),
  releasedOn: f.optional(f.orNull(f.day('收回日期', 'Released on'))),
  reason: f.optional(f.orNull(reason)),
})
const domainRecord = f.object({
  system, organ, zone, name,
  address: f.optional(f.orNull(address)),
  state: f.choice('状态', 'State', nameStates),
  reason: f.optional(f.orNull(reason)),
})
const linkRecord = f.object({
  fromZone: f.choice('起点网络', 'From', networkWords),
  toZone: f.choice('终点网络', 'To', networkWords),
  kind: f.choice('连接方式', 'Kind', linkKinds),
  boundary: f.optional(f.orNull(f.text('边界设备', 'Boundary', { hint: '网闸、防火墙等边界的名称' }))),
  organ, purpose: f.text('用途', 'Purpose'),
  vertical: f.choice('纵向网', 'Vertical network', verticalWork),
  exception: f.optional(f.orNull(f.id('例外批准', 'Exception', { refers: 'registry.exception' }))),
  state: f.choice('状态', 'State', linkStates),
  reason: f.optional(f.orNull(reason)),
})
const exceptionRecord = f.object({
  organ, network: f.text('纵向网名称', 'Vertical network'),
  document: f.text('批准文号', 'Document', { hint: '领导小组批准文件的文号' }),
  reason, grantedOn: f.day('批准日期', 'Granted on'),
  state: f.choice('状态', 'State', exceptionStates),
})

export const registers = {
  block: register({
    name: 'registry.block', title: words('地址段', 'Address blocks'), record: blockRecord, label: 'block', may: 'registry.read', organField: 'organ',
    columns: ['block', 'zone', 'system', 'organ', 'purpose', 'state'], facets: ['zone', 'family', 'state'],
  }),
  domain: register({
    name: 'registry.domain', title: words('域名', 'Domain names'), record: domainRecord, label: 'name', may: 'registry.read', organField: 'organ',
    columns: ['name', 'zone', 'address', 'system', 'organ', 'state'], facets: ['zone', 'state'], searched: ['name', 'address'],
  }),
  link: register({
    name: 'registry.link', title: words('网间连接', 'Links between networks'), record: linkRecord, label: 'purpose', may: 'registry.read', organField: 'organ',
    columns: ['purpose', 'fromZone', 'toZone', 'kind', 'boundary', 'organ', 'state'], facets: ['kind', 'state'], searched: ['purpose', 'boundary'],
  }),
  exception: register({
    name: 'registry.exception', title: words('纵向网例外', 'Exceptions for vertical networks'), record: exceptionRecord, label: 'network', may: 'registry.read', organField: 'organ',
    columns: ['network', 'organ', 'document', 'grantedOn', 'state'], facets: ['state'], searched: ['network', 'document'],
  }),
}

const kept = { id: f.id('编号', 'Id'), version: f.integer('版本', 'Version', { min: 1 }) }

export const allocateBlock = action({
  name: 'registry.allocate-block', title: words('分配地址段', 'Allocate an address block'), may: 'registry.allocate', clauses: ['3.7.7', '3.2.7', '4.3.6'],
  input: f.object({
    system, zone,
    length: f.integer('前缀长度', 'Prefix length', { min: 1, max: 128, hint: 'IPv4 填 20–30，IPv6 填 48–64' }),
    family: f.optional(family), purpose: f.optional(purpose), division: f.optional(division),
  }),
  output: f.object({ ...kept, block: prefix, zone, family }),
  refusals: [refusals.otherNetwork, refusals.lengthOutside, refusals.planFull, kernelRefusals.notFound],
  consequence: words('系统从规划中得到一段地址，别的系统不会再分到它。', 'The system gets a block of the plan that no other system will be given.'),
})

export const releaseBlock = action({
  name: 'registry.release-block', title: words('收回地址段', 'Release an address block'), may: 'registry.allocate', clauses: ['3.7.7'],
  input: f.object({ block: f.id('地址段', 'Block', { refers: 'registry.block' }), reason }),
  output: f.object(kept),
  refusals: [refusals.alreadyReleased, refusals.blockInUse, kernelRefusals.notFound],
  consequence: words('地址段回到规划，可以分给别的系统。', 'The block returns to the plan and may go to another system.'),
})

export const registerDomain = action({
  name: 'registry.register-domain', title: words('登记域名', 'Register a domain name'), may: 'registry.allocate', clauses: ['3.7.7', '3.2.7', '4.3.6'],
  input: f.object({ system, name, address: f.optional(address) }),
  output: f.object({ ...kept, name, zone }),
  refusals: [refusals.nameMalformed, refusals.nameOutside, refusals.nameTaken, refusals.otherNetwork, refusals.addressMalformed, refusals.addressElsewhere, kernelRefusals.notFound],
  consequence: words('域名写入区文件；系统的验收一旦撤销，域名立即停止解析。', 'The name stands in the zone file; it drops out as soon as the system’s acceptance is revoked.'),
})

export const withdrawDomain = action({
  name: 'registry.withdraw-domain', title: words('撤销域名', 'Withdraw a domain name'), may: 'registry.allocate', clauses: ['3.7.7'],
  input: f.object({ domain: f.id('域名', 'Domain', { refers: 'registry.domain' }), reason }),
  output: f.object(kept),
  refusals: [refusals.alreadyWithdrawn, kernelRefusals.notFound],
  consequence: words('域名停止解析，可以重新登记。', 'The name no longer resolves and may be registered again.'),
})

export const grantException = action({
  name: 'registry.grant-exception', title: words('批准纵向网例外', 'Grant an exception for a vertical network'), may: 'registry.except', clauses: ['3.2.11'],
  input: f.object({ organ, network: f.text('纵向网名称', 'Vertical network'), document: f.text('批准文号', 'Document'), reason }),
  output: f.object(kept),
  consequence: words('该单位可以据此登记一次纵向网连接。', 'The organ may register one link of its vertical network on this ground.'),
})

export const registerLink = action({
  name: 'registry.register-link', title: words('登记网间连接', 'Register a link between networks'), may: 'registry.allocate', clauses: ['3.2.1', '3.2.2', '3.2.3', '3.2.11'],
  input: f.object({
    from: f.choice('起点网络', 'From', networkWords),
    to: f.choice('终点网络', 'To', networkWords),
    kind: f.choice('连接方式', 'Kind', linkKinds),
    organ, purpose: f.text('用途', 'Purpose'),
    boundary: f.optional(f.text('边界设备', 'Boundary', { hint: '网闸、防火墙等边界的名称' })),
    vertical: f.optional(f.choice('纵向网', 'Vertical network', verticalWork)),
    exception: f.optional(f.id('例外批准', 'Exception', { refers: 'registry.exception' })),
  }),
  output: f.object(kept),
  refusals: [refusals.joinsIntranet, refusals.notLogical, refusals.boundaryUnnamed, refusals.joinsCrypto, refusals.verticalSuspended, refusals.exceptionOfAnother, refusals.exceptionSpent],
  consequence: words('连接列入全省网络边界清单。', 'The link stands in the province’s list of network boundaries.'),
})

export const removeLink = action({
  name: 'registry.remove-link', title: words('拆除网间连接', 'Remove a link'), may: 'registry.allocate',
  input: f.object({ link: f.id('连接', 'Link', { refers: 'registry.link' }), reason }),
  output: f.object(kept),
  refusals: [refusals.alreadyRemoved, kernelRefusals.notFound],
})

const count = (zh: string, en: string) => f.integer(zh, en)
/** Numbers of addresses are text: an IPv6 prefix holds more than a JSON number does. */
const addresses = (zh: string, en: string) => f.text(zh, en, { pattern: '^\\d+$', max: 40 })

export const blocksOfSystem = question({
  name: 'registry.blocks-of-system', title: words('系统的地址和域名', 'Blocks and names of a system'), may: 'registry.read',
  input: f.object({ system }),
  output: f.object({
    blocks: f.list('地址段', 'Blocks', f.object({ id: f.id('编号', 'Id'), block: prefix, zone, family, purpose })),
    names: f.list('域名', 'Names', f.object({ id: f.id('编号', 'Id'), name, zone, address: f.orNull(address), resolves: f.flag('正在解析', 'Resolves') })),
  }),
})

export const plan = question({
  name: 'registry.plan', title: words('地址规划', 'The address plan'), may: 'registry.read',
  input: f.object({ zone: f.optional(zone), division: f.optional(division) }),
  output: f.object({
    prefixes: f.list('规划段', 'Prefixes', f.object({
      prefix, zone, family, purpose, division,
      blocks: count('已分配地址段', 'Blocks held'), held: addresses('已分配地址', 'Addresses held'), size: addresses('地址总数', 'Addresses'),
      permille: count('使用率（千分）', 'Used, per mille'),
    })),
  }),
})

export const zones = question({
  name: 'registry.zones', title: words('网络与区', 'Networks and name zones'), may: 'registry.read',
  input: f.nothing(),
  output: f.object({
    zones: f.list('网络', 'Networks', f.object({
      zone, title: f.text('名称', 'Name'), titleEn: f.text('英文名称', 'English name'), isolation: f.text('隔离要求', 'Isolation'),
      lead: f.list('牵头单位', 'Lead', organ), suffix: f.orNull(f.text('域名后缀', 'Suffix')), clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
      blocks: count('地址段', 'Blocks'), names: count('域名', 'Names'),
    })),
  }),
})

export const zoneFile = question({
  name: 'registry.zone-file', title: words('区文件', 'Zone file'), may: 'registry.read', audited: true,
  input: f.object({ zone }),
  output: f.object({ zone, origin: f.text('区', 'Origin'), serial: f.integer('序列号', 'Serial', { max: 4_294_967_295 }), names: count('域名数', 'Names'), text: f.prose('区文件', 'Zone file', { max: 10_000_000 }) }),
})

export const addressesInUse = question({
  name: 'registry.addresses-in-use', title: words('网络资源使用情况', 'Network resources in use'), may: 'anyone', public: true,
  input: f.nothing(),
  output: f.object({
    zones: f.list('网络', 'Networks', f.object({
      zone, systems: count('系统数', 'Systems'), blocks: count('地址段', 'Blocks'), names: count('域名', 'Names'),
      ipv4: addresses('IPv4 地址', 'IPv4 addresses'), ipv6Blocks: count('IPv6 地址段', 'IPv6 blocks'),
    })),
  }),
})
