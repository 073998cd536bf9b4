import { type Command, textOf } from './command.ts'
import { Failed, UsageError } from './endings.ts'
import { keepToken } from './token-store.ts'

type Session = {
  readonly token?: string
  readonly official: { readonly name: string; readonly simulated: boolean }
  readonly post: { readonly title: string }
  readonly organ: { readonly name: string }
  readonly permissions: Readonly<Record<string, string>>
  readonly expiresAt: string
}

const who = ({ official, post, organ }: Session) => `${organ.name} · ${post.title} · ${official.name}`

const signIn: Command = {
  name: 'sign-in',
  usage: '[--account ACCOUNT] [--code CODE]',
  title: {
    zh: '登录；密码从终端读取（不回显），或从标准输入读取；有验证器时加 --code 动态码',
    en: 'Sign in; the password is read from the terminal without echo, or from stdin; --code for those with an authenticator',
  },
  options: { account: { type: 'string' }, code: { type: 'string' } },
  async run({ terminal, api, env, flags, words }) {
    const account = textOf(flags, 'account') ?? words[0]
    const code = textOf(flags, 'code')
    if (!account) throw new UsageError('请写明账号：yuelu sign-in --account 账号', 'Name the account: yuelu sign-in --account ACCOUNT')
    const password = await terminal.password({ zh: `${account} 的密码：`, en: `Password of ${account}: ` })
    const session = await api.json<Session>('/api/session', { method: 'POST', body: { account, password, ...(code && { code }) } })
    if (!session.token) throw new Failed('平台没有给出令牌。', 'The platform gave no token.')
    keepToken(env, api.url, session.token)
    const { token: _, ...shown } = session
    if (terminal.json) return terminal.answer(shown)
    terminal.line(
      `${terminal.good('✓')} ${who(session)}${session.official.simulated ? terminal.say({ zh: '（模拟人员）', en: ' (simulated)' }) : ''}`,
    )
    terminal.note(
      '下一步：yuelu actions 列出可以办理的事项；yuelu ask cases.mine 看待办。',
      'Next: yuelu actions lists what you may do; yuelu ask cases.mine your work.',
    )
  },
}

const signOut: Command = {
  name: 'sign-out',
  usage: '',
  title: { zh: '退出登录，删去保存的令牌', en: 'Sign out and forget the token' },
  async run({ terminal, api, env }) {
    if (api.isSignedIn) await api.json('/api/session', { method: 'DELETE' }).catch(() => {})
    keepToken(env, api.url, undefined)
    if (terminal.json) terminal.answer({ signedIn: false })
    else terminal.line(terminal.say({ zh: '已退出。', en: 'Signed out.' }))
  },
}

const whoami: Command = {
  name: 'whoami',
  usage: '',
  title: { zh: '我是谁，有哪些权限', en: 'Who I am and what I may' },
  async run({ terminal, api }) {
    const session = await api.json<Session>('/api/session')
    if (terminal.json) return terminal.answer(session)
    terminal.line(who(session))
    for (const [permission, scope] of Object.entries(session.permissions).toSorted())
      terminal.line(`  ${permission} ${terminal.dim(scope)}`)
    terminal.line(terminal.dim(terminal.say({ zh: `令牌到期：${session.expiresAt}`, en: `Expires ${session.expiresAt}` })))
  },
}

export const sessionCommands = [signIn, signOut, whoami]
