import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const windowRefusals = {
  visitorUnknown: {
    code: 'applications.visitor-unknown',
    kind: 'invalid',
    words: words(
      '人口库里没有姓名、号码都相符的在册人员。请对照身份证再输一遍；仍不符的，请来人到户籍所在地派出所核对。',
      'The register has nobody in life of this number and name. Look at the identity card again.',
    ),
    clauses: ['3.5.1'],
  },
  firmUnknown: {
    code: 'applications.firm-unknown',
    kind: 'invalid',
    words: words(
      '法人库里没有代码是 {uscc} 的在册单位。请对照营业执照再输一遍；刚登记的，第二天再来。',
      'The register has no firm in being of the code {uscc}. Look at its licence again.',
    ),
    clauses: ['3.5.1'],
  },
  powerMissing: {
    code: 'applications.power-missing',
    kind: 'forbidden',
    words: words(
      '来人不是“{firm}”在册的法定代表人，平台上也没有这家单位委托来人办这类事的记录。请扫描单位盖章的授权委托书，写清代办什么、到哪天为止。',
      'The register names another representative of “{firm}”, and it has not appointed the visitor here: scan its power of attorney, which says what for and until when.',
    ),
    clauses: ['3.7.7'],
    law: '民法典 第165条',
  },
  powerEnded: {
    code: 'applications.power-ended',
    kind: 'forbidden',
    words: words(
      '授权委托书到 {until} 为止，已经过期。请单位重新出具。',
      'The power of attorney ended on {until}: the firm gives a new one.',
    ),
    clauses: ['3.7.7'],
    law: '民法典 第173条',
  },
} as const satisfies Record<string, Refusal>
