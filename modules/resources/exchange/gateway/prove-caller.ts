// What makes a call somebody's: a time that is now, a signature of the registered key over the call as it came, and a nonce not
// heard before. The text that was signed is made first, because also a refused call is logged with it.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { sm2PublicFromPem, verifySm2 } from '#kernel/trust/sm2.ts'
import { callerRefusals } from '../refusals.ts'
import { canonicalRequest } from './canonical-request.ts'
import { nonceMemory } from './nonces.ts'
import type { Caller, IncomingCall } from './read-request.ts'

const STALE_SECONDS = 300

/** The text that the caller signed. */
export const signedText = ({ method, url, body }: IncomingCall, { timestamp, nonce, client }: Caller): string =>
  canonicalRequest({ method, url, timestamp, nonce, client, ...(body !== undefined && { body }) })

/** Refuses a call whose time is not now. */
export function inTime(now: string, { timestamp }: Caller): void {
  if (Math.abs(Date.parse(now) - Date.parse(timestamp)) > STALE_SECONDS * 1000)
    refuse(ground(callerRefusals.stale, { seconds: STALE_SECONDS }))
}

/** Remembers keys and nonces; `prove` refuses a wrong signature and a call that was heard. */
export function callerProof() {
  const nonces = nonceMemory()
  const keyOf = keyMemory()
  return {
    prove(text: string, { client, nonce, signature }: Caller, publicKey: string): void {
      if (!verifySm2(keyOf(publicKey), Buffer.from(text), signature)) refuse(ground(callerRefusals.badSignature))
      if (!nonces.hear(client, nonce)) refuse(ground(callerRefusals.replayed))
    },
  }
}

/** Keys are parsed once; the map is emptied when it grows beyond reason. */
function keyMemory() {
  const keys = new Map<string, ReturnType<typeof sm2PublicFromPem>>()
  return (pem: string) => {
    const known = keys.get(pem)
    if (known) return known
    if (keys.size > 10_000) keys.clear()
    const key = sm2PublicFromPem(pem)
    keys.set(pem, key)
    return key
  }
}
