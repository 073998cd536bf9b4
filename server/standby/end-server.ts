// The end of a server, to be certain of before another takes its place. After kill -9 of the postmaster a backend may go on
// for a moment with the statement it was in; on Linux whatever still works in the data folder is found by its working folder.
import { readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, isPostmaster, readPostmaster, stopPostmaster } from '../postmaster.ts'

const GONE_MS = 5_000

/** Stops the server in order, if it lives, and then whatever it left behind. */
export async function endServer(data: string): Promise<void> {
  await stopPostmaster(data)
  await killServer(data)
}

/** Ends a server that is dead or does not answer, with everything it left behind. Throws when something would not die. */
export async function killServer(data: string): Promise<void> {
  const found = readPostmaster(data)
  if (found && isPostmaster(found.pid)) kill(found.pid)
  const until = Date.now() + GONE_MS
  for (let left = workersIn(data, found?.pid); left.length > 0; left = left.filter(isAlive)) {
    if (Date.now() > until) throw new Error(`processes ${left.join(', ')} of ${data} do not end`)
    left.forEach(kill)
    await sleep(5)
  }
}

function workersIn(data: string, postmaster: number | undefined): number[] {
  const left = postmaster !== undefined && isPostmaster(postmaster) ? [postmaster] : []
  let folder: string
  let processes: string[]
  try {
    folder = realpathSync(data)
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return left
  }
  const works = (pid: string) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder
    } catch {
      return false
    }
  }
  return [...new Set([...left, ...processes.filter(works).map(Number)])].filter((pid) => isPostmaster(pid))
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
