// What backup, restore and drill have in common as commands: options, words, and the exit codes 0 done, 1 it did not go
// through, 2 wrong usage.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { ConfigError } from '#kernel/config/config.ts'
import type { Words } from '#kernel/text/text.ts'
import type { Zone } from '#server/roles/open-zone.ts'
import { StartError } from '#server/start-error.ts'
import { type Flags, textOf } from '../yuelu/command.ts'
import { Failed, UsageError } from '../yuelu/endings.ts'
import { languageFrom, openTerminal, type Terminal } from '../yuelu/terminal.ts'

export type Streams = { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream; readonly stderr: NodeJS.WriteStream }
export type Asked = { readonly terminal: Terminal; readonly flags: Flags; readonly words: readonly string[]; readonly zone: Zone }

const common = {
  zone: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Runs one command line; answers the exit code. */
export async function runLine(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  streams: Streams,
  command: { usage: Words; options?: NonNullable<ParseArgsConfig['options']>; run(asked: Asked): Promise<void> },
): Promise<number> {
  const json = argv.includes('--json')
  let terminal = openTerminal({ ...streams, env, language: languageFrom(undefined, env), json })
  try {
    const { values, positionals } = parsed(argv, { ...common, ...command.options })
    const flags = values as Flags
    terminal = openTerminal({ ...streams, env, language: languageFrom(textOf(flags, 'lang'), env), json })
    if (flags.help) terminal.line(terminal.say(command.usage))
    else await command.run({ terminal, flags, words: positionals, zone: zoneIn(flags) })
    return 0
  } catch (error) {
    const known = error instanceof UsageError || error instanceof Failed || error instanceof StartError
    terminal.error(known ? terminal.say(error.words) : error instanceof ConfigError ? error.message : String((error as Error).stack))
    return error instanceof UsageError || error instanceof ConfigError ? 2 : 1
  }
}

function parsed(argv: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`选项不对：${(error as Error).message}`, (error as Error).message)
  }
}

function zoneIn(flags: Flags): Zone {
  const zone = textOf(flags, 'zone') ?? 'extranet'
  if (zone === 'extranet' || zone === 'intranet') return zone
  throw new UsageError('--zone 只能是 extranet 或 intranet。', '--zone is extranet or intranet.')
}
