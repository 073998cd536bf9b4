// Where one embedded cluster lies: <home>/pgdata (its files), <home>/socket, <home>/postgres.log, <home>/password. A unix
// socket's path may hold about a hundred bytes; a longer one moves to the temp folder, named by the home's digest.
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, chownSync, closeSync, constants, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { closedFolder, privateFolder, requireOpen, type Owner } from './cluster-owner.ts'
import { StartError } from './start-error.ts'

export type ClusterFolders = {
  readonly home: string
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly password: string
}

const LONGEST_SOCKET_PATH = 100
const LOG_LIMIT = 16 * 1024 * 1024

/** Makes the folders of a cluster, open to `owner` alone. Throws StartError when they cannot be made or reached. */
export function clusterFolders(dataDir: string, owner: Owner, setting = 'DATA_DIR'): ClusterFolders {
  const home = resolve(dataDir)
  makeHome(home, owner, setting)
  requireOpen(home, owner, setting)
  const near = join(home, 'socket')
  const isShort = Buffer.byteLength(join(near, '.s.PGSQL.5432')) < LONGEST_SOCKET_PATH
  const socket = isShort ? near : join(shortTemp(owner), `yuelu-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
  privateFolder(socket, owner)
  const log = join(home, 'postgres.log')
  startLog(log)
  return { home, data: join(home, 'pgdata'), socket, log, password: join(home, 'password') }
}

function makeHome(home: string, owner: Owner, setting: string): void {
  try {
    mkdirSync(dirname(home), { recursive: true, mode: 0o711 })
    mkdirSync(home, { recursive: true, mode: 0o700 })
    if (owner.stepsDown) chownSync(home, owner.uid, owner.gid)
    chmodSync(home, 0o700)
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    const words = {
      zh: `数据文件夹 ${home} 不能读写：请检查它的权限，或用 ${setting} 另选一处。`,
      en: `The data folder ${home} cannot be read and written: check its permissions, or choose another ${setting}.`,
    }
    throw new StartError(words, { cause })
  }
}

function shortTemp(owner: Owner): string {
  const temp = tmpdir()
  return temp.length > 40 || closedFolder(temp, owner) !== undefined ? '/tmp' : temp
}

function startLog(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(path, `${path}.1`)
  closeSync(openSync(path, 'a', 0o600))
}
