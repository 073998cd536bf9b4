// What a restore found, in plain words, and what is left for people to do.
import { words } from '#kernel/text/text.ts'
import type { Restored } from '#server/backup/restore.ts'
import { chinaTime } from '#server/backup/target-time.ts'
import type { Terminal } from '../yuelu/terminal.ts'

type Told = { readonly target: Date | 'latest'; readonly home: string; readonly aside: string | undefined; readonly zone: string }

/** Seconds between the last recovered commit and the moment asked for; none without either. */
export const rpoOf = ({ lastCommit }: Restored, target: Date | 'latest'): number | undefined =>
  lastCommit && target !== 'latest' ? Math.max(0, (target.getTime() - lastCommit.getTime()) / 1000) : undefined

export function tellRestored(terminal: Terminal, restored: Restored, { target, home, aside, zone }: Told): void {
  const { base, lastCommit, seconds, endedEarly, verified } = restored
  const { counts, lines, backlog, faults, lost } = verified
  const rpo = rpoOf(restored, target)
  const rows = counts.tables.reduce((sum, one) => sum + one.rows, 0)
  if (terminal.json) {
    const said = {
      base,
      zone,
      home,
      aside: aside ?? null,
      target,
      lastCommit: lastCommit ?? null,
      rpoSeconds: rpo ?? null,
      rtoSeconds: seconds,
    }
    return terminal.answer({ ...said, endedEarly, lines, backlog, faults, lost, tables: counts.tables.length, rows })
  }
  const say = (zh: string, en: string) => terminal.line(terminal.say(words(zh, en)))
  const to =
    target === 'latest'
      ? words('归档的最后一刻', 'the end of the archive')
      : words(`${chinaTime(target)}（北京时间，含这一刻）`, `${chinaTime(target)} (China's time, that moment included)`)
  say(`✓ 备份 ${base} 已恢复到${to.zh}，放在 ${home}`, `✓ The backup ${base} is restored to ${to.en}, in ${home}`)
  if (aside)
    say(
      `  原来的数据库移到 ${aside}，确认无误后再自行删除。`,
      `  The database that was there lies in ${aside}; delete it when you are sure.`,
    )
  if (endedEarly)
    say(
      '! 归档在这一刻之前就到头了：已恢复到归档的最后一刻；之后若有提交，不在其中。',
      '! The archive ends before that moment: restored to its end; what was committed after it is not there.',
    )
  const last = lastCommit ? chinaTime(lastCommit) : undefined
  say(
    `  最后恢复的提交：${last ?? '备份之后没有提交'}${rpo === undefined ? '' : `，距所求时刻 ${rpo.toFixed(1)} 秒（RPO）`}`,
    `  Last commit recovered: ${last ?? 'none since the backup'}${rpo === undefined ? '' : `, ${rpo.toFixed(1)} s before the moment asked for (RPO)`}`,
  )
  say(`  用时 ${seconds.toFixed(1)} 秒（RTO，含核验）`, `  Took ${seconds.toFixed(1)} s, verification included (RTO)`)
  say(
    `  审计日志：${lines} 行已封存、${backlog} 行待封存，${faults.length === 0 ? '完整' : `${faults.length} 处不符`}；${counts.tables.length} 张表共 ${rows} 行${lost.length > 0 ? `，缺 ${lost.join('、')}` : ''}`,
    `  Audit log: ${lines} lines sealed, ${backlog} waiting, ${faults.length === 0 ? 'whole' : `${faults.length} faults`}; ${counts.tables.length} tables with ${rows} rows${lost.length > 0 ? `, lacking ${lost.join(', ')}` : ''}`,
  )
}

/** To the witness a log that went back looks like one that was rewritten, and it must: only people can say which it is. */
export function tellWitness(terminal: Terminal, { verified }: Restored, target: Date | 'latest'): void {
  terminal.note(
    `启用它之前：
  1. 恢复出的日志有 ${verified.lines} 行。见证单位若已见过更长的日志，会拒绝签名并报“日志回退”，这是对的。
  2. 书面告知见证单位：何时、为何恢复到${target === 'latest' ? '归档末尾' : ` ${chinaTime(target)}`}，日志从多少行退到 ${verified.lines} 行。
  3. 见证单位把它的记录文件夹（WITNESS_DIR）整个另存为证据，再用空的记录文件夹重新启动；它签过的旧封存点证明丢了哪些行。
  4. 用见证单位的旧封存点核对：npm run yuelu -- audit verify --checkpoint 文件（恢复之前的封存点必须仍然成立）。
  5. 启动以后马上做一次 npm run backup；有备库的，删去备库的文件夹让它重新做。`,
    `Before it is put to use:
  1. The restored log has ${verified.lines} lines. A witness that has seen a longer one refuses to sign and says that the log went back; it is right.
  2. Tell the witness in writing when and why the log went back to ${target === 'latest' ? 'the end of the archive' : chinaTime(target)}, from how many lines to ${verified.lines}.
  3. The witness keeps its record (WITNESS_DIR) whole as evidence and starts with an empty one; the checkpoints it signed show which lines were lost.
  4. Check against an older checkpoint of the witness: npm run yuelu -- audit verify --checkpoint FILE (those from before the moment must still hold).
  5. After the start make a backup at once (npm run backup); where there is a standby, remove its folder so that it is made anew.`,
  )
}
