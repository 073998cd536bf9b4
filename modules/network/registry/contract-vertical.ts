// 暂停纵向网 (3.2.11): the book of the departments' own vertical networks, and the leading group's exceptions. What exists is
// declared; what is new or grows is refused at every door, unless an exception with a reason and a term serves it.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { exceptionStates, organ, reason } from './fields.ts'
import { refusals } from './refusals.ts'
import * as v from './vertical-words.ts'

export { reaches, type VerticalState, verticalStates } from './vertical-words.ts'

const kept = { id: f.id('编号', 'Id'), version: f.integer('版本', 'Version', { min: 1 }) }
const network = f.text('纵向网名称', 'Vertical network')
const document = f.text('批准文号', 'Document', { hint: '领导小组批准文件的文号' })

export const verticalRegister = register({
  name: 'registry.vertical-network',
  title: words('纵向网', 'Vertical networks'),
  record: v.verticalRecord,
  label: 'name',
  may: 'registry.read',
  organField: 'organ',
  columns: ['name', 'organ', 'reach', 'sites', 'builtOn', 'state', 'migratedOn'],
  facets: ['state', 'reach'],
  searched: ['name', 'purpose'],
  adds: 'registry.register-vertical-network',
})

export const exceptionRegister = register({
  name: 'registry.exception',
  title: words('纵向网例外', 'Exceptions for vertical networks'),
  record: f.object({
    organ,
    network,
    document,
    reason,
    grantedOn: f.day('批准日期', 'Granted on'),
    untilDay: v.untilDay,
    state: f.choice('状态', 'State', exceptionStates),
  }),
  label: 'network',
  may: 'registry.read',
  organField: 'organ',
  columns: ['network', 'organ', 'document', 'grantedOn', 'untilDay', 'state'],
  facets: ['state'],
  searched: ['network', 'document'],
})

export const grantException = action({
  name: 'registry.grant-exception',
  title: words('批准纵向网例外', 'Grant an exception for a vertical network'),
  may: 'registry.except',
  clauses: ['3.2.11'],
  input: f.object({ organ, network, document, reason, untilDay: v.untilDay }),
  output: f.object(kept),
  refusals: [refusals.termPast, refusals.termTooLong],
  consequence: words(
    '该单位在有效期内可以据此建设或扩展一次，到期即失效。',
    'Until that day the organ may build or extend once on this ground; then it serves no longer.',
  ),
})

const byException = [
  refusals.verticalSuspended,
  refusals.exceptionOfAnother,
  refusals.exceptionSpent,
  refusals.exceptionRanOut,
  kernelRefusals.notFound,
] as const

export const registerVerticalNetwork = action({
  name: 'registry.register-vertical-network',
  title: words('登记现有纵向网', 'Declare a vertical network'),
  may: 'registry.allocate',
  clauses: ['3.2.11'],
  input: f.object({
    name: v.verticalName,
    organ,
    purpose: f.text('用途', 'Purpose', { max: 300 }),
    reach: v.reach,
    sites: v.sites,
    bandwidth: v.bandwidth,
    builtOn: v.builtOn,
    exception: f.optional(v.exception),
  }),
  output: f.object(kept),
  refusals: [...byException, refusals.verticalTaken],
  consequence: words(
    '现有纵向网列入清理台账。2004 年 6 月 9 日以后建成的，凭领导小组的例外登记。',
    'The network stands in the book of the moratorium. One built after 9 June 2004 needs the leading group’s exception.',
  ),
})

export const changeVerticalNetwork = action({
  name: 'registry.change-vertical-network',
  title: words('调整纵向网规模', 'Change the size of a vertical network'),
  may: 'registry.allocate',
  clauses: ['3.2.11'],
  input: f.object({
    vertical: v.vertical,
    sites: f.optional(v.sites),
    bandwidth: f.optional(v.bandwidth),
    reason,
    exception: f.optional(v.exception),
  }),
  output: f.object(kept),
  refusals: [...byException, kernelRefusals.notInState],
  consequence: words('可以缩减。增加接入点或带宽是扩展，凭领导小组的例外。', 'It may shrink. More sites or bandwidth is an extension.'),
})

const moved = { may: 'registry.allocate', clauses: ['3.2.11'], input: f.object({ vertical: v.vertical, reason }), output: f.object(kept) }
const refusedMoves = [kernelRefusals.notFound, kernelRefusals.notInState] as const

export const suspendVerticalNetwork = action({
  name: 'registry.suspend-vertical-network',
  title: words('停用纵向网', 'Suspend a vertical network'),
  ...moved,
  refusals: [...refusedMoves],
  consequence: words('该网停止使用，业务改走全省统一网络。', 'The network is no longer used.'),
})

export const migrateVerticalNetwork = action({
  name: 'registry.migrate-vertical-network',
  title: words('开始迁入统一网络', 'Begin to migrate to the unified network'),
  ...moved,
  refusals: [...refusedMoves],
  consequence: words(
    '业务开始迁入全省统一网络；迁完后关闭该网。',
    'Its business moves to the unified network; close it when that is done.',
  ),
})

export const closeVerticalNetwork = action({
  name: 'registry.close-vertical-network',
  title: words('关闭纵向网', 'Close a vertical network'),
  ...moved,
  refusals: [...refusedMoves],
  consequence: words(
    '该网关闭，不再恢复。迁移中的，今天记为迁入日期。',
    'It is closed for good; one that was migrating counts as migrated today.',
  ),
})

/** Which of these exceptions serve on this day: unused and within their term. For other rooms, in one statement. */
export const exceptionsInForce = question({
  name: 'registry.exceptions-in-force',
  title: words('有效的纵向网例外', 'Exceptions in force'),
  may: 'rooms',
  input: f.object({ exceptions: f.list('例外批准', 'Exceptions', v.exception, { max: 1000 }) }),
  output: f.object({
    exceptions: f.list('例外批准', 'Exceptions', f.object({ id: v.exception, organ, network, untilDay: v.untilDay }), { max: 1000 }),
  }),
})

export const moratorium = question({
  name: 'registry.moratorium',
  title: words('纵向网与例外', 'Vertical networks and exceptions'),
  may: 'registry.read',
  input: f.nothing(),
  output: f.object({
    asOf: f.day('截至', 'As of'),
    networks: f.list(
      '纵向网',
      'Networks',
      f.object({
        id: v.vertical,
        name: v.verticalName,
        organ,
        organName: f.text('单位名称', 'Organ name'),
        reach: v.reach,
        sites: v.sites,
        bandwidth: v.bandwidth,
        builtOn: v.builtOn,
        state: f.choice('状态', 'State', v.verticalStates),
        migratedOn: f.orNull(f.day('迁入日期', 'Migrated on')),
        closedOn: f.orNull(f.day('关闭日期', 'Closed on')),
        exception: f.orNull(v.exception),
      }),
      { max: 10_000 },
    ),
    exceptions: f.list(
      '例外',
      'Exceptions',
      f.object({
        id: v.exception,
        network,
        organ,
        organName: f.text('单位名称', 'Organ name'),
        document,
        reason,
        grantedOn: f.day('批准日期', 'Granted on'),
        untilDay: v.untilDay,
        standing: f.choice('效力', 'Standing', v.exceptionStandings),
        serves: f.orNull(f.text('用于', 'Serves', { max: 300 })),
      }),
      { max: 10_000 },
    ),
  }),
})
