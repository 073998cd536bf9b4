// Names with records: what stands at the names of a domain, the tree of names, and the files of the name servers.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { generatedBy } from '#kernel/module/generated.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { address, name, organ, reason, system, zone } from './fields.ts'
import { lifetimes, recordStates, recordTypes } from './record-words.ts'
import { refusals } from './refusals.ts'
import { refusalsOfNames } from './refusals-of-names.ts'

export { refusalsOfNames }

const domain = f.id('域名', 'Domain', { refers: 'registry.domain' })
const type = f.choice('类型', 'Type', recordTypes)
const value = f.text('内容', 'Value', { max: 1000, hint: '地址记录填地址，别名填完整域名，邮件填“优先级 服务器”，如 10 mail.hn.gov.cn' })
const ttl = f.integer('生存时间', 'Lifetime', {
  min: lifetimes.least,
  max: lifetimes.most,
  unit: '秒',
  hint: `不填即 ${lifetimes.usual} 秒；系统停用后，别处最多再保留这么久`,
})

export const recordRegister = register({
  name: 'registry.record',
  title: words('解析记录', 'Records of names'),
  record: f.object({
    name,
    type,
    value,
    ttl,
    domain,
    system,
    organ,
    zone,
    address: f.maybe(address),
    state: f.choice('状态', 'State', recordStates),
    reason: f.maybe(reason),
  }),
  label: 'name',
  may: 'registry.read',
  organField: 'organ',
  columns: ['name', 'type', 'value', 'zone', 'system', 'organ', 'state'],
  facets: ['type', 'zone', 'state'],
  searched: ['name', 'value'],
})

const kept = { id: f.id('编号', 'Id'), version: f.integer('版本', 'Version', { min: 1 }) }

export const addRecord = action({
  name: 'registry.add-record',
  title: words('增加解析记录', 'Add a record to a name'),
  may: 'registry.allocate',
  clauses: ['3.7.7', '3.2.1', '3.2.2', '4.3.6'],
  input: f.object({
    domain,
    host: f.optional(f.text('主机名', 'Host', { max: 200, hint: '域名之下的部分，如 mail 或 _sip._tcp；不填即域名本身' })),
    type,
    value,
    ttl: f.optional(ttl),
  }),
  output: f.object({ ...kept, name, type, value }),
  refusals: [
    refusals.otherNetwork,
    refusals.addressElsewhere,
    refusalsOfNames.wildcard,
    refusalsOfNames.hostMalformed,
    refusalsOfNames.valueMalformed,
    refusalsOfNames.joinsNetworks,
    refusalsOfNames.targetOutside,
    refusalsOfNames.aloneAtItsName,
    refusalsOfNames.delegated,
    refusalsOfNames.nearerDomain,
    refusalsOfNames.recordStands,
    refusalsOfNames.pointerStands,
    refusalsOfNames.tooManyRecords,
    refusalsOfNames.notServed,
    kernelRefusals.notFound,
  ],
  consequence: words(
    '记录写入区文件；系统的验收一旦撤销，记录和域名一起停止解析。',
    'The record stands in the zone file; it drops out with its domain as soon as the system’s acceptance is revoked.',
  ),
})

export const removeRecord = action({
  name: 'registry.remove-record',
  title: words('删除解析记录', 'Remove a record'),
  may: 'registry.allocate',
  clauses: ['3.7.7'],
  input: f.object({ record: f.id('解析记录', 'Record', { refers: 'registry.record' }), reason }),
  output: f.object(kept),
  refusals: [refusalsOfNames.recordRemoved, kernelRefusals.notFound],
  consequence: words('记录停止解析，可以重新增加。', 'The record is no longer answered and may be added again.'),
})

const ground = f.object({
  words: f.object({ zh: f.prose('中文', 'Chinese'), en: f.prose('英文', 'English') }),
  clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
})
const label = f.text('名称', 'Label', { max: 253 })
const count = (zh: string, en: string) => f.integer(zh, en)
const silent = f.list('不解析的原因', 'Why it is silent', ground)

/** Names by their parent, a page at a time: a province has too many to be sent at once. */
export const nameTree = question({
  name: 'registry.name-tree',
  title: words('域名树', 'The tree of names'),
  may: 'registry.read',
  input: f.object({
    zone,
    parent: f.optional(name),
    after: f.optional(f.text('从此名称之后', 'After this label', { max: 63 })),
  }),
  output: f.object({
    parent: f.orNull(name),
    children: f.list(
      '下级名称',
      'Names below',
      f.object({
        label,
        name,
        below: count('其下域名数', 'Names below'),
        domain: f.orNull(f.id('域名', 'Domain')),
        system: f.orNull(system),
        systemName: f.orNull(f.text('系统名称', 'System')),
        organ: f.orNull(organ),
        resolves: f.flag('正在解析', 'Resolves'),
        silent,
      }),
    ),
    more: f.flag('还有', 'More'),
    /** Beside the names at the top: name servers, the portal, the contract API. */
    platform: f.list('平台自用域名', 'Names of the platform', f.object({ name, addresses: f.list('地址', 'Addresses', address) })),
  }),
})

/** One domain with its records, for the page beside the tree. */
export const nameCard = question({
  name: 'registry.name-card',
  title: words('域名与记录', 'A name and its records'),
  may: 'registry.read',
  input: f.object({ domain }),
  output: f.object({
    id: f.id('编号', 'Id'),
    name,
    zone,
    system,
    systemName: f.text('系统名称', 'System'),
    organ,
    state: f.text('状态', 'State'),
    resolves: f.flag('正在解析', 'Resolves'),
    silent,
    records: f.list(
      '解析记录',
      'Records',
      f.object({ id: f.orNull(f.id('编号', 'Id')), name: label, type, value: f.text('内容', 'Value', { max: 1000 }), ttl }),
      { max: 1000 },
    ),
  }),
})

export const nameServerFiles = generatedBy('registry')
