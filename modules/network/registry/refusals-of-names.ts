// Why a name or a record is refused.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusalsOfNames = {
  wildcard: {
    code: 'registry.wildcard',
    kind: 'invalid',
    clauses: ['3.7.7', '4.3.6'],
    law: 'RFC 4592',
    words: words(
      '不设泛域名（*）：每个域名都要对应一个已验收的系统。请写明具体的域名。',
      'No wildcard (*): every name belongs to one accepted system. Write the name itself.',
    ),
  },
  publicLabel: {
    code: 'registry.public-label',
    kind: 'invalid',
    clauses: ['3.7.7'],
    law: '国办函〔2018〕55号（未核实）',
    words: words(
      '{label}.hn.gov.cn 之下的域名留给{place}的单位使用，该系统的主管单位属于{own}。请改用{mend}。',
      'Names under {label}.hn.gov.cn are for the organs of {place}; the system’s organ belongs to {own}. Use {mend} instead.',
    ),
  },
  hostMalformed: {
    code: 'registry.host-malformed',
    kind: 'invalid',
    clauses: ['3.7.7'],
    law: 'RFC 1035 §2.3.1; RFC 8552',
    words: words(
      '“{host}”不能作 {type} 记录的主机名：每段 1 至 63 个小写字母、数字或连字符；服务记录以 _服务._协议 开头。不填即域名本身。',
      '“{host}” cannot name a record of type {type}: labels of 1–63 letters, digits or hyphens; SRV begins with _service._protocol. Leave it out for the domain itself.',
    ),
  },
  valueMalformed: {
    code: 'registry.value-malformed',
    kind: 'invalid',
    clauses: ['3.7.7'],
    words: words('“{value}”不是合格的 {type} 记录：{expected}。', '“{value}” is no value of type {type}: write {expectedEn}.'),
  },
  joinsNetworks: {
    code: 'registry.name-joins-networks',
    kind: 'invalid',
    clauses: ['3.2.1', '3.2.2', '3.7.7'],
    words: words(
      '{network}的域名不能指向{other}的“{target}”：域名不得连通两个网络。',
      'A name of the {networkEn} cannot point to “{target}” of the {otherEn}: no name joins two networks.',
    ),
  },
  targetOutside: {
    code: 'registry.target-outside',
    kind: 'invalid',
    clauses: ['3.2.1', '3.2.2', '3.7.7'],
    words: words(
      '“{target}”不在{network}的域名之内。{type} 记录只能指向 {suffix} 之下的域名。',
      '“{target}” is no name of the {networkEn}. A {type} record points only to names under {suffix}.',
    ),
  },
  aloneAtItsName: {
    code: 'registry.alone-at-its-name',
    kind: 'conflict',
    clauses: ['3.7.7'],
    law: 'RFC 1034 §3.6.2',
    words: words(
      '{name} 已有 {types} 记录；别名（CNAME）必须独占一个名称。请先删除其他记录，或改用地址记录。',
      '{name} already has {types}; an alias (CNAME) stands alone at its name. Remove the others first, or use address records.',
    ),
  },
  delegated: {
    code: 'registry.delegated',
    kind: 'conflict',
    clauses: ['3.7.7'],
    law: 'RFC 1034 §4.2.1',
    words: words(
      '{name} 与授权给下级域名服务器的 {cut} 冲突：授权之处只有 NS 记录，其下只有这些服务器的地址。',
      '{name} conflicts with {cut}, which is delegated to other name servers: NS records stand alone there, and below only the addresses of those servers.',
    ),
  },
  nearerDomain: {
    code: 'registry.nearer-domain',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '{name} 属于另行登记的域名 {domain}，请在该域名下办理。',
      '{name} belongs to the domain {domain}, which is registered by itself. Add the record there.',
    ),
  },
  nameHasRecords: {
    code: 'registry.name-has-records',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '{name} 之上或之下已有域名 {domain} 的解析记录。请先删除这些记录，再登记该域名。',
      'Records of the domain {domain} already stand at or below {name}. Remove them first, then register the name.',
    ),
  },
  recordStands: {
    code: 'registry.record-stands',
    kind: 'conflict',
    words: words('{name} 已有同样的 {type} 记录。', '{name} already has this {type} record.'),
  },
  pointerStands: {
    code: 'registry.pointer-stands',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '地址 {address} 已指定了名称 {name}。请先删除原来的 PTR 记录。',
      'The address {address} already answers with {name}. Remove that PTR record first.',
    ),
  },
  tooManyRecords: {
    code: 'registry.too-many-records',
    kind: 'conflict',
    words: words(
      '一个域名最多有 {most} 条解析记录。请删除不用的记录，或另行登记域名。',
      'A domain has at most {most} records. Remove some, or register another domain.',
    ),
  },
  notServed: {
    code: 'registry.domain-not-served',
    kind: 'conflict',
    words: words('域名 {name} 已经撤销，不能增加解析记录。', 'The domain {name} was withdrawn; no record can be added to it.'),
  },
  recordRemoved: {
    code: 'registry.record-removed',
    kind: 'conflict',
    words: words('该解析记录已经删除。', 'The record was already removed.'),
  },
} as const satisfies Record<string, Refusal>

/** Beside the refusals of a name's form: what else speaks against registering it. */
export const registeringRefusals: readonly Refusal[] = [
  refusalsOfNames.wildcard,
  refusalsOfNames.publicLabel,
  refusalsOfNames.joinsNetworks,
  refusalsOfNames.delegated,
  refusalsOfNames.nameHasRecords,
]
