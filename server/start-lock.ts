// A lock file that holds the pid of its holder. A holder that died has lost it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './postmaster.ts'

const WAIT_MS = 60_000

/** Takes the lock and returns its release, or returns the living holder's pid. */
export function tryLock(path: string): { release: () => void } | { heldBy: number } {
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx', mode: 0o600 })
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = holderOf(path)
      const isHeld = holder !== process.pid && isAlive(holder)
      if (isHeld || attempt > 3) return { heldBy: holder }
      rmSync(path, { force: true })
    }
  }
}

function holderOf(path: string): number {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : -1
  } catch {
    return -1
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
