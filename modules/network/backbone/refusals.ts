// What the backbone refuses, and how it is mended.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const SCHEME = { clauses: ['3.7.7'] }
const AS_LAW = 'RFC 6996 第5节'

export const refusals = {
  siteMalformed: {
    code: 'backbone.site-malformed',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '站点 {site} 的代码、级别和区划不一致：省、市州、县的站点代码就是区划代码，单位接入点是区划代码加“-单位代码”。',
      'The code, level and division of site {site} do not agree: a site of a division bears its code, an organ’s own the code and “-organ”.',
    ),
  },
  divisionUnknown: {
    code: 'backbone.division-unknown',
    kind: 'invalid',
    ...SCHEME,
    law: 'GB/T 2260',
    words: words('{division} 不是现行的行政区划代码。', '{division} is not the code of a division in force.'),
  },
  nameTaken: {
    code: 'backbone.name-taken',
    kind: 'conflict',
    ...SCHEME,
    words: words(
      '“{name}”在这一批里写了两次，或者已在另一个网络使用。一个名称只指一个对象。',
      '“{name}” stands twice in this list or is used in another network. A name means one thing.',
    ),
  },
  noSuch: {
    code: 'backbone.no-such',
    kind: 'invalid',
    words: words(
      '{network}里没有名为“{name}”的在册对象，请先登记。',
      'Nothing named “{name}” is recorded in this network ({networkEn}). Record it first.',
    ),
  },
  joinsNetworks: {
    code: 'backbone.joins-networks',
    kind: 'invalid',
    clauses: ['3.2.1', '3.2.2', '3.2.3'],
    words: words(
      '“{name}”会把{network}与{other}连在一起。链路、邻居和路由只在一个网络之内。',
      '“{name}” would join {networkEn} with {otherEn}. Trunks, peerings and routes stay inside one network.',
    ),
  },
  verticalSuspended: {
    code: 'backbone.vertical-suspended',
    kind: 'invalid',
    clauses: ['3.2.11'],
    law: '政务数据共享条例 第31条',
    words: words(
      '链路“{name}”用于新建或扩展部门纵向网，应当暂停。请改走全省统一网络；确需建设的，写明领导小组批准给该单位、尚未到期也没有用过的例外。',
      'Trunk “{name}” builds or extends a department’s vertical network, which is suspended. Use the unified network, or name the leading group’s exception for this organ, unused and within its term.',
    ),
  },
  twoNetworksOnDevice: {
    code: 'backbone.two-networks-on-device',
    kind: 'invalid',
    clauses: ['3.2.1', '3.2.2', '3.2.3'],
    words: words(
      '设备 {name} 的接口分属{networks}。一台设备只接一个网络；只有网关可以同时接政务外网和互联网。',
      'The interfaces of {name} belong to {networksEn}. A device is on one network; only a gateway may stand between extranet and Internet.',
    ),
  },
  interfaceTwice: {
    code: 'backbone.interface-twice',
    kind: 'invalid',
    ...SCHEME,
    words: words('设备 {name} 有两个名为 {interface} 的接口。', 'Device {name} has two interfaces named {interface}.'),
  },
  addressMalformed: {
    code: 'backbone.address-malformed',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '{name} 的“{address}”不是{family}地址（接口写成“地址/长度”，不能是网络号）。',
      '“{address}” of {name} is no {family} host address (an interface takes address/length).',
    ),
  },
  addressTaken: {
    code: 'backbone.address-taken',
    kind: 'conflict',
    ...SCHEME,
    words: words('地址 {address} 已由 {holder} 使用，不能再给 {name}。', '{address} is held by {holder} and cannot be given to {name}.'),
  },
  addressOutsidePlan: {
    code: 'backbone.address-outside-plan',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '{name} 的 {address} 不在{network}为区划 {division} 规划的地址段内。请用该区划的业务段或骨干段。',
      '{address} of {name} lies outside what the plan of {networkEn} gives division {division}. Use its service or backbone prefixes.',
    ),
  },
  addressNotOfDevice: {
    code: 'backbone.address-not-of-device',
    kind: 'invalid',
    ...SCHEME,
    words: words('{address} 不是设备 {name} 在该网络的地址。', '{address} is no address of device {name} in that network.'),
  },
  numberNotOfDivision: {
    code: 'backbone.number-not-of-division',
    kind: 'invalid',
    ...SCHEME,
    law: AS_LAW,
    words: words(
      '自治域号 {number} 与区划 {division} 不符：私有号为 4200000000 加区划代码，即 {expected}；使用分配得来的号码须写分配文号。',
      'AS number {number} is not that of division {division}: a private number is 4200000000 plus the code, {expected}; an assigned one names its document.',
    ),
  },
  numberElsewhere: {
    code: 'backbone.number-elsewhere',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '设备 {name} 的自治域号 {number} 没有登记给它所在的区划 {division}。',
      'AS number {number} of device {name} is not recorded for its division {division}.',
    ),
  },
  routerIncomplete: {
    code: 'backbone.router-incomplete',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '路由器 {name} 缺少{what}。路由器恰有一个自治域号和一对环回地址。',
      'Router {name} lacks {whatEn}: a router has exactly one AS number and a pair of loopbacks.',
    ),
  },
  endMissing: {
    code: 'backbone.end-missing',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '链路 {name} 的一端 {end} 不存在，或者已接在另一条链路上。',
      'The end {end} of trunk {name} does not exist or ends another trunk already.',
    ),
  },
  endsDisagree: {
    code: 'backbone.ends-disagree',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '链路 {name} 两端的{family}地址不在同一网段：{a} 与 {b}。',
      'The {family} addresses at the ends of {name} are not of one subnet: {a} and {b}.',
    ),
  },
  peersMismatch: {
    code: 'backbone.peers-mismatch',
    kind: 'invalid',
    ...SCHEME,
    law: 'RFC 4271 第1.1节',
    words: words('邻居 {name} 不成立：{why}。', 'Peering {name} does not hold: {whyEn}.'),
  },
  routeUnreachable: {
    code: 'backbone.route-unreachable',
    kind: 'invalid',
    ...SCHEME,
    words: words(
      '路由 {name} 的下一跳 {via} 不在设备 {device} 的任何接口网段内。',
      'The next hop {via} of route {name} is on no subnet of {device}.',
    ),
  },
  stillUsed: {
    code: 'backbone.still-used',
    kind: 'conflict',
    words: words('“{name}”还在被 {by} 使用，请先停用或改接。', '“{name}” is still used by {by}. Retire or move that first.'),
  },
} as const satisfies Record<string, Refusal>
