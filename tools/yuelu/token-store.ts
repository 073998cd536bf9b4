// The sign-in of the command line: one token for each platform, in the user's own config folder, for their eyes only.
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

const folderOf = (env: Env): string =>
  join(env.XDG_CONFIG_HOME || (process.platform === 'win32' && env.APPDATA) || join(env.HOME || homedir(), '.config'), 'yuelu')

/** The token kept for each address. */
export function readTokens(env: Env): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(join(folderOf(env), 'tokens.json'), 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}

/** Keeps the token of an address, or forgets it. The file is written aside and moved into place, mode 0600. */
export function keepToken(env: Env, url: string, token: string | undefined): void {
  const folder = folderOf(env)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { [url]: _, ...others } = readTokens(env)
  const path = join(folder, 'tokens.json')
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, `${JSON.stringify({ ...others, ...(token !== undefined && { [url]: token }) }, null, 2)}\n`, { mode: 0o600 })
  chmodSync(aside, 0o600)
  renameSync(aside, path)
}
