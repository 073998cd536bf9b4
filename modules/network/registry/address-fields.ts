// The words of the address plan: routing domains, prefixes by role, single addresses.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { address, division, family, organ, prefix, reason, system, zone } from './fields.ts'

export const roleWords = {
  container: words('汇总段', 'Container'),
  delegated: words('下放段', 'Delegated'),
  pool: words('分配池', 'Pool'),
  backbone: words('骨干段', 'Backbone'),
  reserved: words('保留段', 'Reserved'),
}
export type Role = keyof typeof roleWords
export const prefixStates = { used: words('在用', 'In use'), withdrawn: words('已撤销', 'Withdrawn') }
export const addressStates = { held: words('使用中', 'Held'), released: words('已收回', 'Released') }

export const role = f.choice('性质', 'Role', roleWords)
export const vrfName = f.text('路由域', 'Routing domain', {
  max: 40,
  pattern: '^[a-z0-9][a-z0-9-]*$',
  hint: '小写字母、数字和连字符，如 extranet',
})
const distinguisher = f.text('路由标识', 'Route distinguisher', {
  max: 27,
  pattern: '^(\\d{1,10}|\\d{1,3}(\\.\\d{1,3}){3}):\\d{1,10}$',
  hint: 'RFC 4364 格式，如 4200430000:1',
})
/** Who reviewed a plan of the intranet (3.2.6). */
export const review = f.object(
  {
    document: f.text('审核文号', 'Document'),
    on: f.day('审核日期', 'Reviewed on'),
    organs: f.list('审核单位', 'Reviewed by', organ, { min: 1, max: 10, unique: true }),
  },
  { zh: '审核情况（政务内网必填）', en: 'Review (for the intranet)' },
)
export const prefixText = f.text('地址段', 'Prefix', { max: 49, pattern: '^[0-9A-Fa-f.:]+/\\d{1,3}$', hint: '如 fd43:2:1000::/36' })
export const vrfId = f.id('路由域', 'Routing domain', { refers: 'registry.vrf' })
export const prefixId = f.id('规划段', 'Prefix of the plan', { refers: 'registry.prefix' })
export const blockId = f.id('地址段', 'Block', { refers: 'registry.block' })
const note = f.text('说明', 'Note', { max: 500 })

export const vrfFields = {
  name: vrfName,
  distinguisher,
  zone,
  organ,
  main: f.flag('主路由域', 'Main', { hint: '每个网络一个；系统的地址段从主路由域分配' }),
  review: f.maybe(review),
  note: f.maybe(note),
}

export const planned = {
  role,
  division,
  organ,
  purpose: f.text('用途', 'Purpose'),
  fromDay: f.day('启用日期', 'From'),
  untilDay: f.maybe(f.day('终止日期', 'Until', { hint: '当日起不再分配' })),
}

export const prefixRecord = f.object({
  prefix,
  zone,
  family,
  vrf: vrfId,
  ...planned,
  system: f.maybe(system),
  parent: f.maybe(f.id('上级段', 'Parent', { refers: 'registry.prefix' })),
  within: f.maybe(prefix),
  state: f.choice('状态', 'State', prefixStates),
  reason: f.maybe(reason),
})

/** Who answers at an address. */
export const answering = {
  device: f.optional(f.text('设备', 'Device', { max: 100 })),
  interface: f.optional(f.text('接口', 'Interface', { max: 40 })),
  dnsName: f.optional(f.text('域名', 'Name', { max: 253, pattern: '^[A-Za-z0-9.-]+$' })),
}

export const addressRecord = f.object({
  address,
  zone,
  family,
  vrf: vrfId,
  block: f.maybe(blockId),
  prefix: f.maybe(prefixId),
  within: prefix,
  organ,
  system: f.maybe(system),
  device: f.maybe(f.text('设备', 'Device', { max: 100 })),
  interface: f.maybe(f.text('接口', 'Interface', { max: 40 })),
  dnsName: f.maybe(f.text('域名', 'Name', { max: 253 })),
  state: f.choice('状态', 'State', addressStates),
  releasedOn: f.maybe(f.day('收回日期', 'Released on')),
  reason: f.maybe(reason),
})
