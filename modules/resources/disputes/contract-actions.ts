import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import {
  basis,
  claimed,
  coordinations,
  dispute,
  evidence,
  fieldName,
  number,
  outcomes,
  recordId,
  registerName,
  remedy,
  reviews,
  state,
  why,
} from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const said = { claimed, why, evidence: f.optional(evidence) }
const filed = f.object({
  id: dispute,
  number,
  dueOn: f.orNull(f.day('答复期限', 'Answer due')),
  /** Somebody had disputed the field already: this claim stands beside theirs. */
  joined: f.flag('并入已有异议', 'Joined'),
})
const filing = [
  refusals.noSuchRegister,
  refusals.notDisputable,
  refusals.alreadyClaimed,
  refusals.alreadyDismissed,
  kernelRefusals.notFound,
] as const
const opinion = f.prose('意见', 'Opinion', { max: 2000 })
const clauses = ['3.4.6']

export const fileDispute = action({
  name: 'disputes.file-dispute',
  title: words('提出数据异议', 'Dispute a field'),
  may: permissions.file.name,
  input: f.object({ register: registerName, record: recordId, field: fieldName, ...said }),
  output: filed,
  refusals: [...filing, refusals.neverRead],
  clauses,
  consequence: words(
    '送该数据项的数源单位核查，10 个工作日内答复；查看该记录的人会看到这一项有异议。',
    'It goes to the field’s source, which answers in ten working days; readers see that the field is disputed.',
  ),
})

export const fileOwnDispute = action({
  name: 'disputes.file-own-dispute',
  title: words('对本人数据提出异议', 'Dispute one’s own data'),
  may: 'citizen',
  input: f.object({ register: registerName, field: fieldName, ...said }),
  output: filed,
  refusals: [...filing, refusals.noOwnRecord],
  clauses,
  consequence: words('送数源单位核查，10 个工作日内答复。', 'It goes to the source organ, which answers in ten working days.'),
})

export const answerDispute = action({
  name: 'disputes.answer-dispute',
  title: words('答复数据异议', 'Answer a dispute'),
  may: permissions.answer.name,
  input: f.object({
    dispute,
    outcome: f.choice('结论', 'Outcome', outcomes),
    basis,
    remedy: f.optional(remedy),
    correction: f.optional(
      f.object({
        value: f.prose('更正后的值', 'Corrected value', { max: 20_000, hint: '按数据项格式的 JSON：文字加引号；清空写 null' }),
        effective: f.day('自何日起算', 'Counts from', { hint: '原错误内容生效的日期' }),
        seen: f.integer('所见版本', 'Version seen', { min: 1 }),
      }),
    ),
  }),
  output: f.object({ state, version: f.orNull(f.integer('更正后的版本', 'Version corrected', { min: 1 })) }),
  refusals: [
    refusals.correctionMissing,
    refusals.correctionNotDismissed,
    refusals.remedyMissing,
    refusals.valueUnreadable,
    kernelRefusals.notFound,
    kernelRefusals.notInState,
    kernelRefusals.noSuchAction,
    kernelRefusals.workMalformed,
    kernelRefusals.notAllowed,
  ],
  clauses,
  consequence: words(
    '更正立即写入登记簿，原值保留在历史里；看过原值的单位都会收到通知。不予更正的，提出人可以申请协调。',
    'A correction is recorded at once and the old value stays in the history; every organ that was shown it is told. A dismissal may be put to coordination.',
  ),
})

const escalation = [refusals.notParty, refusals.openAlready, kernelRefusals.notFound, kernelRefusals.notInState] as const
const escalates = {
  input: f.object({ dispute, reason: f.prose('不服的理由', 'Why', { max: 2000 }) }),
  output: f.nothing(),
  refusals: escalation,
  clauses,
  consequence: words('送数据共享主管部门协调。', 'It goes to the sharing authority.'),
}

export const escalateDispute = action({
  name: 'disputes.escalate-dispute',
  title: words('申请主管部门协调', 'Ask for coordination'),
  may: permissions.file.name,
  ...escalates,
})

export const escalateOwnDispute = action({
  name: 'disputes.escalate-own-dispute',
  title: words('对答复不服，申请协调', 'Ask for coordination of one’s own dispute'),
  may: 'citizen',
  ...escalates,
})

export const coordinateDispute = action({
  name: 'disputes.coordinate-dispute',
  title: words('协调数据异议', 'Coordinate a dispute'),
  may: permissions.coordinate.name,
  input: f.object({ dispute, outcome: f.choice('协调结论', 'Decision', coordinations), opinion }),
  output: f.object({ state, dueOn: f.orNull(f.day('答复期限', 'Answer due')) }),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState],
  clauses,
  consequence: words(
    '退回的，数源单位须在 10 个工作日内重新答复；维持的，本次异议办结。',
    'Sent back, the source answers again in ten working days; confirmed, the dispute ends.',
  ),
})

export const urgeSource = action({
  name: 'disputes.urge-source',
  title: words('责令限期答复', 'Urge the source organ'),
  may: permissions.coordinate.name,
  input: f.object({ dispute, opinion }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState],
  clauses,
  consequence: words('督办意见记入办理过程，数源单位可以看到。', 'The opinion stands in the steps, where the source organ reads it.'),
})

export const acknowledgeNotice = action({
  name: 'disputes.acknowledge-notice',
  title: words('复核更正通知', 'Review a correction'),
  may: permissions.acknowledge.name,
  input: f.object({
    notice: f.id('通知', 'Notice', { refers: 'disputes.notice' }),
    outcome: f.choice('复核结果', 'Review', reviews),
    note: f.optional(f.prose('说明', 'Note', { max: 2000, hint: '改正了哪项决定；无影响的可以不填' })),
  }),
  output: f.nothing(),
  refusals: [refusals.noteMissing, kernelRefusals.notFound, kernelRefusals.notInState],
  clauses,
  consequence: words('记明本单位已复核依据原值作出的决定。', 'It is recorded that your organ reviewed what it decided on the old value.'),
})
