import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const PROCEDURE = '规章制定程序条例'

export const refusals = {
  plannedAlready: {
    code: 'legislation.planned-already',
    kind: 'conflict',
    words: words('“{title}”已经列项。', '“{title}” is planned already.'),
  },
  plannedInFuture: {
    code: 'legislation.planned-in-future',
    kind: 'invalid',
    words: words('列项日期不能晚于今天。', 'It cannot have been planned after today.'),
  },
  consultationTooShort: {
    code: 'legislation.consultation-too-short',
    kind: 'invalid',
    clauses: ['3.8.3'],
    law: `${PROCEDURE} 第15条（条号未核实）`,
    words: words(
      '向社会公开征求意见不少于 {least} 日，最早到 {earliest} 截止。',
      'Comments are open for {least} days at least: until {earliest} at the earliest.',
    ),
  },
  consultationOpen: {
    code: 'legislation.consultation-open',
    kind: 'conflict',
    clauses: ['3.8.3'],
    law: `${PROCEDURE} 第15条（条号未核实）`,
    words: words('征求意见到 {until} 才截止，请在次日以后送审。', 'Comments are open until {until}; submit it after that day.'),
  },
  inForceTooSoon: {
    code: 'legislation.in-force-too-soon',
    kind: 'invalid',
    clauses: ['3.8.3'],
    law: `${PROCEDURE} 第32条`,
    words: words(
      '规章自公布之日起三十日后施行，最早 {earliest}；公布后不立即施行将有碍施行的，写明理由。',
      'A rule comes into force thirty days after it is published, {earliest} at the earliest, unless waiting would defeat it: then say why.',
    ),
  },
  endsBeforeItBegins: {
    code: 'legislation.ends-before-it-begins',
    kind: 'invalid',
    words: words('失效日期应当晚于施行日期。', 'It cannot end before it begins.'),
  },
  otherSubject: {
    code: 'legislation.other-subject',
    kind: 'invalid',
    clauses: ['3.8.3'],
    words: words('“{law}”规定的是另一事项，不能代替本项目。', '“{law}” is on another subject and does not take its place.'),
  },
  lawNotInForce: {
    code: 'legislation.law-not-in-force',
    kind: 'conflict',
    clauses: ['3.8.3'],
    words: words('“{law}”今天没有施行。', '“{law}” is not in force today.'),
  },
} as const satisfies Record<string, Refusal>
