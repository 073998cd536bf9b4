// An official lets another do some of their business for a time, and takes it back. The taker chooses to act for them; what
// they then do is written down as done on the giver's behalf.
import { action, event, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export const permissions = {
  give: permission('delegation.give', words('委托他人代办', 'Let another act for oneself'), { needs: { inPerson: true } }),
}

const official = f.id('人员', 'Official')
const right = f.text('权限', 'Permission', { max: 80 })
const reason = f.text('事由', 'Reason')
const line = f.object({
  id: f.id('编号', 'Id'),
  giver: official,
  giverName: f.text('委托人', 'Giver'),
  taker: official,
  takerName: f.text('受托人', 'Taker'),
  post: f.id('岗位', 'Post'),
  postTitle: f.text('委托岗位', 'Post'),
  organName: f.text('单位', 'Organ'),
  permissions: f.list('委托事项', 'Permissions', right),
  reason,
  from: f.instant('自', 'From'),
  to: f.instant('止', 'Until'),
  revokedAt: f.orNull(f.instant('撤销时间', 'Revoked at')),
  state: f.choice('状态', 'State', {
    coming: words('未到期', 'To come'),
    running: words('有效', 'In force'),
    over: words('已到期', 'Over'),
    revoked: words('已撤销', 'Revoked'),
  }),
})

export const mine = question({
  name: 'delegation.mine',
  title: words('委托代办', 'Delegations'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({
    given: f.list('我委托的', 'Given', line),
    received: f.list('委托我的', 'Received', line),
    mayGive: f.list('可委托的权限', 'What I may give', right, { max: 2000 }),
    longest: f.integer('最长期限', 'Longest term', { unit: '天' }),
  }),
})
export const takers = question({
  name: 'delegation.takers',
  title: words('可受托人员', 'Who may take a delegation'),
  may: permissions.give.name,
  input: f.object({ organ: f.optional(f.organ('单位', 'Organ', { hint: '不填即本单位' })) }),
  output: f.object({
    officials: f.list(
      '人员',
      'Officials',
      f.object({ official, name: f.text('姓名', 'Name'), posts: f.list('岗位', 'Posts', f.text('岗位', 'Post')) }),
      { max: 500 },
    ),
  }),
})
export const give = action({
  name: 'delegation.give',
  title: words('委托他人代办', 'Let another act for you'),
  may: permissions.give.name,
  input: f.object({
    taker: official,
    permissions: f.list('委托事项', 'Permissions', right, { min: 1, max: 100, unique: true }),
    from: f.optional(f.instant('自', 'From', { hint: '不填即立即' })),
    to: f.instant('止', 'Until'),
    reason,
  }),
  output: f.object({ delegation: f.id('编号', 'Id') }),
  refusals: [
    refusals.toOneself,
    refusals.takerGone,
    refusals.takerIsAdministrator,
    refusals.notHeld,
    refusals.notToBeGiven,
    refusals.endBeforeStart,
    refusals.tooLong,
  ],
  consequence: words(
    '受托人在期限内以您的名义办理这些事项，审计日志记明“代您办理”；您可随时撤销。',
    'Until then the other acts in your name in these matters, and the log says so. You may revoke it at any time.',
  ),
})
export const revoke = action({
  name: 'delegation.revoke',
  title: words('撤销委托', 'Revoke a delegation'),
  may: 'signed-in',
  input: f.object({ delegation: f.id('编号', 'Id') }),
  output: f.nothing(),
  refusals: [refusals.over],
  consequence: words('受托人立即不能再代办。', 'The other can act for you no more.'),
})

const fact = f.object({ delegation: f.id('编号', 'Id'), giver: official, taker: official })
export const given = event('delegation.given', words('已委托', 'A delegation was given'), fact)
export const revoked = event('delegation.revoked', words('委托已撤销', 'A delegation was revoked'), fact)
