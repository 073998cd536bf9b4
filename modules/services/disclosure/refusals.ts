import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const DECREE = '政府信息公开条例'

export const refusals = {
  madeLater: {
    code: 'disclosure.made-later',
    kind: 'invalid',
    words: words('成文日期 {madeOn} 还没有到，请核对。', 'The day {madeOn} is still to come: check when it was made.'),
  },
  noSuchIssuer: {
    code: 'disclosure.no-such-issuer',
    kind: 'invalid',
    words: words(
      '成文日期 {madeOn} 当天没有代码为 {issuer} 的机构。请核对机构或者日期；不是本省机构的只填名称。',
      'There was no organ {issuer} on {madeOn}: check it, or give its name only.',
    ),
  },
  alreadyHeld: {
    code: 'disclosure.already-held',
    kind: 'conflict',
    words: words('文件库里已有同一文件（{indexNumber}），不重复收录。', 'The library holds this very document already ({indexNumber}).'),
  },
  notInterpretation: {
    code: 'disclosure.not-an-interpretation',
    kind: 'invalid',
    words: words(
      '只有文种是“解读”的才写解读的文件；解读必须写明解读哪份文件。',
      'An interpretation, and nothing else, names what it interprets.',
    ),
  },
  interpretsNothing: {
    code: 'disclosure.interprets-nothing',
    kind: 'invalid',
    words: words('要解读的文件不在文件库里，或者还没有公开。', 'What it interprets is not in the library, or not published.'),
  },
  notEditable: {
    code: 'disclosure.not-editable',
    kind: 'conflict',
    words: words('这份文件是“{state}”，不能再改。', 'The document is “{stateEn}” and cannot be changed.'),
  },
  sameReviewer: {
    code: 'disclosure.same-reviewer',
    kind: 'forbidden',
    words: words('保密审查要由编辑以外的人办，请交另一位同事。', 'Another person than the editor reviews.'),
    law: `${DECREE} 第17条`,
    clauses: ['3.7.7'],
  },
  findingMissing: {
    code: 'disclosure.finding-missing',
    kind: 'invalid',
    words: words('退回要写明理由。', 'Say why it is returned.'),
  },
  secretFound: {
    code: 'disclosure.secret-found',
    kind: 'conflict',
    words: words('审查认为涉及“{what}”，不能公开。请退回，或者处理后再审查。', 'It holds “{whatEn}” and may not be published: return it.'),
    law: `${DECREE} 第14条至第16条`,
    clauses: ['3.7.1'],
  },
  notPublished: {
    code: 'disclosure.not-published',
    kind: 'conflict',
    words: words('这份文件现在没有公开。', 'The document is not published now.'),
  },
  endedEarlier: {
    code: 'disclosure.ended-earlier',
    kind: 'invalid',
    words: words('失效或废止的日期早于成文日期 {madeOn}，请核对。', 'It cannot end before it was made ({madeOn}).'),
  },
  endingIncomplete: {
    code: 'disclosure.ending-incomplete',
    kind: 'invalid',
    words: words('失效或废止要写明日期和依据的文件；有效的不写。', 'What ended has a day and what ended it; what is in force has neither.'),
  },
  attachmentKind: {
    code: 'disclosure.attachment-kind',
    kind: 'invalid',
    words: words(
      '“{file}”不是可以公开的附件。请用 PDF、OFD、PNG、JPG 或 CSV。',
      '“{file}” is of no kind that may be attached: PDF, OFD, PNG, JPEG, CSV.',
    ),
  },
  attachmentActive: {
    code: 'disclosure.attachment-active',
    kind: 'invalid',
    words: words(
      '“{file}”里有会运行的内容（{what}），不能公开。请另存为普通文件后再传。',
      '“{file}” holds active content ({whatEn}) and cannot be published: save it without.',
    ),
    clauses: ['3.7.1'],
  },
  attachmentBroken: {
    code: 'disclosure.attachment-broken',
    kind: 'invalid',
    words: words('“{file}”不能接收：{what}', '“{file}” is not taken: {whatEn}'),
  },
  attachmentTooLarge: {
    code: 'disclosure.attachment-too-large',
    kind: 'invalid',
    words: words('“{file}”有 {size} MB，最大 {most} MB。请压缩或者分开上传。', '“{file}” has {size} MB; at most {most} MB.'),
  },
  tooManyAttachments: {
    code: 'disclosure.too-many-attachments',
    kind: 'conflict',
    words: words('一份文件最多 {most} 个附件。', 'At most {most} attachments a document.'),
  },
  columnKept: {
    code: 'disclosure.column-kept',
    kind: 'conflict',
    words: words('本单位已设这个栏目。', 'Your organ keeps this column already.'),
  },
  noSuchOrgan: {
    code: 'disclosure.no-such-organ',
    kind: 'invalid',
    words: words('今天没有代码为 {organ} 的机构。请从名单里选。', 'There is no organ {organ} today: choose one of the list.'),
  },
  contactUnusable: {
    code: 'disclosure.contact-unusable',
    kind: 'invalid',
    words: words(
      '请填能找到您的联系方式：手机号或者邮箱；选邮寄的还要填地址。',
      'Give a telephone or e-mail; for the post an address too.',
    ),
    law: `${DECREE} 第29条`,
  },
  noSuchRequest: {
    code: 'disclosure.no-such-request',
    kind: 'missing',
    words: words('没有找到这件申请。请核对受理编号和联系方式。', 'No such application: check its number and its contact.'),
  },
  notNow: {
    code: 'disclosure.not-now',
    kind: 'conflict',
    words: words('这件申请现在是“{stage}”，不能办这一步。', 'The application stands at “{stageEn}”; this step cannot be taken now.'),
  },
  correctionLate: {
    code: 'disclosure.correction-late',
    kind: 'conflict',
    words: words(
      '收到申请已超过 7 个工作日（{until}），不能再要求补正，请直接答复。',
      'Seven working days have passed ({until}): no correction can be asked any more; answer.',
    ),
    law: `${DECREE} 第30条`,
  },
  correctionOnce: {
    code: 'disclosure.correction-once',
    kind: 'conflict',
    words: words('补正只能一次告知，已于 {on} 告知过。', 'What is to be corrected is told once; it was, on {on}.'),
    law: `${DECREE} 第30条`,
  },
  termOver: {
    code: 'disclosure.term-over',
    kind: 'conflict',
    words: words(
      '补正期限已过（{until}），按放弃申请处理，可以重新申请。',
      'The term ended on {until}: it counts as given up. You may apply anew.',
    ),
    law: `${DECREE} 第30条`,
  },
  lateToExtend: {
    code: 'disclosure.late-to-extend',
    kind: 'conflict',
    words: words('答复期限 {due} 已过，不能延长。', 'The term ended on {due} and cannot be lengthened.'),
    law: `${DECREE} 第33条`,
  },
  extendedBefore: {
    code: 'disclosure.extended-before',
    kind: 'conflict',
    words: words('只能延长一次。', 'It is lengthened once.'),
    law: `${DECREE} 第33条`,
  },
  receiptNotByTime: {
    code: 'disclosure.receipt-not-possible',
    kind: 'invalid',
    words: words(
      '收到日期 {on} 不对：不能晚于今天，也不能早于申请提交。',
      'The day of receipt {on} lies after today or before the application.',
    ),
    law: `${DECREE} 第31条`,
  },
  consultsOpen: {
    code: 'disclosure.consult-open',
    kind: 'conflict',
    words: words(
      '还在征求“{who}”的意见（到 {until}），等回复或者期满再答复。',
      '“{who}” is being asked until {until}: wait for the answer.',
    ),
    law: `${DECREE} 第32条、第34条`,
  },
  replyLacks: {
    code: 'disclosure.reply-lacks',
    kind: 'invalid',
    words: words('“{kind}”的答复还要写：{what}。', 'A reply of this kind must also say: {whatEn}.'),
    law: `${DECREE} 第36条`,
  },
  replyBars: {
    code: 'disclosure.reply-bars',
    kind: 'invalid',
    words: words('“{kind}”的答复不能写“{what}”。', 'A reply of this kind does not say “{whatEn}”.'),
  },
  notPublicly: {
    code: 'disclosure.not-publicly',
    kind: 'invalid',
    words: words(
      '只有“予以公开”“部分公开”的答复可以公开，而且申请内容不能含个人信息。',
      'Only a reply that discloses may be made public, and only without personal data.',
    ),
    law: `${DECREE} 第44条`,
  },
  notFrequent: {
    code: 'disclosure.not-frequent',
    kind: 'conflict',
    words: words(
      '该申请人一年内只提出 {n} 件，不是明显超过合理范围。',
      'The applicant made only {n} in a year: that is not clearly too much.',
    ),
    law: `${DECREE} 第35条`,
  },
  feeBasis: {
    code: 'disclosure.fee-basis',
    kind: 'invalid',
    words: words(
      '不收费；只有数量、频次明显超过合理范围的可以收信息处理费，收费要写明依据和金额。',
      'No fee, unless volume or frequency is clearly too much; then its basis and sum.',
    ),
    law: `${DECREE} 第42条`,
  },
  reportOfYear: {
    code: 'disclosure.report-of-year',
    kind: 'invalid',
    words: words('{year} 年还没有结束，不能出年度报告。', 'The year {year} is not over yet.'),
    law: `${DECREE} 第49条`,
  },
  reportPublished: {
    code: 'disclosure.report-published',
    kind: 'conflict',
    words: words('{year} 年的年度报告已经发布。', 'The report of {year} is published already.'),
  },
} as const satisfies Record<string, Refusal>
