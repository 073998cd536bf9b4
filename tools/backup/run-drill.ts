import { words } from '#kernel/text/text.ts'
import { drill } from '#server/backup/drill.ts'
import { Failed } from '../yuelu/endings.ts'
import { atZone } from './at-zone.ts'
import { runLine, type Streams } from './command-line.ts'

const usage = words(
  '用法：npm run drill -- [--zone extranet|intranet] [--json]\n把最近的备份在旁边恢复到此刻，核验、测时、登记，然后删掉。不影响正在用的数据库。',
  'usage: npm run drill -- [--zone extranet|intranet] [--json]\nRestores the newest backup to this moment beside what is in use, verifies, measures, records, and removes it again.',
)

export const runDrill = (argv: readonly string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> =>
  runLine(argv, env, streams, {
    usage,
    run: (asked) =>
      atZone(env, asked, async ({ house, backup, config }) => {
        const { terminal, zone } = asked
        const log = (line: string) => terminal.note(line, line)
        const done = await drill({ house, zone, backup, log, archiveWaitMs: config.ARCHIVE_SECONDS * 1000 + 120_000 })
        if (terminal.json) terminal.answer(done)
        if (done.outcome === 'failed') throw new Failed(`演练不合格：${done.found}`, `The drill failed: ${done.found}`)
        if (terminal.json) return
        terminal.line(
          terminal.say(
            words(
              `✓ 演练合格：RTO ${done.rtoSeconds} 秒，RPO ${done.rpoSeconds} 秒；审计日志 ${done.logLines} 行完整，${done.tables} 张表行数一致。已登记。`,
              `✓ The drill passed: RTO ${done.rtoSeconds} s, RPO ${done.rpoSeconds} s; the audit log is whole (${done.logLines} lines), the rows of ${done.tables} tables are equal. Recorded.`,
            ),
          ),
        )
        if (done.found) terminal.note(done.found, done.found)
      }),
  })
