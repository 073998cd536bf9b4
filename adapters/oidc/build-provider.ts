// The OpenID Provider as this house wants it: the code flow with PKCE and nothing else, ES256 and nothing else, refresh
// tokens that rotate and end with the session, access tokens for our API as signed RFC 9068 tokens of five minutes. Every
// client is a registered system, so nobody is asked for consent: the department answers for what its system asks.
import { createHmac } from 'node:crypto'
import { type Client, type Context, errors, interactionPolicy, type Payload, Provider, type Token } from 'oidc-provider'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { itemStore, type FindClient } from './items.ts'
import { leavingPage, leftPage, troublePage } from './pages.ts'
import { apiAudience, apiScopes, isApiScope, peopleScopes } from './scopes.ts'

/** A person as clients are told of them; which of it a client sees is for its scopes to say. */
export type Claims = Readonly<Record<string, unknown>>

/** The accounts of a realm, as the issuer needs them. */
export type Accounts = {
  /** Claims about a person, as of their session `sid` if there is one; undefined when they may not be signed in (any more). */
  find(subject: string, sid?: string): Promise<Claims | undefined>
  /** A person proved who they are at the issuer: for the first time in this session, or anew. */
  signedIn?(person: SignedIn): Promise<void>
  /** The issuer itself ended the session. */
  signedOut?(sid: string): Promise<void>
  /** Whether the session still stands on our side; it is asked for again when it does not. */
  stands?(sid: string): Promise<boolean>
}

export type SignedIn = {
  readonly sid: string
  readonly subject: string
  readonly methods: readonly string[]
  /** Address and browser. */
  readonly client: string
  readonly agent: string
}

export type ProviderOptions = {
  /** The public address without a path; the issuer is `<origin>/oidc`. */
  readonly origin: string
  readonly realm: string
  readonly database: Parameters<typeof itemStore>[0]
  /** Private keys; the first one signs. */
  readonly jwks: { readonly keys: readonly object[] }
  /** Signs the provider's cookies. */
  readonly cookieKey: string
  readonly accounts: Accounts
  readonly findClient: FindClient
  /** Clients of the house itself; their secrets as `secretDigest` makes them. */
  readonly firstParty: readonly Payload[]
  /** With it, a client sees a subject of its own (HMAC under this key); see decision 0010. */
  readonly pairwiseKey?: string
  readonly onFault: (error: Error) => void
}

export const ACCESS_TOKEN_SECONDS = 300
export const SESSION_SECONDS = 12 * 3600

/** How a client's secret is kept. It has 256 random bits, so one digest is enough. */
export const secretDigest = (secret: string): string => sm3Hex(Buffer.from(secret, 'utf8'))

export const issuerOf = (origin: string): string => `${origin}/oidc`

export function buildProvider(options: ProviderOptions): Provider {
  const provider = new Provider(issuerOf(options.origin), configurationOf(options))
  // The request's host and scheme are the configured ones, see server/issuer/mount.ts.
  provider.proxy = true
  // Behind the link the connection to us is TLS whatever the portal's own address is.
  Object.defineProperty((provider as unknown as { request: object }).request, 'protocol', {
    value: new URL(options.origin).protocol.slice(0, -1),
  })
  provider.Client.prototype.compareClientSecret = function compare(this: Client, actual: string) {
    return this.clientSecret === secretDigest(actual)
  }
  followSessions(provider, options.accounts)
  provider.on('server_error', (_context, error) => options.onFault(error))
  return provider
}

type Live = { uid: string; accountId?: string; amr?: string[]; isNew?: boolean }
type Verbs = Record<'loginAccount' | 'save' | 'destroy', (this: Live, ...given: never[]) => unknown>

/** Signing in and out at the issuer is followed on our side before the answer leaves. */
function followSessions(provider: Provider, accounts: Accounts): void {
  const verbs = (provider as unknown as { Session: { prototype: Verbs } }).Session.prototype
  const { loginAccount, save, destroy } = verbs
  verbs.loginAccount = function login(this: Live, ...given) {
    this.isNew = true
    return loginAccount.apply(this, given)
  }
  verbs.save = async function keep(this: Live, ...given) {
    const saved = await save.apply(this, given)
    const { req, ip } = Provider.ctx ?? {}
    if (this.isNew && this.accountId !== undefined)
      await accounts.signedIn?.({
        sid: this.uid,
        subject: this.accountId,
        methods: this.amr ?? [],
        client: ip ?? '',
        agent: (req?.headers['user-agent'] ?? '').slice(0, 300),
      })
    this.isNew = false
    return saved
  }
  verbs.destroy = async function end(this: Live) {
    await destroy.apply(this)
    await accounts.signedOut?.(this.uid)
  }
}

function configurationOf(options: ProviderOptions) {
  const { accounts, pairwiseKey } = options
  return {
    adapter: itemStore(options.database, options.realm, options.findClient),
    jwks: options.jwks,
    clients: options.firstParty,
    cookies: {
      keys: [options.cookieKey],
      names: { session: 'yuelu_issuer', interaction: 'yuelu_interaction', resume: 'yuelu_resume' },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    clientDefaults: {
      grant_types: ['authorization_code', 'refresh_token'],
      id_token_signed_response_alg: 'ES256',
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_basic',
    },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256', 'PS256'],
      idTokenSigningAlgValues: ['ES256'],
      userinfoSigningAlgValues: ['ES256'],
      introspectionSigningAlgValues: ['ES256'],
      authorizationSigningAlgValues: ['ES256'],
      requestObjectSigningAlgValues: ['ES256'],
    },
    scopes: [...Object.keys(peopleScopes), ...apiScopes],
    claims: { ...peopleScopes, sid: null, iss: null },
    subjectTypes: pairwiseKey === undefined ? ['public'] : ['public', 'pairwise'],
    // Each client is a sector of its own: by the host of an address, as is usual, one could place itself in another's.
    pairwiseIdentifier: (_context: Context, subject: string, { clientId }: Client) =>
      createHmac('sha256', pairwiseKey ?? '')
        .update(`${clientId}\n${subject}`)
        .digest('base64url'),
    allowOmittingSingleRegisteredRedirectUri: false,
    rotateRefreshToken: true,
    issueRefreshToken: (_context: Context, client: Client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => true,
    clockTolerance: 5,
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      RefreshToken: SESSION_SECONDS,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
    },
    interactions: { url: (_context: Context, { uid }: { uid: string }) => `/sign-in/${uid}`, policy: policyOf(accounts) },
    findAccount: async (context: Context, subject: string, token?: Token) => {
      const claims = await accounts.find(subject, token?.sessionUid ?? context.oidc.session?.uid)
      return claims && { accountId: subject, claims: async () => ({ ...claims, sub: subject }) }
    },
    loadExistingGrant: grantOf(options.origin),
    extraTokenClaims: (_context: Context, { resourceServer, sessionUid, grantId }: Token) =>
      resourceServer && sessionUid ? { sid: sessionUid, grant: grantId } : undefined,
    // A department's systems stand on the private addresses of the extranet, which the library would not call.
    fetch: (url: string, { dispatcher: _, ...given }: RequestInit & { dispatcher?: unknown }) => fetch(url, given),
    renderError: (context: Context, out: { error: string; error_description?: string }) => {
      context.type = 'html'
      context.body = troublePage(out)
    },
    features: featuresOf(options.origin),
  }
}

function featuresOf(origin: string) {
  const audience = apiAudience(origin)
  const isOwn = (_context: Context, client: Client, token: Token) => client.clientId === token.clientId
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    backchannelLogout: { enabled: true },
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: isOwn },
    revocation: { enabled: true, allowedPolicy: isOwn },
    userinfo: { enabled: true },
    resourceIndicators: {
      enabled: true,
      // Whoever asks for a scope of the API means the API; a plain sign-in gets a token for the userinfo endpoint.
      defaultResource: (context: Context) => ([...context.oidc.requestParamScopes].some(isApiScope) ? audience : undefined),
      useGrantedResource: () => true,
      getResourceServerInfo: (context: Context, resource: string, client: Client) => {
        if (resource !== audience) throw new errors.InvalidTarget()
        // A system acts by its own scopes in its own name, and by `api` in the name of a person: never mixed.
        const isInOwnName = context.oidc.params.grant_type === 'client_credentials'
        const fits = (scope: string) => isApiScope(scope) && (scope !== 'api') === isInOwnName
        return {
          scope: (client.scope ?? '').split(' ').filter(fits).join(' '),
          audience,
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }
      },
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context: Context, form: string) => void (context.body = leavingPage(form)),
      postLogoutSuccessSource: (context: Context) => void (context.body = leftPage()),
    },
  }
}

/** Signing in is asked for when nobody is signed in, when the client asks, and when the session was ended on our side. */
function policyOf(accounts: Accounts) {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  policy.get('login').checks.add(
    new interactionPolicy.Check('session_ended', 'the session was ended', async ({ oidc }) => {
      if (!oidc.session?.accountId || oidc.result?.login) return false
      return !oidc.account || (accounts.stands !== undefined && !(await accounts.stands(oidc.session.uid)))
    }),
  )
  return policy
}

/** One grant for a client in a session: what the client asked for, never more than it was registered with. */
const grantOf = (origin: string) => async (context: Context) => {
  const { client, account, session, provider, requestParamScopes } = context.oidc
  if (!client || !account) return undefined
  const known = session?.grantIdFor(client.clientId)
  const grant =
    (known && (await provider.Grant.find(known))) || new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  const allowed = [...requestParamScopes].filter((scope) => client.scope?.split(' ').includes(scope))
  grant.addOIDCScope(allowed.filter((scope) => !isApiScope(scope)).join(' '))
  const api = allowed.filter((scope) => scope === 'api')
  if (api.length > 0) grant.addResourceScope(apiAudience(origin), api.join(' '))
  await grant.save()
  return grant
}
