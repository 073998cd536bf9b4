// What may be asked of the backbone. A reader sees what belongs to the organs in reach of the permission; what rooms ask for
// in order to make files is whole whoever asks, so that the same state gives the same bytes.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { generatedBy } from '#kernel/module/generated.ts'
import { words } from '#kernel/text/text.ts'
import * as own from './fields.ts'

const device = f.object({
  id: f.id('编号', 'Id'),
  name: own.deviceName,
  kind: f.choice('类型', 'Kind', own.deviceKinds),
  site: own.siteCode,
  division: own.division,
  network: own.network,
  organ: own.organ,
  asn: f.orNull(own.asNumber),
  loopback4: f.orNull(own.address),
  loopback6: f.orNull(own.address),
  interfaces: f.list(
    '接口',
    'Interfaces',
    f.object({
      name: own.interfaceName,
      network: own.network,
      ipv4: f.orNull(f.text('IPv4 地址', 'IPv4 address')),
      ipv6: f.orNull(f.text('IPv6 地址', 'IPv6 address')),
      trunk: f.orNull(own.trunkName),
    }),
  ),
})
const asked = { network: f.optional(own.network), kind: f.optional(f.choice('类型', 'Kind', own.deviceKinds)) }
const devicesInUse = f.object({ devices: f.list('设备', 'Devices', device, { max: 100_000 }) })

/** The devices in use, by name; `trunk` is the trunk that ends on the interface. */
export const devices = question({
  name: 'backbone.devices',
  title: words('网络设备', 'Devices'),
  may: 'backbone.read',
  input: f.object(asked),
  output: devicesInUse,
})

/** The same, whole, for rooms that make files of it. */
export const allDevices = question({
  name: 'backbone.all-devices',
  title: words('全部网络设备', 'All devices'),
  may: 'rooms',
  input: f.object(asked),
  output: devicesInUse,
})

export const autonomousSystems = question({
  name: 'backbone.autonomous-systems',
  title: words('自治域', 'Autonomous systems'),
  may: 'backbone.read',
  input: f.object({ network: f.optional(own.network) }),
  output: f.object({
    systems: f.list(
      '自治域',
      'Autonomous systems',
      f.object({
        id: f.id('编号', 'Id'),
        number: own.asNumber,
        network: own.network,
        division: own.division,
        organ: own.organ,
        devices: f.list('设备', 'Devices', own.deviceName, { max: 10_000 }),
      }),
      { max: 10_000 },
    ),
  }),
})

const cut = f.list('断开后失联的站点', 'Sites lost when it is cut', own.siteCode, { max: 10_000 })

/** The network as it is drawn: what joins which sites, and which sites fall off when one trunk or device fails. */
export const linkMap = question({
  name: 'backbone.link-map',
  title: words('链路图', 'The map of trunks'),
  may: 'backbone.read',
  input: f.object({ network: f.optional(own.network) }),
  output: f.object({
    network: own.network,
    sites: f.list(
      '站点',
      'Sites',
      f.object({
        id: f.id('编号', 'Id'),
        code: own.siteCode,
        division: own.division,
        level: f.choice('级别', 'Level', own.levels),
        name: f.text('名称', 'Name'),
        trunks: f.integer('在用链路', 'Trunks in use'),
        reached: f.flag('现在可达', 'Reached now'),
        /** The trunks of which each alone, cut, would lose the site. */
        hangsOn: f.list('单点依赖', 'Hangs on', own.trunkName, { max: 1000 }),
      }),
      { max: 10_000 },
    ),
    trunks: f.list(
      '链路',
      'Trunks',
      f.object({
        id: f.id('编号', 'Id'),
        name: own.trunkName,
        from: own.siteCode,
        to: own.siteCode,
        a: own.deviceName,
        b: own.deviceName,
        kind: f.choice('类型', 'Kind', own.trunkKinds),
        bandwidth: f.integer('带宽', 'Bandwidth', { unit: 'Mbit/s' }),
        operator: f.text('运营单位', 'Operator'),
        redundancyGroup: f.orNull(f.text('冗余组', 'Redundancy group')),
        cost: f.integer('代价', 'Cost'),
        state: f.choice('状态', 'State', own.trunkStates),
        cut,
      }),
      { max: 100_000 },
    ),
    devices: f.list('设备', 'Devices', f.object({ name: own.deviceName, site: own.siteCode, cut }), { max: 100_000 }),
  }),
})

/** Organs with a site of their own in use: what the goals of 2.1 and 3.2.4 count. */
export const connectedOrgans = question({
  name: 'backbone.connected-organs',
  title: words('已接入的单位', 'Connected organs'),
  may: 'rooms',
  input: f.object({ network: own.network }),
  output: f.object({
    organs: f.list(
      '单位',
      'Organs',
      f.object({
        organ: own.organ,
        division: own.division,
        level: f.choice('级别', 'Level', own.levels),
        since: f.day('接入日期', 'Since'),
      }),
      { max: 100_000 },
    ),
    divisions: f.list(
      '已接入的区划',
      'Divisions connected',
      f.object({ division: own.division, level: f.choice('级别', 'Level', own.levels) }),
      {
        max: 10_000,
      },
    ),
  }),
})

export const { fileVersions, files, filesSince } = generatedBy('backbone')
