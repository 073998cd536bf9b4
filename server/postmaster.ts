// The postmaster as seen from outside: its pid file, whether that pid is alive and really a PostgreSQL, and how to stop it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Postmaster = { readonly pid: number; readonly status: string }

/** A confined role does not read what other processes are; `ps` tells it where it may start programs. */
const seesProcesses = process.permission === undefined
const FAST_STOP_MS = 15_000
const IMMEDIATE_STOP_MS = 5_000

/** The server that the data folder's pid file names, alive or dead. */
export function readPostmaster(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number.parseInt(lines[0] ?? '', 10)
    return Number.isInteger(pid) && pid > 1 ? { pid, status: lines[7]?.trim() ?? 'starting' } : undefined
  } catch {
    return undefined
  }
}

/** True when the process is alive and is a PostgreSQL, not a stranger that was given the pid of a dead one. */
export function isPostmaster(pid: number): boolean {
  if (pid <= 1 || !isAlive(pid)) return false
  if (seesProcesses && existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
    } catch {
      return false
    }
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes('postgres')
}

/** True when a process of that id exists; a defunct one that only waits to be reaped does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  try {
    return !seesProcesses || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return !existsSync('/proc/self/status')
  }
}

/** Ends all connections and stops the server: fast first, then immediate (the next start replays its log). */
export async function stopPostmaster(data: string): Promise<void> {
  const found = readPostmaster(data)
  if (found === undefined || !isPostmaster(found.pid)) return
  for (const [signal, wait] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', IMMEDIATE_STOP_MS],
    ['SIGKILL', IMMEDIATE_STOP_MS],
  ] as const) {
    send(found.pid, signal)
    const until = Date.now() + wait
    while (isAlive(found.pid) && Date.now() < until) await sleep(20)
    if (!isAlive(found.pid)) break
  }
  if (readPostmaster(data)?.pid === found.pid) rmSync(join(data, 'postmaster.pid'), { force: true })
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
