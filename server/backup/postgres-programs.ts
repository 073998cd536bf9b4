// The server program for a backup: the embedded one for its own, else one of the same major version on this machine.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { clusterBinaries } from '../cluster-binaries.ts'
import type { Owner } from '../cluster-owner.ts'
import { BackupTrouble } from './backup-trouble.ts'

const places = (major: number) => [
  ...(process.env.PATH ?? '').split(delimiter),
  `/usr/lib/postgresql/${major}/bin`,
  `/usr/pgsql-${major}/bin`,
  `/opt/homebrew/opt/postgresql@${major}/bin`,
  `/usr/local/opt/postgresql@${major}/bin`,
]

const majorOf = (path: string): number =>
  Number(/\(PostgreSQL\) (\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0)

/** A program of PostgreSQL of this major version on this machine, or undefined. */
export const installedProgram = (name: string, major: number): string | undefined =>
  places(major)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path) && majorOf(path) === major)

/** The `postgres` that can read the files of a server of this version. */
export function postgresFor(version: number, owner: Owner, log: (words: string) => void): string {
  const major = Math.floor(version / 10_000)
  const embedded = clusterBinaries(owner, log).postgres
  const found = majorOf(embedded) === major ? embedded : installedProgram('postgres', major)
  if (found !== undefined) return found
  throw new BackupTrouble(
    `这个备份是 PostgreSQL ${major} 的，本机没有这个版本的 postgres 程序：请先安装（Debian：apt-get install postgresql-${major}）。`,
    `This backup is of PostgreSQL ${major} and this machine has no postgres of that version: install it first (Debian: apt-get install postgresql-${major}).`,
  )
}
