// A lock file that names the process that holds it. A holder that died has lost it; so that a stranger who was given the dead
// one's pid (in a container the pids begin anew) is not taken for it, the file also holds when the process began. Where that
// may not be learnt (a confined role reads nothing of other processes), a holder that lives touches its file again and again.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './postmaster.ts'

const WAIT_MS = 60_000
const BEAT_MS = 10_000

/** Takes the lock and returns its release, or returns the living holder's pid. */
export function tryLock(path: string): { release: () => void } | { heldBy: number } {
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, `${process.pid} ${beganAt(process.pid)}\n`, { flag: 'wx', mode: 0o600 })
      const beat = setInterval(() => touch(path), BEAT_MS).unref()
      return {
        release: () => {
          clearInterval(beat)
          rmSync(path, { force: true })
        },
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const { pid, began } = holderOf(path)
      const isHeld = pid > 0 && isAlive(pid) && isThatOne(path, began, beganAt(pid))
      if (isHeld || attempt > 3) return { heldBy: pid }
      rmSync(path, { force: true })
    }
  }
}

function holderOf(path: string): { pid: number; began: string } {
  try {
    const [pid, ...began] = readFileSync(path, 'utf8').trim().split(' ')
    return { pid: Number.parseInt(pid ?? '', 10) || -1, began: began.join(' ') }
  } catch {
    return { pid: -1, began: '' }
  }
}

const isThatOne = (path: string, then: string, now: string): boolean =>
  then === '' || now === '' ? Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 3 * BEAT_MS : then === now

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // Somebody removed the file: whoever takes it next finds it free.
  }
}

/** When a process began, in the system's own notation; empty when it cannot be learnt. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(pid === process.pid ? '/proc/self/stat' : `/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return process.permission?.has('child') === false
      ? ''
      : (spawnSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).stdout?.trim() ?? '')
  }
}

/** Waits for the lock and returns its release. */
export async function holdLock(path: string): Promise<() => void> {
  const until = Date.now() + WAIT_MS
  for (;;) {
    const lock = tryLock(path)
    if ('release' in lock) return lock.release
    if (Date.now() > until) throw new Error(`${path} is held by process ${lock.heldBy}`)
    await sleep(50)
  }
}
