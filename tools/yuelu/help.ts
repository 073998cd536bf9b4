import type { Command } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Every command, one line each. */
export function overview(commands: readonly Command[], terminal: Terminal): void {
  const say = (zh: string, en: string) => terminal.say({ zh, en })
  if (terminal.json) return terminal.answer(commands.map(({ name, usage, title }) => ({ name, usage, title })))
  terminal.line(`${terminal.bold('yuelu')}  ${say('岳麓平台的命令行', 'The command line of the Yuelu platform')}`)
  terminal.line(`\n${say('用法', 'Usage')}: npm run -s yuelu -- ${say('命令', 'COMMAND')} …\n`)
  const width = Math.max(...commands.map(({ name }) => name.length))
  for (const { name, title } of commands) terminal.line(`  ${terminal.bold(name.padEnd(width))}  ${terminal.say(title)}`)
  terminal.line(`  ${terminal.bold('help'.padEnd(width))}  ${say('说明一个命令', 'Explain a command')}`)
  terminal.line(`\n${say('各命令都可以用', 'Every command takes')}`)
  terminal.line(
    `  --url ${say('地址      平台地址，缺省为 YUELU_URL 或 http://127.0.0.1:8081', 'ADDRESS  the platform; else YUELU_URL, else http://127.0.0.1:8081')}`,
  )
  terminal.line(`  --json          ${say('答复给机器看（标准输出只有 JSON）', 'answer for a machine: stdout is JSON alone')}`)
  terminal.line(`  --lang zh|en    ${say('缺省按 LANG', 'else by LANG')}`)
  terminal.line(`\n${say('退出码：0 办好，1 被拒绝或出错，2 写法不对。', 'Exit codes: 0 done, 1 refused or failed, 2 wrong usage.')}`)
  terminal.line(`${say('例', 'Examples')}:`)
  for (const line of [
    'sign-in --account stats-bureau.officer',
    'actions projects',
    'describe projects.draft-project',
    'list systems.information-system --filter zone=extranet',
    'help do',
  ])
    terminal.line(`  yuelu ${line}`)
}

/** One command: its usage, its options, what else is to be known. */
export function helpOn({ name, usage, title, more, options = {} }: Command, terminal: Terminal): void {
  if (terminal.json) return terminal.answer({ name, usage, title, more, options: Object.keys(options) })
  terminal.line(`${terminal.bold(`yuelu ${name}`)} ${usage}`)
  terminal.line(terminal.say(title))
  if (more) terminal.line(`\n${terminal.say(more)}`)
}
