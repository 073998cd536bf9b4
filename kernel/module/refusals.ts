// The refusals that the kernel itself gives.
import { notTrained } from '../access/policy.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { words } from '../text/text.ts'

export const kernelRefusals = {
  notAllowed: {
    code: 'kernel.not-allowed',
    kind: 'forbidden',
    words: words(
      '您当前的岗位没有这项权限（{permission}）。如需办理，请联系本单位系统管理员。',
      'Your post does not hold the permission {permission}. Ask your organ’s system administrator.',
    ),
    clauses: ['3.7.7'],
  },
  notTrained,
  proofNeeded: {
    code: 'kernel.proof-needed',
    kind: 'forbidden',
    words: words(
      '这一步影响重大，请先重新验证您的身份（{minutes} 分钟内有效）。',
      'This is a grave act: prove again who you are (it holds for {minutes} minutes).',
    ),
    clauses: ['3.7.7'],
  },
  purposeNeeded: {
    code: 'kernel.purpose-needed',
    kind: 'forbidden',
    words: words('请写明用途：办件编号或事由。', 'State the purpose: the number of a case or a reason.'),
    law: '个人信息保护法 第6条',
  },
  inPerson: {
    code: 'kernel.in-person',
    kind: 'forbidden',
    words: words('这一步只能由本人办理，不能代办。', 'This step is taken in person, never on behalf of another.'),
  },
  notSignedIn: { code: 'kernel.not-signed-in', kind: 'forbidden', words: words('请先登录。', 'Please sign in first.') },
  noSuchAction: {
    code: 'kernel.no-such-action',
    kind: 'missing',
    words: words('没有名为 {action} 的办理事项。', 'There is no action named {action}.'),
  },
  onlyThrough: {
    code: 'kernel.only-through',
    kind: 'forbidden',
    words: words(
      '“{title}”不能单独办理：请写进一项变更，由另一人审核后执行（{module}）。',
      '“{titleEn}” is not done by itself: put it into a planned change that a second person approves ({module}).',
    ),
    clauses: ['3.7.7'],
  },
  workMalformed: {
    code: 'kernel.work-malformed',
    kind: 'invalid',
    words: words(
      '操作 {action} 的内容不符合要求：{fault}。请按该操作的填写说明修改。',
      'What is given to {action} does not fit its contract: {fault}. Mend it as the contract says.',
    ),
  },
  noSuchQuestion: {
    code: 'kernel.no-such-question',
    kind: 'missing',
    words: words('没有名为 {question} 的查询。', 'There is no question named {question}.'),
  },
  keyReused: {
    code: 'kernel.key-reused',
    kind: 'conflict',
    words: words(
      '请求编号 {key} 已用于另一项内容不同的请求。请换一个新的请求编号。',
      'The idempotency key {key} was used for a different request. Use a new key.',
    ),
  },
  notFound: {
    code: 'kernel.not-found',
    kind: 'missing',
    words: words('没有找到这条记录，或您无权查看。', 'The record was not found, or you may not see it.'),
  },
  changedMeanwhile: {
    code: 'kernel.changed-meanwhile',
    kind: 'conflict',
    words: words(
      '这条记录刚被他人修改（您看到的是第 {seen} 版，现为第 {current} 版）。请刷新后再改。',
      'Someone changed this record meanwhile (you saw version {seen}, it is now {current}). Reload and try again.',
    ),
  },
  notInState: {
    code: 'kernel.not-in-state',
    kind: 'conflict',
    words: words('该事项目前处于“{state}”，不能办理这一步。', 'The case is in state “{stateEn}”; this step cannot be taken now.'),
  },
} as const satisfies Record<string, Refusal>
