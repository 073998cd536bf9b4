// Passwords are kept as argon2id (RFC 9106) in its usual written form: 32 MiB, three passes, one lane. The floor that is
// commonly advised is 19 MiB and two passes; this is near three times its work for 60 ms of a core, and the memory is what
// one check took before, when passwords were scrypt. Old scrypt hashes still count and are made anew at the next sign-in.
import { argon2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }
const COST: Cost = { memory: 32 * 1024, passes: 3, parallelism: 1 }
const HASH = 32

const deriveArgon2 = promisify(argon2)
const deriveScrypt = promisify(scrypt) as (password: string, salt: Buffer, length: number, options: object) => Promise<Buffer>
const scryptCost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

const FORM = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
const headOf = ({ memory, passes, parallelism }: Cost) => `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`

const derive = (password: string, nonce: Buffer, length: number, cost: Cost) =>
  deriveArgon2('argon2id', { message: Buffer.from(password.normalize('NFC')), nonce, tagLength: length, ...cost })

/** The stored form of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `${headOf(COST)}${bare(salt)}$${bare(await derive(password, salt, HASH, COST))}`
}

/** Does the same work whether or not there is a stored password, so that accounts cannot be probed by the clock. */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  if (stored?.startsWith('scrypt$')) return checkScrypt(password, stored)
  const [, memory = COST.memory, passes = COST.passes, parallelism = COST.parallelism, salt = '', hash = ''] = FORM.exec(stored ?? '') ?? []
  const nonce = salt ? Buffer.from(salt, 'base64') : Buffer.alloc(16)
  const expected = hash ? Buffer.from(hash, 'base64') : Buffer.alloc(HASH)
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const derived = await derive(password, nonce, expected.length, cost)
  return timingSafeEqual(derived, expected) && hash !== ''
}

async function checkScrypt(password: string, stored: string): Promise<boolean> {
  const [, salt = '', hash = ''] = stored.split('$')
  const derived = await deriveScrypt(password.normalize('NFC'), Buffer.from(salt, 'base64'), HASH, scryptCost)
  const expected = Buffer.from(hash, 'base64')
  return expected.length === HASH && timingSafeEqual(derived, expected)
}

/** True if the stored form is not what would be made today. */
export const isOutdated = (stored: string): boolean => !stored.startsWith(headOf(COST))
