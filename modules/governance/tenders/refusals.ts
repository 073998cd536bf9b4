// What the tenders room refuses, and why. Days are natural days: 招标投标法 says 日, not 工作日.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { refusalsOfContracts } from './refusals-of-contracts.ts'

const LAW = '招标投标法'
const RULES = '招标投标法实施条例'
const clauses = ['4.3.4']

export const refusals = {
  bidPeriodTooShort: {
    code: 'tenders.bid-period-too-short',
    kind: 'invalid',
    clauses,
    law: `${LAW} 第24条`,
    words: words(
      '从发出招标文件到投标截止只有 {days} 天，不得少于 {least} 天。',
      'From release to deadline are {days} days; at least {least} are due.',
    ),
  },
  releasePast: { code: 'tenders.release-past', kind: 'invalid', words: words('发出日期已经过去。', 'The release day is past.') },
  tooFewInvited: {
    code: 'tenders.too-few-invited',
    kind: 'invalid',
    clauses,
    law: `${LAW} 第17条`,
    words: words('邀请招标应邀请三个以上单位，现有 {number} 个。', 'An invited tender asks at least three firms; there are {number}.'),
  },
  invitationUnreasoned: {
    code: 'tenders.invitation-unreasoned',
    kind: 'invalid',
    clauses,
    law: `${RULES} 第8条`,
    words: words('采用邀请招标须写明理由。', 'An invited tender must give its reason.'),
  },
  bidBondTooHigh: {
    code: 'tenders.bid-bond-too-high',
    kind: 'invalid',
    clauses,
    law: `${RULES} 第26条`,
    words: words('投标保证金不得超过估算价的 2%（{most} 元）。', 'The bid bond is at most 2 % ({most} yuan).'),
  },
  performanceBondTooHigh: {
    code: 'tenders.performance-bond-too-high',
    kind: 'invalid',
    clauses,
    law: `${RULES} 第58条`,
    words: words('履约保证金不得超过合同金额的 10%（{most} 元）。', 'The performance bond is at most 10 % ({most} yuan).'),
  },
  overEstimate: {
    code: 'tenders.over-estimate',
    kind: 'conflict',
    clauses,
    law: '政府投资条例 第23条',
    words: words(
      '金额 {sum} 元超过批准概算的余额 {left} 元。',
      'The sum of {sum} yuan exceeds what is left of the approved estimate ({left} yuan).',
    ),
  },
  qualificationAbolished: {
    code: 'tenders.qualification-abolished',
    kind: 'conflict',
    clauses: ['4.3.5'],
    law: '国发〔2014〕5号',
    words: words(
      '资质认定已取消（{law}），招标不得要求资质等级证书。',
      'The qualification was abolished ({law}); a tender must not demand it.',
    ),
  },
  qualificationNotDemanded: {
    code: 'tenders.qualification-not-demanded',
    kind: 'invalid',
    clauses: ['4.3.5'],
    words: words(
      '招标文件应当要求投标单位具有省以上认可的资质等级证书。',
      'The tender must demand a qualification certificate recognised by the province or above.',
    ),
  },
  notQualified: {
    code: 'tenders.not-qualified',
    kind: 'conflict',
    clauses: ['4.3.5'],
    words: words(
      '“{supplier}”没有在 {day} 有效的、省以上认可的资质等级证书。',
      '“{supplier}” has no qualification certificate recognised by the province or above in force on {day}.',
    ),
  },
  tenderNotOpen: {
    code: 'tenders.not-open',
    kind: 'conflict',
    clauses,
    words: words('招标已经开标或结束。', 'The bids were opened already.'),
  },
  bidEarly: {
    code: 'tenders.bid-early',
    kind: 'conflict',
    clauses,
    words: words('招标文件 {release} 才发出。', 'The tender is released only on {release}.'),
  },
  bidLate: {
    code: 'tenders.bid-late',
    kind: 'conflict',
    clauses,
    law: `${LAW} 第28条`,
    words: words('投标截止日是 {deadline}，逾期的投标不予接收。', 'The deadline was {deadline}; a late bid is not received.'),
  },
  notInvited: {
    code: 'tenders.not-invited',
    kind: 'conflict',
    clauses,
    words: words('“{supplier}”不在邀请之列。', '“{supplier}” was not invited.'),
  },
  bidOverCeiling: {
    code: 'tenders.bid-over-ceiling',
    kind: 'conflict',
    clauses,
    law: `${RULES} 第51条`,
    words: words('报价超过最高限价 {ceiling} 元。', 'The price exceeds the ceiling of {ceiling} yuan.'),
  },
  bidTwice: { code: 'tenders.bid-twice', kind: 'conflict', clauses, words: words('该单位已经投标。', 'This firm has a bid already.') },
  openedEarly: {
    code: 'tenders.opened-early',
    kind: 'conflict',
    clauses,
    law: `${LAW} 第34条`,
    words: words('投标截止日是 {deadline}，不能提前开标。', 'The deadline is {deadline}; bids are not opened before.'),
  },
  tooFewBids: {
    code: 'tenders.too-few-bids',
    kind: 'conflict',
    clauses,
    law: `${LAW} 第28条`,
    words: words('只有 {number} 家投标，不足三家，应当重新招标。', 'Only {number} bids; with fewer than three the tender is held again.'),
  },
  evaluatorNumber: {
    code: 'tenders.evaluator-number',
    kind: 'invalid',
    clauses,
    law: `${LAW} 第37条`,
    words: words('评标委员会应为五人以上单数，现有 {number} 人。', 'The committee has an odd number of at least five; there are {number}.'),
  },
  tooFewExperts: {
    code: 'tenders.too-few-experts',
    kind: 'invalid',
    clauses,
    law: `${LAW} 第37条`,
    words: words(
      '技术、经济专家不得少于三分之二，{number} 人中只有 {experts} 人。',
      'At least two thirds are experts; of {number} only {experts} are.',
    ),
  },
  expertUnfit: {
    code: 'tenders.expert-unfit',
    kind: 'invalid',
    clauses,
    law: `${LAW} 第37条`,
    words: words('专家 {names} 从业不满八年或没有高级职称。', 'Experts {names} lack eight years of practice or a senior title.'),
  },
  evaluatorConflict: {
    code: 'tenders.evaluator-conflict',
    kind: 'invalid',
    clauses,
    law: `${LAW} 第37条`,
    words: words(
      '{names} 与投标人或招标人有利害关系，应当回避。',
      '{names} have an interest in a bidder or the buyer and must stand aside.',
    ),
  },
  evaluationIncomplete: {
    code: 'tenders.evaluation-incomplete',
    kind: 'invalid',
    clauses,
    words: words(
      '每份投标都要评审一次：缺 {missing} 份，多 {extra} 份。',
      'Every bid is judged once: {missing} missing, {extra} too many.',
    ),
  },
  candidatesShowing: {
    code: 'tenders.candidates-showing',
    kind: 'conflict',
    clauses,
    law: `${RULES} 第54条`,
    words: words('中标候选人公示到 {until}，期满后才能定标。', 'The candidates are on show until {until}; the award comes after.'),
  },
  notFirstCandidate: {
    code: 'tenders.not-first-candidate',
    kind: 'conflict',
    clauses,
    law: `${RULES} 第55条`,
    words: words(
      '应当确定排名第一的候选人中标；前一名放弃后才轮到下一名。',
      'The first candidate wins; the next only when the one before gave up.',
    ),
  },
  noCandidateLeft: {
    code: 'tenders.no-candidate-left',
    kind: 'conflict',
    clauses,
    words: words('没有候选人了，应当重新招标。', 'No candidate is left; hold the tender again.'),
  },
  ...refusalsOfContracts,
  supplierKnown: {
    code: 'tenders.supplier-known',
    kind: 'conflict',
    words: words('“{name}”已经登记。', '“{name}” is registered already.'),
  },
  retenderUnfounded: {
    code: 'tenders.retender-unfounded',
    kind: 'invalid',
    words: words('所指的招标没有失败，不能据以重新招标。', 'The tender named has not failed.'),
  },
} as const satisfies Record<string, Refusal>
