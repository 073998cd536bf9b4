// Fills a database with simulated people and firms and says how it goes. Begun again with the same numbers it goes on where it
// stopped; Ctrl-C ends it after the rows in hand.
import { instantOf } from '#kernel/time/day.ts'
import { words } from '#kernel/text/text.ts'
import { fill, type Progress, WillNotFill } from '#province/people/fill.ts'
import { MOST_FIRMS, MOST_PEOPLE, type Plan } from '#province/people/plan.ts'
import { runLine, type Streams } from '../backup/command-line.ts'
import { type Flags, textOf } from '../yuelu/command.ts'
import { Failed, UsageError } from '../yuelu/endings.ts'
import { reach } from '../yuelu/open-database.ts'
import type { Terminal } from '../yuelu/terminal.ts'
import { progressLine } from './progress-line.ts'

const usage = words(
  '用法：npm run province -- [--people 人数] [--firms 户数] [--seed 种子] [--json]\n默认 10000 人、2000 户、种子 2004。数据库：DATABASE_URL，否则 DATA_DIR 里的内置数据库。人和企业都是模拟的，号码不属于任何人。',
  'usage: npm run province -- [--people N] [--firms M] [--seed S] [--json]\nBy default 10000 people, 2000 firms, seed 2004. The database: DATABASE_URL, else the embedded one in DATA_DIR. People and firms are simulated; their numbers are nobody’s.',
)

const MOST_SEED = 1_000_000_000
const NOTE_EVERY_MS = 5_000

function whole(flags: Flags, name: string, fallback: number, [least, most]: readonly [number, number]): number {
  const text = textOf(flags, name)
  if (text === undefined) return fallback
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new UsageError(`--${name} 是 ${least} 到 ${most} 的整数。`, `--${name} is a whole number from ${least} to ${most}.`)
}

const planAsked = (flags: Flags): Plan => ({
  people: whole(flags, 'people', 10_000, [1, MOST_PEOPLE]),
  firms: whole(flags, 'firms', 2_000, [0, MOST_FIRMS]),
  seed: whole(flags, 'seed', 2004, [1, MOST_SEED]),
})

export const runProvince = (argv: readonly string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> =>
  runLine(argv, env, streams, {
    usage,
    options: { people: { type: 'string' }, firms: { type: 'string' }, seed: { type: 'string' } },
    async run({ flags, terminal }) {
      const plan = planAsked(flags)
      const { url, leave } = await reach(env, flags, terminal)
      let asked = false
      const stop = () => void (asked = true)
      process.once('SIGINT', stop)
      const began = performance.now()
      try {
        const told = teller(terminal, plan, streams.stderr.isTTY)
        const { before, after } = await fill(url, { plan, at: instantOf(new Date()), told, stops: () => asked })
        terminal.progress(undefined)
        sayEnd(terminal, plan, before, after, (performance.now() - began) / 1000)
      } catch (error) {
        terminal.progress(undefined)
        if (error instanceof WillNotFill) throw new Failed(error.words.zh, error.words.en)
        throw error
      } finally {
        process.off('SIGINT', stop)
        await leave()
      }
    },
  })

/** On a terminal a bar that moves; elsewhere a line now and then. */
function teller(terminal: Terminal, plan: Plan, draws: boolean) {
  const began = performance.now()
  let first: Progress | undefined
  let noted = began
  return (now: Progress) => {
    first ??= { ...now }
    const line = terminal.say(progressLine(plan, first, now, (performance.now() - began) / 1000))
    terminal.progress(line)
    if (draws || performance.now() - noted < NOTE_EVERY_MS) return
    noted = performance.now()
    terminal.note(line, line)
  }
}

function sayEnd(terminal: Terminal, plan: Plan, before: Progress, after: Progress, seconds: number): void {
  const added = after.people - before.people + after.firms - before.firms
  if (terminal.json) return terminal.answer({ plan, before, after: { ...after }, seconds: Number(seconds.toFixed(1)) })
  const there = words(
    `模拟人口 ${after.people} / ${plan.people} 人，企业 ${after.firms} / ${plan.firms} 户（种子 ${plan.seed}）`,
    `${after.people} of ${plan.people} simulated people, ${after.firms} of ${plan.firms} firms (seed ${plan.seed})`,
  )
  if (added === 0)
    return terminal.line(terminal.say(words(`${there.zh}：已经齐备，没有新增。`, `${there.en}: all there, nothing was added.`)))
  const rate = Math.round(added / seconds)
  terminal.line(
    terminal.say(
      words(
        `${there.zh}，用时 ${seconds.toFixed(1)} 秒，每秒 ${rate} 行。`,
        `${there.en}, in ${seconds.toFixed(1)} s, ${rate} rows a second.`,
      ),
    ),
  )
  if (after.people < plan.people || after.firms < plan.firms)
    terminal.note(
      '没有做完：用同样的参数再运行，从这里接着做。',
      'It is not done: run it again with the same numbers and it goes on from here.',
    )
}
