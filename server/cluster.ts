// The embedded PostgreSQL: a durable server of our own on a unix socket in a folder that only its owner may enter, no TCP.
//
// A start meets one of four states and always ends in one living server:
//   nothing there              initdb beside its final name, then rename: a half-made cluster is never taken for a whole one
//   a living server            adopt it (its parent was killed; it went on by itself)
//   a dead server's pid file   start anew; after kill -9 its memory block is held for a moment, so try again until it is free
//   alive but unreachable      stop it, then start anew
// The server has a session of its own, so that Ctrl-C reaches us first and our work in flight ends before the database does.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Archiving, archiveSettings } from './backup/archive-settings.ts'
import { clusterBinaries, type Binaries } from './cluster-binaries.ts'
import { clusterFolders, type ClusterFolders } from './cluster-folders.ts'
import { clusterOwner, type Owner } from './cluster-owner.ts'
import { isPostmaster, readPostmaster, stopPostmaster } from './postmaster.ts'
import { followerSettings, refuseSecondPrimary } from './standby/follower-folder.ts'
import { holdLock } from './start-lock.ts'
import { StartError } from './start-error.ts'

export type Cluster = {
  /** Address of the database `yuelu`, for the `pg` driver and libpq. */
  readonly url: string
  /** True when a server that was already running was taken over. */
  readonly adopted: boolean
  /** False once the server has died, whoever killed it. */
  isRunning(): boolean
  /** Ends every connection and stops the server, adopted or not. */
  stop(): Promise<void>
}

export type ClusterOptions = {
  readonly dataDir: string
  readonly log: (words: string) => void
  /** For tests only: no fsync, no password, so that a crash of the machine may lose the data. */
  readonly fast?: boolean
  /** Follow the server of this libpq address as its standby, or nobody when it is empty: nothing is made, all is read-only. */
  readonly follows?: string
  /** Where the server's log goes, segment by segment; nowhere without it. */
  readonly archive?: Archiving
}

const DATABASE = 'yuelu'
const READY_MS = 30_000
const RETRY_MS = 15_000
/** What a pid file says of a server that takes connections. */
const OPEN = new Set(['ready', 'standby'])

/** Starts or adopts the embedded PostgreSQL of `dataDir`. Throws StartError when the operator must mend something. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const owner = clusterOwner()
  const folders = clusterFolders(options.dataDir, owner)
  const release = await holdLock(join(folders.home, 'start.lock'))
  try {
    if (options.follows === undefined) refuseSecondPrimary(folders.data)
    const binaries = clusterBinaries(owner, options.log)
    if (!existsSync(folders.data)) initialise(binaries, folders, owner, options)
    const url = clusterUrl(folders)
    const adopted = await adopt(folders, url, options.log)
    if (!adopted) await launch(binaries, folders, owner, options, url)
    if (options.follows === undefined) await makeDatabase(url)
    return { ...clusterIn(folders), adopted }
  } finally {
    release()
  }
}

/** The cluster of these folders as it is, running or not. */
export const clusterIn = (folders: ClusterFolders): Cluster => ({
  url: withDatabase(clusterUrl(folders), DATABASE),
  adopted: true,
  isRunning: () => isPostmaster(readPostmaster(folders.data)?.pid ?? 0),
  stop: () => stopPostmaster(folders.data),
})

/** The same server's address with another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.href
}

function clusterUrl(folders: ClusterFolders): string {
  const password = existsSync(folders.password) ? `:${readFileSync(folders.password, 'utf8').trim()}` : ''
  return `postgres://postgres${password}@${encodeURIComponent(folders.socket)}/postgres`
}

function initialise(binaries: Binaries, folders: ClusterFolders, owner: Owner, options: ClusterOptions): void {
  options.log('making a new database cluster')
  const draft = `${folders.data}.new`
  rmSync(draft, { recursive: true, force: true })
  const password = randomBytes(24).toString('base64url')
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', '--lc-ctype=C.UTF-8']
  const passwordDraft = join(folders.home, 'password.new')
  writeFileSync(passwordDraft, password, { mode: 0o600 })
  if (owner.stepsDown) chownSync(passwordDraft, owner.uid, owner.gid)
  const access = options.fast ? ['--auth=trust', '--no-sync'] : ['--auth=scram-sha-256', `--pwfile=${passwordDraft}`]
  const args = ['-D', draft, '-U', 'postgres', '--no-instructions', ...locale, ...access]
  const result = spawnSync(binaries.initdb, args, { ...asOwner(owner), encoding: 'utf8' })
  rmSync(passwordDraft)
  if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`, { cause: result.error })
  if (!options.fast) writeFileSync(folders.password, password, { mode: 0o600 })
  renameSync(draft, folders.data)
}

const asOwner = (owner: Owner) => ({
  cwd: '/',
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  ...(owner.stepsDown ? { uid: owner.uid, gid: owner.gid } : {}),
})

async function adopt(folders: ClusterFolders, url: string, log: (words: string) => void): Promise<boolean> {
  const found = readPostmaster(folders.data)
  if (found === undefined) return false
  if (!isPostmaster(found.pid)) {
    rmSync(join(folders.data, 'postmaster.pid'), { force: true })
    return false
  }
  const until = Date.now() + READY_MS
  for (let status = found.status; status === 'starting' && Date.now() < until; status = readPostmaster(folders.data)?.status ?? '') {
    await sleep(50)
  }
  if (await answers(url)) {
    log('adopted the database server that was already running')
    return true
  }
  log('a database server was running but did not answer; stopping it')
  await stopPostmaster(folders.data)
  return false
}

async function launch(binaries: Binaries, folders: ClusterFolders, owner: Owner, options: ClusterOptions, url: string): Promise<void> {
  const until = Date.now() + RETRY_MS
  for (;;) {
    const before = statSync(folders.log, { throwIfNoEntry: false })?.size ?? 0
    const failure = await tryLaunch(binaries, folders, owner, options, url)
    if (failure === undefined) return
    const words = readFileSync(folders.log).subarray(before).toString('utf8').trim()
    const isHeld = /lock file ".*" already exists|shared memory block/.test(words)
    const fatal = words.split('\n').findLast((line) => line.includes('FATAL')) ?? ''
    if (!isHeld || Date.now() > until) {
      throw new StartError({
        zh: `内置数据库没有启动（${failure}），原因见 ${folders.log}：${fatal}`,
        en: `The embedded database did not start (${failure}); see ${folders.log}: ${fatal}`,
      })
    }
    await sleep(250)
  }
}

async function tryLaunch(binaries: Binaries, folders: ClusterFolders, owner: Owner, options: ClusterOptions, url: string) {
  const output = openSync(folders.log, 'a', 0o600)
  const settings = [
    ...serverSettings(folders.socket, options.fast ?? false),
    ...(options.archive ? archiveSettings(options.archive, folders.data, owner) : []),
    ...followerSettings(options.follows, options.archive !== undefined),
  ].flatMap((setting) => ['-c', setting])
  const child = spawn(binaries.postgres, ['-D', folders.data, ...settings], {
    ...asOwner(owner),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  child.once('exit', (code, signal) => (failure = `exit ${code ?? signal}`))
  child.unref()
  const until = Date.now() + READY_MS
  while (failure === undefined && !(OPEN.has(readPostmaster(folders.data)?.status ?? '') && (await answers(url)))) {
    if (Date.now() > until) failure = `not ready after ${READY_MS / 1000} s`
    await sleep(20)
  }
  return failure
}

function serverSettings(socket: string, fast: boolean): string[] {
  const durable = fast ? 'off' : 'on'
  return [
    'listen_addresses=',
    `unix_socket_directories="${socket.replaceAll('"', '""')}"`,
    'unix_socket_permissions=0700',
    'max_connections=200',
    `shared_buffers=${fast ? '128MB' : '256MB'}`,
    `fsync=${durable}`,
    `synchronous_commit=${durable}`,
    `full_page_writes=${durable}`,
    'max_wal_size=2GB',
    'max_slot_wal_keep_size=4GB',
    'random_page_cost=1.1',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_line_prefix=%m [%p] ',
    'log_min_error_statement=panic',
  ]
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}
