import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  machineAlone: {
    code: 'matching.machine-alone',
    kind: 'forbidden',
    words: words(
      '是否同一主体由两名工作人员裁定，系统不能自行裁定，不论分值多高。',
      'Whether two records are one is decided by two officials, never by a program, however high the score.',
    ),
    clauses: ['3.4.6'],
    law: '个人信息保护法 第24条',
  },
  sameDecider: {
    code: 'matching.same-decider',
    kind: 'forbidden',
    words: words(
      '裁定意见由您（或以您的名义）提出，须由另一名裁定人员复核。',
      'You proposed this decision, or it was proposed in your name: another adjudicator must confirm it.',
    ),
    clauses: ['3.4.6'],
  },
  notYourRegister: {
    code: 'matching.not-your-register',
    kind: 'forbidden',
    words: words('“{register}”的并档由 {organs} 裁定。', 'Records of “{registerEn}” are adjudicated by {organs}.'),
    clauses: ['3.4.6'],
  },
  noDesk: {
    code: 'matching.no-desk',
    kind: 'invalid',
    words: words('登记簿“{register}”没有比对规则。可选：{known}。', 'There are no rules to match “{register}” by. There are: {known}.'),
  },
  notOfPair: {
    code: 'matching.not-of-the-pair',
    kind: 'invalid',
    words: words('保留的记录必须是两条之一，请重新选择。', 'The survivor must be one of the two records: choose again.'),
  },
  survivorNeeded: {
    code: 'matching.survivor-needed',
    kind: 'invalid',
    words: words('裁定为同一主体时，请选定保留哪一条记录。', 'When they are one, say which record survives.'),
  },
  notOpen: {
    code: 'matching.not-open',
    kind: 'conflict',
    words: words(
      '这一对现为“{state}”，不能这样办理。请刷新后查看。',
      'The pair now stands as “{stateEn}”: this cannot be done. Reload it.',
    ),
  },
  sameRecord: {
    code: 'matching.same-record',
    kind: 'invalid',
    words: words('两条是同一条记录，请另选一条。', 'Both are the same record: choose another one.'),
  },
  notMergeable: {
    code: 'matching.not-mergeable',
    kind: 'conflict',
    words: words(
      '裁定未能执行：提出以后记录有了变化，原因见下。请退回，核对后重新提出。',
      'The decision could not be carried out, for the records have changed since; the grounds follow. Refuse it and let it be proposed anew.',
    ),
  },
  sweepRunning: {
    code: 'matching.sweep-running',
    kind: 'conflict',
    words: words('这一范围的比对正在进行，请等它结束。', 'This ground is being searched already: wait for it to end.'),
  },
  groundNeeded: {
    code: 'matching.ground-needed',
    kind: 'invalid',
    words: words('请指定区划或批次，二者选一。', 'Name either a division or a batch.'),
  },
} as const satisfies Record<string, Refusal>
