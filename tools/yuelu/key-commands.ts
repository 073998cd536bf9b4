import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '#kernel/config/config.ts'
import { dataDir } from '#server/data-dir.ts'
import { keyFile, rotateSignInKeys } from '#server/issuer/sign-in-keys.ts'
import { type Command, textOf } from './command.ts'
import { Failed, UsageError } from './endings.ts'
import { zoneOption } from './open-database.ts'

const rotate: Command = {
  name: 'rotate-sign-in-keys',
  usage: '[--zone extranet|intranet] [--realm officials|citizens]',
  title: {
    zh: '更换统一身份登录的签名密钥（KEYS_DIR 或 DATA_DIR 里）',
    en: 'Turn the signing keys of the sign-in (in KEYS_DIR or DATA_DIR)',
  },
  more: {
    zh: '密钥满九十天自动更换；怀疑泄露时连续运行两次：第二次起，旧密钥签的令牌全部失效。',
    en: 'Keys turn by themselves after ninety days. If one may have leaked, run this twice: then nothing it signed is taken any more.',
  },
  options: { ...zoneOption, realm: { type: 'string' } },
  async run({ terminal, env, flags }) {
    const [zone, realm] = [textOf(flags, 'zone') ?? 'extranet', textOf(flags, 'realm') ?? 'officials']
    if (zone !== 'extranet' && zone !== 'intranet')
      throw new UsageError('--zone 只能是 extranet 或 intranet。', '--zone is extranet or intranet.')
    if (realm !== 'officials' && realm !== 'citizens')
      throw new UsageError('--realm 只能是 officials 或 citizens。', '--realm is officials or citizens.')
    const config = readConfig(env)
    const path = keyFile(config.KEYS_DIR ?? join(dataDir(config.DATA_DIR, true), 'keys', zone), realm)
    if (!existsSync(path))
      throw new Failed(
        `没有密钥文件 ${path}：登录服务还没有启动过，或 KEYS_DIR 不对。`,
        `There is no key file ${path}: the sign-in never ran, or KEYS_DIR is another.`,
      )
    const { keys, since } = await rotateSignInKeys(path, new Date())
    const signs = keys[0]?.kid ?? ''
    if (terminal.json) return terminal.answer({ zone, realm, signs, since })
    terminal.line(terminal.say({ zh: `已更换：现用密钥 ${signs}，一秒内生效。`, en: `Turned: ${signs} signs now, within a second.` }))
  },
}

export const keyCommands: readonly Command[] = [rotate]
