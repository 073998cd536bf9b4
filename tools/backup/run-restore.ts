import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { KeyObject } from 'node:crypto'
import { words } from '#kernel/text/text.ts'
import { readKey } from '#kernel/trust/key-file.ts'
import { sm2FromPem, sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import type { Config } from '#kernel/config/config.ts'
import type { BackupPlace } from '#server/backup/backup-folders.ts'
import { chooseBase } from '#server/backup/choose-base.ts'
import { type BackupKey, readBackupKey } from '#server/backup/backup-key.ts'
import { handOverNow } from '#server/backup/hand-over.ts'
import { backupDir, backupKeyPath } from '#server/backup/open-backup.ts'
import { restore } from '#server/backup/restore.ts'
import { announceTimeline, requireStopped, settleRestored, takePlace } from '#server/backup/settle-restored.ts'
import { targetTime } from '#server/backup/target-time.ts'
import { clusterIn } from '#server/cluster.ts'
import { clusterFolders } from '#server/cluster-folders.ts'
import { clusterOwner } from '#server/cluster-owner.ts'
import { holdDataDir } from '#server/data-dir.ts'
import { isPostmaster, readPostmaster } from '#server/postmaster.ts'
import { keysOf } from '#server/role-folders.ts'
import type { Zone } from '#server/roles/open-zone.ts'
import { supersedeStandby } from '#server/standby/supersede-standby.ts'
import { primaryHome } from '#server/standby/without-standby.ts'
import { textOf } from '../yuelu/command.ts'
import { Failed, UsageError } from '../yuelu/endings.ts'
import type { Terminal } from '../yuelu/terminal.ts'
import { configHere } from './at-zone.ts'
import { type Asked, runLine, type Streams } from './command-line.ts'
import { tellRestored, tellWitness } from './tell-restored.ts'

const usage = words(
  `用法：npm run restore -- 时间 [--zone extranet|intranet] [--into 文件夹] [--as-new] [--base 备份编号] [--key 公钥.pem] [--json]
时间：2026-11-26 10:05（北京时间，含这一刻提交的）、2026-11-26T10:05:00+08:00，或 latest。
恢复到旁边的新文件夹，核验后停在那里；--as-new 让它接替现在的数据库（先停下岳麓，原来的文件移到旁边，不删）。`,
  `usage: npm run restore -- TIME [--zone extranet|intranet] [--into DIR] [--as-new] [--base ID] [--key PUBLIC.pem] [--json]
TIME: 2026-11-26 10:05 (China's time; what was committed at that very moment included), 2026-11-26T10:05:00+08:00, or latest.
It restores into a new folder beside, verifies and leaves it there; --as-new puts it in the living one's place (stop Yuelu first; the old files are moved aside, not deleted).`,
)

const options = {
  into: { type: 'string' },
  'as-new': { type: 'boolean' },
  base: { type: 'string' },
  key: { type: 'string' },
} as const

export const runRestore = (argv: readonly string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> =>
  runLine(argv, env, streams, { usage, options, run: (asked) => run(env, asked) })

async function run(env: NodeJS.ProcessEnv, { terminal, flags, words: given, zone }: Asked): Promise<void> {
  const text = given.slice(0, 2).join(' ')
  if (text === '') throw new UsageError(`请写明恢复到什么时间。\n${usage.zh}`, `Say which time to restore.\n${usage.en}`)
  const target = targetTime(text, new Date())
  const config = configHere(env)
  const isNew = flags['as-new'] === true
  if (isNew && (zone === 'extranet' ? config.DATABASE_URL : config.INTRANET_DATABASE_URL) !== undefined) {
    throw new UsageError(
      '--as-new 只用于内置数据库；自有的 PostgreSQL 请恢复到旁边，再按 docs/operations.md 接替。',
      '--as-new is for the embedded database; restore your own PostgreSQL beside and follow docs/operations.md.',
    )
  }
  const living = join(config.DATA_DIR, zone)
  const release = isNew ? holdDataDir(config.DATA_DIR) : () => {}
  try {
    if (isNew) requireStopped(living)
    const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
    const into = join(textOf(flags, 'into') ?? join(config.DATA_DIR, 'restored', stamp), zone)
    const dir = backupDir(config)
    const sealing = readBackupKey(backupKeyPath(config, zone))
    const base = textOf(flags, 'base')
    const choice = { dir, zone, target, key: verifierOf(textOf(flags, 'key'), keysOf(config, zone)), ...(base && { base }) }
    const { place } = chooseBase(choice)
    if (!isNew) await handOverIfAlive(terminal, config, zone, place, sealing)
    const restored = await restore({ ...choice, sealing, into, durable: true, log: (line) => terminal.note(line, line) })
    await settleRestored(restored)
    let home = restored.home
    let aside: string | undefined
    if (isNew && restored.verified.faults.length === 0) {
      aside = takePlace(home, living, stamp)
      home = living
      await supersedeStandby(living, aside, config.STANDBY_DIR && join(config.STANDBY_DIR, zone))
      await announceTimeline(place, sealing, join(living, 'pgdata'))
    }
    tellRestored(terminal, restored, { target, home, aside, zone })
    if (restored.verified.faults.length > 0 || restored.verified.lost.length > 0) {
      throw new Failed(
        `恢复出的数据库没有通过核验，留在 ${restored.home} 供查明${isNew ? '，没有接替现在的数据库' : ''}。`,
        `What was restored did not pass; it is left in ${restored.home} to be looked into${isNew ? ' and did not take the living one’s place' : ''}.`,
      )
    }
    tellWitness(terminal, restored, target)
  } finally {
    release()
  }
}

/** What was committed a moment ago still lies with the living server: it is asked for it, and where there is none, so be it. */
async function handOverIfAlive(terminal: Terminal, config: Config, zone: Zone, place: BackupPlace, key: BackupKey): Promise<void> {
  const given = zone === 'extranet' ? config.DATABASE_URL : config.INTRANET_DATABASE_URL
  const living = primaryHome(config.DATA_DIR ?? '', zone)
  const isAlive = given !== undefined || isPostmaster(readPostmaster(join(living, 'pgdata'))?.pid ?? 0)
  if (!isAlive) return
  const isDone = await handOverNow(given ?? clusterIn(clusterFolders(living, clusterOwner())).url, place, key).catch(() => false)
  if (!isDone)
    terminal.note(
      '正在用的数据库没有交出最新的日志，只恢复已归档的。',
      'The living database did not hand over its newest log; what is archived is restored.',
    )
}

/** The key that manifests are checked with: given, or that of this machine's keys folder. */
function verifierOf(given: string | undefined, keysDir: string): KeyObject {
  if (given !== undefined) {
    try {
      return sm2PublicFromPem(readFileSync(given, 'utf8'))
    } catch {
      throw new UsageError(`${given} 不是 SM2 公钥（PEM）。`, `${given} is not an SM2 public key in PEM.`)
    }
  }
  const path = join(keysDir, 'backup.key.pem')
  const own = readKey(path)
  if (own !== undefined) return sm2FromPem(own).publicKey
  throw new Failed(
    `没有 ${path}，不能验证备份的签名：请把另存的密钥文件夹放回去（KEYS_DIR），或用 --key 指明公钥。`,
    `There is no ${path} to check the backup’s signature with: put the keys folder back (KEYS_DIR), or name the public key with --key.`,
  )
}
