// Posts, accounts, and who holds which post. The system administrator makes them; rights are given by another.
import { action, event, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { official, post, postClass, postClasses, reason, since, term } from './fields.ts'
import { permissions } from './permissions.ts'

const postLine = f.object({
  post,
  title: f.text('岗位', 'Post'),
  class: f.choice('类别', 'Class', postClasses),
  ...term,
  duties: f.list('职责', 'Duties', f.text('职责', 'Duty')),
  holders: f.list(
    '任职人员',
    'Holders',
    f.object({ official, name: f.text('姓名', 'Name'), ...term, disabled: f.flag('已停用', 'Disabled') }),
  ),
})

export const staff = question({
  name: 'people.staff',
  title: words('机构人员', 'The staff of an organ'),
  may: permissions.read.name,
  input: f.object({ organ: f.organ('机构', 'Organ'), day: f.optional(f.day('日期', 'Day')) }),
  output: f.object({ organName: f.text('机构', 'Organ'), posts: f.list('岗位', 'Posts', postLine, { max: 2000 }) }),
})

export const dutyList = question({
  name: 'people.duties',
  title: words('职责名录', 'Duties by name'),
  may: permissions.read.name,
  input: f.nothing(),
  output: f.object({
    duties: f.list(
      '职责',
      'Duties',
      f.object({
        id: f.text('职责', 'Duty'),
        title: f.text('名称', 'Title'),
        titleEn: f.text('英文名称', 'Title in English'),
        class: f.choice('类别', 'Class', postClasses),
      }),
      { max: 1000 },
    ),
  }),
})

const accountLine = f.object({
  official,
  name: f.text('姓名', 'Name'),
  account: f.text('账号', 'Account'),
  organ: f.orNull(f.organ('单位', 'Organ')),
  organName: f.orNull(f.text('单位名称', 'Name of the organ')),
  clearance: f.integer('密级权限', 'Clearance', { max: 5 }),
  disabledAt: f.orNull(f.instant('停用时间', 'Disabled at')),
  posts: f.list('在任岗位', 'Posts', f.text('岗位', 'Post')),
})

export const accountList = question({
  name: 'people.accounts',
  title: words('账号', 'Accounts'),
  may: permissions.manage.name,
  audited: true,
  input: f.object({ q: f.optional(f.text('姓名或账号', 'Name or account', { max: 60 })), organ: f.optional(f.organ('单位', 'Organ')) }),
  output: f.object({ accounts: f.list('账号', 'Accounts', accountLine, { max: 200 }) }),
})
export const account = question({
  name: 'people.account',
  title: words('账号情况', 'One account'),
  may: permissions.manage.name,
  audited: true,
  input: f.object({ official }),
  output: f.object({
    account: accountLine,
    sessions: f.integer('在线会话', 'Open sessions'),
    holdings: f.list(
      '任职',
      'Posts held',
      f.object({
        post,
        title: f.text('岗位', 'Post'),
        class: f.choice('类别', 'Class', postClasses),
        organ: f.organ('机构', 'Organ'),
        organName: f.text('机构名称', 'Name of the organ'),
        ...term,
      }),
    ),
  }),
})

export const createPost = action({
  name: 'people.create-post',
  title: words('设置岗位', 'Make a post'),
  may: permissions.manage.name,
  clauses: ['3.6.2'],
  input: f.object({
    organ: f.organ('机构', 'Organ'),
    title: f.text('岗位名称', 'Title', { max: 60 }),
    kind: postClass,
    from: since,
    asks: f.optional(
      f.list('申请职责', 'Duties asked for', f.text('职责', 'Duty', { max: 40 }), {
        max: 10,
        unique: true,
        hint: '由安全管理员核定后授予',
      }),
    ),
    reason,
  }),
  output: f.object({ post }),
  refusals: [refusals.organEnded, refusals.noSuchDuty, refusals.dutyOfOtherClass],
  consequence: words('岗位设置后没有任何权限，由安全管理员授予。', 'The post has no right until the security administrator gives it one.'),
})
export const endPost = action({
  name: 'people.end-post',
  title: words('撤销岗位', 'End a post'),
  may: permissions.manage.name,
  input: f.object({ post, from: since, reason }),
  output: f.nothing(),
  refusals: [refusals.ownPost, refusals.postEnded],
  consequence: words('任该岗位的人员同时免去该岗位。', 'Whoever holds the post leaves it.'),
})
export const createAccount = action({
  name: 'people.create-account',
  title: words('开设账号', 'Open an account'),
  may: permissions.accounts.name,
  clauses: ['3.6.2'],
  input: f.object({
    name: f.text('姓名', 'Name', { max: 60 }),
    account: f.text('账号', 'Account', { hint: '3–60 个小写字母、数字、点、横线', pattern: '^[a-z0-9][a-z0-9._-]{2,59}$', max: 60 }),
    organ: f.organ('单位', 'Organ'),
    reason,
  }),
  output: f.object({
    official,
    account: f.text('账号', 'Account'),
    password: f.optional(f.text('一次性密码', 'One-time password', { hint: '只显示这一次，请当面交给本人；首次登录须改密' })),
  }),
  refusals: [refusals.accountTaken, refusals.organEnded],
  saidOnce: ['password'],
})
export const appoint = action({
  name: 'people.appoint',
  title: words('任职', 'Appoint to a post'),
  may: permissions.accounts.name,
  clauses: ['3.6.2'],
  input: f.object({
    official,
    post,
    from: since,
    to: f.optional(f.day('止', 'Until', { hint: '不含当日；不填即不定期' })),
    reason,
  }),
  output: f.object({
    state: f.choice('结果', 'Outcome', {
      'in-force': words('已任职', 'In force'),
      waits: words('岗位已有职责，待安全管理员核准', 'The post has duties: it waits for the security administrator'),
    }),
  }),
  refusals: [
    refusals.ownAccount,
    refusals.twoClasses,
    refusals.actsForAnother,
    refusals.heldAlready,
    refusals.waitsAlready,
    refusals.postEnded,
    refusals.accountDisabled,
    refusals.notBackwards,
    refusals.endBeforeStart,
  ],
})
export const endAppointment = action({
  name: 'people.end-appointment',
  title: words('免职', 'End an appointment'),
  may: permissions.accounts.name,
  input: f.object({ official, post, from: since, reason }),
  output: f.nothing(),
  refusals: [refusals.ownAccount, refusals.notHeld, refusals.notBackwards],
  consequence: words('自这一天起不再有该岗位的权限。', 'From that day on the rights of the post are gone.'),
})
export const closeAccount = action({
  name: 'people.disable-account',
  title: words('停用账号', 'Disable an account'),
  may: permissions.accounts.name,
  clauses: ['3.6.2'],
  input: f.object({ official, reason }),
  output: f.nothing(),
  refusals: [refusals.ownAccount, refusals.accountDisabled],
  consequence: words('该账号的所有会话立即结束，不能再登录。', 'Every session of it ends at once and it cannot sign in.'),
})
export const reopenAccount = action({
  name: 'people.enable-account',
  title: words('恢复账号', 'Enable an account'),
  may: permissions.accounts.name,
  input: f.object({ official, reason }),
  output: f.nothing(),
  refusals: [refusals.ownAccount, refusals.accountEnabled],
})

const ofAccount = f.object({ official, by: f.text('办理人', 'By', { max: 100 }) })
export const events = {
  opened: event('people.account-opened', words('账号已开设', 'An account was opened'), ofAccount),
  disabled: event('people.account-disabled', words('账号已停用', 'An account was disabled'), ofAccount),
  enabled: event('people.account-enabled', words('账号已恢复', 'An account was enabled'), ofAccount),
  appointed: event('people.appointed', words('已任职', 'An official was appointed'), f.object({ official, post })),
  left: event('people.left-post', words('已免职', 'An official left a post'), f.object({ official, post })),
}
