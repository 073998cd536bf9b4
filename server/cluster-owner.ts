// PostgreSQL refuses to run as root. Started by root, it runs as the OS user `postgres`, else `nobody`; started by anyone
// else it runs as that person. Whoever it is must be able to search every folder above the files it is given.
import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { StartError } from './start-error.ts'

export type Owner = {
  readonly name: string
  readonly uid: number
  readonly gid: number
  /** True when we are root and the server must run as somebody else. */
  readonly stepsDown: boolean
}

const number = (command: string, args: string[]) => {
  const result = spawnSync(command, args, { encoding: 'utf8' })
  const value = Number.parseInt(result.stdout ?? '', 10)
  return result.status === 0 && Number.isInteger(value) ? value : undefined
}

/** The OS user that the embedded PostgreSQL runs as. */
export function clusterOwner(): Owner {
  const uid = process.getuid?.()
  if (uid === undefined) {
    throw new StartError({
      zh: '内置数据库不支持本操作系统：请用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库，或在 WSL 中运行。',
      en: 'The embedded database does not run on this system: set DATABASE_URL to a PostgreSQL 15 or later, or use WSL.',
    })
  }
  if (uid !== 0) return { name: `uid ${uid}`, uid, gid: process.getgid?.() ?? uid, stepsDown: false }
  for (const name of ['postgres', 'nobody']) {
    const other = number('id', ['-u', name])
    const group = number('id', ['-g', name])
    if (other && group !== undefined) return { name, uid: other, gid: group, stepsDown: true }
  }
  throw new StartError({
    zh: '内置数据库不能以 root 运行，而系统中没有 postgres 或 nobody 用户：请新建其一，或换普通用户启动。',
    en: 'The embedded database refuses root and there is no OS user postgres or nobody: add one, or start as another user.',
  })
}

/**
 * The nearest folder at or above `path` that `owner` may not search, or undefined when all of them are open. A confined role
 * does not see the folders above its own; who started it has looked at them.
 */
export function closedFolder(path: string, owner: Owner): string | undefined {
  if (!owner.stepsDown) return undefined
  let closed: string | undefined
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const seen = process.permission === undefined || process.permission.has('fs.read', folder)
    const stat = seen ? statSync(folder, { throwIfNoEntry: false }) : undefined
    if (stat !== undefined && !maySearch(stat, owner)) closed = folder
    if (dirname(folder) === folder) return closed
  }
}

function maySearch(stat: { uid: number; gid: number; mode: number }, owner: Owner): boolean {
  if (stat.uid === owner.uid) return (stat.mode & 0o100) !== 0
  if (stat.gid === owner.gid) return (stat.mode & 0o010) !== 0
  return (stat.mode & 0o001) !== 0
}

/** Throws StartError when `owner` may not pass to `path`. */
export function requireOpen(path: string, owner: Owner, setting = 'DATA_DIR'): void {
  const closed = closedFolder(path, owner)
  if (closed === undefined) return
  throw new StartError({
    zh: `数据库以系统用户 ${owner.name} 运行，进不了 ${closed}：请用 ${setting} 另选数据文件夹（如 /var/lib/yuelu），或换普通用户启动。`,
    en: `The database runs as the OS user ${owner.name}, who may not enter ${closed}: choose another ${setting}, such as /var/lib/yuelu.`,
  })
}

/** Makes a folder that only `owner` may enter. Throws StartError when another user holds the name. */
export function privateFolder(path: string, owner: Owner): void {
  mkdirSync(path, { mode: 0o700, recursive: true })
  if (owner.stepsDown) chownSync(path, owner.uid, owner.gid)
  const stat = statSync(path)
  if (stat.uid !== owner.uid || (stat.mode & 0o077) !== 0) {
    throw new StartError({
      zh: `文件夹 ${path} 属于别的用户，或他人可以进入：请删除它，或另选数据文件夹（DATA_DIR）。`,
      en: `The folder ${path} belongs to another user or is open to others: remove it, or choose another DATA_DIR.`,
    })
  }
}
