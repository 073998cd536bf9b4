// The portal as a client of the citizens' issuer (RFC 6749, RFC 7636, OpenID Connect Core): what it sends a browser with,
// and what it takes back. The browser goes to the issuer by the portal's own address; codes and tokens go over the link.
import { createHash, randomBytes } from 'node:crypto'
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { type Dispatcher, request } from 'undici'
import type { Tokens } from './portal-sessions.ts'

export const PORTAL_CLIENT = 'yuelu-portal'
export const CALLBACK = '/me/callback'

export type IssuerLink = {
  /** The internal listener's address without a slash at the end. */
  readonly extranet: string
  readonly dispatcher: Dispatcher
  /** The portal's own address without a slash at the end; a function where it is known only once the portal listens. */
  readonly publicUrl: () => string
  readonly secret: string
}

/** What must be as it was sent when the browser comes back. */
export type Start = { readonly state: string; readonly nonce: string; readonly verifier: string }

const LIMIT_MS = 5_000
const random = () => randomBytes(32).toString('base64url')

export const newStart = (): Start => ({ state: random(), nonce: random(), verifier: random() })

export type PortalIssuer = ReturnType<typeof portalIssuer>

export function portalIssuer({ extranet, dispatcher, publicUrl, secret }: IssuerLink) {
  const issuer = () => `${publicUrl()}/oidc`
  const redirect = () => `${publicUrl()}${CALLBACK}`
  const authorization = `Basic ${Buffer.from(`${PORTAL_CLIENT}:${secret}`).toString('base64')}`
  let keys: JSONWebKeySet | undefined

  async function fetchKeys(): Promise<JSONWebKeySet> {
    const { statusCode, body } = await request(`${extranet}/oidc/jwks`, { dispatcher, signal: AbortSignal.timeout(LIMIT_MS) })
    if (statusCode !== 200) throw new Error(`the issuer's keys answer ${statusCode}`)
    return (await body.json()) as JSONWebKeySet
  }

  /** The claims of an ID token for us; fetches the keys anew once when it was signed by one that is not known. */
  async function claimsOf(token: string, again = true): Promise<Record<string, unknown>> {
    keys ??= await fetchKeys()
    try {
      const demands = { issuer: issuer(), audience: PORTAL_CLIENT, algorithms: ['ES256'], requiredClaims: ['exp', 'iat', 'sub'] }
      return (await jwtVerify(token, createLocalJWKSet(keys), demands)).payload
    } catch (error) {
      if (!again || (error as { code?: string }).code !== 'ERR_JWKS_NO_MATCHING_KEY') throw error
      keys = undefined
      return await claimsOf(token, false)
    }
  }

  type Answered = { access_token: string; refresh_token?: string; id_token?: string; expires_in: number }

  /** Undefined when the issuer says no: the code or the refresh token is not good (any more). */
  async function token(form: Record<string, string>): Promise<Answered | undefined> {
    const { statusCode, body } = await request(`${extranet}/oidc/token`, {
      method: 'POST',
      dispatcher,
      signal: AbortSignal.timeout(LIMIT_MS),
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    })
    if (statusCode === 200) return (await body.json()) as Answered
    const { error } = (await body.json().catch(() => ({}))) as { error?: string }
    if (statusCode === 400 && error === 'invalid_grant') return undefined
    throw new Error(`the issuer answers ${statusCode} ${error ?? ''}`)
  }

  const tokensOf = (answer: Answered, idToken: string): Tokens => ({
    access: answer.access_token,
    refresh: answer.refresh_token,
    idToken,
    ends: Date.now() + answer.expires_in * 1_000,
  })

  return {
    issuer,
    publicUrl,
    /** Where the browser is sent to sign in. */
    address({ state, nonce, verifier }: Start): string {
      const query = new URLSearchParams({
        client_id: PORTAL_CLIENT,
        response_type: 'code',
        redirect_uri: redirect(),
        scope: 'openid profile api',
        state,
        nonce,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      })
      return `${issuer()}/auth?${query}`
    },
    /** Who came back, by the code; undefined when anything is not as it was sent. */
    async redeem(code: string, { nonce, verifier }: Start): Promise<{ subject: string; tokens: Tokens } | undefined> {
      const answer = await token({ grant_type: 'authorization_code', code, redirect_uri: redirect(), code_verifier: verifier })
      if (!answer?.id_token) return undefined
      const claims = await claimsOf(answer.id_token).catch(() => undefined)
      if (claims?.nonce !== nonce || typeof claims.sub !== 'string') return undefined
      return { subject: claims.sub, tokens: tokensOf(answer, answer.id_token) }
    },
    async renew(tokens: Tokens): Promise<Tokens | undefined> {
      if (tokens.refresh === undefined) return undefined
      const answer = await token({ grant_type: 'refresh_token', refresh_token: tokens.refresh })
      return answer && tokensOf(answer, answer.id_token ?? tokens.idToken)
    },
    /** Where the browser goes to be signed out of the issuer too. */
    farewell: ({ idToken }: Tokens): string =>
      `${issuer()}/session/end?${new URLSearchParams({ client_id: PORTAL_CLIENT, id_token_hint: idToken, post_logout_redirect_uri: `${publicUrl()}/me` })}`,
  }
}
