// What the funds room refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const INVESTMENT = '政府投资条例 第23条'

export const refusals = {
  notApproved: {
    code: 'funds.project-not-approved',
    kind: 'conflict',
    clauses: ['4.3.2'],
    words: words('项目未经论证、立项，财政部门不予拨款。', 'The project has not been reviewed and approved; no money is given.'),
  },
  otherLevel: {
    code: 'funds.other-level',
    kind: 'conflict',
    clauses: ['4.2.1'],
    words: words(
      '分级负责：{account}不承担{project}项目。请由同级资金安排。',
      'Each level pays its own: this fund does not pay a project of the {projectEn}.',
    ),
  },
  otherDivision: {
    code: 'funds.other-division',
    kind: 'conflict',
    clauses: ['4.2.1'],
    words: words('分级负责：项目由本市州资金安排，不能使用其他市州的资金。', 'A city’s project is paid by that city.'),
  },
  otherPurpose: {
    code: 'funds.other-purpose',
    kind: 'conflict',
    clauses: ['4.2.2'],
    words: words(
      '专项资金用于网络平台、基础信息库和重点业务系统，这个项目不在其列。',
      'The special fund is for the network platforms, base databases and key business systems; this project is none of these.',
    ),
  },
  fundShort: {
    code: 'funds.fund-short',
    kind: 'conflict',
    clauses: ['4.2.1'],
    words: words('资金余额只有 {left} 元。', 'The fund has only {left} yuan left.'),
  },
  allocationOverEstimate: {
    code: 'funds.allocation-over-estimate',
    kind: 'conflict',
    clauses: ['4.2.1'],
    law: INVESTMENT,
    words: words(
      '累计安排将超过批准概算，还可安排 {left} 元。',
      'Allocations would exceed the approved estimate; {left} yuan can still be allocated.',
    ),
  },
  contractMissing: {
    code: 'funds.contract-missing',
    kind: 'invalid',
    clauses: ['4.3.4'],
    words: words('建设资金须按已签订的合同支付。', 'Money for construction is paid against a signed contract.'),
  },
  contractOfAnother: {
    code: 'funds.contract-of-another-project',
    kind: 'invalid',
    clauses: ['4.3.4'],
    words: words('合同不属于这个项目。', 'The contract belongs to another project.'),
  },
  paymentOverContract: {
    code: 'funds.payment-over-contract',
    kind: 'conflict',
    clauses: ['4.3.2'],
    law: INVESTMENT,
    words: words('累计付款将超过合同金额，还可支付 {left} 元。', 'Payments would exceed the contract; {left} yuan can still be paid.'),
  },
  paymentOverEstimate: {
    code: 'funds.payment-over-estimate',
    kind: 'conflict',
    clauses: ['4.3.2'],
    law: INVESTMENT,
    words: words(
      '累计付款将超过批准概算，还可支付 {left} 元。',
      'Payments would exceed the approved estimate; {left} yuan can still be paid.',
    ),
  },
  paymentOverAllocation: {
    code: 'funds.payment-over-allocation',
    kind: 'conflict',
    clauses: ['4.2.1'],
    words: words(
      '累计付款将超过已安排的资金，还可支付 {left} 元。',
      'Payments would exceed what is allocated; {left} yuan can still be paid.',
    ),
  },
  operationEarly: {
    code: 'funds.operation-early',
    kind: 'conflict',
    clauses: ['4.3.6'],
    words: words('项目未经验收，不支付运行维护费用。', 'Before acceptance no operation money is paid.'),
  },
  operationOverLine: {
    code: 'funds.operation-over-line',
    kind: 'conflict',
    clauses: ['4.5.4'],
    words: words(
      '运行维护费用将超过概算所列，还可支付 {left} 元。',
      'Operation money would exceed its line in the estimate; {left} yuan can still be paid.',
    ),
  },
  sumZero: { code: 'funds.sum-zero', kind: 'invalid', words: words('金额应当大于零。', 'The sum must be more than zero.') },
  documentUsed: {
    code: 'funds.document-used',
    kind: 'conflict',
    words: words(
      '文号“{document}”已经登记过，请核对是否重复办理。',
      'Document “{document}” was recorded already; check that this is not done twice.',
    ),
  },
  accountKnown: {
    code: 'funds.account-known',
    kind: 'conflict',
    words: words('名为“{title}”的资金已经设立。', 'A fund named “{title}” exists.'),
  },
  surplusEarly: {
    code: 'funds.surplus-early',
    kind: 'conflict',
    clauses: ['4.3.6'],
    words: words('项目验收后才能结余上缴。', 'A surplus is returned after acceptance.'),
  },
  surplusTooMuch: {
    code: 'funds.surplus-too-much',
    kind: 'conflict',
    words: words('最多可以上缴 {left} 元。', 'At most {left} yuan can be returned.'),
  },
  levelAgainstDivision: {
    code: 'funds.level-against-division',
    kind: 'invalid',
    clauses: ['4.2.1'],
    words: words('资金级次与行政区划不一致。', 'The level of the fund does not fit its division.'),
  },
} as const satisfies Record<string, Refusal>
