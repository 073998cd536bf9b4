import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { generateSm2, sm2FromPem, sm2ToPem, type Sm2KeyPair } from './sm2.ts'

/**
 * The named SM2 key of a directory, made at the first call. The file is readable by its owner only; one that others can
 * read is an error. Two processes that start at once get the same key.
 */
export function keyPair(dir: string, name: string): Sm2KeyPair {
  if (!/^[a-z0-9-]{1,60}$/.test(name)) throw new TypeError(`not a key name: ${name}`)
  const path = join(dir, `${name}.key.pem`)
  return load(path) ?? make(dir, path) ?? load(path)!
}

function load(path: string): Sm2KeyPair | undefined {
  try {
    const { mode } = statSync(path)
    if (process.platform !== 'win32' && mode & 0o077)
      throw new Error(`the key file ${path} can be read by others: chmod 600 it, or replace the key`)
    return sm2FromPem(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and linked into place, so that nobody reads half a key; undefined if another process was first. */
function make(dir: string, path: string): Sm2KeyPair | undefined {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const pair = generateSm2()
  const aside = `${path}.${randomUUID()}`
  writeFileSync(aside, sm2ToPem(pair.privateKey), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(aside, path)
    return pair
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
