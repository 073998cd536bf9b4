// What a client may be. An address that people are sent back to is compared letter by letter, so it is registered whole:
// a wildcard, a fragment or plain http would hand the code to whoever waits there.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

function isExact(uri: string): boolean {
  if (/[*#\s\\]/.test(uri) || !URL.canParse(uri)) return false
  const { protocol, hostname, username, password, href } = new URL(uri)
  if (username !== '' || password !== '') return false
  // What the parser would write otherwise (dot segments, upper case, a missing slash) is not what is compared.
  if (href !== uri) return false
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))
}

export type Addresses = {
  readonly redirectUris?: readonly string[] | undefined
  readonly postLogoutUris?: readonly string[] | undefined
  readonly backchannelUri?: string | null | undefined
}

export const addressesAreExact = rule<Addresses>(
  {
    name: 'sign-in.addresses-are-exact',
    title: words('回调地址逐字登记', 'Addresses are registered letter by letter'),
    clauses: ['3.7.7'],
    law: 'RFC 9700 §2.1',
  },
  ({ redirectUris, postLogoutUris, backchannelUri }) =>
    (
      [
        ['/redirectUris', redirectUris ?? []],
        ['/postLogoutUris', postLogoutUris ?? []],
        ['/backchannelUri', backchannelUri ? [backchannelUri] : []],
      ] as const
    ).flatMap(([field, uris]) => uris.filter((uri) => !isExact(uri)).map((uri) => ground(refusals.badRedirect, { uri }, field))),
)

/** 内外网物理隔离: a system of the intranet signs its people in by the intranet's own issuer. */
export const clientInItsNetwork = rule<{ readonly system: string; readonly zone: string }>(
  {
    name: 'sign-in.client-in-its-network',
    title: words('内网系统不用外网登录', 'A system of the intranet does not sign in by the extranet'),
    clauses: ['3.2.1', '3.7.7'],
  },
  ({ system, zone }) => grounds(zone === 'intranet' && ground(refusals.otherNetwork, { system })),
)

/** A public key alone: P-256, and no private part. */
export const keyIsPublic = rule<{ readonly publicKey?: string | null | undefined }>(
  { name: 'sign-in.key-is-public', title: words('只登记公钥', 'A key is registered by its public part'), clauses: ['3.7.7'] },
  ({ publicKey }) => grounds(typeof publicKey === 'string' && !publicJwk(publicKey) && ground(refusals.badKey, undefined, '/publicKey')),
)

/** The members of a P-256 public key, or undefined. */
export function publicJwk(text: string): { kty: 'EC'; crv: 'P-256'; x: string; y: string } | undefined {
  let jwk: Record<string, unknown>
  try {
    jwk = JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
  if (typeof jwk !== 'object' || jwk === null || 'd' in jwk || jwk.kty !== 'EC' || jwk.crv !== 'P-256') return undefined
  const { x, y } = jwk
  const isPart = (part: unknown): part is string => typeof part === 'string' && /^[\w-]{43}$/.test(part)
  return isPart(x) && isPart(y) ? { kty: 'EC', crv: 'P-256', x, y } : undefined
}
