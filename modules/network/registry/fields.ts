// The words of the registry's books: what a block, a name, a link and an exception are made of.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { networkWords } from './networks.ts'

export const families = { ipv6: words('IPv6', 'IPv6'), ipv4: words('IPv4', 'IPv4') }
export const purposes = { service: words('业务', 'Service'), backbone: words('骨干', 'Backbone') }
export const blockStates = { held: words('使用中', 'Held'), released: words('已收回', 'Released') }
export const nameStates = { registered: words('已登记', 'Registered'), withdrawn: words('已撤销', 'Withdrawn') }
export const linkStates = { open: words('在用', 'Open'), removed: words('已拆除', 'Removed') }
export const exceptionStates = { open: words('可用', 'Open'), used: words('已使用', 'Used') }
export const linkKinds = { physical: words('物理连接', 'Physical'), logical: words('逻辑连接', 'Logical'), ferry: words('摆渡', 'Ferry') }
export const verticalWork = {
  none: words('不涉及纵向网', 'No vertical network'),
  new: words('新建纵向网', 'A new vertical network'),
  extension: words('扩展纵向网', 'An extended vertical network'),
}

export const zone = f.choice('网络', 'Network', networkWords)
export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
export const organ = f.organ('单位', 'Organ')
export const division = f.text('行政区划代码', 'Division code', { pattern: '^\\d{6}$', max: 6, codes: 'GB/T 2260' })
export const family = f.choice('地址族', 'Family', families)
export const purpose = f.choice('用途', 'Purpose', purposes)
export const prefix = f.text('地址段', 'Block', { max: 49, pattern: '^[0-9a-f.:]+/\\d{1,3}$' })
export const name = f.text('域名', 'Domain name', { max: 253, hint: '如 tjj.hn.gov.cn；字母、数字和连字符' })
export const address = f.text('地址', 'Address', { max: 45, pattern: '^[0-9A-Fa-f.:]+$' })
export const reason = f.text('理由', 'Reason', { max: 500 })

export const blockRecord = f.object({
  system,
  organ,
  zone,
  family,
  purpose,
  division,
  block: prefix,
  vrf: f.maybe(f.id('路由域', 'Routing domain', { refers: 'registry.vrf' })),
  parent: f.maybe(f.id('所属规划段', 'Cut from', { refers: 'registry.prefix' })),
  within: f.maybe(prefix),
  state: f.choice('状态', 'State', blockStates),
  releasedOn: f.optional(f.orNull(f.day('收回日期', 'Released on'))),
  reason: f.optional(f.orNull(reason)),
})
export const domainRecord = f.object({
  system,
  organ,
  zone,
  name,
  address: f.optional(f.orNull(address)),
  state: f.choice('状态', 'State', nameStates),
  reason: f.optional(f.orNull(reason)),
})
export const linkRecord = f.object({
  fromZone: f.choice('起点网络', 'From', networkWords),
  toZone: f.choice('终点网络', 'To', networkWords),
  kind: f.choice('连接方式', 'Kind', linkKinds),
  boundary: f.optional(f.orNull(f.text('边界设备', 'Boundary', { hint: '网闸、防火墙等边界的名称' }))),
  organ,
  purpose: f.text('用途', 'Purpose'),
  vertical: f.choice('纵向网', 'Vertical network', verticalWork),
  exception: f.optional(f.orNull(f.id('例外批准', 'Exception', { refers: 'registry.exception' }))),
  state: f.choice('状态', 'State', linkStates),
  reason: f.optional(f.orNull(reason)),
})
