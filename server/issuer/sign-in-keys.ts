// The issuer's keys on disk: one file a realm, readable by its owner only, replaced as a whole. It holds three ES256 keys
// and one secret. The current key signs; the next one is published already, so that clients know it before it is used;
// the previous one still verifies what it signed. Every process that serves the realm reads the same file.
import { generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { keptKey, readKey } from '#kernel/trust/key-file.ts'
import type { Realm } from '../sign-in/door.ts'

type Place = 'current' | 'next' | 'previous'
type Kept = { readonly secret: string; readonly since: string; readonly keys: { readonly [P in Place]?: JWK } }

export type SignInKeys = {
  /** Private keys, the one that signs first. */
  readonly keys: readonly JWK[]
  /** When the current key began to sign. */
  readonly since: string
  /** A secret of this realm for one purpose, the same in every process. */
  secretFor(purpose: string): Buffer
}

/** A key signs for ninety days. */
export const KEY_LIFE_MS = 90 * 86_400_000
const LOCK_MS = 10_000

export const keyFile = (dir: string, realm: Realm): string => join(dir, `sign-in-${realm}.json`)

/** The keys in the file, made at the first call; turned when the current one has signed long enough. */
export async function signInKeys(path: string, now: Date): Promise<SignInKeys> {
  const kept = read(path) ?? (await make(path, now))
  const isOld = now.getTime() - Date.parse(kept.since) > KEY_LIFE_MS
  return opened(isOld ? await turn(path, kept.since, now) : kept)
}

/** Turns the keys: next becomes current, current becomes previous, and a new next one is published. */
export async function rotateSignInKeys(path: string, now: Date): Promise<SignInKeys> {
  const kept = read(path)
  return opened(kept ? await turn(path, kept.since, now) : await make(path, now))
}

function opened({ secret, since, keys }: Kept): SignInKeys {
  return {
    keys: [keys.current, keys.next, keys.previous].filter((key) => key !== undefined),
    since,
    secretFor: (purpose) => Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', purpose, 32)),
  }
}

function read(path: string): Kept | undefined {
  const text = readKey(path)
  return text === undefined ? undefined : (JSON.parse(text) as Kept)
}

async function newKey(): Promise<JWK> {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK
  return { ...jwk, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(jwk) }
}

/** Of two processes that start at once both get the keys of the first. */
async function make(path: string, now: Date): Promise<Kept> {
  const kept = {
    secret: randomBytes(32).toString('base64url'),
    since: now.toISOString(),
    keys: { current: await newKey(), next: await newKey() },
  }
  return JSON.parse(keptKey(path, () => JSON.stringify(kept))) as Kept
}

/** One process turns, under a lock; whoever finds the keys turned already takes them as they are. */
async function turn(path: string, since: string, now: Date): Promise<Kept> {
  const next = await newKey()
  const lock = `${path}.lock`
  if (!take(lock)) return read(path)!
  try {
    const kept = read(path)!
    if (kept.since !== since) return kept
    const { current, next: waiting } = kept.keys
    const turned: Kept = {
      secret: kept.secret,
      since: now.toISOString(),
      keys: { current: waiting ?? next, next: waiting ? next : await newKey(), ...(current && { previous: current }) },
    }
    renameSync(writeAside(path, turned), path)
    return turned
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, '', { flag: 'wx', mode: 0o600 })
    return true
  } catch {
    // A process that died while it turned the keys leaves its lock behind.
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > LOCK_MS) rmSync(lock, { force: true })
    return false
  }
}

function writeAside(path: string, kept: Kept): string {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(aside, JSON.stringify(kept), { mode: 0o600, flag: 'wx' })
  return aside
}
