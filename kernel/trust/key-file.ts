import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * The text of a key file, made at the first call. The file is readable by its owner only; one that others can read is an
 * error. Two processes that start at once get the same key.
 */
export const keptKey = (path: string, make: () => string): string => readKey(path) ?? keep(path, make()) ?? readKey(path)!

/** The text of a key file, or undefined when there is none. */
export function readKey(path: string): string | undefined {
  try {
    const { mode } = statSync(path)
    if (process.platform !== 'win32' && mode & 0o077)
      throw new Error(`the key file ${path} can be read by others: chmod 600 it, or replace the key`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and linked into place, so that nobody reads half a key; undefined if another process was first. */
function keep(path: string, key: string): string | undefined {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const aside = `${path}.${randomUUID()}`
  writeFileSync(aside, key, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(aside, path)
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
