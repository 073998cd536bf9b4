// A department's system as a client of the issuer, by openid-client: registered through the room, signing people in over
// real HTTP.
import * as oidc from 'openid-client'
import { revokeAcceptance } from '#modules/governance/projects/contract.ts'
import { allowScopes, registerClient } from '#modules/platform/sign-in/contract.ts'
import { cookieBrowser, type Stop } from './cookie-browser.ts'
import { projects } from '#modules/governance/projects/module.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { signInRoom } from '#modules/platform/sign-in/module.ts'
import { testServer } from './server.ts'
import { accepted } from './trial-project.ts'

export type Server = Awaited<ReturnType<typeof testServer>>
export type ApiScope = 'api' | 'authzen' | 'scim'

export const CALLBACK = 'https://system.example.cn/callback'

/** A server with the rooms that a client goes through: the interlocks of the other rooms are tested with theirs. */
export const issuingServer = (options: Parameters<typeof testServer>[0] = {}) =>
  testServer({ modules: [systems, projects, signInRoom], ...options })

/** The security administrator allows it; this stands for one who has just proved who they are. */
async function allow(s: Server, client: string, scopes: readonly ApiScope[]): Promise<void> {
  await s.act('information-centre.security-admin', allowScopes, { client, version: 1, scopes: [...scopes], reasons: '试验' })
}

/** An accepted system of 省统计局 that is a client, with its secret. */
export async function registered(s: Server, more: { scopes?: readonly ApiScope[]; backchannelUri?: string; redirectUris?: string[] } = {}) {
  const { system, project } = await accepted(s)
  const made = await s.act('stats-bureau.officer', registerClient, {
    system,
    name: '统计联网直报',
    realm: 'officials',
    redirectUris: more.redirectUris ?? [CALLBACK],
    postLogoutUris: ['https://system.example.cn/bye'],
    ...(more.backchannelUri && { backchannelUri: more.backchannelUri }),
  })
  if (more.scopes) await allow(s, made.id, more.scopes)
  return {
    id: made.id,
    secret: made.secret!,
    system,
    project,
    revoke: () => s.act('leading-group.leader', revokeAcceptance, { project, reason: '验收材料不实' }),
  }
}

export type Registered = Awaited<ReturnType<typeof registered>>

export const issuerOf = (s: Server): URL => new URL(`${s.publicOrigin}/oidc`)

export const discovered = (s: Server, { id, secret }: Pick<Registered, 'id' | 'secret'>) =>
  oidc.discovery(issuerOf(s), id, { id_token_signed_response_alg: 'ES256' }, oidc.ClientSecretBasic(secret), {
    execute: [oidc.allowInsecureRequests],
  })

/** A sign-in as far as the callback: the address the browser is sent to, and what the client remembers. */
export async function authorized(
  s: Server,
  client: Registered,
  options: {
    account?: string
    password?: string
    scope?: string
    browser?: ReturnType<typeof cookieBrowser>
    more?: Record<string, string>
  } = {},
) {
  const config = await discovered(s, client)
  const browser = options.browser ?? cookieBrowser(s.publicOrigin)
  const verifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: CALLBACK,
    scope: options.scope ?? 'openid profile organ',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...options.more,
  })
  const first = await browser.go(url)
  const stop: Stop = first.status === 0 ? first : await browser.signIn(first, options.account ?? 'ndrc.officer', options.password)
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true }
  return { config, browser, stop, checks, verifier }
}

/** The whole sign-in; answers the tokens. */
export async function signedIn(s: Server, client: Registered, options: Parameters<typeof authorized>[2] = {}) {
  const { config, browser, stop, checks } = await authorized(s, client, options)
  const tokens = await oidc.authorizationCodeGrant(config, stop.url, checks)
  return { config, browser, tokens, url: stop.url, checks }
}

/** A request to the token endpoint as it is, for what a sound library would never send. */
export async function askToken(s: Server, { id, secret }: Pick<Registered, 'id' | 'secret'>, body: Record<string, string>) {
  const response = await fetch(`${s.publicOrigin}/oidc/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
    },
    body: new URLSearchParams(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}
