// What the room of delegations refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  toOneself: {
    code: 'delegation.to-oneself',
    kind: 'invalid',
    words: words('不能委托给本人。', 'You cannot delegate to yourself.'),
  },
  takerGone: {
    code: 'delegation.taker-gone',
    kind: 'invalid',
    words: words('没有这名在任人员，或其账号已停用。', 'There is no such official in office, or the account is disabled.'),
  },
  takerIsAdministrator: {
    code: 'delegation.taker-is-administrator',
    kind: 'forbidden',
    words: words('{name}任三员岗位，不能代办业务。请另选受托人。', '{name} is an administrator and takes no business. Choose another.'),
    clauses: ['3.6.2'],
  },
  notHeld: {
    code: 'delegation.not-held',
    kind: 'forbidden',
    words: words(
      '您目前的岗位没有权限 {permissions}，不能委托。',
      'Your post does not hold {permissions}; what one does not hold one cannot give.',
    ),
    clauses: ['3.7.7'],
  },
  notToBeGiven: {
    code: 'delegation.not-to-be-given',
    kind: 'forbidden',
    words: words(
      '权限 {permissions} 属三员权限或须本人办理，不能委托。',
      '{permissions} belong to the separated administrations or are exercised in person; they are never handed on.',
    ),
    clauses: ['3.6.2'],
  },
  endBeforeStart: {
    code: 'delegation.end-before-start',
    kind: 'invalid',
    words: words('截止时间应晚于起始时间和现在。', 'The end must come after the start, and after now.'),
  },
  tooLong: {
    code: 'delegation.too-long',
    kind: 'invalid',
    words: words(
      '委托最长 {days} 天，请缩短期限或届时再委托。',
      'A delegation lasts {days} days at most. Shorten it, or give another then.',
    ),
  },
  over: {
    code: 'delegation.over',
    kind: 'conflict',
    words: words('该委托已撤销或已到期。', 'The delegation is revoked or over.'),
  },
} as const satisfies Record<string, Refusal>
