// The door of the network registry: blocks of addresses, domain names, links between networks.
import { action, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import {
  address,
  blockRecord,
  division,
  domainRecord,
  family,
  linkKinds,
  linkRecord,
  name,
  organ,
  prefix,
  purpose,
  reason,
  system,
  verticalWork,
  zone,
} from './fields.ts'
import { networkWords } from './networks.ts'
import { refusals } from './refusals.ts'
import { registeringRefusals } from './refusals-of-names.ts'

export * from './contract-addresses.ts'
export * from './contract-applications.ts'
export * from './contract-links.ts'
export * from './contract-free-space.ts'
export * from './contract-ipam.ts'
export * from './contract-names.ts'
export * from './contract-questions.ts'
export * from './contract-goals.ts'
export * from './contract-vertical.ts'
export * from './contract-zone-map.ts'
export { refusals }

export const permissions = {
  apply: permission('registry.apply', words('申请网络资源', 'Apply for network resources')),
  allocate: permission('registry.allocate', words('分配网络资源', 'Allocate network resources')),
  read: permission('registry.read', words('查看网络资源', 'Read the network registry')),
  plan: permission('registry.plan', words('规划网络资源', 'Plan network resources')),
  except: permission('registry.except', words('批准纵向网例外', 'Grant exceptions for vertical networks'), {
    needs: { proof: true, inPerson: true },
  }),
}

export const registers = {
  block: register({
    name: 'registry.block',
    title: words('地址段', 'Address blocks'),
    record: blockRecord,
    label: 'block',
    may: 'registry.read',
    organField: 'organ',
    columns: ['block', 'zone', 'system', 'organ', 'purpose', 'state'],
    facets: ['zone', 'family', 'state'],
  }),
  domain: register({
    name: 'registry.domain',
    title: words('域名', 'Domain names'),
    record: domainRecord,
    label: 'name',
    may: 'registry.read',
    organField: 'organ',
    columns: ['name', 'zone', 'address', 'system', 'organ', 'state'],
    facets: ['zone', 'state'],
    searched: ['name', 'address'],
  }),
  link: register({
    name: 'registry.link',
    title: words('网间连接', 'Links between networks'),
    record: linkRecord,
    label: 'purpose',
    may: 'registry.read',
    organField: 'organ',
    columns: ['purpose', 'fromZone', 'toZone', 'kind', 'boundary', 'organ', 'state'],
    facets: ['kind', 'state'],
    searched: ['purpose', 'boundary'],
  }),
}

const kept = { id: f.id('编号', 'Id'), version: f.integer('版本', 'Version', { min: 1 }) }

export const allocateBlock = action({
  name: 'registry.allocate-block',
  title: words('分配地址段', 'Allocate an address block'),
  may: 'registry.allocate',
  clauses: ['3.7.7', '3.2.7', '4.3.6'],
  input: f.object({
    system,
    zone,
    family: f.optional(family),
    length: f.optional(f.integer('前缀长度', 'Prefix length', { min: 1, max: 128, hint: 'IPv6 填 48–64（不填为 64），IPv4 填 20–30' })),
    purpose: f.optional(purpose),
    division: f.optional(division),
    prefix: f.optional(f.id('从此规划段分配', 'From this prefix', { refers: 'registry.prefix' })),
  }),
  output: f.object({ ...kept, block: prefix, zone, family }),
  refusals: [refusals.otherNetwork, refusals.lengthOutside, refusals.planFull, kernelRefusals.notFound],
  consequence: words(
    '系统从规划中得到一段地址，别的系统不会再分到它。',
    'The system gets a block of the plan that no other system will be given.',
  ),
})

export const releaseBlock = action({
  name: 'registry.release-block',
  title: words('收回地址段', 'Release an address block'),
  may: 'registry.allocate',
  clauses: ['3.7.7'],
  input: f.object({ block: f.id('地址段', 'Block', { refers: 'registry.block' }), reason }),
  output: f.object(kept),
  refusals: [refusals.alreadyReleased, refusals.blockInUse, kernelRefusals.notFound],
  consequence: words('地址段回到规划，可以分给别的系统。', 'The block returns to the plan and may go to another system.'),
})

export const registerDomain = action({
  name: 'registry.register-domain',
  title: words('登记域名', 'Register a domain name'),
  may: 'registry.allocate',
  clauses: ['3.7.7', '3.2.7', '4.3.6'],
  input: f.object({ system, name, address: f.optional(address) }),
  output: f.object({ ...kept, name, zone }),
  refusals: [
    refusals.nameMalformed,
    refusals.nameOutside,
    refusals.nameTaken,
    refusals.otherNetwork,
    refusals.addressMalformed,
    refusals.addressElsewhere,
    ...registeringRefusals,
    kernelRefusals.notFound,
  ],
  consequence: words(
    '域名写入区文件；系统的验收一旦撤销，域名立即停止解析。',
    'The name stands in the zone file; it drops out as soon as the system’s acceptance is revoked.',
  ),
})

export const withdrawDomain = action({
  name: 'registry.withdraw-domain',
  title: words('撤销域名', 'Withdraw a domain name'),
  may: 'registry.allocate',
  clauses: ['3.7.7'],
  input: f.object({ domain: f.id('域名', 'Domain', { refers: 'registry.domain' }), reason }),
  output: f.object(kept),
  refusals: [refusals.alreadyWithdrawn, kernelRefusals.notFound],
  consequence: words('域名停止解析，可以重新登记。', 'The name no longer resolves and may be registered again.'),
})

export const registerLink = action({
  name: 'registry.register-link',
  title: words('登记网间连接', 'Register a link between networks'),
  may: 'registry.allocate',
  clauses: ['3.2.1', '3.2.2', '3.2.3', '3.2.11'],
  input: f.object({
    from: f.choice('起点网络', 'From', networkWords),
    to: f.choice('终点网络', 'To', networkWords),
    kind: f.choice('连接方式', 'Kind', linkKinds),
    organ,
    purpose: f.text('用途', 'Purpose'),
    boundary: f.optional(f.text('边界设备', 'Boundary', { hint: '网闸、防火墙等边界的名称' })),
    vertical: f.optional(f.choice('纵向网', 'Vertical network', verticalWork)),
    exception: f.optional(f.id('例外批准', 'Exception', { refers: 'registry.exception' })),
  }),
  output: f.object(kept),
  refusals: [
    refusals.joinsIntranet,
    refusals.notLogical,
    refusals.boundaryUnnamed,
    refusals.joinsCrypto,
    refusals.verticalSuspended,
    refusals.exceptionOfAnother,
    refusals.exceptionSpent,
    refusals.exceptionRanOut,
  ],
  consequence: words('连接列入全省网络边界清单。', 'The link stands in the province’s list of network boundaries.'),
})

export const removeLink = action({
  name: 'registry.remove-link',
  title: words('拆除网间连接', 'Remove a link'),
  may: 'registry.allocate',
  input: f.object({ link: f.id('连接', 'Link', { refers: 'registry.link' }), reason }),
  output: f.object(kept),
  refusals: [refusals.alreadyRemoved, kernelRefusals.notFound],
})
