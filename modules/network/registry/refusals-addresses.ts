// The refusals of the address plan and of single addresses.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const addressRefusals = {
  vrfTaken: {
    code: 'registry.vrf-taken',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '路由域名称“{name}”或路由标识 {distinguisher} 已被使用，或{network}已有主路由域。请换一个。',
      'The routing domain “{name}” or distinguisher {distinguisher} is taken, or the {networkEn} has its main domain already. Choose another.',
    ),
  },
  noSuchVrf: {
    code: 'registry.no-such-vrf',
    kind: 'missing',
    words: words('没有名为“{name}”的路由域。请先登记路由域。', 'There is no routing domain “{name}”. Record it first.'),
  },
  planUnreviewed: {
    code: 'registry.plan-unreviewed',
    kind: 'invalid',
    clauses: ['3.2.6'],
    words: words(
      '政务内网的规划须先由信息化主管部门、保密部门和密码管理部门共同审核。请写明审核文号、日期和三个单位。',
      'A plan of the intranet stands only after the informatisation office, the secrecy bureau and the cipher office reviewed it. Give the document, the day and the three offices.',
    ),
  },
  prefixMalformed: {
    code: 'registry.prefix-malformed',
    kind: 'invalid',
    words: words(
      '“{prefix}”不是规范的地址段：写成“地址/长度”，主机位须为零，如 fd43:2::/36。',
      '“{prefix}” is no prefix: write address/length with no host bits set, as fd43:2::/36.',
    ),
  },
  prefixTwice: {
    code: 'registry.prefix-twice',
    kind: 'invalid',
    words: words('{prefix} 在清单中出现了两次。', '{prefix} stands twice in the list.'),
  },
  prefixOverlaps: {
    code: 'registry.prefix-overlaps',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '{prefix} 与已规划或已分配的地址重叠（{other}）。同一路由域内只有汇总段、下放段和骨干段可以再划分，大段先登记。',
      '{prefix} overlaps what is planned or given already ({other}). Inside one routing domain only containers, delegations and backbone prefixes are divided further, the larger one first.',
    ),
  },
  prefixElsewhere: {
    code: 'registry.prefix-elsewhere',
    kind: 'conflict',
    clauses: ['3.2.2', '3.7.7'],
    words: words(
      '{prefix} 与{network}的 {other} 重叠。可能相连的两个网络不得使用同一地址。',
      '{prefix} overlaps {other} of the {networkEn}. Two networks that can be joined never use the same addresses.',
    ),
  },
  outsideDelegation: {
    code: 'registry.outside-delegation',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words(
      '{prefix} 在下放给 {division} 的 {parent} 之内，不能划给区划 {wanted}。',
      '{prefix} lies in {parent}, delegated to {division}; it cannot go to division {wanted}.',
    ),
  },
  periodEmpty: {
    code: 'registry.period-empty',
    kind: 'invalid',
    words: words('终止日期应晚于启用日期。', 'The end must be after the start.'),
  },
  alreadyWithdrawnPrefix: {
    code: 'registry.prefix-withdrawn',
    kind: 'conflict',
    words: words('该规划段已经撤销。', 'The prefix was already withdrawn.'),
  },
  prefixInUse: {
    code: 'registry.prefix-in-use',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '{prefix} 之内还有下级段、地址段或地址（{held}）。请先撤销或收回。',
      '{prefix} still holds prefixes, blocks or addresses ({held}). Withdraw or release them first.',
    ),
  },
  notDelegable: {
    code: 'registry.not-delegable',
    kind: 'invalid',
    words: words(
      '骨干段和保留段由省级统一使用，不能下放。',
      'Backbone and reserved prefixes serve the province as a whole; they are not delegated.',
    ),
  },
  givesNothing: {
    code: 'registry.gives-nothing',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words(
      '不能从 {within} 直接分配：地址段从分配池或下放段取得，单个地址从系统的地址段或骨干段取得。',
      'Nothing is given straight from {within}: blocks come from pools and delegations, addresses from a system’s block or a backbone prefix.',
    ),
  },
  oneSource: {
    code: 'registry.one-source',
    kind: 'invalid',
    words: words('请在“地址段”和“骨干段”中只填一项。', 'Give either a block or a backbone prefix, one of the two.'),
  },
  blockFull: {
    code: 'registry.block-full',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '{within} 内空闲地址不足 {count} 个。请减少数量，或先收回不用的地址。',
      'Fewer than {count} addresses are free in {within}. Ask for fewer, or release those not used.',
    ),
  },
  addressTaken: {
    code: 'registry.address-taken',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words('地址 {address} 已被使用或属于保留地址。', 'The address {address} is in use or kept back.'),
  },
  addressOutside: {
    code: 'registry.address-outside',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words('地址 {address} 不在 {within} 之内。', 'The address {address} does not lie in {within}.'),
  },
  addressReleased: {
    code: 'registry.address-released',
    kind: 'conflict',
    words: words('该地址已经收回。', 'The address was already released.'),
  },
  addressesInBlock: {
    code: 'registry.addresses-in-block',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '该地址段内还有 {count} 个使用中的地址。请先收回这些地址。',
      'The block still holds {count} addresses in use. Release them first.',
    ),
  },
} as const satisfies Record<string, Refusal>
