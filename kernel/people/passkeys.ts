// Passkeys (WebAuthn): registered once, then they prove who one is without a password, and they verify the person (a finger,
// a face, a PIN) themselves. A challenge is kept by the server, signed once, within minutes, for the one purpose and the one
// interaction or session it was given to. A counter that does not grow means a copied key, and is refused.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { type Ground, ground, refuse } from '../refusal/refusal.ts'
import { type Instant, instantOf } from '../time/day.ts'
import type { Account, Realm } from './realm-accounts.ts'
import type { Holder } from './one-time-code.ts'
import { type MadePasskey, passkeysOf } from './own-passkeys.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>
type Purpose = 'register' | 'sign-in' | 'proof'

/** Where passkeys are good: the origin that pages are served from and the domain name in it. */
export type PasskeyPlace = { readonly origin: string; readonly rpId: string }

const MINUTES = 5
const MOST = 10
/** ES256 and RS256: what every authenticator has. */
const ALGORITHMS = [-7, -257]
const PLATFORM = '岳麓电子政务平台'

/** The place of an origin; undefined on an IP address, which cannot have passkeys. */
export function passkeyPlace(origin: string): PasskeyPlace | undefined {
  const { hostname } = new URL(origin)
  return /^[\d.]+$|^\[/.test(hostname) ? undefined : { origin, rpId: hostname }
}

async function keepChallenge(db: Db, challenge: string, purpose: Purpose, bound: string, now: Instant): Promise<void> {
  const ends_at = instantOf(new Date(Date.parse(now) + MINUTES * 60_000))
  await db.insertInto('kernel.challenge').values({ challenge, purpose, bound, ends_at }).execute()
}

/** Takes the challenge that the answer holds; of two who show it, one gets it. */
async function takeChallenge(db: Db, answer: { response: { clientDataJSON: string } }, purpose: Purpose, bound: string, now: Instant) {
  const challenge = challengeIn(answer.response.clientDataJSON)
  const { numDeletedRows } = await db
    .deleteFrom('kernel.challenge')
    .where('challenge', '=', challenge)
    .where('purpose', '=', purpose)
    .where('bound', '=', bound)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return numDeletedRows === 1n ? challenge : refuse(ground(signInRefusals.staleChallenge))
}

function challengeIn(clientData: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8')) as { challenge?: unknown }
    if (typeof challenge === 'string' && challenge.length <= 200 && !challenge.includes('\0')) return challenge
  } catch {
    // Not what a browser sends: refused below like any other.
  }
  return refuse(ground(signInRefusals.wrongPasskey))
}

/** The library throws at whatever does not hold; to the person all of it is one answer. */
async function checked<T extends { verified: boolean }>(work: Promise<T>): Promise<T & { verified: true }> {
  const result = await work.catch(() => undefined)
  return result?.verified ? (result as T & { verified: true }) : refuse(ground(signInRefusals.wrongPasskey))
}

export async function registrationOptions(db: Db, place: PasskeyPlace, realm: Realm, account: Account, bound: string, now: Instant) {
  const own = await passkeysOf(db, { realm, holder: account.id })
  if (own.length >= MOST) refuse(ground(signInRefusals.tooManyPasskeys, { most: MOST }))
  const options = await generateRegistrationOptions({
    rpName: PLATFORM,
    rpID: place.rpId,
    userID: new Uint8Array(Buffer.from(`${realm}/${account.id}`)),
    userName: account.account,
    userDisplayName: account.name,
    timeout: MINUTES * 60_000,
    excludeCredentials: own.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
  await keepChallenge(db, options.challenge, 'register', bound, now)
  return options
}

/** The passkey that the answer makes, if it answers a challenge of ours here. The challenge is used up either way. */
export async function verifyMade(
  db: Db,
  place: PasskeyPlace,
  { answer, bound, now }: { readonly answer: RegistrationResponseJSON; readonly bound: string; readonly now: Instant },
): Promise<MadePasskey> {
  const expectedChallenge = await takeChallenge(db, answer, 'register', bound, now)
  const { registrationInfo: made } = await checked(
    verifyRegistrationResponse({
      response: answer,
      expectedChallenge,
      expectedOrigin: place.origin,
      expectedRPID: place.rpId,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  )
  const { id, publicKey, counter } = made!.credential
  const transports = (answer.response.transports ?? []).slice(0, 8)
  return { id, publicKey: Buffer.from(publicKey), counter, transports, backedUp: made!.credentialBackedUp }
}

/** What to sign: with any passkey the authenticator holds for this place, or with one of the holder's. */
export async function authenticationOptions(db: Db, place: PasskeyPlace, purpose: Purpose, bound: string, now: Instant, who?: Holder) {
  const own = who ? await passkeysOf(db, who) : []
  const options = await generateAuthenticationOptions({
    rpID: place.rpId,
    timeout: MINUTES * 60_000,
    userVerification: 'required',
    ...(who && { allowCredentials: own.map(({ id, transports }) => ({ id, transports: transports as never })) }),
  })
  await keepChallenge(db, options.challenge, purpose, bound, now)
  return options
}

/** The holder whose passkey made the answer. */
export async function usePasskey(
  db: Db,
  place: PasskeyPlace,
  realm: Realm,
  given: { readonly answer: AuthenticationResponseJSON; readonly purpose: Purpose; readonly bound: string; readonly now: Instant },
): Promise<{ holder: string; id: string }> {
  const { answer, now } = given
  const expectedChallenge = await takeChallenge(db, answer, given.purpose, given.bound, now)
  const key = await db.selectFrom('kernel.passkey').selectAll().where('id', '=', answer.id).where('realm', '=', realm).executeTakeFirst()
  if (!key) refuse(ground(signInRefusals.wrongPasskey))
  const { authenticationInfo } = await checked(
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge,
      expectedOrigin: place.origin,
      expectedRPID: place.rpId,
      // The counter is compared below, in the statement that also keeps it: of two answers with one count, one passes.
      credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: 0 },
      requireUserVerification: true,
    }),
  )
  const counter = String(authenticationInfo.newCounter)
  const { rows } = await sql`update kernel.passkey set counter = ${counter}, used_at = ${now}
    where id = ${key.id} and (counter < ${counter}::bigint or (counter = 0 and ${counter}::bigint = 0)) returning id`.execute(db)
  if (rows.length === 0) refuse(clonedBy(key))
  return { holder: key.holder, id: key.id }
}

const clonedBy = ({ name }: { name: string }): Ground => ground(signInRefusals.clonedPasskey, { name })
