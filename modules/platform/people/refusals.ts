// What the room of organs and people refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  idTaken: {
    code: 'people.id-taken',
    kind: 'conflict',
    words: words('机构代号 {organ} 已有机构使用，请另取一个。', 'The id {organ} belongs to an organ already. Take another.'),
  },
  noSuchDivision: {
    code: 'people.no-such-division',
    kind: 'invalid',
    words: words('区划代码 {division} 在这一天不存在。', 'There is no division {division} on that day.'),
  },
  parentNotThere: {
    code: 'people.parent-not-there',
    kind: 'invalid',
    words: words(
      '机构 {organ} 在这一天不存在，或不在您的管理范围内。',
      'The organ {organ} does not stand on that day, or you do not manage it.',
    ),
  },
  organEnded: {
    code: 'people.organ-ended',
    kind: 'conflict',
    words: words('该机构在这一天已经撤销或尚未设立。', 'The organ does not stand on that day.'),
  },
  changedLater: {
    code: 'people.changed-later',
    kind: 'conflict',
    words: words(
      '该机构在 {day} 已有变动，新的变动只能晚于这一天。',
      'The organ changed on {day} already; a new change can only come after it.',
    ),
  },
  ring: {
    code: 'people.ring',
    kind: 'conflict',
    words: words('不能把机构置于自己或自己的下级之下。', 'An organ cannot stand under itself or under one of its own.'),
  },
  hasChildren: {
    code: 'people.has-children',
    kind: 'conflict',
    words: words('该机构仍有下级机构（{organs}），请先调整其隶属。', 'Organs still stand under it ({organs}): move them first.'),
  },
  ownOrgan: {
    code: 'people.own-organ',
    kind: 'forbidden',
    words: words(
      '不能撤销本人所在的机构，请由其他系统管理员办理。',
      'You cannot end the organ you work in. Ask another system administrator.',
    ),
    clauses: ['3.6.2'],
  },
  noSuchDuty: {
    code: 'people.no-such-duty',
    kind: 'invalid',
    words: words('没有名为 {duty} 的职责。', 'There is no duty {duty}.'),
  },
  dutyOfOtherClass: {
    code: 'people.duty-of-other-class',
    kind: 'conflict',
    words: words(
      '职责 {duty} 与岗位类别不同。系统管理、安全管理、安全审计和业务互相排斥。',
      'The duty {duty} is of another class than the post. System, security, audit and business exclude one another.',
    ),
    clauses: ['3.6.2'],
  },
  ownPost: {
    code: 'people.own-post',
    kind: 'forbidden',
    words: words(
      '不能撤销本人担任的岗位，请由其他系统管理员办理。',
      'You cannot end a post of your own. Ask another system administrator.',
    ),
    clauses: ['3.6.2'],
  },
  postEnded: {
    code: 'people.post-ended',
    kind: 'conflict',
    words: words('该岗位在这一天已经撤销或尚未设置。', 'The post does not stand on that day.'),
  },
  accountTaken: {
    code: 'people.account-taken',
    kind: 'conflict',
    words: words('账号 {account} 已被使用，请另取一个。', 'The account {account} is taken. Choose another.'),
  },
  ownAccount: {
    code: 'people.own-account',
    kind: 'forbidden',
    words: words(
      '不能管理本人的账号和任职，请由其他系统管理员办理。',
      'Nobody manages their own account. Ask another system administrator.',
    ),
    clauses: ['3.6.2'],
  },
  twoClasses: {
    code: 'people.two-classes',
    kind: 'conflict',
    words: words(
      '{name}在该时段已任“{held}”。系统管理、安全管理、安全审计和业务岗位互相排斥，一人同时只能任一类。',
      '{name} holds “{held}” at that time. System, security, audit and business posts exclude one another: one class at a time.',
    ),
    clauses: ['3.6.2'],
  },
  actsForAnother: {
    code: 'people.acts-for-another',
    kind: 'conflict',
    words: words(
      '{name}正受委托代办业务，不能任三员岗位。请先撤销委托。',
      '{name} acts for another in business matters and cannot become an administrator. Revoke the delegation first.',
    ),
    clauses: ['3.6.2'],
  },
  heldAlready: {
    code: 'people.held-already',
    kind: 'conflict',
    words: words('{name}在该时段已任该岗位。', '{name} holds the post at that time already.'),
  },
  waitsAlready: {
    code: 'people.waits-already',
    kind: 'conflict',
    words: words('同一任职已在等待安全管理员核准。', 'The same appointment waits for the security administrator already.'),
  },
  accountDisabled: {
    code: 'people.disabled',
    kind: 'conflict',
    words: words('该账号已停用。', 'The account is disabled.'),
  },
  accountEnabled: {
    code: 'people.enabled',
    kind: 'conflict',
    words: words('该账号没有停用。', 'The account is not disabled.'),
  },
  notBackwards: {
    code: 'people.not-backwards',
    kind: 'invalid',
    words: words('任免不能早于今日。', 'Appointments begin and end today at the earliest.'),
  },
  endBeforeStart: {
    code: 'people.end-before-start',
    kind: 'invalid',
    words: words('截止日期应晚于起始日期。', 'The end must come after the start.'),
  },
  notHeld: {
    code: 'people.not-held',
    kind: 'conflict',
    words: words('该人员在这一天之后不任该岗位。', 'The official does not hold that post from that day on.'),
  },
} as const satisfies Record<string, Refusal>
