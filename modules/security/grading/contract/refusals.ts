// What the grading room refuses, and why. Those of the gate are met wherever something is granted.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const gate = { kind: 'conflict', clauses: ['3.6.8'] } as const

export const gateRefusals = {
  noGrade: {
    ...gate,
    code: 'grading.no-grade',
    words: words(
      '该系统没有定级。请主管单位先提出定级，经评审后再办理。',
      'The system has no security grade. Its owner proposes one; come back when it is reviewed.',
    ),
  },
  notFiled: {
    ...gate,
    code: 'grading.not-filed',
    words: words(
      '该系统定为第{grade}级，尚未在公安机关备案。请先备案。',
      'The system is of grade {grade} and not filed with the police. File it first.',
    ),
  },
  assessmentOverdue: {
    ...gate,
    code: 'grading.assessment-overdue',
    words: words(
      '该系统为第{grade}级，等级测评应于 {due} 前完成，已经逾期。登记新的测评报告后即行恢复。',
      'The system of grade {grade} was to be assessed by {due} and is overdue. A new assessment restores it.',
    ),
  },
  riskOpen: {
    ...gate,
    code: 'grading.high-risk-open',
    words: words(
      '该系统有 {count} 项高风险问题逾期未整改（最早期限 {due}）。整改并经确认后即行恢复。',
      '{count} high-risk findings are past due (the first since {due}). It is restored when they are mended and confirmed.',
    ),
  },
  cryptoMissing: {
    ...gate,
    code: 'grading.crypto-assessment-missing',
    words: words(
      '关键信息基础设施须每年通过商用密码应用安全性评估：{state}。',
      'Critical infrastructure passes a yearly assessment of its cryptography: {stateEn}.',
    ),
    law: '商用密码管理条例 第38条',
  },
} as const satisfies Record<string, Refusal>

export const refusals = {
  ...gateRefusals,
  gradingOpen: {
    code: 'grading.grading-open',
    kind: 'conflict',
    words: words('该系统已有一份定级正在办理。请在那一份上继续。', 'A grading of this system is under way already. Go on with that one.'),
  },
  expertsMissing: {
    code: 'grading.experts-missing',
    kind: 'invalid',
    clauses: ['3.6.7'],
    law: 'GB/T 22240-2020',
    words: words(
      '第{grade}级须经专家评审，至少 {need} 名专家，现有 {have} 名。',
      'Grade {grade} needs a review by at least {need} experts; there are {have}.',
    ),
  },
  expertTwice: {
    code: 'grading.expert-twice',
    kind: 'invalid',
    words: words('专家 {name} 列了两次。', 'Expert {name} stands there twice.'),
  },
  expertOfOwner: {
    code: 'grading.reviewer-is-owner',
    kind: 'conflict',
    clauses: ['3.6.7'],
    words: words('不能评审本单位系统的定级。请由其他单位评审。', 'Nobody reviews the grade of a system of their own organ.'),
  },
  dayInFuture: {
    code: 'grading.day-in-future',
    kind: 'invalid',
    words: words('日期 {day} 还没有到。', 'The day {day} is yet to come.'),
  },
  numberTaken: {
    code: 'grading.number-taken',
    kind: 'conflict',
    words: words('编号 {number} 已经登记。请核对。', 'The number {number} is registered already. Check it.'),
  },
  dueTooFar: {
    code: 'grading.due-too-far',
    kind: 'invalid',
    clauses: ['3.6.7'],
    words: words(
      '第 {n} 项问题的整改期限须在测评日期之后 {days} 天以内。',
      'Finding {n} is to be mended within {days} days of the assessment.',
    ),
  },
  alreadyClosed: {
    code: 'grading.already-closed',
    kind: 'conflict',
    words: words('该问题已经整改。', 'The finding is closed already.'),
  },
  notClosed: {
    code: 'grading.not-closed',
    kind: 'conflict',
    words: words('主管单位尚未提交整改证明，不能确认。', 'The owner has not shown that it is mended.'),
  },
  noLayers: {
    code: 'grading.no-layers',
    kind: 'invalid',
    law: 'GB/T 39786-2021',
    words: words('至少要有一个技术层面和一个管理层面的得分。', 'At least one technical and one management layer must be scored.'),
  },
  alreadyRetired: {
    code: 'grading.already-retired',
    kind: 'conflict',
    words: words('该产品已经停用。', 'The product was retired already.'),
  },
  transitionTooLong: {
    code: 'grading.transition-too-long',
    kind: 'invalid',
    clauses: ['3.6.8'],
    words: words('过渡期最迟到 {last}，且不能早于今天。', 'A transition ends on {last} at the latest, and not before today.'),
  },
  transitionGiven: {
    code: 'grading.transition-given',
    kind: 'conflict',
    clauses: ['3.6.8'],
    words: words('该系统已经给过一次过渡期，不能再给。', 'The system has had its transition; there is no second one.'),
  },
} as const satisfies Record<string, Refusal>
