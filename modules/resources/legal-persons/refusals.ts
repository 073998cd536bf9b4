import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const clauses = ['3.4.5b']

/** What stands in the way of a registration. */
export const refusals = {
  codeMalformed: {
    code: 'legal-persons.code-malformed',
    kind: 'invalid',
    words: words(
      '统一社会信用代码 {uscc} 不正确：{fault}。请对照证照核对。',
      'The credit code {uscc} is not right: {faultEn}. Compare it with the certificate.',
    ),
    clauses,
    law: 'GB 32100-2015',
  },
  codeOfOtherKind: {
    code: 'legal-persons.code-of-other-kind',
    kind: 'invalid',
    words: words(
      '“{kind}”的统一社会信用代码应以 {begins} 开头，而这个代码以 {found} 开头。请核对代码或类型。',
      'The credit code of this kind ({kindEn}) begins with {begins}, this one with {found}: check the code or the kind.',
    ),
    clauses,
    law: 'GB 32100-2015',
  },
  codeNotSimulated: {
    code: 'legal-persons.code-not-simulated',
    kind: 'invalid',
    words: words(
      '模拟单位只能用区划以 0 开头的模拟代码，真实单位不能用模拟代码。请核对“模拟”标记或代码。',
      'A simulated legal person bears a simulated code (its division begins with 0), a real one never: check the mark or the code.',
    ),
    clauses,
    law: 'GB 32100-2015',
  },
  otherRegistrar: {
    code: 'legal-persons.other-registrar',
    kind: 'forbidden',
    words: words(
      '“{kind}”由 {registrar} 登记，您所在单位不能登记这些内容。请转请该单位办理。',
      'This kind ({kindEn}) is registered by {registrar}: ask that organ to record it.',
    ),
    clauses,
    law: 'GB 32100-2015',
  },
  itemMissing: {
    code: 'legal-persons.registration-item-missing',
    kind: 'invalid',
    words: words('设立“{kind}”必须登记“{title}”。请补填。', 'To establish this kind ({kindEn}), “{titleEn}” must be registered.'),
    clauses,
    law: '市场主体登记管理条例 第8条',
  },
  nameTaken: {
    code: 'legal-persons.name-taken',
    kind: 'conflict',
    words: words(
      '名称“{name}”已有存续的单位在使用。请申请人另报名称。',
      'A legal person in life bears the name “{name}”: ask the applicant for another.',
    ),
    clauses,
    law: '企业名称登记管理规定 第17条',
  },
  beforeEstablishment: {
    code: 'legal-persons.before-establishment',
    kind: 'invalid',
    words: words(
      '“{title}”{day} 早于成立日期 {established}。请核对日期。',
      '“{titleEn}” {day} lies before the establishment ({established}): check the day.',
    ),
    clauses,
  },
  alreadySo: {
    code: 'legal-persons.already-so',
    kind: 'conflict',
    words: words('这家单位已经是“{state}”，无需重复登记。', 'It is already so ({stateEn}): there is nothing to record.'),
    clauses,
  },
  licenceUnknown: {
    code: 'legal-persons.licence-unknown',
    kind: 'invalid',
    words: words(
      '您所在单位没有向这家单位发过编号为 {number} 的证照，无法注销。请核对编号。',
      'Your organ issued no licence {number} to it: check the number.',
    ),
    clauses,
    law: '行政许可法 第70条',
  },
  licenceOfOther: {
    code: 'legal-persons.licence-of-other',
    kind: 'forbidden',
    words: words(
      '证照 {number} 由 {organ} 核发，只能由该单位变更。',
      'The licence {number} was issued by {organ}, which alone may change it.',
    ),
    clauses,
    law: '行政许可法 第49条',
  },
  askOneWay: {
    code: 'legal-persons.ask-one-way',
    kind: 'invalid',
    words: words('请填写信用代码或者名称的开头，只填一项。', 'Give a credit code or the beginning of a name: one of the two.'),
  },
} as const satisfies Record<string, Refusal>
