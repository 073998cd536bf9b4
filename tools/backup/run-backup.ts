import { words } from '#kernel/text/text.ts'
import { backUp } from '#server/backup/back-up.ts'
import { backupKeyPath } from '#server/backup/open-backup.ts'
import { atZone } from './at-zone.ts'
import { runLine, type Streams } from './command-line.ts'

const usage = words(
  '用法：npm run backup -- [--zone extranet|intranet] [--json]\n数据库：DATABASE_URL，否则 DATA_DIR 里的内置数据库，运行着也可以备份。备份放在 BACKUP_DIR。',
  'usage: npm run backup -- [--zone extranet|intranet] [--json]\nThe database: DATABASE_URL, else the embedded one in DATA_DIR, running or not. The backup goes to BACKUP_DIR.',
)

export const runBackup = (argv: readonly string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> =>
  runLine(argv, env, streams, {
    usage,
    run: (asked) =>
      atZone(env, asked, async ({ house, backup, config }) => {
        const { terminal, zone } = asked
        const log = (line: string) => terminal.note(line, line)
        const { manifest, bytes, seconds } = await backUp({ house, zone, backup, log }, config.BACKUP_KEEP)
        const { id, files, began, stopWal, tables } = manifest
        if (terminal.json) return terminal.answer({ id, zone, files: files.length, bytes, seconds, began, stopWal, tables: tables.length })
        const size = (bytes / 2 ** 20).toFixed(1)
        terminal.line(
          terminal.say(
            words(
              `✓ 备份 ${id}：${files.length} 个文件，封存后 ${size} MiB，用时 ${seconds} 秒，放在 ${backup.place.base}`,
              `✓ Backup ${id}: ${files.length} files, ${size} MiB when sealed, ${seconds} s, in ${backup.place.base}`,
            ),
          ),
        )
        const key = backupKeyPath(config, zone)
        terminal.note(
          `备份不含密钥。没有 ${key} 和密钥文件夹，这个备份打不开、用不了：请把它们另存到别处，不要与备份放在一起。`,
          `No key is in the backup. Without ${key} and the keys folder it cannot be opened or used: keep copies of them elsewhere, apart from the backup.`,
        )
      }),
  })
