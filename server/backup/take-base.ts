// A base backup of a running server. It is written beside its name and renamed when everything it needs is at hand, the last
// segment of its log too: what is found under `base/` can be restored, and a backup that was interrupted is not there.
import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'
import { holdLock } from '../start-lock.ts'
import type { BackupPlace } from './backup-folders.ts'
import type { BackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { FORMAT, type Manifest, PARTS, signManifest, sweepDrafts } from './manifest.ts'
import { packFile, type PackedFile } from './pack.ts'
import { pruneBackups } from './prune.ts'
import { flush, writeDurably } from '../on-disk.ts'
import { tally } from './tally.ts'
import { takeIn } from './wal-store.ts'

/** One way to come by a server's files. `copy` hands over each file and answers what the server said of the whole. */
export type BaseSource = {
  readonly by: Manifest['by']
  copy(pack: (path: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>): Promise<{
    folders: readonly string[]
    startWal: string
    startLsn: string
    stopWal: string
    /** None where only the archive says it. */
    stopLsn?: string
  }>
}

export type TakeOptions = {
  readonly place: BackupPlace
  readonly url: string
  readonly source: BaseSource
  readonly sealing: BackupKey
  readonly signing: Sm2KeyPair
  /** How many base backups are kept; older ones go, with the log that only they need. */
  readonly keep: number
  readonly log: (words: string) => void
  readonly archiveWaitMs?: number
}

const ARCHIVE_WAIT_MS = 60_000

/** Takes a base backup. Answers its manifest. */
export async function takeBase(options: TakeOptions): Promise<Manifest> {
  const { place, log } = options
  const release = await holdLock(join(place.home, 'base.lock'))
  try {
    sweepDrafts(place)
    const began = new Date()
    const id = `${began.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(2).toString('hex')}`
    const draft = join(place.base, `${id}.draft`)
    mkdirSync(draft, { mode: 0o700 })
    const manifest = await fill(draft, id, began, options)
    flush(join(draft, PARTS.pack))
    const { text, signature } = signManifest(manifest, options.signing)
    for (const [name, content] of [
      [PARTS.manifest, text],
      [PARTS.signature, signature],
    ] as const)
      writeDurably(join(draft, name), content)
    renameSync(draft, join(place.base, id))
    flush(place.base)
    const gone = await pruneBackups(place, options.sealing, options.signing.publicKey, options.keep)
    if (gone > 0) log(`${gone} older backups went`)
    return manifest
  } finally {
    release()
  }
}

async function fill(draft: string, id: string, began: Date, options: TakeOptions): Promise<Manifest> {
  const { place, url, source, sealing, log } = options
  const files: PackedFile[] = []
  const pack = await open(join(draft, PARTS.pack), 'w', 0o600)
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    const progress = progressOf(log)
    const said = await source.copy(async (path, pieces) => {
      const file = await packFile(pack, sealing, id, path, pieces)
      files.push(file)
      progress(file)
    })
    const counts = await tally(client)
    const { rows } = await client.query<{ version: number; database: string }>(
      "select current_setting('server_version_num')::int as version, current_database() as database",
    )
    log('waiting until the log of the backup is archived')
    await untilArchived(options, client, [said.startWal, said.stopWal])
    return {
      format: FORMAT,
      id,
      zone: place.zone,
      lineage: place.lineage,
      postgres: rows[0]!.version,
      by: source.by,
      database: rows[0]!.database,
      began: began.toISOString(),
      ended: new Date().toISOString(),
      startWal: said.startWal,
      startLsn: said.startLsn,
      stopWal: said.stopWal,
      stopLsn: said.stopLsn ?? '',
      key: sealing.id,
      folders: said.folders,
      files,
      tables: counts.tables,
      checkpoint: counts.checkpoint,
    }
  } finally {
    await Promise.all([pack.close(), client.end().catch(() => {})])
  }
}

function progressOf(log: (words: string) => void) {
  let [bytes, files, told] = [0, 0, 0]
  return ({ size }: PackedFile) => {
    bytes += size
    files += 1
    if (bytes - told < 256 * 2 ** 20) return
    told = bytes
    log(`${files} files, ${Math.round(bytes / 2 ** 20)} MiB`)
  }
}

/** A base without the log written meanwhile can never be made consistent, so it waits for it. */
async function untilArchived(
  { place, sealing, archiveWaitMs = ARCHIVE_WAIT_MS }: TakeOptions,
  client: pg.Client,
  names: readonly string[],
) {
  const until = Date.now() + archiveWaitMs
  for (;;) {
    const { entries } = await takeIn(place, sealing)
    const there = new Set(entries.map(({ name }) => name))
    const missing = names.find((name) => !there.has(name))
    if (missing === undefined) return
    if (Date.now() > until) {
      const { rows } = await client.query<{ failed: string | null }>('select last_failed_wal as failed from pg_stat_archiver')
      const failed = rows[0]?.failed
      throw new BackupTrouble(
        `日志段 ${missing} 没有归档到 ${place.arriving}${failed ? `（归档命令在 ${failed} 失败，原因见数据库日志）` : ''}：请检查归档命令、磁盘空间和权限，然后重做备份。`,
        `The segment ${missing} was not archived to ${place.arriving}${failed ? ` (the archive command failed at ${failed}; the database's log says why)` : ''}: check the archive command, the disk and its permissions, then back up again.`,
      )
    }
    await sleep(100)
  }
}

export const piecesOfText = (text: string): Uint8Array[] => (text === '' ? [] : [Buffer.from(text)])
