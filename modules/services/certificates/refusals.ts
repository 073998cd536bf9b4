import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  notIssuer: {
    code: 'certificates.not-issuer',
    kind: 'forbidden',
    words: words('“{kind}”由{issuers}颁发，本单位不能颁发。', '“{kindEn}” is issued by {issuers}, not by this organ.'),
    law: '行政许可法 第22条',
    clauses: ['3.5.1'],
  },
  wrongHolder: {
    code: 'certificates.wrong-holder',
    kind: 'invalid',
    words: words('“{kind}”发给{whom}，请改持证主体。', '“{kindEn}” is issued to {whomEn}: mend the holder.'),
  },
  noSuchHolder: {
    code: 'certificates.no-such-holder',
    kind: 'invalid',
    words: words('没有找到这个持证主体，请核对编号。', 'No such holder was found: check the number.'),
  },
  fieldUnknown: {
    code: 'certificates.field-unknown',
    kind: 'invalid',
    words: words('“{kind}”上没有“{field}”这一项，请去掉。', '“{kindEn}” has no field “{field}”: leave it out.'),
  },
  fieldTwice: {
    code: 'certificates.field-twice',
    kind: 'invalid',
    words: words('“{title}”填写了两次，请只留一个。', '“{titleEn}” is given twice: keep one.'),
  },
  fieldMissing: {
    code: 'certificates.field-missing',
    kind: 'invalid',
    words: words('还没有填写“{title}”。', '“{titleEn}” is missing.'),
  },
  fieldTooLong: {
    code: 'certificates.field-too-long',
    kind: 'invalid',
    words: words('“{title}”最多 {most} 个字，现在有 {length} 个。', '“{titleEn}” holds at most {most} characters, there are {length}.'),
  },
  fieldNoDay: {
    code: 'certificates.field-no-day',
    kind: 'invalid',
    words: words('“{title}”应为日期，例如 2026-11-23。', '“{titleEn}” is a day, such as 2026-11-23.'),
  },
  termTurned: {
    code: 'certificates.term-turned',
    kind: 'invalid',
    words: words('有效期止早于起，请核对日期。', 'It would end before it begins: check the days.'),
  },
  termTooLong: {
    code: 'certificates.term-too-long',
    kind: 'invalid',
    words: words('“{kind}”最长有效到 {latest}（{law}），请改短。', '“{kindEn}” holds until {latest} at the latest ({law}).'),
  },
  alreadyHeld: {
    code: 'certificates.already-held',
    kind: 'conflict',
    words: words(
      '对方已有一份有效的“{kind}”（{number}）。要改内容请办变更，要重发请先注销。',
      'One in force is held already ({number}): change it, or cancel it first.',
    ),
  },
  notInForce: {
    code: 'certificates.not-in-force',
    kind: 'conflict',
    words: words('这份证照现在是“{state}”，不能{act}。', 'The certificate is {stateEn}: it cannot be {actEn}.'),
  },
  badIdentifier: {
    code: 'certificates.bad-identifier',
    kind: 'invalid',
    words: words('证照标识的形式不对，请照原证照核对。', 'This is not the form of an identifier: check it against the paper.'),
    law: 'GB/T 36904-2018',
  },
  knownIdentifier: {
    code: 'certificates.known-identifier',
    kind: 'conflict',
    words: words('这个证照标识已经登记，不必再导入。', 'This identifier is registered already.'),
  },
  alreadySealed: {
    code: 'certificates.already-sealed',
    kind: 'conflict',
    words: words('“{number}”已经加盖电子印章。', '“{number}” is sealed already.'),
  },
  notYours: {
    code: 'certificates.not-yours',
    kind: 'missing',
    words: words('没有这份证照，或者不是您的。', 'There is no such certificate of yours.'),
  },
  nothingChosen: {
    code: 'certificates.nothing-chosen',
    kind: 'invalid',
    words: words('“{field}”不在这份证照上，请重新勾选要出示的内容。', '“{field}” does not stand on it: choose again.'),
  },
  tooManyPresented: {
    code: 'certificates.too-many-presented',
    kind: 'conflict',
    words: words('正在出示的已有 {most} 次，请先结束不用的。', '{most} presentations are open: end those not needed.'),
  },
  presentationOver: {
    code: 'certificates.presentation-over',
    kind: 'conflict',
    words: words('这次出示已经结束。', 'This presentation is over already.'),
  },
} as const satisfies Record<string, Refusal>
