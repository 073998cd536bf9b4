import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const VERTICAL_LAW = '政务数据共享条例 第31条'

export const refusals = {
  otherNetwork: {
    code: 'registry.other-network',
    kind: 'invalid',
    clauses: ['3.2.7', '3.7.7'],
    words: words(
      '该系统运行在{systemNetwork}，不能使用{network}的地址或域名。',
      'The system runs on the {systemNetworkEn}; it cannot use addresses or names of the {networkEn}.',
    ),
  },
  twoNetworks: {
    code: 'registry.two-networks',
    kind: 'conflict',
    clauses: ['3.2.7'],
    words: words(
      '该系统已改在{systemNetwork}运行，但还占着{held}的地址或域名。一个系统只在一个网络上：请先收回原来的。',
      'The system runs on the {systemNetworkEn} now and still holds blocks or names of the {heldEn}. A system stands in one network: give those back first.',
    ),
  },
  lengthOutside: {
    code: 'registry.length-outside',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words('前缀长度应在 {min} 到 {max} 之间。', 'The prefix length must lie between {min} and {max}.'),
  },
  planFull: {
    code: 'registry.plan-full',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '规划中已没有长度为 {length} 的空闲地址段。请改用更小的地址段，或先收回不用的地址段。',
      'The plan has no free block of length {length} left. Ask for a smaller one, or release blocks not used.',
    ),
  },
  alreadyReleased: {
    code: 'registry.already-released',
    kind: 'conflict',
    words: words('该地址段已经收回。', 'The block was already released.'),
  },
  blockInUse: {
    code: 'registry.block-in-use',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words('域名 {names} 还指向该地址段。请先撤销域名。', 'The names {names} still point into the block. Withdraw them first.'),
  },
  nameMalformed: {
    code: 'registry.name-malformed',
    kind: 'invalid',
    clauses: ['3.7.7'],
    law: 'RFC 1035 §2.3.1',
    words: words(
      '“{name}”不是合格的域名：每段 1 至 63 个小写字母、数字或连字符，首尾不能是连字符。',
      '“{name}” is no valid name: labels of 1–63 letters, digits or hyphens, no hyphen at either end.',
    ),
  },
  nameOutside: {
    code: 'registry.name-outside',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words('域名应在全省统一的后缀之下：{suffixes}。', 'A name must stand under one of the province’s suffixes: {suffixes}.'),
  },
  nameTaken: {
    code: 'registry.name-taken',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words('域名 {name} 已被登记。', 'The name {name} is already registered.'),
  },
  alreadyWithdrawn: {
    code: 'registry.already-withdrawn',
    kind: 'conflict',
    words: words('该域名已经撤销。', 'The name was already withdrawn.'),
  },
  addressMalformed: {
    code: 'registry.address-malformed',
    kind: 'invalid',
    words: words('“{address}”不是 IP 地址。', '“{address}” is not an IP address.'),
  },
  addressElsewhere: {
    code: 'registry.address-elsewhere',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words('地址 {address} 不在分配给该系统的地址段内。', 'The address {address} lies in no block held by the system.'),
  },
  noNames: { code: 'registry.no-names', kind: 'missing', words: words('该网络不设域名。', 'This network has no name zone.') },
  joinsIntranet: {
    code: 'registry.joins-intranet',
    kind: 'invalid',
    clauses: ['3.2.1'],
    words: words(
      '政务内网与政务外网、互联网物理隔离，不得连接；与政务外网之间只能摆渡文件。',
      'The intranet is physically apart from extranet and Internet; towards the extranet only a ferry may carry files.',
    ),
  },
  notLogical: {
    code: 'registry.not-logical',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words('政务外网与互联网之间只能逻辑连接。', 'Extranet and Internet may be joined logically only.'),
  },
  boundaryUnnamed: {
    code: 'registry.boundary-unnamed',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words('请写明政务外网与互联网之间的边界设备。', 'Name the boundary between extranet and Internet.'),
  },
  joinsCrypto: {
    code: 'registry.joins-crypto',
    kind: 'invalid',
    clauses: ['3.2.3'],
    words: words('党政密码通信专网与其他任何网络物理隔离，不得连接。', 'The cipher network is physically apart from every other network.'),
  },
  verticalSuspended: {
    code: 'registry.vertical-suspended',
    kind: 'invalid',
    clauses: ['3.2.11'],
    law: VERTICAL_LAW,
    words: words(
      '各部门暂停纵向网的建设和扩展。确需建设的，先由领导小组批准例外。',
      'Vertical networks are neither built nor extended. Where one is needed, the leading group grants an exception first.',
    ),
  },
  exceptionOfAnother: {
    code: 'registry.exception-of-another',
    kind: 'invalid',
    clauses: ['3.2.11'],
    law: VERTICAL_LAW,
    words: words('该例外批准不是给本单位的。', 'The exception was granted to another organ.'),
  },
  exceptionSpent: {
    code: 'registry.exception-spent',
    kind: 'conflict',
    clauses: ['3.2.11'],
    law: VERTICAL_LAW,
    words: words('该例外批准已经用过。', 'The exception was already used.'),
  },
  exceptionRanOut: {
    code: 'registry.exception-ran-out',
    kind: 'conflict',
    clauses: ['3.2.11'],
    law: VERTICAL_LAW,
    words: words(
      '该例外批准已于 {until} 到期。需要的，请领导小组另行批准。',
      'The exception ran out on {until}. A new one is the leading group’s to grant.',
    ),
  },
  termPast: {
    code: 'registry.term-past',
    kind: 'invalid',
    clauses: ['3.2.11'],
    words: words('例外须有将来的期限，{until} 已经过去。', 'An exception has a term that lies ahead; {until} is past.'),
  },
  termTooLong: {
    code: 'registry.term-too-long',
    kind: 'invalid',
    clauses: ['3.2.11'],
    words: words(
      '例外的期限最长 {months} 个月，最晚到 {latest}。到期仍需要的，另行报批。',
      'An exception lasts {months} months at most, until {latest}. Ask again when it ends.',
    ),
  },
  verticalTaken: {
    code: 'registry.vertical-taken',
    kind: 'conflict',
    clauses: ['3.2.11'],
    words: words('该单位已登记名为“{name}”的纵向网。', 'The organ has already declared a vertical network named “{name}”.'),
  },
  alreadyRemoved: { code: 'registry.already-removed', kind: 'conflict', words: words('该连接已经拆除。', 'The link was already removed.') },
} as const satisfies Record<string, Refusal>
