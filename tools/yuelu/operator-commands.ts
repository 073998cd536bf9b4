import { systemClock } from '#kernel/clock/clock.ts'
import { readConfig } from '#kernel/config/config.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { titleOf } from '#province/accounts.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import { type Command, textOf } from './command.ts'
import { Failed, UsageError } from './endings.ts'
import { type Administration, administrations, makeAdministrator } from './make-administrator.ts'
import { withDatabase, zoneOption } from './open-database.ts'
import { printRows } from './print.ts'

const SHORTEST_PASSWORD = 12

const createAdmin: Command = {
  name: 'create-admin',
  usage: '--class system|security|audit --account ACCOUNT --name NAME [--organ ORGAN]',
  title: {
    zh: '在自己的数据库（DATABASE_URL）里建立首任三员：系统管理员、安全管理员、安全审计员',
    en: 'Make the first three administrators of a database of your own (DATABASE_URL)',
  },
  more: {
    zh: '三类各一人，三人三号，逐一建立；--class 缺省为 system。密码从终端读取（不回显，输入两次），或从标准输入读取；至少 12 个字。\n机构缺省为 information-centre，审计员为 audit-office。',
    en: 'One person for each class, one after the other; --class is system unless said otherwise. The password is read twice from the terminal without echo, or from stdin; at least 12 characters.\nThe organ is information-centre, for the auditor audit-office, unless said otherwise.',
  },
  options: { class: { type: 'string' }, account: { type: 'string' }, name: { type: 'string' }, organ: { type: 'string' } },
  async run({ terminal, env, flags }) {
    const url = readConfig(env).DATABASE_URL
    if (url === undefined)
      throw new UsageError(
        '请先设 DATABASE_URL。内置数据库用启动时给出的演示账号。',
        'Set DATABASE_URL first. The embedded database has demonstration accounts.',
      )
    const kind = textOf(flags, 'class') ?? 'system'
    if (!Object.hasOwn(administrations, kind))
      throw new UsageError('--class 只能是 system、security 或 audit。', '--class is system, security or audit.')
    const [account, name] = [textOf(flags, 'account'), textOf(flags, 'name')]
    if (!account || !name) throw new UsageError('请写明 --account 和 --name。', 'Name --account and --name.')
    if (!/^[a-z0-9][a-z0-9._-]{2,59}$/.test(account))
      throw new UsageError('账号用 3–60 个小写字母、数字、点、横线。', 'An account is 3–60 lower-case letters, digits, dots or dashes.')
    const password = await terminal.password({ zh: '新密码：', en: 'New password: ' })
    if ([...password].length < SHORTEST_PASSWORD)
      throw new UsageError(`密码至少 ${SHORTEST_PASSWORD} 个字。`, `A password has at least ${SHORTEST_PASSWORD} characters.`)
    if (process.stdin.isTTY && (await terminal.password({ zh: '再输一次：', en: 'Again: ' })) !== password)
      throw new UsageError('两次输入不同。', 'The two differ.')
    await migrate(url, (line) => terminal.note(line, line))
    await seed(url)
    const database = openDatabase(url, { max: 2, onFault: () => {} })
    try {
      const made = await makeAdministrator(
        database.kysely,
        {
          class: kind as Administration,
          account,
          name,
          organ: textOf(flags, 'organ') ?? (kind === 'audit' ? 'audit-office' : 'information-centre'),
          password,
        },
        systemClock.now(),
      )
      if (terminal.json) terminal.answer({ account, ...made })
      else
        terminal.line(
          terminal.say({
            zh: `已建立${titleOf(administrations[kind as Administration])} ${name}（账号 ${account}）。`,
            en: `${name} is the first ${kind} administrator (account ${account}).`,
          }),
        )
      terminal.note(`下一步：yuelu sign-in --account ${account}`, `Next: yuelu sign-in --account ${account}`)
    } finally {
      await database.close()
    }
  },
}

const bringUp: Command = {
  name: 'migrate',
  usage: '[--zone extranet|intranet]',
  title: { zh: '把数据库迁移到现在的表', en: 'Bring the database to the present tables' },
  options: zoneOption,
  async run(run) {
    const { terminal } = run
    const ran = await withDatabase(run, (_database, url) => migrate(url, (line) => terminal.note(line, line)))
    if (terminal.json) terminal.answer({ ran })
    else
      terminal.line(
        terminal.say(
          ran === 0
            ? { zh: '数据库已是最新。', en: 'The database is up to date.' }
            : { zh: `运行了 ${ran} 个迁移。`, en: `${ran} migrations ran.` },
        ),
      )
  },
}

type Health = { readonly role: string; readonly address: string; readonly health: string; readonly ready: string; readonly ms: number }

async function healthOf(role: string, address: string): Promise<Health> {
  const began = performance.now()
  const probe = async (path: string): Promise<string> => {
    try {
      const response = await fetch(address + path, { signal: AbortSignal.timeout(3_000) })
      const { status } = (await response.json().catch(() => ({}))) as { status?: string }
      return response.status === 404 ? '-' : `${response.ok ? '✓' : '✗'} ${status ?? response.status}`
    } catch (error) {
      return `✗ ${(error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name}`
    }
  }
  const [health, ready] = [await probe('/health'), await probe('/ready')]
  return { role, address, health, ready, ms: Math.round(performance.now() - began) }
}

const status: Command = {
  name: 'status',
  usage: '',
  title: {
    zh: '三个地址是否正常（HOST、PORTAL_PORT、EXTRANET_PORT、INTRANET_PORT）',
    en: 'Whether the three addresses are well (HOST, PORTAL_PORT, EXTRANET_PORT, INTRANET_PORT)',
  },
  async run({ terminal, env }) {
    const { HOST, PORTAL_PORT, EXTRANET_PORT, INTRANET_PORT } = readConfig(env)
    const at = (port: number) => `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
    const found = await Promise.all([
      healthOf('portal', at(PORTAL_PORT)),
      healthOf('extranet', at(EXTRANET_PORT)),
      healthOf('intranet', at(INTRANET_PORT)),
    ])
    if (terminal.json) terminal.answer(found)
    else
      printRows(
        terminal,
        found.map((one) => ({ ...one })),
      )
    const ill = found.filter(({ health, ready }) => health.startsWith('✗') || ready.startsWith('✗')).map(({ role }) => role)
    if (ill.length > 0)
      throw new Failed(`不正常：${ill.join('、')}。日志在 DATA_DIR/log。`, `Not well: ${ill.join(', ')}. The logs are in DATA_DIR/log.`)
  },
}

export const operatorCommands = [status, bringUp, createAdmin]
