// What a caller signs: seven lines, so that neither the address, the time nor the body can be changed on the way, and one
// signature is good for one call. Both ends use this file.
import { randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { signSm2 } from '#kernel/trust/sm2.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'

export type SignedParts = {
  readonly method: string
  /** Path and query exactly as sent, from the first stroke on. */
  readonly url: string
  readonly body?: string | Uint8Array
  readonly timestamp: string
  readonly nonce: string
  readonly client: string
}

export const canonicalRequest = ({ method, url, body = '', timestamp, nonce, client }: SignedParts): string =>
  ['YUELU-SM2-1', method.toUpperCase(), url, sm3Hex(body), timestamp, nonce, client].join('\n')

export const headerNames = {
  client: 'x-yuelu-client',
  timestamp: 'x-yuelu-timestamp',
  nonce: 'x-yuelu-nonce',
  signature: 'x-yuelu-signature',
} as const

/** The headers of a signed call: for client programs, journeys and benches. */
export function signCall(
  key: KeyObject,
  call: { client: string; method?: string; url: string; body?: string; timestamp: string; nonce?: string },
): Record<string, string> {
  const nonce = call.nonce ?? randomBytes(16).toString('base64url')
  const text = canonicalRequest({ method: 'GET', ...call, nonce })
  return {
    [headerNames.client]: call.client,
    [headerNames.timestamp]: call.timestamp,
    [headerNames.nonce]: nonce,
    [headerNames.signature]: signSm2(key, Buffer.from(text)).toString('base64'),
  }
}

/** The address of a call: fields in the order given, purpose percent-encoded. */
export function callUrl(service: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string | number] => pair[1] !== undefined)
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `/exchange/r1/${service}${text && '?'}${text}`
}
