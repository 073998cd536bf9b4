// One's own account: credentials, sessions, and the recovery of another's by two officials. Secrets pass through no action:
// passwords, passkeys and authenticators are set by the routes in server/sign-in.
import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals }

const grave = { proof: true, inPerson: true } as const

export const permissions = {
  sessions: permission('account.sessions', words('查看和结束他人的登录', 'See and end sessions of others'), { class: 'system' }),
  openRecovery: permission('account.open-recovery', words('申请恢复账号', 'Open a recovery'), { class: 'system', needs: grave }),
  confirmRecovery: permission('account.confirm-recovery', words('确认恢复账号', 'Confirm a recovery'), { class: 'security', needs: grave }),
  readRecoveries: permission('account.read-recoveries', words('查看账号恢复', 'Read recoveries'), { class: 'any' }),
}

const passkeyId = () => f.text('通行密钥', 'Passkey', { max: 1400, pattern: '^[A-Za-z0-9_-]+$' })
const accountName = () => f.text('账号', 'Account', { max: 100 })

export const credentials = question({
  name: 'account.credentials',
  title: words('我的登录方式', 'My ways of signing in'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({
    account: f.text('账号', 'Account'),
    passwordAt: f.orNull(f.instant('密码设置时间', 'Password set at')),
    oneTimeCode: f.flag('已添加动态码', 'One-time codes are on'),
    passkeys: f.list(
      '通行密钥',
      'Passkeys',
      f.object({
        id: passkeyId(),
        name: f.text('名称', 'Name'),
        backedUp: f.flag('已同步到多台设备', 'Kept for several devices'),
        addedAt: f.instant('登记时间', 'Added at'),
        usedAt: f.orNull(f.instant('最近使用', 'Last used')),
      }),
    ),
  }),
})

const session = f.object({
  id: f.id('编号', 'Id'),
  device: f.text('设备', 'Device'),
  deviceEn: f.text('设备（英文）', 'Device (English)'),
  client: f.text('网络地址', 'Address'),
  methods: f.list('验证方式', 'Methods', f.text('方式', 'Method')),
  openedAt: f.instant('登录时间', 'Since'),
  seenAt: f.instant('最近使用', 'Last seen'),
})

export const sessions = question({
  name: 'account.sessions',
  title: words('我的登录', 'My sessions'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({ sessions: f.list('登录', 'Sessions', session) }),
})

export const sessionsOf = question({
  name: 'account.sessions-of',
  title: words('查看一个账号的登录', 'The sessions of an account'),
  may: permissions.sessions.name,
  audited: true,
  input: f.object({ account: accountName() }),
  output: f.object({ official: f.id('人员', 'Official'), name: f.text('姓名', 'Name'), sessions: f.list('登录', 'Sessions', session) }),
})

export const endSession = action({
  name: 'account.end-session',
  title: words('结束我的一次登录', 'End one of my sessions'),
  may: 'signed-in',
  input: f.object({ id: f.id('登录', 'Session') }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound],
  consequence: words('那台设备立即退出登录，未提交的内容仍留在那台设备上。', 'That device is signed out at once.'),
})

export const endOtherSessions = action({
  name: 'account.end-other-sessions',
  title: words('结束我的其他登录', 'End my other sessions'),
  may: 'signed-in',
  input: f.object({ keep: f.id('保留的登录', 'Session to keep') }),
  output: f.object({ ended: f.integer('结束的登录数', 'Sessions ended') }),
  consequence: words('除保留的一次外，其他设备立即退出登录。', 'All devices but one are signed out at once.'),
})

export const endSessionsOf = action({
  name: 'account.end-sessions-of',
  title: words('结束一个账号的登录', 'End the sessions of an account'),
  may: permissions.sessions.name,
  input: f.object({ account: accountName(), id: f.optional(f.id('登录', 'Session', { hint: '不填则结束全部' })) }),
  output: f.object({ ended: f.integer('结束的登录数', 'Sessions ended') }),
  refusals: [kernelRefusals.notFound],
  consequence: words('这个账号在这些设备上立即退出登录。', 'The account is signed out on these devices at once.'),
})

export const renamePasskey = action({
  name: 'account.rename-passkey',
  title: words('给通行密钥改名', 'Rename a passkey'),
  may: 'signed-in',
  input: f.object({ id: passkeyId(), name: f.text('名称', 'Name', { max: 40 }) }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound],
})

export const removePasskey = action({
  name: 'account.remove-passkey',
  title: words('移除通行密钥', 'Remove a passkey'),
  may: 'signed-in',
  input: f.object({ id: passkeyId() }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound, kernelRefusals.proofNeeded],
  consequence: words('这把通行密钥不能再用来登录。', 'This passkey no longer signs you in.'),
})

export const removeOneTimeCode = action({
  name: 'account.remove-one-time-code',
  title: words('停用动态码', 'Stop one-time codes'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound, kernelRefusals.proofNeeded],
  consequence: words('以后登录只需密码，账号的保护会变弱。', 'Signing in then asks for the password alone: the account is less protected.'),
})

export const recoveries = question({
  name: 'account.recoveries',
  title: words('账号恢复', 'Recoveries'),
  may: permissions.readRecoveries.name,
  input: f.nothing(),
  output: f.object({
    recoveries: f.list(
      '恢复',
      'Recoveries',
      f.object({
        id: f.id('编号', 'Id'),
        account: accountName(),
        name: f.text('姓名', 'Name'),
        reason: f.text('事由', 'Reason'),
        openedByName: f.text('申请人', 'Opened by'),
        openedAt: f.instant('申请时间', 'Opened at'),
        confirmedByName: f.orNull(f.text('确认人', 'Confirmed by')),
        confirmedAt: f.orNull(f.instant('确认时间', 'Confirmed at')),
        codeEnds: f.orNull(f.instant('恢复码截止', 'Code ends')),
      }),
    ),
  }),
})

export const openRecovery = action({
  name: 'account.open-recovery',
  title: words('申请恢复账号', 'Open a recovery'),
  may: permissions.openRecovery.name,
  input: f.object({ account: accountName(), reason: f.text('事由', 'Reason', { min: 4, hint: '本人何时当面申请，如何核实身份' }) }),
  output: f.object({ id: f.id('编号', 'Id') }),
  refusals: [refusals.recoversOneself, kernelRefusals.notFound],
  clauses: ['3.6.2'],
  consequence: words('须由一位安全管理员在 24 小时内确认，才会产生恢复码。', 'A security administrator must confirm it within 24 hours.'),
})

export const confirmRecovery = action({
  name: 'account.confirm-recovery',
  title: words('确认恢复账号', 'Confirm a recovery'),
  may: permissions.confirmRecovery.name,
  input: f.object({ id: f.id('恢复', 'Recovery') }),
  output: f.object({
    code: f.optional(f.text('恢复码', 'Recovery code')),
    ends: f.instant('恢复码截止', 'Code ends'),
  }),
  saidOnce: ['code'],
  refusals: [
    refusals.recoversOneself,
    refusals.confirmsOneself,
    refusals.recoveryTooOld,
    refusals.recoveryConfirmed,
    kernelRefusals.notFound,
  ],
  clauses: ['3.6.2'],
  consequence: words(
    '恢复码只显示一次，请当面交给本人，30 分钟内有效。本人设置新密码后，原有的密码、通行密钥、动态码和登录全部失效。',
    'The code is shown once: hand it over in person, it holds for 30 minutes. When the owner has set a new password, all old credentials and sessions end.',
  ),
})
