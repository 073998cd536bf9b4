// What the training room refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  courseTaken: {
    code: 'training.course-taken',
    kind: 'conflict',
    words: words('课程代号 {course} 已被使用，请另取一个。', 'The id {course} belongs to a course already. Take another.'),
  },
  noSuchCourse: {
    code: 'training.no-such-course',
    kind: 'invalid',
    words: words('没有代号为 {course} 的课程。', 'There is no course {course}.'),
  },
  ownRecord: {
    code: 'training.own-record',
    kind: 'forbidden',
    words: words(
      '不能登记或撤销本人的培训记录，请由其他安全管理员办理。',
      'Nobody records their own training. Ask another security administrator.',
    ),
    clauses: ['3.9.3'],
  },
  ownDuty: {
    code: 'training.own-duty',
    kind: 'forbidden',
    words: words(
      '不能变更本人职责要求的课程，请由其他安全管理员办理。',
      'Nobody changes what their own duty asks for. Ask another security administrator.',
    ),
    clauses: ['3.9.3'],
  },
  waiverWithoutEnd: {
    code: 'training.waiver-without-end',
    kind: 'invalid',
    words: words('免训须写明截止日期。', 'A waiver says when it ends.'),
    clauses: ['3.9.3'],
  },
  waiverTooLong: {
    code: 'training.waiver-too-long',
    kind: 'invalid',
    words: words('免训最长 {days} 天，期满须通过培训考核。', 'A waiver holds {days} days at most; then the course must be passed.'),
    clauses: ['3.9.3'],
  },
  endBeforeStart: {
    code: 'training.end-before-start',
    kind: 'invalid',
    words: words('截止日期应晚于起始日期。', 'The end must come after the start.'),
  },
  revokedAlready: {
    code: 'training.revoked-already',
    kind: 'conflict',
    words: words('没有这条有效的培训记录。', 'There is no such record in force.'),
  },
} as const satisfies Record<string, Refusal>
