// Passwords are kept as scrypt (RFC 7914) with a salt of their own, N = 2^15, r = 8, p = 1 (about 32 MiB and 60 ms).
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number, options: object) => Promise<Buffer>
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

/** The stored form: scrypt$salt$hash in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password.normalize('NFC'), salt, 32, cost)
  return `scrypt$${salt.toString('base64')}$${hash.toString('base64')}`
}

/** Takes the same time whether or not there is a stored password, so that accounts cannot be probed. */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  const [, salt, hash] = (stored ?? 'scrypt$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=').split('$')
  const derived = await derive(password.normalize('NFC'), Buffer.from(salt ?? '', 'base64'), 32, cost)
  return timingSafeEqual(derived, Buffer.from(hash ?? '', 'base64')) && stored !== null
}
