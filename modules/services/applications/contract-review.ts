// What an organ does with its part of an application, each act with the paper that the law asks for (行政许可法 第32条至第48条).
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { id, state } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'
import { check, deliveryWays, excluded, notAcceptedGrounds } from './review-fields.ts'
import { reviewRefusals as no } from './review-refusals.ts'

const part = id
const done = f.object({ state, letter: f.orNull(f.integer('文书', 'Paper')) })
const ofReceiving = { may: permissions.receive.name, output: done, clauses: ['3.5.1'] }
const ofDeciding = { may: permissions.decide.name, output: done, clauses: ['3.5.1'] }
const why = (zh: string, en: string) => f.prose(zh, en, { max: 1000 })
const CODE = { max: 60, pattern: '^[A-Za-z0-9-]{1,60}$' }
export const MOST_BATCH = 20

export const accept = action({
  ...ofReceiving,
  name: 'applications.accept',
  title: words('受理', 'Accept'),
  input: f.object({ part }),
  refusals: [],
  consequence: words('从今天起算办理期限，申请人收到受理通知书。', 'The term runs from today; the applicant is given the notice.'),
})

/** Done by the platform when nothing was told in five working days; a clerk may do it too. */
export const acceptBySilence = action({
  ...ofReceiving,
  name: 'applications.accept-by-silence',
  title: words('逾期视为受理', 'Accept by silence'),
  input: f.object({ part }),
  refusals: [no.notSilent],
  consequence: words('自收到材料之日起视为受理，期限从那天起算。', 'It counts as accepted from the day all papers were in.'),
})

export const askCorrections = action({
  ...ofReceiving,
  name: 'applications.ask-corrections',
  title: words('一次告知补正', 'Ask for corrections'),
  input: f.object({
    part,
    corrections: f.list(
      '补正内容',
      'Corrections',
      f.object({
        material: f.optional(f.text('材料', 'Material', CODE)),
        field: f.optional(f.text('填写项', 'Field', CODE)),
        text: f.prose('怎样补正', 'What to mend', { max: 500 }),
      }),
      { min: 1, max: 50 },
    ),
  }),
  refusals: [no.toldOnce, no.noticeLate, no.notAsked, no.sharedNotAsked],
  consequence: words('全部要补正的内容只能告知这一次，请写全。', 'All that is missing is told this once: leave nothing out.'),
})

export const notAccept = action({
  ...ofReceiving,
  name: 'applications.not-accept',
  title: words('不予受理', 'Do not accept'),
  input: f.object({
    part,
    ground: f.choice('原因', 'Ground', notAcceptedGrounds),
    reason: why('理由', 'Reason'),
    competent: f.optional(f.text('应当向哪个机关申请', 'Where to apply', { max: 100 })),
  }),
  refusals: [no.noticeLate],
  consequence: words(
    '申请到此结束，申请人收到写明理由和救济途径的决定书。',
    'It ends here; the decision says why and where to contest it.',
  ),
})

export const recordVisit = action({
  ...ofDeciding,
  name: 'applications.record-visit',
  title: words('记录现场核查', 'Record an on-site check'),
  input: f.object({
    part,
    on: f.day('核查日期', 'On'),
    staff: f.list('核查人员', 'Staff', f.text('姓名', 'Name', { max: 50 }), { max: 10, unique: true }),
    place: f.text('地点', 'Place', { max: 200 }),
    findings: why('核查情况', 'Findings'),
  }),
  refusals: [no.oneAlone],
  consequence: words('核查情况进入办件，申请人可以看到。', 'The findings become part of the case; the applicant sees them.'),
})

export const pause = action({
  ...ofDeciding,
  name: 'applications.pause',
  title: words('暂停时限', 'Stop the clock'),
  input: f.object({
    part,
    why: f.choice('依法不计入期限的', 'Excluded', excluded),
    days: f.integer('所需工作日', 'Working days needed', { min: 1, max: 250 }),
    reason: why('说明', 'Reason'),
  }),
  refusals: [no.hearingBySetting],
  consequence: words(
    '时限停止，所需时间书面告知申请人；没有告知的时间照常计算。',
    'The clock stops; the applicant is told in writing how long it takes.',
  ),
})

export const resume = action({
  ...ofDeciding,
  name: 'applications.resume',
  title: words('恢复时限', 'Go on'),
  input: f.object({ part, result: why('结论', 'Result') }),
  refusals: [no.hearingBySetting],
  consequence: words('从明天起继续计算办理期限。', 'The term goes on from tomorrow.'),
})

export const extend = action({
  ...ofDeciding,
  may: permissions.lead.name,
  name: 'applications.extend',
  title: words('批准延长期限', 'Lengthen the term'),
  input: f.object({ part, reason: why('延长理由', 'Reason') }),
  refusals: [no.extendedOnce, no.noExtension],
  consequence: words(
    '延长十个工作日（联合办理十五个），只能一次；理由书面告知申请人。',
    'Ten working days more (fifteen together), once; the reason is told in writing.',
  ),
})

export const offerHearing = action({
  ...ofDeciding,
  name: 'applications.offer-hearing',
  title: words('告知听证权利', 'Offer a hearing'),
  input: f.object({ part, reason: why('涉及的重大利益', 'What is at stake') }),
  refusals: [no.hearingOfferedOnce],
  consequence: words(
    '申请人五个工作日内可以申请听证，其间不能作出决定。',
    'It may be asked for within five working days; no decision is made meanwhile.',
  ),
})

export const setHearing = action({
  ...ofDeciding,
  name: 'applications.set-hearing',
  title: words('通知听证', 'Set the hearing'),
  input: f.object({
    part,
    on: f.day('举行日期', 'Held on'),
    place: f.text('地点', 'Place', { max: 200 }),
    host: f.text('主持人', 'Chaired by', { max: 50, hint: '审查该申请的工作人员以外的人' }),
  }),
  refusals: [no.hearingNotAsked, no.hearingDay],
  consequence: words('时间、地点通知申请人；听证期间不计入办理期限。', 'Time and place are told; the clock stops until it is held.'),
})

export const recordHearing = action({
  ...ofDeciding,
  name: 'applications.record-hearing',
  title: words('记录听证', 'Record the hearing'),
  input: f.object({ part, record: f.prose('听证笔录', 'Record', { max: 4000 }) }),
  refusals: [no.hearingNotSet],
  consequence: words('根据笔录作出决定，期限继续计算。', 'The decision rests on the record; the term goes on.'),
})

export const grant = action({
  ...ofDeciding,
  name: 'applications.grant',
  title: words('准予', 'Grant'),
  input: f.object({ part, opinion: f.optional(why('审查意见', 'Opinion')) }),
  refusals: [no.hearingOpen, no.effectRefused],
  consequence: words('决定立即生效并登记，制发结果；下一环节随即开始。', 'It takes effect and is recorded at once; the next step begins.'),
})

/** Done by the platform once the permit has ended; an official who comes later can only say the same. */
export const renewBySilence = action({
  ...ofDeciding,
  name: 'applications.renew-by-silence',
  title: words('逾期视为准予延续', 'Prolong by silence'),
  input: f.object({ part }),
  refusals: [no.notEnded, no.effectRefused],
  consequence: words(
    '期满前没有作出决定的，视为准予延续，新的有效期接着算。',
    'Undecided when the permit ended, it is prolonged from the next day.',
  ),
})

export const refuse = action({
  ...ofDeciding,
  name: 'applications.refuse',
  title: words('不予许可', 'Refuse'),
  input: f.object({ part, reason: why('理由', 'Reason'), basis: f.text('依据（法律、条款）', 'Basis', { max: 300 }) }),
  refusals: [no.hearingOpen, no.renewedByLaw],
  consequence: words(
    '申请到此结束；决定书写明理由、依据和救济途径。',
    'It ends here; the decision says why, on what basis, and where to contest it.',
  ),
})

export const deliver = action({
  ...ofReceiving,
  name: 'applications.deliver',
  title: words('送达', 'Deliver'),
  input: f.object({
    part,
    way: f.choice('方式', 'Way', deliveryWays),
    receivedBy: f.optional(f.text('签收人', 'Received by', { max: 50 })),
  }),
  refusals: [],
  consequence: words('结果交给申请人，办件办结。', 'The result is handed over and the case ends.'),
})

const parts = f.list('办件', 'Parts', id, { min: 1, max: MOST_BATCH, unique: true })

/** Approval alone goes in a batch: a no is said to one person, with their reasons. */
export const acceptBatch = action({
  ...ofReceiving,
  name: 'applications.accept-batch',
  title: words('批量受理', 'Accept several'),
  input: f.object({ parts }),
  output: f.object({ done: f.integer('件数', 'Done') }),
  refusals: [no.batchTooMixed, no.batchStopped],
  consequence: words('各件分别出具受理通知书；有一件不能受理，就都不办。', 'Each gets its own notice; if one cannot be accepted, none is.'),
})

export const grantBatch = action({
  ...ofDeciding,
  name: 'applications.grant-batch',
  title: words('批量准予', 'Grant several'),
  input: f.object({ parts }),
  output: f.object({ done: f.integer('件数', 'Done') }),
  refusals: [no.batchTooMixed, no.batchStopped, no.checksOpen, no.hearingOpen, no.effectRefused],
  consequence: words(
    '只有核验全部一致的可以批量准予；有一件不能准予，就都不办。',
    'Only where every check agrees; if one cannot be granted, none is.',
  ),
})

export const checkAgain = action({
  name: 'applications.check-again',
  title: words('机器核验', 'Check by machine'),
  may: permissions.read.name,
  input: f.object({ part }),
  output: f.object({ checks: f.list('核验', 'Checks', check, { max: 60 }) }),
  refusals: [refusals.over],
  clauses: ['3.5.1'],
  consequence: words(
    '以办件编号向登记簿核验，申请人看得到这次核验。',
    'The registers are asked for this case; the applicant sees that they were.',
  ),
})
