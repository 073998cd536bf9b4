import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const LICENSING = '行政许可法'

export const refusals = {
  barred: {
    code: 'applications.barred',
    kind: 'invalid',
    words: words('按您的回答不能办理：{why}{instead}', 'With these answers it cannot be had: {whyEn} {insteadEn}'),
    clauses: ['3.5.1'],
  },
  nothingToRenew: {
    code: 'applications.nothing-to-renew',
    kind: 'invalid',
    words: words(
      '没有找到可以延续的“{title}”。请选择一份有效的证照；已经过期的，请重新申请许可。',
      'There is no “{titleEn}” in force to prolong: choose one, or apply for a new permit where it has ended.',
    ),
    law: `${LICENSING} 第50条`,
    clauses: ['3.5.1'],
  },
  renewalLate: {
    code: 'applications.renewal-late',
    kind: 'invalid',
    words: words(
      '原许可到 {ends} 期满，延续要在期满 {days} 个工作日前申请，现在已经晚了。请重新申请许可，期满以后没有新的许可不能继续经营。',
      'The permit ends on {ends}; it is to be prolonged {days} working days before that, and that is over: apply for a new one.',
    ),
    law: `${LICENSING} 第50条`,
    clauses: ['3.5.1'],
  },
  renewalEarly: {
    code: 'applications.renewal-early',
    kind: 'invalid',
    words: words(
      '原许可到 {ends} 期满，期满前 {days} 个工作日起才能申请延续，现在还早。草稿为您留着，到时候再提交。',
      'The permit ends on {ends}; it can be prolonged from {days} working days before that. Your draft is kept until then.',
    ),
    law: `${LICENSING} 第50条`,
  },
  questionOpen: {
    code: 'applications.question-open',
    kind: 'invalid',
    words: words('还有引导问题没有回答，请先回答“{question}”。', 'A question of the guide is open: answer “{questionEn}” first.'),
  },
  tooManyDrafts: {
    code: 'applications.too-many-drafts',
    kind: 'conflict',
    words: words('您已有 {most} 份草稿。请先提交或者删除不用的。', 'You have {most} drafts: submit or drop one first.'),
  },
  outsideAgency: {
    code: 'applications.outside-agency',
    kind: 'forbidden',
    words: words('对方没有委托您办理这类事项。请本人办理，或请对方增加委托。', 'You were not appointed for this kind of matter.'),
    law: '民法典 第162条',
    clauses: ['3.7.7'],
  },
  notServed: {
    code: 'applications.not-served',
    kind: 'invalid',
    words: words(
      '这件事只为{who}办理，您现在替{whom}办。请换回{who}的身份再申请。',
      'This is for {whoEn}, and you act for {whomEn}: act for the right one and apply again.',
    ),
    clauses: ['3.5.1'],
  },
  draftChanged: {
    code: 'applications.draft-changed',
    kind: 'conflict',
    words: words(
      '这份草稿刚在别处改过，已显示最新内容，请核对后再保存。',
      'The draft was changed elsewhere: look at what it says now and save again.',
    ),
  },
  draftGone: {
    code: 'applications.draft-gone',
    kind: 'missing',
    words: words('没有这份草稿：已提交、已删除或者超过 30 天。', 'There is no such draft: submitted, dropped or older than 30 days.'),
  },
  fieldUnknown: {
    code: 'applications.field-unknown',
    kind: 'invalid',
    words: words('表单里没有“{field}”这一项。', 'The form has no field “{field}”.'),
  },
  wayNotOffered: {
    code: 'applications.way-not-offered',
    kind: 'invalid',
    words: words('“{material}”不能用这种方式提供，可以用：{ways}。', '“{materialEn}” cannot be given so; it can be: {ways}.'),
  },
  noCertificate: {
    code: 'applications.no-certificate',
    kind: 'invalid',
    words: words('没有查到您名下有效的“{certificate}”，请改为上传。', 'No valid “{certificate}” of yours was found: upload it instead.'),
  },
  uploadType: {
    code: 'applications.upload-type',
    kind: 'invalid',
    words: words(
      '“{file}”不是可以接收的文件。请上传 PDF、OFD、JPG、PNG 或 WebP。',
      '“{file}” is of no kind that is taken: PDF, OFD, JPEG, PNG or WebP.',
    ),
  },
  uploadTooLarge: {
    code: 'applications.upload-too-large',
    kind: 'invalid',
    words: words('“{file}”有 {size} MB，最大 {most} MB。请压缩或者分页上传。', '“{file}” has {size} MB; at most {most} MB.'),
  },
  uploadActive: {
    code: 'applications.upload-active',
    kind: 'invalid',
    words: words(
      '“{file}”里有会运行的内容（{what}），不能接收。请另存为普通文件后再传。',
      '“{file}” holds active content ({whatEn}) and is not taken.',
    ),
    clauses: ['3.7.1'],
  },
  uploadBroken: {
    code: 'applications.upload-broken',
    kind: 'invalid',
    words: words('“{file}”打不开或者是空的，请重新拍照或者导出。', '“{file}” cannot be opened or is empty.'),
  },
  tooManyUploads: {
    code: 'applications.too-many-uploads',
    kind: 'conflict',
    words: words('一份材料最多 {most} 页，请先删除不要的。', 'At most {most} pages a material.'),
  },
  incomplete: {
    code: 'applications.incomplete',
    kind: 'invalid',
    words: words('“{title}”还没有填好：{text}', '“{titleEn}” is not done: {textEn}'),
  },
  notPromised: {
    code: 'applications.not-promised',
    kind: 'invalid',
    words: words('请先确认所填内容属实。', 'Confirm first that what you said is true.'),
    law: `${LICENSING} 第31条`,
  },
  consentMissing: {
    code: 'applications.consent-missing',
    kind: 'invalid',
    words: words(
      '免交材料要查询“{register}”，请勾选同意；不同意的，可以改为自己填写、到窗口办理。',
      '“{registerEn}” must be asked: consent, or apply at the window.',
    ),
    law: '个人信息保护法 第13条',
  },
  duplicate: {
    code: 'applications.duplicate',
    kind: 'conflict',
    words: words('您已有一件正在办理：{number}。不必重复申请，可以查看进度。', 'One is being handled already: {number}.'),
  },
  notYours: {
    code: 'applications.not-yours',
    kind: 'missing',
    words: words('没有这件申请，或者不是您的。', 'There is no such application of yours.'),
  },
  notCorrecting: {
    code: 'applications.not-correcting',
    kind: 'conflict',
    words: words('这件申请现在不用补正。', 'Nothing is to be corrected now.'),
  },
  correctionsOpen: {
    code: 'applications.corrections-open',
    kind: 'invalid',
    words: words('还有要补正的没有补：{open}。', 'Still to be corrected: {open}.'),
    law: `${LICENSING} 第32条`,
  },
  over: {
    code: 'applications.over',
    kind: 'conflict',
    words: words('这件申请已经办结或者撤回。', 'It has ended already.'),
  },
  notLate: {
    code: 'applications.not-late',
    kind: 'conflict',
    words: words('还没有超过承诺的日期（{due}），过了这一天可以催办。', 'The promised day ({due}) is not over yet.'),
  },
  urgedLately: {
    code: 'applications.urged-lately',
    kind: 'conflict',
    words: words('三个工作日内催办过了，{next} 起可以再催。', 'Urged within three working days: again from {next}.'),
  },
  noHearing: {
    code: 'applications.no-hearing',
    kind: 'conflict',
    words: words('办理单位没有告知可以听证，这件申请不适用听证。', 'No hearing was offered for this application.'),
    law: `${LICENSING} 第47条`,
  },
  hearingLate: {
    code: 'applications.hearing-late',
    kind: 'conflict',
    words: words('申请听证的期限（{until}）已过。', 'The term to ask for a hearing ended on {until}.'),
    law: `${LICENSING} 第47条`,
  },
} as const satisfies Record<string, Refusal>
