// Running programs in a place. What a place may see of the machine's files is the same for all, but for what is hidden there.
import { type ChildProcess, execFile, spawn, type SpawnOptions } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const LARGEST = 64 * 1024 * 1024

/** Runs a command to its end and answers what it said. Throws with its words when it fails. */
export async function said(command: readonly string[], input?: string): Promise<string> {
  const [program, ...rest] = command
  const running = run(program!, rest, { maxBuffer: LARGEST, encoding: 'utf8' })
  if (input !== undefined) running.child.stdin!.end(input)
  try {
    return (await running).stdout
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new Error(`${command.join(' ')}: ${stderr?.trim() || (error as Error).message}`, { cause: error })
  }
}

/** The command by which another is run in a place. */
export const at = (place: string, ...command: readonly string[]): string[] => ['ip', 'netns', 'exec', place, ...command]

/** The command by which another is run where these folders are empty. A place has mounts of its own, so nobody else is affected. */
export const behind = (folders: readonly string[], command: readonly string[]): string[] =>
  folders.length === 0
    ? [...command]
    : [
        'sh',
        '-ec',
        `for folder in ${folders.map((one) => `'${one}'`).join(' ')}; do mount -t tmpfs tmpfs "$folder"; done; exec "$@"`,
        'sh',
        ...command,
      ]

/** Starts a program in a place; it ends with the ground at the latest. */
export function start(place: string, command: readonly string[], options: SpawnOptions): ChildProcess {
  const [program, ...rest] = at(place, ...command)
  return spawn(program!, rest, options)
}

/** Asks until the answer is true, every twentieth of a second. Answers how many milliseconds it took. */
export async function until(what: string, check: () => Promise<boolean> | boolean, patience = 10_000): Promise<number> {
  const began = performance.now()
  while (!(await check())) {
    if (performance.now() - began > patience) throw new Error(`${what}: not within ${patience / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return Math.round(performance.now() - began)
}
