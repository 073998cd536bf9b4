import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  intranetApart: {
    code: 'boundary.intranet-apart',
    kind: 'invalid',
    clauses: ['3.2.1'],
    words: words(
      '政务内网与其他网络物理隔离，边界上不得开放任何进出流量。需要交换文件的，走摆渡。',
      'The intranet is physically apart: nothing passes to or from it at any boundary. Files go by the ferry.',
    ),
  },
  cryptoApart: {
    code: 'boundary.crypto-apart',
    kind: 'invalid',
    clauses: ['3.2.3'],
    words: words(
      '党政密码通信专网与其他任何网络物理隔离，边界上不得开放任何进出流量。',
      'The cipher network is physically apart from every other network: nothing passes to or from it.',
    ),
  },
  noLink: {
    code: 'boundary.no-link',
    kind: 'conflict',
    clauses: ['3.2.2'],
    words: words(
      '{from}与{to}之间没有登记在用的逻辑连接，不能开放流量。请先登记网间连接。',
      'No open logical link joins {fromEn} and {toEn}. Register the link first.',
    ),
  },
  outward: {
    code: 'boundary.outward',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words(
      '政务外网不得主动连接互联网。需要互联网资料的，由互联网区的系统取得后提供。',
      'The extranet never opens a connection to the Internet. What is needed from there is fetched by a system of the Internet zone.',
    ),
  },
  straightIn: {
    code: 'boundary.straight-in',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words(
      '互联网不得直接进入政务外网：起点只能是互联网区内写明的地址（如门户）。',
      'The Internet never enters the extranet straight: the origin must be named addresses of the Internet zone, such as the portal.',
    ),
  },
  anyAddress: {
    code: 'boundary.any-address',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words(
      '进入政务外网的流量，起点和终点都要写到单个地址，不能是地址段，也不能不写。',
      'A flow into the extranet names single addresses at both ends: no prefix, and not left out.',
    ),
  },
  anyPort: {
    code: 'boundary.any-port',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words(
      'TCP 和 UDP 流量必须写明端口，进入政务外网的不能是端口范围。',
      'TCP and UDP flows name their ports; into the extranet no range of ports.',
    ),
  },
  portsOfIcmp: {
    code: 'boundary.ports-of-icmp',
    kind: 'invalid',
    words: words('ICMP 没有端口，请不要填写端口。', 'ICMP has no ports: leave them out.'),
  },
  portMalformed: {
    code: 'boundary.port-malformed',
    kind: 'invalid',
    words: words(
      '“{port}”不是端口：请填 1 至 65535 的数，或从小到大的范围，如 8000-8010。',
      '“{port}” is no port: a number of 1–65535, or a range that rises, such as 8000-8010.',
    ),
  },
  prefixMalformed: {
    code: 'boundary.prefix-malformed',
    kind: 'invalid',
    words: words(
      '“{prefix}”不是地址或地址段：如 198.51.100.10 或 2001:db8:4400::/48，主机位应为零。',
      '“{prefix}” is no address or prefix: such as 198.51.100.10 or 2001:db8:4400::/48, host bits zero.',
    ),
  },
  otherSide: {
    code: 'boundary.other-side',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words(
      '地址 {prefix} 不在{network}的规划内。请核对地址，或改选网络。',
      'The address {prefix} is not in the plan of the {networkEn}. Check it, or choose the other network.',
    ),
  },
  mixedSide: {
    code: 'boundary.mixed-side',
    kind: 'invalid',
    words: words(
      '一条流量的起点（或终点）要么都在互联网区内，要么都在互联网区外。请分成两条登记。',
      'One end of a flow lies wholly inside the Internet zone or wholly outside. Record two flows.',
    ),
  },
  notCrossing: {
    code: 'boundary.not-crossing',
    kind: 'invalid',
    words: words('起点和终点在网关的同一侧，流量不经过网关，不用登记。', 'Both ends lie on one side of the gateway: nothing crosses it.'),
  },
  familiesDiffer: {
    code: 'boundary.families-differ',
    kind: 'invalid',
    words: words('起点和终点没有同为 IPv4 或同为 IPv6 的地址。', 'The two ends share no address family.'),
  },
  systemUnnamed: {
    code: 'boundary.system-unnamed',
    kind: 'invalid',
    clauses: ['4.3.6'],
    words: words('请写明这条流量为哪个信息系统开放。', 'Name the information system that the flow serves.'),
  },
  notTheSystems: {
    code: 'boundary.not-the-systems',
    kind: 'invalid',
    clauses: ['3.7.7', '4.3.6'],
    words: words(
      '地址 {prefix} 不在分配给该系统的地址段内。请核对地址，或先为系统申请地址段。',
      'The address {prefix} lies in no block held by the system. Check it, or apply for a block first.',
    ),
  },
  notThePlatforms: {
    code: 'boundary.not-the-platforms',
    kind: 'invalid',
    clauses: ['3.7.7', '4.3.6'],
    words: words(
      '地址 {prefix} 不是平台自身的地址（规划中的骨干段）。为信息系统开放的，请选“信息系统”并写明系统。',
      'The address {prefix} is not the platform’s own (backbone part of the plan). A flow for a system names the system.',
    ),
  },
  termMissing: {
    code: 'boundary.term-missing',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words('临时例外必须写明截止日期。', 'An exception names the day on which it ends.'),
  },
  termTooLong: {
    code: 'boundary.term-too-long',
    kind: 'invalid',
    clauses: ['3.2.2'],
    words: words(
      '临时例外最长 {days} 天。到期仍需要的，重新登记。',
      'An exception lasts at most {days} days. If still needed then, record it again.',
    ),
  },
  daysReversed: {
    code: 'boundary.days-reversed',
    kind: 'invalid',
    words: words('截止日期早于起始日期。', 'The flow ends before it begins.'),
  },
  noGateway: {
    code: 'boundary.no-gateway',
    kind: 'missing',
    words: words('没有名为 {gateway} 的网关。请先登记设备。', 'There is no gateway named {gateway}. Register the device first.'),
  },
  alreadyOpen: {
    code: 'boundary.already-open',
    kind: 'conflict',
    words: words('同样的流量已经登记在用。', 'The same flow is open already.'),
  },
  alreadyWithdrawn: {
    code: 'boundary.already-withdrawn',
    kind: 'conflict',
    words: words('该流量已经撤销。', 'The flow was already withdrawn.'),
  },
} as const satisfies Record<string, Refusal>
