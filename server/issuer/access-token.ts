// Whether an access token is ours (RFC 9068): typ at+jwt, ES256 by a key of ours that is known by its kid, our issuer, our
// API as the audience, and not over. An ID token, another algorithm or another audience fails here, before any table is
// asked. The provider dates its tokens by the clock of the machine, so they are held against the same clock.
import { createLocalJWKSet, errors, type JWK, jwtVerify } from 'jose'
import { apiAudience } from '#adapters/oidc/scopes.ts'
import { issuerOf } from '#adapters/oidc/build-provider.ts'

export type AccessToken = {
  readonly subject: string
  readonly client: string
  readonly scopes: readonly string[]
  /** The issuer's session and grant behind it; absent for a system in its own name. */
  readonly sid?: string
  readonly grant?: string
}

const publicPart = ({ kty, crv, x, y, kid, alg, use }: JWK): JWK => ({ kty, crv, x, y, kid, alg, use }) as JWK

/** The check for an origin and the keys that may have signed. */
export function accessTokenCheck(origin: string, keys: readonly JWK[]) {
  const known = createLocalJWKSet({ keys: keys.map(publicPart) })
  const demands = {
    issuer: issuerOf(origin),
    audience: apiAudience(origin),
    typ: 'at+jwt',
    algorithms: ['ES256'],
    requiredClaims: ['exp', 'iat', 'jti', 'sub', 'client_id'],
  }
  return async (token: string): Promise<AccessToken | undefined> => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, known, demands)
      const { sub, client_id: client, scope, sid, grant } = payload as Record<string, unknown>
      if (protectedHeader.kid === undefined || typeof sub !== 'string' || typeof client !== 'string') return undefined
      const session = typeof sid === 'string' && typeof grant === 'string' ? { sid, grant } : {}
      return { subject: sub, client, scopes: typeof scope === 'string' ? scope.split(' ') : [], ...session }
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined
      throw error
    }
  }
}
