// The door of the backbone: which sites, devices and trunks the province's networks are made of, who peers with whom, and
// what each router is to announce. Its structure is written through planned changes alone, which two people make.
import { action, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import {
  asNumber,
  autonomousSystemRecord,
  deviceName,
  deviceRecord,
  peeringRecord,
  reason,
  routeRecord,
  servicePointRecord,
  siteCode,
  siteRecord,
  trunkName,
  trunkRecord,
} from './fields.ts'
import * as given from './fields-given.ts'
import { refusals } from './refusals.ts'

export * from './contract-questions.ts'
export { refusals }

export const permissions = {
  plan: permission('backbone.plan', words('规划骨干网络', 'Plan the backbone')),
  read: permission('backbone.read', words('查看骨干网络', 'Read the backbone')),
}

const kept = { may: permissions.read.name, organField: 'organ' } as const

export const registers = {
  site: register({
    ...kept,
    name: 'backbone.site',
    title: words('网络站点', 'Sites'),
    record: siteRecord,
    label: 'name',
    columns: ['name', 'code', 'level', 'network', 'organ', 'state'],
    facets: ['level', 'network', 'state'],
    searched: ['name', 'code'],
  }),
  device: register({
    ...kept,
    name: 'backbone.device',
    title: words('网络设备', 'Network devices'),
    record: deviceRecord,
    label: 'name',
    columns: ['name', 'kind', 'site', 'network', 'asn', 'loopback4', 'state'],
    facets: ['kind', 'network', 'state'],
    searched: ['name', 'site', 'loopback4', 'loopback6'],
  }),
  trunk: register({
    ...kept,
    name: 'backbone.trunk',
    title: words('链路', 'Trunks'),
    record: trunkRecord,
    label: 'name',
    columns: ['name', 'a', 'b', 'kind', 'bandwidth', 'operator', 'state'],
    facets: ['kind', 'operator', 'state'],
    searched: ['name', 'operator', 'redundancyGroup'],
  }),
  autonomousSystem: register({
    ...kept,
    name: 'backbone.autonomous-system',
    title: words('自治域', 'Autonomous systems'),
    record: autonomousSystemRecord,
    label: 'number',
    columns: ['number', 'division', 'network', 'organ', 'state'],
    facets: ['network', 'state'],
    searched: ['number', 'division'],
  }),
  peering: register({
    ...kept,
    name: 'backbone.peering',
    title: words('路由邻居', 'Peerings'),
    record: peeringRecord,
    label: 'name',
    columns: ['name', 'kind', 'a', 'b', 'over', 'state'],
    facets: ['kind', 'over', 'state'],
  }),
  route: register({
    ...kept,
    name: 'backbone.route',
    title: words('静态路由', 'Static routes'),
    record: routeRecord,
    label: 'name',
    columns: ['device', 'prefix', 'via', 'announced', 'state'],
    facets: ['network', 'state'],
    searched: ['device', 'prefix'],
  }),
  servicePoint: register({
    ...kept,
    name: 'backbone.service-point',
    title: words('基础服务点', 'Service points'),
    record: servicePointRecord,
    label: 'name',
    columns: ['name', 'kind', 'address', 'level', 'order', 'state'],
    facets: ['kind', 'network', 'state'],
  }),
}

const structural = { may: permissions.plan.name, through: 'changes', mostBytes: 4 * 2 ** 20 } as const
const recorded = f.object({ added: f.integer('新增', 'Added'), changed: f.integer('修改', 'Changed') })
const consequence = words(
  '名称已在册的按新内容改写，没有的新增；有一项不合规则，整批不写。',
  'Names already recorded are rewritten, others added; if one breaks a rule, nothing is written.',
)

export const recordSites = action({
  ...structural,
  name: 'backbone.record-sites',
  title: words('登记站点', 'Record sites'),
  clauses: ['3.2.8', '3.7.7'],
  input: f.object({ sites: f.list('站点', 'Sites', given.site, { min: 1, max: 500 }) }),
  output: recorded,
  refusals: [refusals.siteMalformed, refusals.divisionUnknown, refusals.nameTaken, refusals.noSuch, refusals.joinsNetworks],
  consequence,
})

export const recordAutonomousSystems = action({
  ...structural,
  name: 'backbone.record-autonomous-systems',
  title: words('登记自治域', 'Record autonomous systems'),
  clauses: ['3.7.7'],
  input: f.object({ systems: f.list('自治域', 'Autonomous systems', given.autonomousSystem, { min: 1, max: 500 }) }),
  output: recorded,
  refusals: [refusals.numberNotOfDivision, refusals.divisionUnknown, refusals.nameTaken],
  consequence,
})

export const recordDevices = action({
  ...structural,
  name: 'backbone.record-devices',
  title: words('登记设备', 'Record devices'),
  clauses: ['3.2.1', '3.2.2', '3.2.3', '3.7.7'],
  input: f.object({ devices: f.list('设备', 'Devices', given.device, { min: 1, max: 500 }) }),
  output: recorded,
  refusals: [
    refusals.nameTaken,
    refusals.noSuch,
    refusals.twoNetworksOnDevice,
    refusals.interfaceTwice,
    refusals.addressMalformed,
    refusals.addressTaken,
    refusals.addressOutsidePlan,
    refusals.numberElsewhere,
    refusals.routerIncomplete,
    refusals.endsDisagree,
    refusals.stillUsed,
    kernelRefusals.changedMeanwhile,
  ],
  consequence,
})

export const recordTrunks = action({
  ...structural,
  name: 'backbone.record-trunks',
  title: words('登记链路', 'Record trunks'),
  clauses: ['3.2.1', '3.2.2', '3.2.3', '3.2.11', '3.7.7'],
  input: f.object({ trunks: f.list('链路', 'Trunks', given.trunk, { min: 1, max: 1000 }) }),
  output: recorded,
  refusals: [
    refusals.nameTaken,
    refusals.noSuch,
    refusals.joinsNetworks,
    refusals.endMissing,
    refusals.endsDisagree,
    refusals.verticalSuspended,
  ],
  consequence,
})

export const recordPeerings = action({
  ...structural,
  name: 'backbone.record-peerings',
  title: words('登记路由邻居', 'Record peerings'),
  clauses: ['3.2.1', '3.2.2', '3.2.3', '3.7.7'],
  input: f.object({ peerings: f.list('邻居', 'Peerings', given.peering, { min: 1, max: 1000 }) }),
  output: recorded,
  refusals: [refusals.nameTaken, refusals.noSuch, refusals.joinsNetworks, refusals.peersMismatch],
  consequence,
})

export const recordRoutes = action({
  ...structural,
  name: 'backbone.record-routes',
  title: words('登记静态路由', 'Record static routes'),
  clauses: ['3.2.1', '3.2.2', '3.2.3', '3.7.7'],
  input: f.object({ routes: f.list('路由', 'Routes', given.route, { min: 1, max: 500 }) }),
  output: recorded,
  refusals: [refusals.nameTaken, refusals.noSuch, refusals.joinsNetworks, refusals.addressMalformed, refusals.routeUnreachable],
  consequence,
})

export const recordServicePoints = action({
  ...structural,
  name: 'backbone.record-service-points',
  title: words('登记基础服务点', 'Record service points'),
  clauses: ['3.7.7'],
  input: f.object({ points: f.list('服务点', 'Service points', given.servicePoint, { min: 1, max: 200 }) }),
  output: recorded,
  refusals: [refusals.nameTaken, refusals.noSuch, refusals.addressNotOfDevice],
  consequence,
})

const names = <S extends Parameters<typeof f.list>[2]>(zh: string, en: string, item: S) =>
  f.optional(f.list(zh, en, item, { max: 500, unique: true }))

export const retireObjects = action({
  ...structural,
  name: 'backbone.retire-objects',
  title: words('停用网络对象', 'Retire objects of the network'),
  clauses: ['3.7.7'],
  input: f.object({
    network: given.network,
    servicePoints: names('服务点', 'Service points', f.text('名称', 'Name', { max: 100 })),
    routes: names('静态路由', 'Static routes', f.text('名称', 'Name', { max: 100 })),
    peerings: names('路由邻居', 'Peerings', f.text('名称', 'Name', { max: 120 })),
    trunks: names('链路', 'Trunks', trunkName),
    devices: names('设备', 'Devices', deviceName),
    autonomousSystems: names('自治域', 'Autonomous systems', asNumber),
    sites: names('站点', 'Sites', siteCode),
    reason,
  }),
  output: f.object({ retired: f.integer('停用', 'Retired') }),
  refusals: [refusals.noSuch, refusals.stillUsed],
  consequence: words(
    '停用的对象从下一版配置中消失，记录和历史留存；还有别的对象靠它的，先停用那一个。',
    'What is retired is gone from the next configuration; its record stays. Retire first what hangs on it.',
  ),
})
