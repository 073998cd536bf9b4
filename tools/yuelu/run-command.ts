// From the words typed to the command, its flags and its end.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { ConfigError } from '#kernel/config/config.ts'
import { isLost } from '#kernel/db/sqlstate.ts'
import { StartError } from '#server/start-error.ts'
import { apiAt, ProblemAnswer } from './api.ts'
import { auditCommands } from './audit-commands.ts'
import { callCommands } from './call-commands.ts'
import { type Command, type Flags, textOf } from './command.ts'
import { Failed, UsageError } from './endings.ts'
import { describeCommands } from './describe-commands.ts'
import { helpOn, overview } from './help.ts'
import { keyCommands } from './key-commands.ts'
import { operatorCommands } from './operator-commands.ts'
import { printProblem } from './print.ts'
import { registerCommands } from './register-commands.ts'
import { sessionCommands } from './session-commands.ts'
import { nearest } from './suggest.ts'
import { languageFrom, openTerminal, type Terminal } from './terminal.ts'
import { readTokens } from './token-store.ts'

export const commands: readonly Command[] = [
  ...sessionCommands,
  ...describeCommands,
  ...callCommands,
  ...registerCommands,
  ...auditCommands,
  ...operatorCommands,
  ...keyCommands,
]

const globals = {
  url: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const DEFAULT_URL = 'http://127.0.0.1:8081'

type Streams = { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream; readonly stderr: NodeJS.WriteStream }

/** The command that the first words name. */
function commandFor(words: readonly string[]): Command {
  const found = commands.find(({ name }) => name === words.slice(0, 2).join(' ')) ?? commands.find(({ name }) => name === words[0])
  if (found) return found
  const typed = words[0] === 'audit' ? words.slice(0, 2).join(' ') : words[0]!
  const near = nearest(typed, [...commands.map(({ name }) => name), 'help'])
  throw new UsageError(
    `没有命令 ${typed}。${near.length > 0 ? `您是不是要写：${near.join('、')}？` : '用 yuelu help 看全部命令。'}`,
    `There is no command ${typed}.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' See yuelu help.'}`,
  )
}

/** The flags that are not known yet: for `do` and `ask` each is a field and takes a value. */
function fieldFlags(argv: readonly string[], known: Readonly<Record<string, unknown>>): NonNullable<ParseArgsConfig['options']> {
  const names = argv.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []).filter((name) => !(name in known))
  return Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]))
}

function parsed(argv: readonly string[], options: NonNullable<ParseArgsConfig['options']>): { flags: Flags; words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    return { flags: values as Flags, words: positionals }
  } catch (error) {
    const name = /'--?([^'\s=]+)/.exec((error as Error).message)?.[1]
    const near = name && !(name in options) ? nearest(name, Object.keys(options)) : []
    if (near.length > 0)
      throw new UsageError(
        `没有选项 --${name}。您是不是要写：--${near.join('、--')}？`,
        `There is no option --${name}. Did you mean --${near.join(', --')}?`,
      )
    throw new UsageError(`选项不对：${(error as Error).message}`, (error as Error).message)
  }
}

/** What stands where: the words that are no flag (a field's value may be among the later ones), each with its place. */
function positionals(argv: readonly string[]): { words: string[]; places: number[] } {
  const { tokens } = parseArgs({ args: [...argv], options: globals, allowPositionals: true, strict: false, tokens: true })
  const found = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []))
  return { words: found.map(({ value }) => value), places: found.map(({ index }) => index) }
}

async function run(argv: readonly string[], env: NodeJS.ProcessEnv, terminalOf: (flags: Flags) => Terminal): Promise<void> {
  const { words, places } = positionals(argv)
  if (words.length === 0 || words[0] === 'help') {
    const { flags } = parsed(argv, globals)
    const topic = words.slice(1)
    return topic.length > 0 ? helpOn(commandFor(topic), terminalOf(flags)) : overview(commands, terminalOf(flags))
  }
  const command = commandFor(words)
  const named = new Set(places.slice(0, command.name.split(' ').length))
  const rest = argv.filter((_, place) => !named.has(place))
  const own = { ...globals, ...command.options }
  const { flags, words: given } = parsed(rest, command.fields ? { ...own, ...fieldFlags(rest, own) } : own)
  const terminal = terminalOf(flags)
  if (flags.help) return helpOn(command, terminal)
  const url = (textOf(flags, 'url') ?? env.YUELU_URL ?? DEFAULT_URL).replace(/\/+$/, '')
  if (!/^https?:\/\//.test(url)) throw new UsageError('--url 应当以 http:// 或 https:// 开头。', '--url begins with http:// or https://.')
  const api = apiAt({ url, token: readTokens(env)[url], language: terminal.language })
  await command.run({ terminal, api, env, flags, words: given })
}

/** What ended the command, in a sentence; a fault of our own keeps its stack. */
function wordsFor(error: unknown, { say }: Terminal): string {
  if (error instanceof UsageError || error instanceof Failed || error instanceof StartError) return say(error.words)
  if (error instanceof ConfigError) return error.message
  const { code } = error as { code?: string }
  if (isLost(error) || /^(E[A-Z]+|28...|3D000)$/.test(code ?? ''))
    return say({
      zh: `数据库连不上（${code}）：请检查地址、口令和网络。`,
      en: `The database cannot be reached (${code}): check its address, password and network.`,
    })
  return String((error as Error).stack ?? error)
}

/** Runs one command line; answers the exit code. */
export async function runCommand(argv: readonly string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> {
  const at = argv.indexOf('--lang')
  const asked = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice(7)
  const terminalOf = (flags: Flags) =>
    openTerminal({ ...streams, env, language: languageFrom(asked, env), json: flags.json === true || argv.includes('--json') })
  const fallback = openTerminal({
    ...streams,
    env,
    language: asked === 'en' || asked === 'zh' ? asked : languageFrom(undefined, env),
    json: argv.includes('--json'),
  })
  try {
    await run(argv, env, terminalOf)
    return 0
  } catch (error) {
    if (error instanceof ProblemAnswer) printProblem(fallback, error)
    else if (fallback.json) fallback.error(JSON.stringify({ error: wordsFor(error, fallback) }))
    else fallback.error(fallback.red(wordsFor(error, fallback)))
    return error instanceof UsageError || error instanceof ConfigError ? 2 : 1
  }
}
