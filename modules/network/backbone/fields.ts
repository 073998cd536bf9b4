// The words of the backbone's books. Sites, devices and trunks are known by their names, which stand on labels and in the
// generated files; a name is used once and never given to another.
import * as f from '#kernel/module/field.ts'
import { networkWords } from '#kernel/module/generated.ts'
import { words } from '#kernel/text/text.ts'

export const levels = {
  province: words('省级', 'Province'),
  prefecture: words('市州', 'Prefecture'),
  county: words('县市区', 'County'),
  organ: words('单位接入点', 'An organ’s own'),
}
export const deviceKinds = {
  router: words('路由器', 'Router'),
  gateway: words('网间边界网关', 'Gateway between networks'),
  server: words('服务器', 'Server'),
  'name-server': words('域名服务器', 'Name server'),
  'time-server': words('时间服务器', 'Time server'),
  'access-server': words('接入认证服务器', 'Access server'),
}
export const trunkKinds = {
  fibre: words('自有光纤', 'Own fibre'),
  leased: words('租用专线', 'Leased line'),
  wireless: words('无线', 'Wireless'),
  virtual: words('虚拟链路', 'Virtual'),
}
export const trunkStates = {
  planned: words('规划中', 'Planned'),
  'in-use': words('在用', 'In use'),
  down: words('中断', 'Down'),
  retired: words('已停用', 'Retired'),
}
export const states = {
  planned: words('规划中', 'Planned'),
  'in-use': words('在用', 'In use'),
  retired: words('已停用', 'Retired'),
}
export const peeringKinds = { ibgp: words('域内（iBGP）', 'Inside one AS (iBGP)'), ebgp: words('域间（eBGP）', 'Between ASes (eBGP)') }
export const peeringCarriers = { trunk: words('链路接口', 'The trunk’s interfaces'), loopback: words('环回地址', 'Loopbacks') }
export const pointKinds = { ntp: words('时间服务（NTP）', 'Time (NTP)'), radius: words('接入认证（RADIUS）', 'Access (RADIUS)') }

export type Level = keyof typeof levels

export const network = f.choice('网络', 'Network', networkWords)
export const organ = f.organ('管理单位', 'Organ in charge')
export const division = f.text('行政区划代码', 'Division code', { pattern: '^\\d{6}$', max: 6, codes: 'GB/T 2260' })
export const siteCode = f.text('站点代码', 'Site', {
  pattern: '^\\d{6}(-[a-z0-9-]{1,40})?$',
  max: 47,
  hint: '行政区划代码；单位接入点再加“-”和单位代码',
})
/** A device's name is also a host name and the folder of its files. */
export const deviceName = f.text('设备名称', 'Device', { pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$', max: 40, hint: '如 r-430100' })
/** Linux keeps 15 characters of an interface's name. */
export const interfaceName = f.text('接口', 'Interface', { pattern: '^[a-z][a-z0-9.-]*$', max: 15, hint: '如 to-430100、lan0' })
export const trunkName = f.text('链路', 'Trunk', {
  pattern: '^[a-z0-9-]+:[a-z0-9.-]+$',
  max: 56,
  hint: '一端的设备:接口，如 r-430100:to-430000-1',
})
export const address = f.text('地址', 'Address', { max: 45, pattern: '^[0-9a-f.:]+$' })
export const loopback = (zh: string, en: string) => f.text(zh, en, { max: 45, pattern: '^[0-9a-f.:]+$' })
export const prefix = f.text('地址段', 'Prefix', { max: 49, pattern: '^[0-9a-f.:]+/\\d{1,3}$' })
const onInterface = (zh: string, en: string, hint: string) => f.text(zh, en, { max: 49, pattern: '^[0-9a-f.:]+/\\d{1,3}$', hint })
export const asNumber = f.integer('自治域号', 'AS number', { min: 1, max: 4_294_967_294 })
export const reason = f.text('理由', 'Reason', { max: 500 })
export const state = f.choice('状态', 'State', states)

export const interfaceFields = {
  name: interfaceName,
  network,
  ipv4: f.maybe(onInterface('IPv4 地址', 'IPv4 address', '地址/长度，如 10.47.4.1/30')),
  ipv6: f.maybe(onInterface('IPv6 地址', 'IPv6 address', '地址/长度，如 fd43:2:f002::1/64')),
}

export const siteRecord = f.object({
  code: siteCode,
  network,
  division,
  level: f.choice('级别', 'Level', levels),
  name: f.text('名称', 'Name', { max: 80 }),
  organ,
  /** For an organ's own access point: the router that it hangs on. */
  access: f.maybe(deviceName),
  state,
})
export const deviceRecord = f.object({
  name: deviceName,
  kind: f.choice('类型', 'Kind', deviceKinds),
  site: siteCode,
  network,
  organ,
  asn: f.maybe(asNumber),
  loopback4: f.maybe(loopback('IPv4 环回地址', 'IPv4 loopback')),
  loopback6: f.maybe(loopback('IPv6 环回地址', 'IPv6 loopback')),
  interfaces: f.list('接口', 'Interfaces', f.object(interfaceFields), { max: 200 }),
  state,
})
export const trunkEnds = {
  a: deviceName,
  aInterface: interfaceName,
  b: deviceName,
  bInterface: interfaceName,
}
/** The leading group's exception, where the trunk is laid for a department's own vertical network (3.2.11). */
export const exception = f.id('纵向网例外批准', 'Exception', { refers: 'registry.exception' })
export const verticalWork = { new: words('新建', 'Built'), extension: words('扩展', 'Extended') }
export const trunkRecord = f.object({
  name: trunkName,
  network,
  ...trunkEnds,
  kind: f.choice('类型', 'Kind', trunkKinds),
  bandwidth: f.integer('带宽', 'Bandwidth', { min: 1, max: 10_000_000, unit: 'Mbit/s' }),
  operator: f.text('运营单位', 'Operator', { max: 60 }),
  redundancyGroup: f.maybe(f.text('冗余组', 'Redundancy group', { max: 40, hint: '互为备份的链路写同一个组' })),
  cost: f.integer('代价', 'Cost', { min: 1, max: 10_000, hint: '路径同样长时，选代价小的' }),
  organ,
  exception: f.maybe(exception),
  state: f.choice('状态', 'State', trunkStates),
})
export const autonomousSystemRecord = f.object({
  number: asNumber,
  network,
  division,
  organ,
  document: f.maybe(f.text('分配文号', 'Assignment', { max: 100, hint: '不用私有号的，写分配机构的文号' })),
  state,
})
export const peeringRecord = f.object({
  name: f.text('名称', 'Name', { max: 120 }),
  network,
  kind: f.choice('类型', 'Kind', peeringKinds),
  a: deviceName,
  b: deviceName,
  over: f.choice('承载', 'Carried over', peeringCarriers),
  trunk: f.maybe(trunkName),
  organ,
  state,
})
export const routeRecord = f.object({
  name: f.text('名称', 'Name', { max: 100 }),
  network,
  device: deviceName,
  prefix,
  /** Absent: what comes for it is dropped here (it only makes the aggregate stand). */
  via: f.maybe(address),
  announced: f.flag('向邻居通告', 'Announced'),
  organ,
  state,
})
export const servicePointRecord = f.object({
  name: f.text('名称', 'Name', { max: 100 }),
  network,
  kind: f.choice('服务', 'Service', pointKinds),
  address,
  device: deviceName,
  division,
  level: f.choice('级别', 'Level', levels),
  order: f.integer('次序', 'Order', { min: 1, max: 9 }),
  organ,
  state,
})
