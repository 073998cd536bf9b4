// The commands of `npm run decisions`: replay, show, policy, policies, diff. Exit codes: 0 no difference, 1 a difference or
// a fault, 2 wrong usage.
import { parseArgs } from 'node:util'
import { decideAgain } from '#kernel/access/decision-record.ts'
import { compilePolicy, type PolicySet } from '#kernel/access/policy.ts'
import { differencesBehind, differencesOf } from '#kernel/access/policy-difference.ts'
import { decisionById, replayDay, type ReplayedDifference } from '#kernel/audit/decisions.ts'
import { ConfigError } from '#kernel/config/config.ts'
import type { Database } from '#kernel/db/database.ts'
import { policySet } from '#kernel/people/policy-sets.ts'
import { type Day, day as dayOf } from '#kernel/time/day.ts'
import { StartError } from '#server/start-error.ts'
import { type Flags, required, textOf } from '../yuelu/command.ts'
import { Failed, UsageError } from '../yuelu/endings.ts'
import { withDatabase, zoneOption } from '../yuelu/open-database.ts'
import { languageFrom, openTerminal, type Terminal } from '../yuelu/terminal.ts'
import { setNamed, setNow } from './read-set.ts'

type Work = { readonly database: Database; readonly terminal: Terminal; readonly flags: Flags; readonly words: readonly string[] }
type Streams = { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream; readonly stderr: NodeJS.WriteStream }

const options = {
  with: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  ...zoneOption,
} as const

const usage = {
  zh: `用法：npm run decisions -- <命令>
  replay 日期 [--with 文件|版本]  按当时（或另一套）权限集重做这一天的判定，报告不同之处
  show 审计行                     一条判定所依据的事实和结果
  policy [版本]                   打印一套权限集（默认为现行的一套）
  policies                        用过的权限集
  diff 甲 乙                      两套权限集（版本或文件）的不同之处
选项：--zone extranet|intranet  --json  --lang zh|en
数据库：DATABASE_URL，否则 DATA_DIR 里的内置数据库。`,
  en: `usage: npm run decisions -- <command>
  replay DAY [--with FILE|VERSION]  makes the day's decisions again with the set of their version (or another)
  show LINE                         the facts and the result of one decision
  policy [VERSION]                  prints a policy set (by default the one that decides now)
  policies                          the sets that ever decided
  diff A B                          what sets two policy sets (versions or files) apart
options: --zone extranet|intranet  --json  --lang zh|en
The database: DATABASE_URL, else the embedded one in DATA_DIR.`,
}

const NONE = compilePolicy({ permissions: {}, duties: {} }, 'none')

async function replay({ database, terminal, flags, words }: Work): Promise<void> {
  const day = dayFrom(required(words, 0, { zh: '日期', en: 'day' }))
  const named = textOf(flags, 'with')
  const against = named === undefined ? undefined : await setNamed(database, named)
  const of = (version: string) => policySet(database.kysely, version)
  const result = await replayDay(database.kysely, day, { of, none: NONE, ...(against && { against }) }, async (found) =>
    tellDifference(terminal, found, against, against && (await of(found.line.policy))),
  )
  const { decisions, differences } = result
  if (terminal.json) terminal.answer({ day, ...result, ...(against && { with: against.version }) })
  else
    terminal.line(
      terminal.say({
        zh: `${day}：${decisions} 项判定，${differences} 项不同。`,
        en: `${day}: ${decisions} decisions, ${differences} different.`,
      }),
    )
  if (differences > 0) throw new Failed('重做的结果与记录不同。', 'Made again, the decisions differ from the record.')
}

/** One line: who, what, was, would be; then the rules that differ. With --json an object a line. */
function tellDifference(terminal: Terminal, { line, would }: ReplayedDifference, against?: PolicySet, own?: PolicySet): void {
  const { decision } = line
  const behind = against && own ? differencesBehind(decision, own.text, against.text) : []
  if (terminal.json) {
    const { id, at, actor, actor_name: name, action, policy } = line
    const was = { allowed: decision.allowed, reason: decision.reason }
    const row = {
      id,
      at,
      actor,
      name,
      action,
      permission: decision.may,
      who: decision.who,
      policy,
      was,
      would: would ?? null,
      rules: behind.map(({ words }) => words),
    }
    return void terminal.stdout.write(`${JSON.stringify(row)}\n`)
  }
  const said = ({ allowed, reason }: { allowed: boolean; reason: string }) =>
    terminal.say({ zh: `${allowed ? '能' : '不能'}（${reason}）`, en: `${allowed ? 'yes' : 'no'} (${reason})` })
  const result = would
    ? said(would)
    : terminal.say({ zh: `没有版本 ${line.policy} 的权限集`, en: `no policy set of version ${line.policy}` })
  terminal.line(
    `✗ ${line.at} ${line.actor_name} ${decision.who ?? ''} ${decision.may}: ${said(decision)} → ${result}  ${terminal.dim(line.id)}`,
  )
  for (const { words } of behind) terminal.line(`    ${terminal.say(words)}`)
}

async function show({ database, terminal, words }: Work): Promise<void> {
  const id = required(words, 0, { zh: '审计行编号', en: 'line id' })
  const found = /^[0-9a-f-]{36}$/i.test(id) ? await decisionById(database.kysely, id) : undefined
  if (!found) throw new Failed('没有这一行，或这一行没有判定。', 'There is no such line, or it keeps no decision.')
  const set = await policySet(database.kysely, found.policy)
  terminal.answer({ ...found, again: set || found.decision.duties === undefined ? decideAgain(set ?? NONE, found.decision) : null })
}

async function policy({ database, terminal, words }: Work): Promise<void> {
  const set = words[0] === undefined ? await setNow(database) : await setNamed(database, words[0])
  terminal.note(`版本 ${set.version}`, `version ${set.version}`)
  terminal.answer(set.text)
}

async function policies({ database, terminal }: Work): Promise<void> {
  const sets = await database.kysely.selectFrom('kernel.policy_set').select(['version', 'at', 'made_by']).orderBy('seq').execute()
  if (terminal.json) return terminal.answer(sets)
  for (const { version, at, made_by: by } of sets) terminal.line(`${version}  ${at}  ${by}`)
}

async function diff({ database, terminal, words }: Work): Promise<void> {
  const what = { zh: '权限集（版本或文件）', en: 'policy set (version or file)' }
  const [before, after] = [await setNamed(database, required(words, 0, what)), await setNamed(database, required(words, 1, what))]
  const found = differencesOf(before.text, after.text)
  if (terminal.json) return terminal.answer(found)
  for (const { words: said } of found) terminal.line(terminal.say(said))
  if (found.length === 0) terminal.line(terminal.say({ zh: '两套权限集相同。', en: 'The two sets are the same.' }))
}

const commands: Readonly<Record<string, (work: Work) => Promise<void>>> = { replay, show, policy, policies, diff }

function dayFrom(text: string): Day {
  try {
    return dayOf(text)
  } catch {
    throw new UsageError(`${text} 不是日期（YYYY-MM-DD）。`, `${text} is not a day (YYYY-MM-DD).`)
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`选项不对：${(error as Error).message}`, (error as Error).message)
  }
}

/** Runs one command line; answers the exit code. */
export async function runDecisions(argv: readonly string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> {
  const json = argv.includes('--json')
  let terminal = openTerminal({ ...streams, env, language: languageFrom(undefined, env), json })
  try {
    const { values, positionals } = parsed(argv)
    terminal = openTerminal({ ...streams, env, language: languageFrom(values.lang, env), json })
    const [name, ...words] = positionals
    if (values.help || name === undefined || name === 'help') {
      terminal.line(terminal.say(usage))
      return 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new UsageError(`没有命令 ${name}。\n${usage.zh}`, `There is no command ${name}.\n${usage.en}`)
    const flags: Flags = values
    await withDatabase({ env, flags, terminal }, (database) => command({ database, terminal, flags, words }))
    return 0
  } catch (error) {
    const known = error instanceof UsageError || error instanceof Failed || error instanceof StartError
    terminal.error(known ? terminal.say(error.words) : error instanceof ConfigError ? error.message : String((error as Error).stack))
    return error instanceof UsageError || error instanceof ConfigError ? 2 : 1
  }
}
