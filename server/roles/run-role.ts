// One role in this process: it begins, says that it is ready, and ends in order when told to: by SIGTERM, by Ctrl-C when it
// stands alone, or because the supervisor that started it is gone.
import type { Config, Role } from '#kernel/config/config.ts'
import { openLog, type Log } from '#kernel/log/log.ts'
import { StartError } from '../start-error.ts'
import type { Zone } from './open-zone.ts'
import type { Running } from './running.ts'

const DRAIN_MS = 15_000

/** Runs a role until it is told to end. Answers once it is ready. */
export async function runRole(role: Exclude<Role, 'all'>, config: Config): Promise<void> {
  const log = openLog(role, config.LOG_LEVEL)
  const running = await begin(role, config, log)
  const isChild = process.send !== undefined
  let ending = false
  const end = async (why: string) => {
    if (ending) return
    ending = true
    log.info({ why }, 'draining')
    setTimeout(() => process.exit(1), DRAIN_MS).unref()
    await running.stop().catch((err: unknown) => log.error({ err }, 'did not end cleanly'))
    process.exit(0)
  }
  process.on('SIGTERM', () => void end('SIGTERM'))
  // Ctrl-C reaches every process of the terminal; a child waits for its supervisor's word.
  process.on('SIGINT', () => void (isChild || end('SIGINT')))
  process.on('disconnect', () => void end('the supervisor is gone'))
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed that nobody awaited'))
  log.info('ready')
  process.send?.({ ready: true })
}

async function begin(role: Exclude<Role, 'all'>, config: Config, log: Log): Promise<Running> {
  if (role === 'portal') return await (await import('./serve-portal.ts')).servePortal(config)
  if (role === 'witness') return await (await import('./serve-witness.ts')).serveWitness(config, log)
  const zone: Zone = role === 'worker' ? (config.DATABASE_URL ? 'extranet' : 'intranet') : role
  const variable = zone === 'extranet' ? 'DATABASE_URL' : 'INTRANET_DATABASE_URL'
  if (config[variable] === undefined) {
    throw new StartError({
      zh: `角色 ${role} 需要环境变量 ${variable}：它的 PostgreSQL 地址。`,
      en: `The role ${role} needs the environment variable ${variable}: the address of its PostgreSQL.`,
    })
  }
  if (role !== 'worker') return await (await import('./serve-zone.ts')).serveZone(zone, config, log)
  return await (await import('./start-zone-worker.ts')).workForZone(zone, config, log)
}
