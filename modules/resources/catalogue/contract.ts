// The door of the catalogue of government information resources: entries, authorisations, and what may be read of them.
// The actions of the errand "request for access" stand in contract-requests.ts.
import { action, event, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { TSchema } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { attributes, classCode, entry, entryStates, frequencies, itemCode, resource, system } from './fields.ts'
import { entryRefusals } from './refusals.ts'

export const permissions = {
  compile: permission('catalogue.compile', words('编制本单位资源目录', 'Compile entries')),
  approve: permission('catalogue.approve', words('审核本单位目录和申请', 'Approve entries and requests as head')),
  publish: permission('catalogue.publish', words('发布资源目录', 'Publish entries')),
  apply: permission('catalogue.apply', words('申请使用资源', 'Apply for access')),
  reply: permission('catalogue.reply', words('答复共享申请', 'Reply to requests')),
  supervise: permission('catalogue.supervise', words('监督数据共享', 'Supervise sharing')),
  read: permission('catalogue.read', words('查看资源目录', 'Read the catalogue')),
}

export const authorisationStates = {
  agreed: words('待提供', 'Awaiting delivery'),
  active: words('使用中', 'In use'),
  suspended: words('已暂停', 'Suspended'),
  terminated: words('已终止', 'Terminated'),
}

const code = f.text('资源代码', 'Identifier', { max: 40, codes: '政务信息资源目录编制指南' })
const state = f.choice('状态', 'State', entryStates)
const provider = f.organ('提供单位', 'Provider')

export const resourceRegister = register({
  name: 'catalogue.resource',
  title: words('政务信息资源目录', 'Information resources'),
  record: f.object({
    code,
    organ: provider,
    system,
    ...entry,
    state,
    approvedBy: f.optional(f.orNull(f.text('审核人', 'Approved by'))),
    approvedOn: f.optional(f.orNull(f.day('审核日期', 'Approved on'))),
    publishedOn: f.optional(f.orNull(f.day('发布日期', 'Published on'))),
    pending: f.optional(f.json('待发布的修改', 'Change under way')),
  }),
  label: 'name',
  columns: ['code', 'name', 'organ', 'attribute', 'frequency', 'state'],
  facets: ['attribute', 'state', 'organ', 'format', 'frequency'],
  searched: ['name', 'abstract', 'code', 'items'],
  may: permissions.read.name,
  organField: 'organ',
  adds: 'catalogue.compile-entry',
})

export const authorisationRegister = register({
  name: 'catalogue.authorisation',
  title: words('数据使用授权', 'Authorisations'),
  record: f.object({
    resource,
    resourceName: f.text('资源名称', 'Resource', { max: 50 }),
    provider,
    organ: f.organ('使用单位', 'User organ'),
    system,
    request: f.id('申请', 'Request'),
    fields: f.list('数据项', 'Fields', itemCode, { max: 500 }),
    purpose: f.text('用途', 'Purpose', { max: 500 }),
    validFrom: f.day('起期', 'From'),
    validUntil: f.day('止期', 'Until'),
    state: f.choice('状态', 'State', authorisationStates),
    remark: f.optional(f.orNull(f.text('说明', 'Remark', { max: 500 }))),
  }),
  label: 'resourceName',
  columns: ['resourceName', 'provider', 'organ', 'purpose', 'validFrom', 'validUntil', 'state'],
  facets: ['state', 'provider', 'organ'],
  searched: ['resourceName', 'purpose'],
  may: permissions.read.name,
})

export const entryPublished = event(
  'catalogue.entry-published',
  words('目录已发布', 'An entry was published'),
  f.object({ resource, system, organ: provider, name: entry.name, day: f.day('日期', 'Day') }),
)
export const authorisationChanged = event(
  'catalogue.authorisation-changed',
  words('授权有变化', 'An authorisation changed'),
  f.object({ authorisation: f.id('授权', 'Authorisation'), state: f.choice('状态', 'State', authorisationStates) }),
)

const entryGrounds = Object.values(entryRefusals)
const about = { resource, version: f.integer('所见版本', 'Version seen', { min: 1 }) }
const after = f.object({ version: f.integer('版本', 'Version') })
/** Any part of an entry. */
const partOfEntry = Object.fromEntries(
  Object.entries(entry).map(([field, schema]) => [field, f.optional(schema as TSchema)]),
) as unknown as { [K in keyof typeof entry]: ReturnType<typeof f.optional<(typeof entry)[K]>> }

export const compileEntry = action({
  name: 'catalogue.compile-entry',
  title: words('编制目录', 'Compile an entry'),
  may: permissions.compile.name,
  input: f.object({ system, classCode, ...entry }),
  output: f.object({ id: resource, code }),
  refusals: [...entryGrounds, kernelRefusals.notFound],
  clauses: ['3.4.2', '3.4.6'],
  consequence: words('报本单位负责人审核；审核后由共享主管部门发布。', 'It goes to the head of the organ, then to the sharing authority.'),
})

export const approveEntry = action({
  name: 'catalogue.approve-entry',
  title: words('审核目录', 'Approve an entry'),
  may: permissions.approve.name,
  input: f.object(about),
  output: after,
  refusals: [...entryGrounds, kernelRefusals.notFound, kernelRefusals.notInState, kernelRefusals.changedMeanwhile],
  clauses: ['3.4.2'],
  consequence: words(
    '您对目录内容负责；主管部门应在 2 个工作日内发布。',
    'You answer for its content; the authority publishes within 2 working days.',
  ),
})

export const publishEntry = action({
  name: 'catalogue.publish-entry',
  title: words('发布目录', 'Publish an entry'),
  may: permissions.publish.name,
  input: f.object(about),
  output: after,
  refusals: [...entryGrounds, kernelRefusals.notFound, kernelRefusals.notInState, kernelRefusals.changedMeanwhile],
  clauses: ['3.4.2'],
  consequence: words('发布后各部门可以申请使用；公开部分上门户。', 'Organs may then apply for it; the public part is on the portal.'),
})

export const changeEntry = action({
  name: 'catalogue.change-entry',
  title: words('修改目录', 'Change an entry'),
  may: permissions.compile.name,
  input: f.object({ ...about, ...partOfEntry }),
  output: after,
  refusals: [...entryGrounds, kernelRefusals.notFound, kernelRefusals.notInState, kernelRefusals.changedMeanwhile],
  clauses: ['3.4.2'],
  consequence: words(
    '修改经审核、发布后生效；此前仍按原目录共享。',
    'It takes effect when approved and published; the old entry serves until then.',
  ),
})

export const withdrawEntry = action({
  name: 'catalogue.withdraw-entry',
  title: words('撤销目录', 'Withdraw an entry'),
  may: permissions.compile.name,
  input: f.object({ ...about, reason: f.text('理由', 'Reason', { max: 500 }) }),
  output: after,
  refusals: [entryRefusals.authorised, kernelRefusals.notFound, kernelRefusals.notInState, kernelRefusals.changedMeanwhile],
  clauses: ['3.4.2'],
  consequence: words('目录不再展示，不能再申请；历史保留。', 'It is listed no longer; its history stays.'),
})

const card = f.object({
  id: resource,
  code,
  organ: provider,
  organName: f.text('提供单位名称', 'Provider name'),
  system,
  ...entry,
  publishedOn: f.day('发布日期', 'Published on'),
  updatedAt: f.instant('更新时间', 'Updated at'),
})

const counts = f.mapOf('数量', 'Counts', f.integer('数量', 'Count'))

export const search = question({
  name: 'catalogue.search',
  title: words('查找信息资源', 'Search the catalogue'),
  may: 'anyone',
  public: true,
  input: f.object({
    q: f.optional(f.text('搜索', 'Search', { max: 100 })),
    attribute: f.optional(f.choice('共享属性', 'Attribute', attributes)),
    organ: f.optional(provider),
    frequency: f.optional(f.choice('更新频率', 'Frequency', frequencies)),
    page: f.optional(f.integer('页码', 'Page', { min: 1, max: 100_000 })),
    size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 100 })),
  }),
  output: f.object({
    rows: f.list('资源', 'Resources', card),
    total: f.integer('总数', 'Total'),
    facets: f.object({ attribute: counts, organ: counts, frequency: counts }),
  }),
})

export const resourceCard = question({
  name: 'catalogue.resource',
  title: words('资源目录', 'One resource'),
  may: 'anyone',
  public: true,
  input: f.object({ id: resource }),
  output: card,
})

/** Every published entry, for harvesters (DCAT). */
export const publicList = question({
  name: 'catalogue.public-list',
  title: words('公开目录', 'Public list'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({ rows: f.list('资源', 'Resources', card, { max: 100_000 }) }),
})

export const authorisationOf = f.object({
  id: f.id('授权', 'Authorisation'),
  fields: f.list('数据项', 'Fields', itemCode, { max: 500 }),
  purpose: f.text('用途', 'Purpose', { max: 500 }),
  validFrom: f.day('起期', 'From'),
  validUntil: f.day('止期', 'Until'),
  state: f.choice('状态', 'State', authorisationStates),
})

/** The same of several resources at once, with their names; without a system nobody's authorisations. For the exchange. */
export const authorisations = question({
  name: 'catalogue.authorisations',
  title: words('多项资源的使用授权', 'Authorisations of several resources'),
  may: 'rooms',
  input: f.object({ resources: f.list('资源', 'Resources', resource, { max: 500 }), system: f.optional(system) }),
  output: f.object({
    resources: f.list(
      '资源',
      'Resources',
      f.object({
        resource,
        code: f.text('资源代码', 'Code', { max: 60 }),
        name: f.text('名称', 'Name', { max: 300 }),
        published: f.flag('资源已发布', 'Published'),
        items: f.list('数据项', 'Items', f.object({ code: itemCode, name: f.text('名称', 'Name', { max: 300 }) }), { max: 500 }),
        authorisations: f.list('授权', 'Authorisations', authorisationOf, { max: 100_000 }),
      }),
      { max: 500 },
    ),
  }),
})

/** What a system may draw from a resource: every authorisation, whatever its state, newest first. For the exchange. */
export const authorisation = question({
  name: 'catalogue.authorisation',
  title: words('使用授权', 'Authorisation'),
  may: 'rooms',
  input: f.object({ resource, system }),
  output: f.object({
    published: f.flag('资源已发布', 'Published'),
    items: f.list('数据项', 'Items', itemCode, { max: 500 }),
    authorisations: f.list('授权', 'Authorisations', authorisationOf),
  }),
})

export { itemsNamed } from './contract-items.ts'
