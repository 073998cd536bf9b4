import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const REPORTING = '国家网络安全事件报告管理办法'

export const refusals = {
  foundInFuture: {
    code: 'incidents.found-in-future',
    kind: 'invalid',
    words: words('发现时间还没有到。', 'The time it was found is yet to come.'),
  },
  gradeTooLow: {
    code: 'incidents.grade-too-low',
    kind: 'invalid',
    clauses: ['3.6.5'],
    law: REPORTING,
    words: words(
      '按所填影响至少是{computed}事件，不能定为{given}。',
      'By its effects it is at least {computedEn}; it cannot be graded {givenEn}.',
    ),
  },
  gradeNotRaised: {
    code: 'incidents.grade-not-raised',
    kind: 'conflict',
    clauses: ['3.6.5'],
    words: words('等级只能调高，当前是{current}。', 'A grade is only raised; at present it is {currentEn}.'),
  },
  reportOwed: {
    code: 'incidents.report-owed',
    kind: 'conflict',
    clauses: ['3.6.5'],
    law: REPORTING,
    words: words(
      '较大以上事件须先向省级网信部门报告（期限 {due}），才能结束处置。',
      'An incident of this grade is reported first (due {due}), and closed afterwards.',
    ),
  },
  notReportable: {
    code: 'incidents.not-reportable',
    kind: 'conflict',
    words: words('一般事件无须报告。请先按影响调整等级。', 'An ordinary incident is not reported. Raise its grade first.'),
  },
  reportEmpty: {
    code: 'incidents.report-empty',
    kind: 'invalid',
    words: words('报告至少要写一项内容。', 'A report says at least one thing.'),
  },
  isOver: {
    code: 'incidents.is-over',
    kind: 'conflict',
    words: words('该事件已经结束处置，不能再记。', 'The incident is over; nothing is added.'),
  },
  shiftReversed: {
    code: 'incidents.shift-reversed',
    kind: 'invalid',
    words: words('班次的结束时间须晚于开始时间，且不超过 {hours} 小时。', 'A shift ends after it begins and lasts {hours} hours at most.'),
  },
  shiftTaken: {
    code: 'incidents.shift-taken',
    kind: 'conflict',
    words: words('这段时间已有人值班。', 'Somebody is on duty at that time already.'),
  },
  notOnCall: {
    code: 'incidents.not-on-call',
    kind: 'conflict',
    words: words('账号 {account} 没有应急值守的职责。', 'The account {account} does not hold the duty.'),
  },
  notOnDuty: {
    code: 'incidents.not-on-duty',
    kind: 'conflict',
    words: words('只有正在值班的人才能交班。', 'Only whoever is on duty hands over.'),
  },
  drillHeld: { code: 'incidents.drill-held', kind: 'conflict', words: words('该演练已经完成。', 'The drill was held already.') },
} as const satisfies Record<string, Refusal>
