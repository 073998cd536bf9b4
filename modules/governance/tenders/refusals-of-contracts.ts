// What is refused when a contract is signed, and at the gate of construction.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const LAW = '招标投标法'
const clauses = ['4.3.4']

export const refusalsOfContracts = {
  contractLate: {
    code: 'tenders.contract-late',
    kind: 'conflict',
    clauses,
    law: `${LAW} 第46条`,
    words: words(
      '定标后 {days} 天，已过三十天的签约期限。请登记中标人放弃，改由下一名候选人或重新招标。',
      '{days} days after the award: past the thirty days. Record that the winner gave up; then the next candidate, or tender again.',
    ),
  },
  sumOverBid: {
    code: 'tenders.sum-over-bid',
    kind: 'conflict',
    clauses,
    law: `${LAW} 第46条`,
    words: words('合同金额高于中标价 {price} 元。', 'The contract exceeds the winning bid of {price} yuan.'),
  },
  supervisorNotIndependent: {
    code: 'tenders.supervisor-not-independent',
    kind: 'conflict',
    clauses,
    law: '建筑法 第34条（参照）',
    words: words(
      '监理单位与承建单位“{other}”是同一单位或同一集团。',
      'The supervisor and the contractor “{other}” are one firm or one group.',
    ),
  },
  tenderCompulsory: {
    code: 'tenders.tender-compulsory',
    kind: 'conflict',
    clauses,
    law: `${LAW} 第3条、第4条`,
    words: words(
      '同类合同合计 {sum} 元，达到 {least} 元，必须招标（{rule}）。',
      'Direct contracts of this kind add up to {sum} yuan; from {least} yuan a tender is compulsory ({rule}).',
    ),
  },
  supervisionMissing: {
    code: 'tenders.supervision-missing',
    kind: 'conflict',
    clauses,
    words: words('没有签订监理合同，不能开工。', 'Without a signed supervision contract construction does not start.'),
  },
  constructionMissing: {
    code: 'tenders.construction-contract-missing',
    kind: 'conflict',
    clauses,
    words: words('没有签订建设合同，不能开工。', 'Without a signed contract for the work construction does not start.'),
  },
} as const satisfies Record<string, Refusal>
