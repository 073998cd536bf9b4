// Configuration is the environment against this list, and nothing else. A wrong value stops the start with one sentence
// that names the variable and the mend.
// docs/operations.md lists the same names (a test compares them).
import { resolve } from 'node:path'
import type { ReadingLimits } from './reading-limits.ts'
import { isWebhookAddress } from './webhook-address.ts'

export const ROLES = ['all', 'portal', 'extranet', 'intranet', 'worker', 'witness'] as const
export type Role = (typeof ROLES)[number]
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

type Words = { readonly zh: string; readonly en: string }
type Setting<T> = { readonly read: (text: string | undefined) => T; readonly wants: Words }

/** A value that the program cannot start with. `message` is one sentence in Chinese and one in English. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly variable: string
  constructor(variable: string, words: Words) {
    super(`${words.zh}\n${words.en}`)
    this.variable = variable
  }
}

const wrong = Symbol('wrong')

function setting<T>(fallback: T, read: (text: string) => T | typeof wrong, wants: Words): Setting<T> {
  return {
    wants,
    read: (text) => {
      if (text === undefined || text === '') return fallback
      const value = read(text)
      if (value === wrong) throw new RangeError('wrong')
      return value
    },
  }
}

const oneOf = <T extends string>(values: readonly T[], fallback: T) =>
  setting<T>(fallback, (text) => values.find((value) => value === text) ?? wrong, {
    zh: `${values.join('、')} 之一`,
    en: `one of ${values.join(', ')}`,
  })

const port = (fallback: number) =>
  setting<number>(fallback, (text) => (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535 ? Number(text) : wrong), {
    zh: '1 到 65535 之间的整数',
    en: 'a whole number from 1 to 65535',
  })

const count = (fallback: number, least: number, most: number) =>
  setting<number>(fallback, (text) => (/^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : wrong), {
    zh: `${least} 到 ${most} 之间的整数`,
    en: `a whole number from ${least} to ${most}`,
  })

const host = setting<string>('127.0.0.1', (text) => (/^[\w.:-]{1,253}$/.test(text) ? text : wrong), {
  zh: '本机的一个地址或主机名，如 127.0.0.1、0.0.0.0',
  en: 'an address or host name of this machine, such as 127.0.0.1 or 0.0.0.0',
})

const database = setting<string | undefined>(undefined, (text) => (/^postgres(ql)?:\/\/.+/.test(text) ? text : wrong), {
  zh: '一个 PostgreSQL 地址，如 postgres://用户:口令@主机:5432/库名',
  en: 'a PostgreSQL address, such as postgres://user:password@host:5432/name',
})

const folder = setting<string | undefined>(undefined, (text) => (text.includes('\0') ? wrong : resolve(text)), {
  zh: '一个文件夹的路径',
  en: 'the path of a folder',
})

const link = setting<string | undefined>(undefined, (text) => (/^https:\/\/[^/\s]+$/.test(text) ? text : wrong), {
  zh: '政务外网内部接口的地址，如 https://10.1.2.3:8443（末尾不带斜线）',
  en: 'the address of the extranet’s internal listener, such as https://10.1.2.3:8443 (no slash at the end)',
})

const address = setting<string | undefined>(undefined, (text) => (/^https?:\/\/[^/\s]+$/.test(text) ? text : wrong), {
  zh: '一个网址，如 http://10.1.2.4:8083（末尾不带斜线）',
  en: 'an address such as http://10.1.2.4:8083 (no slash at the end)',
})

const site = setting<string | undefined>(undefined, (text) => (isSite(text) ? text : wrong), {
  zh: '浏览器里看到的网址，只有协议、域名和端口，如 https://portal.example.gov.cn（末尾不带斜线）',
  en: 'the address that browsers see, scheme, name and port alone, such as https://portal.example.gov.cn (no slash at the end)',
})
const isSite = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text

const file = setting<string | undefined>(undefined, (text) => (text.includes('\0') ? wrong : resolve(text)), {
  zh: '一个文件的路径',
  en: 'the path of a file',
})

const webhook = setting<string | undefined>(undefined, (text) => (isWebhookAddress(text) ? text : wrong), {
  zh: '接收告警的网址：https 开头（本机可用 http），不含用户名和口令',
  en: 'the address that takes alarms: https (http on this machine), without user or password',
})

const smtp = setting<string | undefined>(
  undefined,
  (text) => (/^smtps?:\/\/./.test(text) && URL.canParse(text) && new URL(text).password === '' ? text : wrong),
  {
    zh: '邮件服务器地址，如 smtps://用户@主机:465；口令放在 SMTP_PASSWORD_FILE 所指的文件里',
    en: 'a mail server such as smtps://user@host:465; its password stands in the file that SMTP_PASSWORD_FILE names',
  },
)

const mailboxes = setting<readonly string[] | undefined>(
  undefined,
  (text) => {
    const list = text.split(',').map((one) => one.trim())
    return list.length <= 20 && list.every((one) => /^[^\s@,<>"]{1,64}@[^\s@,<>"]{1,190}$/.test(one)) ? list : wrong
  },
  { zh: '一个或多个邮箱地址，用逗号分开', en: 'one or more mail addresses, separated by commas' },
)

const service = setting<string | undefined>(undefined, (text) => (/^https?:\/\//.test(text) && URL.canParse(text) ? text : wrong), {
  zh: '一个网址，如 http://tsa.example.gov.cn/tsa',
  en: 'an address such as http://tsa.example.gov.cn/tsa',
})

const yesNo = (fallback: boolean) =>
  setting<boolean>(fallback, (text) => (text === 'yes' ? true : text === 'no' ? false : wrong), { zh: 'yes 或 no', en: 'yes or no' })

export const SETTINGS = {
  ROLE: oneOf(ROLES, 'all'),
  HOST: host,
  PORTAL_PORT: port(8080),
  EXTRANET_PORT: port(8081),
  INTRANET_PORT: port(8082),
  PORTAL_URL: site,
  EXTRANET_URL: site,
  INTRANET_URL: site,
  DATA_DIR: folder,
  KEYS_DIR: folder,
  LINK_DIR: folder,
  STANDBY_DIR: folder,
  STANDBY_WAIT: count(5, 0, 3_600),
  PROMOTE_AFTER: count(0, 0, 600),
  DATABASE_URL: database,
  INTRANET_DATABASE_URL: database,
  LINK_HOST: host,
  LINK_PORT: count(0, 0, 65535),
  LINK_URL: link,
  WITNESS_PORT: count(0, 0, 65535),
  WITNESS_DIR: folder,
  INTAKE_DIR: folder,
  WITNESS_LOG_KEY: file,
  WITNESS_URL: address,
  WITNESS_KEY: file,
  TSA_URL: service,
  TSA_ROOTS: file,
  FONTS_DIR: folder,
  AUDIT_MONTHS: count(36, 6, 1_200),
  BACKUP_DIR: folder,
  BACKUP_KEY: file,
  INTRANET_BACKUP_KEY: file,
  BACKUP_HOURS: count(24, 0, 720),
  BACKUP_KEEP: count(7, 1, 1_000),
  ARCHIVE_SECONDS: count(60, 1, 3_600),
  DRILL_DAYS: count(7, 0, 366),
  ALARM_WEBHOOK: webhook,
  ALARM_MAIL: mailboxes,
  SMTP_URL: smtp,
  SMTP_PASSWORD_FILE: file,
  LOG_LEVEL: oneOf(LOG_LEVELS, 'info'),
  PER_SECOND: count(100, 1, 100_000),
  READING_MISSES: count(100, 1, 100_000),
  READING_RECORDS: count(500, 1, 100_000),
  SECURE_COOKIE: yesNo(false),
  PROVIDERS_TLS: yesNo(false),
} satisfies Record<string, Setting<unknown>>

export type Config = { readonly [K in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[K]['read']> }

/**
 * The address by which browsers and clients know a role. On the loopback it is `localhost` and not its number, because a
 * passkey is bound to a name.
 */
export function publicUrl(config: Config, role: 'portal' | 'extranet' | 'intranet'): string {
  const name = role.toUpperCase() as 'PORTAL' | 'EXTRANET' | 'INTRANET'
  const { HOST } = config
  const isLoopback = HOST === 'localhost' || HOST === '::1' || HOST.startsWith('127.')
  return config[`${name}_URL`] ?? `http://${isLoopback ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST}:${config[`${name}_PORT`]}`
}

/** What one reader of the base registers may use up in an hour: an organ twenty and forty times what an official may, a client more than one. */
export const readingLimitsOf = ({ READING_MISSES, READING_RECORDS }: Config): ReadingLimits => ({
  actor: { misses: READING_MISSES, records: READING_RECORDS },
  client: { misses: 3 * READING_MISSES, records: 4 * READING_RECORDS },
  organ: { misses: 20 * READING_MISSES, records: 40 * READING_RECORDS },
})

/** The configuration that an environment says. Throws ConfigError at the first wrong value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries(SETTINGS).map(([name, { read, wants }]) => {
    try {
      return [name, read(env[name])]
    } catch {
      // The value itself is not repeated: it may be a password in the wrong place.
      throw new ConfigError(name, {
        zh: `环境变量 ${name} 的值不对：它应当是${wants.zh}。`,
        en: `The environment variable ${name} has a wrong value: it must be ${wants.en}.`,
      })
    }
  })
  const config = Object.fromEntries(entries) as Config
  refuseClashes(config)
  return config
}

function refuseClashes(config: Config): void {
  const ports = ['PORTAL_PORT', 'EXTRANET_PORT', 'INTRANET_PORT', 'LINK_PORT', 'WITNESS_PORT'] as const
  for (const [i, one] of ports.entries()) {
    const other = ports.slice(i + 1).find((name) => config[name] !== 0 && config[name] === config[one])
    if (other) {
      const zh = `环境变量 ${one} 和 ${other} 是同一个端口 ${config[one]}：请改其中一个。`
      throw new ConfigError(other, { zh, en: `The environment variables ${one} and ${other} are the same port: change one of them.` })
    }
  }
  if (config.STANDBY_DIR !== undefined && config.STANDBY_DIR === (config.DATA_DIR ?? resolve('data'))) {
    throw new ConfigError('STANDBY_DIR', {
      zh: '环境变量 STANDBY_DIR 与 DATA_DIR 相同：备库要放在另一个文件夹，最好在另一块磁盘上。',
      en: 'The environment variable STANDBY_DIR equals DATA_DIR: the standby needs a folder of its own, on another disk if there is one.',
    })
  }
  if (config.DATABASE_URL !== undefined && config.DATABASE_URL === config.INTRANET_DATABASE_URL) {
    throw new ConfigError('INTRANET_DATABASE_URL', {
      zh: '环境变量 INTRANET_DATABASE_URL 与 DATABASE_URL 相同：内网和外网物理隔离，必须用两个数据库。',
      en: 'The environment variable INTRANET_DATABASE_URL equals DATABASE_URL: the zones are isolated and need two databases.',
    })
  }
}
