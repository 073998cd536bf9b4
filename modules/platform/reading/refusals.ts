import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  noRegister: {
    code: 'reading.no-register',
    kind: 'invalid',
    words: words('没有名为 {register} 的基础登记簿。可选：{known}。', 'There is no base register {register}. There are: {known}.'),
  },
  noMatter: {
    code: 'reading.no-matter',
    kind: 'invalid',
    words: words(
      '没有名为 {matter} 的办理事项，请先请数据主管部门登记该事项。',
      'There is no matter {matter}: the sharing authority registers it first.',
    ),
  },
  unknownField: {
    code: 'reading.unknown-field',
    kind: 'invalid',
    words: words('“{register}”没有这些数据项：{fields}。', '“{register}” has no such fields: {fields}.'),
  },
  unmaskedBeyond: {
    code: 'reading.unmasked-beyond-fields',
    kind: 'invalid',
    words: words(
      '完整显示的数据项须在申请的数据项之内：{fields} 不在其中。',
      'Fields shown whole must be among those applied for: {fields} are not.',
    ),
  },
  basisNamesNoArticle: {
    code: 'reading.basis-names-no-article',
    kind: 'invalid',
    words: words('请写明法律、行政法规的名称和条款，如“义务教育法 第12条”。', 'Name the law and its article.'),
    law: '政务数据共享条例 第20条',
  },
  termTurned: {
    code: 'reading.term-turned',
    kind: 'invalid',
    words: words('截止日期须晚于起始日期 {from} 和今天。', 'The end must lie after the beginning {from} and after today.'),
    law: '政务数据共享条例 第20条',
  },
  holdWithoutLaw: {
    code: 'reading.hold-without-law',
    kind: 'forbidden',
    words: words(
      '查看记录延后告知本人，须有法律规定应当保密或不需要告知的情形，并在法律依据中写明（如刑事诉讼法、监察法）。',
      'Looks are held back from the person only where a law orders secrecy: name it (the Criminal Procedure Law, the Supervision Law).',
    ),
    law: '个人信息保护法 第18条、第35条',
  },
  ownApplication: {
    code: 'reading.own-application',
    kind: 'forbidden',
    words: words('申请、审核、确认须由不同的人办理。', 'Applying, granting and confirming are done by different people.'),
    clauses: ['3.7.7'],
  },
  notInForce: {
    code: 'reading.not-in-force',
    kind: 'conflict',
    words: words('该用数权不存在或已收回。', 'The right does not exist or was revoked already.'),
  },
  nothingHeld: {
    code: 'reading.nothing-held',
    kind: 'missing',
    words: words('没有待解除的查看记录，或不属于您所在单位。', 'No looks are held back here, or they are not your organ’s.'),
  },
  keptByLooker: {
    code: 'reading.kept-by-looker',
    kind: 'forbidden',
    words: words('延后告知须由查看人以外的人复核。', 'A hold is reviewed by somebody other than who looked.'),
    clauses: ['3.7.7'],
  },
  notTheLead: {
    code: 'reading.not-the-lead',
    kind: 'forbidden',
    words: words('“{register}”由牵头单位暂停和恢复，您所在单位不是。', 'Only the lead organ of “{register}” says that it is away or back.'),
    clauses: ['3.4.6'],
  },
  awayAlready: {
    code: 'reading.away-already',
    kind: 'conflict',
    words: words('“{register}”已经暂停，不必再办。', '“{register}” is away already.'),
  },
  expectedPast: {
    code: 'reading.expected-past',
    kind: 'invalid',
    words: words(
      '预计恢复的时间已经过去，请写以后的时间，或者不写。',
      'The time at which it is expected back has passed: give a later one, or none.',
    ),
  },
  notAway: {
    code: 'reading.not-away',
    kind: 'conflict',
    words: words('“{register}”没有暂停，不必恢复。', '“{register}” is not away.'),
  },
  notYours: {
    code: 'reading.not-yours',
    kind: 'missing',
    words: words(
      '没有找到属于您的登记记录。如有疑问，请到窗口核对身份后关联。',
      'No record is known to be yours. A window ties it to you after checking who you are.',
    ),
    law: '个人信息保护法 第45条',
  },
} as const satisfies Record<string, Refusal>
