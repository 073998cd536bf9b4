// What is given to the verbs that record: the fields of the books without those that follow from others.
import * as f from '#kernel/module/field.ts'
import * as own from './fields.ts'

export const { network } = own

/** A record begins in use unless it is said to be planned. */
const begins = f.optional(
  f.choice('状态', 'State', { planned: own.states.planned, 'in-use': own.states['in-use'] }, { hint: '不填即在用' }),
)

export const site = f.object({
  code: own.siteCode,
  network,
  level: f.choice('级别', 'Level', own.levels),
  name: f.text('名称', 'Name', { max: 80 }),
  organ: own.organ,
  access: f.optional(own.deviceName),
  state: begins,
})

export const autonomousSystem = f.object({
  number: own.asNumber,
  network,
  division: own.division,
  organ: own.organ,
  document: f.optional(f.text('分配文号', 'Assignment', { max: 100, hint: '不用私有号的，写分配机构的文号' })),
})

const onInterface = (zh: string, en: string) => f.optional(f.text(zh, en, { max: 49, pattern: '^[0-9a-fA-F.:]+/\\d{1,3}$' }))

export const device = f.object({
  name: own.deviceName,
  kind: f.choice('类型', 'Kind', own.deviceKinds),
  site: own.siteCode,
  network,
  organ: own.organ,
  asn: f.optional(own.asNumber),
  loopback4: f.optional(own.loopback('IPv4 环回地址', 'IPv4 loopback')),
  loopback6: f.optional(own.loopback('IPv6 环回地址', 'IPv6 loopback')),
  interfaces: f.list(
    '接口',
    'Interfaces',
    f.object({
      name: own.interfaceName,
      network,
      ipv4: onInterface('IPv4 地址', 'IPv4 address'),
      ipv6: onInterface('IPv6 地址', 'IPv6 address'),
    }),
    { max: 200 },
  ),
  state: begins,
})

export const trunk = f.object({
  network,
  ...own.trunkEnds,
  kind: f.choice('类型', 'Kind', own.trunkKinds),
  bandwidth: f.integer('带宽', 'Bandwidth', { min: 1, max: 10_000_000, unit: 'Mbit/s' }),
  operator: f.text('运营单位', 'Operator', { max: 60 }),
  redundancyGroup: f.optional(f.text('冗余组', 'Redundancy group', { max: 40, hint: '互为备份的链路写同一个组' })),
  cost: f.integer('代价', 'Cost', { min: 1, max: 10_000, hint: '路径同样长时，选代价小的' }),
  organ: own.organ,
  vertical: f.optional(f.choice('部门纵向网', 'Vertical network', own.verticalWork, { hint: '链路为新建或扩展部门纵向网而设的才填' })),
  exception: f.optional(own.exception),
  state: f.optional(
    f.choice(
      '状态',
      'State',
      { planned: own.trunkStates.planned, 'in-use': own.trunkStates['in-use'], down: own.trunkStates.down },
      { hint: '不填即在用' },
    ),
  ),
})

/** Over a trunk, its two devices are the peers; over loopbacks the two are named. */
export const peering = f.object({
  network,
  kind: f.choice('类型', 'Kind', own.peeringKinds),
  over: f.choice('承载', 'Carried over', own.peeringCarriers),
  a: own.deviceName,
  b: own.deviceName,
  trunk: f.optional(own.trunkName),
  organ: own.organ,
})

export const route = f.object({
  network,
  device: own.deviceName,
  prefix: own.prefix,
  via: f.optional(own.address),
  announced: f.flag('向邻居通告', 'Announced'),
  organ: own.organ,
})

export const servicePoint = f.object({
  network,
  kind: f.choice('服务', 'Service', own.pointKinds),
  device: own.deviceName,
  address: own.address,
  order: f.integer('次序', 'Order', { min: 1, max: 9 }),
  organ: own.organ,
})
