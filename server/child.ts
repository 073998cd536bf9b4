// One role's process under the supervisor. It is given only the environment named for it. If it dies it is started again,
// after half a second at first and twice as long each time up to half a minute; a minute of life forgives the past.
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, renameSync, statSync } from 'node:fs'
import type { Role } from '#kernel/config/config.ts'
import { commandOf } from './confinement.ts'

export type Child = {
  readonly name: string
  /** Ends the process in order, or by force when it does not. */
  stop(): Promise<void>
}

export type ChildOptions = {
  readonly name: Exclude<Role, 'all'>
  readonly env: Readonly<Record<string, string>>
  /** Folders that it reads beside its own: who backs an embedded database up copies its files. */
  readonly reads?: readonly string[]
  readonly logFile: string
  readonly log: (words: string) => void
}

const FIRST_REST_MS = 500
const LONGEST_REST_MS = 30_000
const FORGIVEN_MS = 60_000
const STOP_MS = 20_000
const LOG_LIMIT = 64 * 1024 * 1024
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'NODE_ENV', 'NODE_EXTRA_CA_CERTS']

/** Starts a role's process; resolves when it is ready, rejects when its first start fails. */
export async function startChild(options: ChildOptions): Promise<Child> {
  let current: ChildProcess | undefined
  let ending = false
  let rest = FIRST_REST_MS
  let timer: NodeJS.Timeout | undefined

  const begin = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const began = Date.now()
      const child = launch(options)
      current = child
      let ready = false
      child.on('message', (message) => {
        if (!(message as { ready?: boolean }).ready) return
        ready = true
        resolve()
      })
      child.once('error', reject)
      child.once('exit', (code, signal) => {
        if (ending) return
        if (!ready) return reject(new Error(`${options.name} ended before it was ready (${code ?? signal})`))
        rest = Date.now() - began > FORGIVEN_MS ? FIRST_REST_MS : Math.min(rest * 2, LONGEST_REST_MS)
        again(`${options.name} ended unexpectedly (${code ?? signal})`)
      })
    })

  const again = (why: string) => {
    if (ending) return
    options.log(`${why}; starting it again in ${rest / 1000} s`)
    timer = setTimeout(() => {
      begin().then(
        () => options.log(`${options.name} is back`),
        (error: Error) => {
          rest = Math.min(rest * 2, LONGEST_REST_MS)
          again(error.message)
        },
      )
    }, rest)
  }

  await begin()
  return {
    name: options.name,
    async stop() {
      ending = true
      clearTimeout(timer)
      if (current) await stopProcess(current)
    },
  }
}

function launch(options: ChildOptions): ChildProcess {
  if ((statSync(options.logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(options.logFile, `${options.logFile}.1`)
  const output = openSync(options.logFile, 'a', 0o600)
  const inherited = Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  const env = { ...inherited, ...options.env }
  const child = spawn(process.execPath, commandOf(options.name, env, options.reads), {
    env,
    stdio: ['ignore', output, 'inherit', 'ipc'],
  })
  closeSync(output)
  return child
}

function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
