// The files of a server that we did not start, fetched by PostgreSQL's own pg_basebackup over the replication protocol into a
// folder beside the backup, packed from there, and gone again. Where the backup ended stands in the note that the server
// archives with it.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupPlace } from './backup-folders.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { clusterFiles } from './cluster-files.ts'
import { piecesOf } from './pack.ts'
import { installedProgram } from './postgres-programs.ts'
import { type BaseSource, piecesOfText } from './take-base.ts'

/** A source over the server at `url`, of this major version. */
export const basebackupSource = (place: BackupPlace, url: string, major: number, log: (words: string) => void): BaseSource => ({
  by: 'pg_basebackup',
  async copy(pack) {
    const program = installedProgram('pg_basebackup', major) ?? refuseMissing(major)
    const folder = join(place.base, 'fetched.draft')
    rmSync(folder, { recursive: true, force: true })
    log(`fetching the files with ${program}`)
    try {
      await run(program, ['-D', folder, '-Fp', '-X', 'none', '--checkpoint=fast', '--no-manifest', '--no-password'], environmentOf(url))
      const label = readFileSync(join(folder, 'backup_label'), 'utf8')
      const [, startLsn = '', startWal = ''] = /START WAL LOCATION: (\S+) \(file ([0-9A-F]{24})\)/.exec(label) ?? []
      const { folders, files } = await clusterFiles(folder)
      for (const path of files) await pack(path, piecesOf(join(folder, path)))
      await pack('backup_label', piecesOfText(label))
      return { folders, startWal, startLsn, stopWal: startWal }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

function refuseMissing(major: number): never {
  throw new BackupTrouble(
    `本机没有 PostgreSQL ${major} 的 pg_basebackup：请安装（Debian：apt-get install postgresql-client-${major}），或在数据库服务器上用 pgBackRest 备份。`,
    `This machine has no pg_basebackup of PostgreSQL ${major}: install it (Debian: apt-get install postgresql-client-${major}), or back up on the database's machine with pgBackRest.`,
  )
}

/** The address as libpq's variables: a password on the command line would be there for all to read. */
function environmentOf(url: string): Record<string, string> {
  const { hostname, port, username, password, searchParams: more } = new URL(url)
  const given = {
    PGHOST: decodeURIComponent(hostname) || more.get('host'),
    PGPORT: port || more.get('port'),
    PGUSER: decodeURIComponent(username) || more.get('user'),
    PGPASSWORD: decodeURIComponent(password) || more.get('password'),
    PGSSLMODE: more.get('sslmode'),
    PGSSLROOTCERT: more.get('sslrootcert'),
    PGSSLCERT: more.get('sslcert'),
    PGSSLKEY: more.get('sslkey'),
  }
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])))
}

async function run(program: string, args: readonly string[], address: Record<string, string>): Promise<void> {
  const child = spawn(program, args, { env: { PATH: process.env.PATH, LC_ALL: 'C', ...address }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said = `${said}${part.toString('utf8')}`.slice(-2_000)))
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (status, signal) => resolve(status ?? signal ?? 'unknown'))
  })
  if (code === 0) return
  const why = said.trim().split('\n').at(-1) ?? String(code)
  throw new BackupTrouble(
    `pg_basebackup 没有成功（${why}）：数据库用户要有 REPLICATION 权限，pg_hba.conf 要有 replication 一行，max_wal_senders 要大于 0。`,
    `pg_basebackup failed (${why}): the database's user needs REPLICATION, pg_hba.conf a line for replication, and max_wal_senders must be above 0.`,
  )
}
