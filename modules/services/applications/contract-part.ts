// A part as the organ that handles it sees it (W4): the application as the citizen sees it, only the sections and materials that this
// part needs; machine checks with their evidence; both clocks; what may be done next, and the papers.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { shownUpload } from './contract-drafts.ts'
import { cameBy, errand, id, materialWays, name, number, said, state } from './fields.ts'
import { permissions } from './permissions.ts'
import { check, checkOutcomes, officialActs } from './review-fields.ts'

const day = f.orNull(f.day('最后一天', 'Last day'))
const term = f.orNull(f.object({ due: day, left: f.orNull(f.integer('剩余', 'Left', { min: -100_000 })) }))

/** The clocks, side by side. */
const clock = f.object({
  receivedOn: f.orNull(f.day('收到日期', 'Received on')),
  acceptedOn: f.orNull(f.day('受理日期', 'Accepted on')),
  bySilence: f.flag('逾期视为受理', 'By silence'),
  notice: term,
  legal: term,
  promised: term,
  delivery: term,
  /** The last day of the permit that is prolonged: undecided by then, it is prolonged by the law. */
  endsOn: f.orNull(f.day('原许可有效期至', 'Permit ends on')),
  legalDays: f.orNull(f.integer('法定期限', 'Legal term')),
  unit: f.choice('单位', 'Unit', { working: words('工作日', 'Working days'), natural: words('日', 'Days') }),
  promisedDays: f.orNull(f.integer('承诺期限', 'Promised term')),
  extended: f.flag('已延长', 'Lengthened'),
  /** Time that is not counted, with why. */
  pauses: f.list('不计入的时间', 'Not counted', f.object({ from: f.day('起', 'From'), to: day, why: f.text('原因', 'Why') }), { max: 50 }),
})

const happened = f.object({
  seq: f.integer('序号', 'Number'),
  at: f.instant('时间', 'At'),
  title: said,
  by: f.orNull(f.text('办理人', 'By')),
  text: f.orNull(f.text('说明', 'Text', { max: 8000 })),
  /** The title of its paper, where there is one. */
  letter: f.orNull(f.text('文书', 'Paper')),
})

export const partQuestion = question({
  name: 'applications.part',
  title: words('办件', 'Part of an application'),
  may: permissions.read.name,
  input: f.object({ id }),
  output: f.object({
    id,
    application: id,
    number,
    caseNumber: f.orNull(f.text('办件流水号', 'Case')),
    matter: errand,
    title: said,
    errandTitle: said,
    state,
    organ: f.text('办理单位', 'Organ'),
    holderName: f.text('申请人', 'Applicant'),
    telephone: f.orNull(f.text('手机号', 'Telephone', { mask: 'middle' })),
    cameBy: f.choice('来源', 'Came by', cameBy),
    assistedBy: f.orNull(f.text('帮代办', 'Assisted by')),
    submittedAt: f.instant('提交时间', 'Submitted at'),
    simulated: f.flag('模拟', 'Simulated'),
    sections: f.list(
      '申请内容',
      'What was said',
      f.object({
        id: name,
        title: said,
        fields: f.list(
          '填写项',
          'Fields',
          f.object({
            id: name,
            title: said,
            value: f.text('内容', 'Value', { max: 4000, min: 0 }),
            /** The register that held it, with the day; null where it was typed. */
            source: f.orNull(f.object({ register: f.text('登记簿', 'Register'), asOf: f.day('截至', 'As of') })),
          }),
          { max: 100 },
        ),
      }),
      { max: 30 },
    ),
    materials: f.list(
      '材料',
      'Materials',
      f.object({
        id: name,
        title: said,
        issuer: f.text('出具单位', 'Issued by'),
        way: f.choice('方式', 'Way', materialWays),
        certificate: f.orNull(f.text('证照标识', 'Certificate')),
        uploads: f.list('上传', 'Uploads', shownUpload, { max: 50 }),
      }),
      { max: 60 },
    ),
    checks: f.list('机器核验', 'Machine checks', check, { max: 60 }),
    checkedAt: f.orNull(f.instant('核验时间', 'Checked at')),
    clock: f.orNull(clock),
    basis: f.list('依据', 'Basis', f.object({ law: f.text('法律法规', 'Law'), article: f.text('条款', 'Article') }), { max: 20 }),
    /** The law's conditions on where the part stands: which hold, and which stand in the way. */
    rules: f.list(
      '规则',
      'Rules',
      f.object({ title: said, law: f.orNull(f.text('依据', 'Law')), holds: f.flag('符合', 'Holds'), why: f.orNull(said) }),
      { max: 20 },
    ),
    acts: f.list('经过', 'What happened', happened, { max: 400 }),
    /** What the law allows now and this official may do, the likeliest first. */
    next: f.list('可以办理', 'Next', f.choice('办理', 'Act', officialActs), { max: 20 }),
    others: f.list(
      '其他环节',
      'Other parts',
      f.object({ title: said, organ: f.text('单位', 'Organ'), state, step: f.integer('步骤', 'Step') }),
      { max: 20 },
    ),
  }),
  audited: true,
})

const tabs = {
  receive: words('待受理', 'To accept'),
  decide: words('待决定', 'To decide'),
  paused: words('补正或暂停', 'Corrections and pauses'),
  deliver: words('待送达', 'To deliver'),
  over: words('已办结', 'Ended'),
}

export const queue = question({
  name: 'applications.queue',
  title: words('审批办件', 'Applications to handle'),
  may: permissions.read.name,
  input: f.object({
    tab: f.choice('栏目', 'Tab', tabs),
    matter: f.optional(errand),
    page: f.optional(f.integer('页', 'Page', { min: 1, max: 1000 })),
  }),
  output: f.object({
    rows: f.list(
      '办件',
      'Parts',
      f.object({
        id,
        number,
        matter: errand,
        title: said,
        holderName: f.text('申请人', 'Applicant'),
        state,
        due: day,
        left: f.orNull(f.integer('剩余工作日', 'Left', { min: -100_000 })),
        submittedAt: f.instant('提交时间', 'Submitted at'),
        urged: f.integer('催办', 'Urged'),
        check: f.orNull(f.choice('核验', 'Check', checkOutcomes)),
      }),
      { max: 50 },
    ),
    total: f.integer('件数', 'Total'),
    counts: f.mapOf('各栏件数', 'By tab', f.integer('件数', 'Count')),
  }),
})
