// What standards refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  codeTaken: {
    code: 'standards.code-taken',
    kind: 'conflict',
    words: words('标准 {standard} 已经登记。', 'Standard {standard} is registered already.'),
  },
  periodReversed: {
    code: 'standards.period-reversed',
    kind: 'invalid',
    words: words('终止日期早于起始日期。', 'The period ends before it begins.'),
  },
  nothingChecked: {
    code: 'standards.nothing-checked',
    kind: 'invalid',
    clauses: ['3.7.4'],
    words: words('没有检测项目，不能出具结论。', 'Nothing was checked; no verdict can be given.'),
  },
  unknownStandard: {
    code: 'standards.unknown-standard',
    kind: 'invalid',
    clauses: ['1.4'],
    words: words(
      '标准 {standards} 没有登记，或在检测当日不在有效期内。',
      'Standard {standards} is not registered or not in force on the day of the test.',
    ),
  },
  notTriedHere: {
    code: 'standards.not-tried-here',
    kind: 'conflict',
    clauses: ['3.7.3'],
    words: words(
      '标准 {standards} 在试行，没有在这个系统上试行，不能据以检测。',
      'Standard {standards} is on trial, but not with this system.',
    ),
  },
  checkFailed: {
    code: 'standards.check-failed',
    kind: 'conflict',
    clauses: ['3.7.4', '1.4'],
    words: words('有 {failed} 项检测未通过，不能出具“符合”的结论。', '{failed} checks failed; the verdict cannot be “conformant”.'),
  },
  requiredUntested: {
    code: 'standards.required-untested',
    kind: 'conflict',
    clauses: ['1.4', '3.7.4'],
    words: words(
      '必测标准 {standards} 没有检测，不能出具“符合”的结论。',
      'Required standards {standards} were not tested; the verdict cannot be “conformant”.',
    ),
  },
  evidenceMissing: {
    code: 'standards.evidence-missing',
    kind: 'invalid',
    clauses: ['3.7.4'],
    words: words('第 {n} 项没有写明检测依据。', 'Check {n} names no evidence.'),
  },
  termTooLong: {
    code: 'standards.term-too-long',
    kind: 'invalid',
    clauses: ['3.7.4'],
    words: words('结论的有效期最长 {months} 个月。', 'A verdict is in force for at most {months} months.'),
  },
  ownSystem: {
    code: 'standards.own-system',
    kind: 'forbidden',
    clauses: ['3.7.4'],
    words: words('检测单位不能检测本单位主管的系统。', 'An organ does not test its own system.'),
  },
  alreadyWithdrawn: {
    code: 'standards.already-withdrawn',
    kind: 'conflict',
    words: words('结论已经撤回。', 'The verdict was withdrawn already.'),
  },
  noVerdict: {
    code: 'standards.no-verdict',
    kind: 'conflict',
    clauses: ['3.7.4', '1.4'],
    words: words('系统没有经过标准符合性检测，不能验收。', 'The system has no conformance verdict; it cannot be accepted.'),
  },
  notConformant: {
    code: 'standards.not-conformant',
    kind: 'conflict',
    clauses: ['3.7.4', '1.4'],
    words: words('标准符合性检测的结论是“不符合”，不能验收。', 'The system was found not to conform; it cannot be accepted.'),
  },
  verdictLapsed: {
    code: 'standards.verdict-lapsed',
    kind: 'conflict',
    clauses: ['3.7.4'],
    words: words('标准符合性检测的结论已于 {until} 过期，须重新检测。', 'The conformance verdict lapsed on {until}; test again.'),
  },
  notOnTrial: {
    code: 'standards.not-on-trial',
    kind: 'conflict',
    clauses: ['3.7.3'],
    words: words('标准 {standard} 不是试行标准。', 'Standard {standard} is not on trial.'),
  },
  trialRunning: {
    code: 'standards.trial-running',
    kind: 'conflict',
    clauses: ['3.7.3'],
    words: words('这个标准已经在该系统上试行。', 'This standard is on trial with this system already.'),
  },
  trialConcluded: {
    code: 'standards.trial-concluded',
    kind: 'conflict',
    words: words('试行已经结束。', 'The trial was concluded already.'),
  },
} as const satisfies Record<string, Refusal>
