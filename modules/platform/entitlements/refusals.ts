// What the room of rights refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  settled: {
    code: 'entitlements.settled',
    kind: 'conflict',
    words: words('该申请已经办结。请刷新后再看。', 'The request is settled already. Reload the page.'),
  },
  ownRights: {
    code: 'entitlements.own-rights',
    kind: 'forbidden',
    words: words('不能变更本人的权限，请由其他安全管理员办理。', 'Nobody changes their own rights. Ask another security administrator.'),
    clauses: ['3.6.2'],
  },
  notTogether: {
    code: 'entitlements.not-together',
    kind: 'conflict',
    words: words(
      '该人员在这一时段已任其他类别的岗位，或已任该岗位，不能核准。',
      'At that time the official holds a post of another class, or this one already.',
    ),
    clauses: ['3.6.2'],
  },
  tooLate: {
    code: 'entitlements.too-late',
    kind: 'conflict',
    words: words('岗位或账号已停用，或任职期已过，不能核准。', 'The post or the account is closed, or the term is over.'),
  },
  dutyOfOtherClass: {
    code: 'entitlements.duty-of-other-class',
    kind: 'conflict',
    words: words(
      '职责 {duty} 与岗位类别不同。系统管理、安全管理、安全审计和业务互相排斥。',
      'The duty {duty} is of another class than the post. System, security, audit and business exclude one another.',
    ),
    clauses: ['3.6.2'],
  },
  permissionOfOtherClass: {
    code: 'entitlements.permission-of-other-class',
    kind: 'conflict',
    words: words(
      '权限 {permission} 与职责 {duty} 类别不同。系统管理、安全管理、安全审计和业务互相排斥。',
      'The permission {permission} is of another class than the duty {duty}. System, security, audit and business exclude one another.',
    ),
    clauses: ['3.6.2'],
  },
  hasDuty: {
    code: 'entitlements.has-duty',
    kind: 'conflict',
    words: words('该岗位已有这项职责。', 'The post has the duty already.'),
  },
  noDuty: {
    code: 'entitlements.no-duty',
    kind: 'conflict',
    words: words('该岗位没有这项职责。', 'The post has no such duty.'),
  },
  dutyTaken: {
    code: 'entitlements.duty-taken',
    kind: 'conflict',
    words: words('职责代号 {duty} 已被使用，请另取一个。', 'The id {duty} belongs to a duty already. Take another.'),
  },
  notHeld: {
    code: 'entitlements.not-held',
    kind: 'conflict',
    words: words('该职责没有这项权限。', 'The duty does not hold the permission.'),
  },
  secretOutside: {
    code: 'entitlements.secret-outside',
    kind: 'forbidden',
    words: words(
      '政务外网不处理国家秘密，密级权限最高为“工作秘密”。秘密级以上请在政务内网办理。',
      'The extranet handles no state secret: a clearance here goes up to work secrets. Secret and above is set in the intranet.',
    ),
    clauses: ['3.2.1'],
    law: '保守国家秘密法 第31条',
  },
} as const satisfies Record<string, Refusal>
