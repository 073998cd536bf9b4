import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  notWhole: {
    code: 'items.not-whole',
    kind: 'invalid',
    words: words('事项 {matter} {what}。', 'The matter {matter} {whatEn}.'),
    clauses: ['3.5.1'],
  },
  answerUnknown: {
    code: 'items.answer-unknown',
    kind: 'invalid',
    words: words(
      '“{question}”没有“{answer}”这个选项，请从 {options} 中选择。',
      '“{questionEn}” has no answer “{answer}”: choose one of {options}.',
    ),
  },
  noSuchDivision: {
    code: 'items.no-such-division',
    kind: 'invalid',
    words: words('区划代码 {division} 今天不在 GB/T 2260 中，请核对。', 'GB/T 2260 holds no division {division} today: check the code.'),
  },
  servedByAnother: {
    code: 'items.served-by-another',
    kind: 'conflict',
    words: words(
      '该区划的这个事项由 {organ} 公布办理点，请先由其停办。',
      'In this division the matter is published by {organ}: it must withdraw first.',
    ),
  },
  versionStands: {
    code: 'items.version-stands',
    kind: 'conflict',
    words: words('这个版本 {from} 已经公布，没有变化，不用再公布。', 'This version was published on {from} and has not changed.'),
  },
  notYourMatter: {
    code: 'items.not-your-matter',
    kind: 'forbidden',
    words: words('本单位不办理这个事项，请由办理单位公布。', 'Your organ does no part of this matter: its own organ publishes it.'),
  },
  promiseTooLong: {
    code: 'items.promise-too-long',
    kind: 'invalid',
    words: words(
      '承诺 {promise} 个工作日，长于法定的 {most} 个工作日（{law}）。请改短。',
      'A promise of {promise} working days is longer than the law’s {most} ({law}). Shorten it.',
    ),
    clauses: ['3.5.1'],
  },
} as const satisfies Record<string, Refusal>
