// A server over restored files, on a socket that nobody else may reach, that reads the laid-out log up to the target and then
// is an ordinary database. It archives nothing, listens on no network and lets its owner in without a password.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { privateFolder, type Owner } from '../cluster-owner.ts'
import { stopPostmaster } from '../postmaster.ts'
import { commandWord } from './archive-settings.ts'
import { BackupTrouble } from './backup-trouble.ts'

export type RecoveryOptions = {
  readonly postgres: string
  /** The folder that holds `pgdata` and the laid-out log. */
  readonly home: string
  readonly log: string
  readonly owner: Owner
  readonly target: Date | 'latest'
  /** False for files that are thrown away afterwards. */
  readonly durable: boolean
  readonly signal?: AbortSignal
}

export type Recovered = {
  /** Address of the maintenance database. */
  readonly url: string
  /** When the last transaction that was recovered had been committed; none when the base held it all. */
  readonly lastCommit?: Date
  stop(): Promise<void>
}

/** The log ended before the target: whoever called may have more of it. */
export class LogEnded extends Error {}

const READY_MS = 30 * 60_000

/** Recovers and promotes. Throws LogEnded when the log that was laid out ends before the target. */
export async function recover(options: RecoveryOptions): Promise<Recovered> {
  const { home, owner } = options
  const pgdata = join(home, 'pgdata')
  const socket = socketFolder(home)
  const logFile = join(home, 'recovery.log')
  privateFolder(socket, owner)
  own(options, join(home, 'recovery.conf'), '')
  own(options, join(home, 'recovery.hba'), 'local all all trust\n')
  own(options, join(pgdata, 'recovery.signal'), '')
  const before = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  const output = openSync(logFile, 'a', 0o600)
  const child = spawn(options.postgres, ['-D', pgdata, ...settingsOf(options, socket)], {
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...(owner.stepsDown && { uid: owner.uid, gid: owner.gid }),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let ended: string | undefined
  child.once('error', (error) => (ended = error.message))
  child.once('exit', (code, signal) => (ended ??= `exit ${code ?? signal}`))
  const said = () => readFileSync(logFile).subarray(before).toString('utf8')
  const url = `postgres://postgres@${encodeURIComponent(socket)}/postgres`
  const stop = async () => {
    await stopPostmaster(pgdata)
    rmSync(socket, { recursive: true, force: true })
  }
  for (const until = Date.now() + READY_MS; !(await isPromoted(url)); await sleep(50)) {
    if (ended !== undefined) refuseRecovery(said(), ended, logFile)
    if (options.signal?.aborted) {
      await stop()
      options.signal.throwIfAborted()
    }
    if (Date.now() > until) {
      await stop()
      refuseRecovery(said(), `not ready after ${READY_MS / 60_000} min`, logFile)
    }
  }
  child.unref()
  for (const name of ['recovery.conf', 'recovery.hba']) rmSync(join(home, name))
  const at = readFileSync(logFile, 'utf8')
    .matchAll(/last completed transaction was at log time (.+)/g)
    .toArray()
    .at(-1)?.[1]
  return { url, stop, ...(at && { lastCommit: new Date(at.replace(' ', 'T').replace(/\+00$|\+00:00$/, 'Z')) }) }
}

/** A socket's path may hold about a hundred bytes, and backups lie deep. */
function socketFolder(home: string): string {
  const near = join(home, 'socket')
  const isShort = Buffer.byteLength(join(near, '.s.PGSQL.5432')) < 100
  return isShort ? near : join('/tmp', `yuelu-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
}

function refuseRecovery(said: string, ended: string, logFile: string): never {
  if (said.includes('recovery ended before configured recovery target was reached')) throw new LogEnded()
  const fatal = said.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? ended
  throw new BackupTrouble(
    `恢复用的数据库没有起来（${ended}），原因见 ${logFile}：${fatal}`,
    `The database for the recovery did not come up (${ended}); see ${logFile}: ${fatal}`,
  )
}

function own({ owner }: RecoveryOptions, path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
  if (owner.stepsDown) chownSync(path, owner.uid, owner.gid)
}

/**
 * What the backed-up server was configured to does not count here: its own files may name other machines. So these stand on
 * the command line, above what ALTER SYSTEM left in the files.
 */
function settingsOf({ home, log, target, durable }: RecoveryOptions, socket: string): string[] {
  const settings: Record<string, string> = {
    config_file: join(home, 'recovery.conf'),
    hba_file: join(home, 'recovery.hba'),
    listen_addresses: '',
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    restore_command: `cp ${commandWord(log)}/%f "%p"`,
    ...(target !== 'latest' && { recovery_target_time: target.toISOString().replace('T', ' ').replace('Z', '+00') }),
    recovery_target_inclusive: 'on',
    recovery_target_action: 'promote',
    recovery_target_timeline: 'latest',
    hot_standby: 'off',
    archive_mode: 'off',
    synchronous_standby_names: '',
    primary_conninfo: '',
    shared_preload_libraries: '',
    fsync: durable ? 'on' : 'off',
    max_connections: '50',
    shared_buffers: '128MB',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    logging_collector: 'off',
    log_min_error_statement: 'panic',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function isPromoted(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ recovering: boolean }>('select pg_is_in_recovery() as recovering')
    return !rows[0]!.recovering
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
