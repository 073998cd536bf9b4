// Our own roles, each as in production, confined as there, in the place where it belongs, with the environment that its operator gives it. A place
// sees the files of its own role and no other's: another's database is a socket in a folder that is not there.
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commandOf } from '#server/confinement.ts'
import { behind, start } from './run.ts'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url))
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'] as const

export type RoleAt = {
  readonly role: 'portal' | 'extranet' | 'intranet'
  readonly place: string
  readonly env: Readonly<Record<string, string>>
  /** Folders that are empty in this place. */
  readonly hidden: readonly string[]
}

/** Starts a role; resolves when it says that it is ready. */
export function startRole({ role, place, env, hidden }: RoleAt, logs: string): Promise<void> {
  const log = join(logs, `${role}.log`)
  const output = openSync(log, 'a')
  const inherited = Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  const given = { ...inherited, NODE_COMPILE_CACHE: cache, LOG_LEVEL: 'warn', ...env, ROLE: role }
  const child = start(place, behind(hidden, [process.execPath, ...commandOf(role, given)]), {
    env: given,
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  return new Promise((resolve, reject) => {
    child.on('message', (message) => (message as { ready?: boolean }).ready && resolve())
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${role} ended before it was ready (${code ?? signal}): see ${log}`)))
  })
}
