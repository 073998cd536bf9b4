// An issuer of one realm: the provider over its keys, its clients and its accounts. The provider is built when it is first
// needed and again when the key set on disk changes; tokens signed by the previous key verify on.
import { createLocalJWKSet, type JWK, jwtVerify } from 'jose'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload, Provider } from 'oidc-provider'
import { type Accounts, buildProvider, issuerOf } from '#adapters/oidc/build-provider.ts'
import { grantStands, takeFarewells } from '#adapters/oidc/items.ts'
import type { House } from '#kernel/module/house.ts'
import type { Realm } from '../sign-in/door.ts'
import { type AccessToken, accessTokenCheck } from './access-token.ts'
import { registeredClients, type RegisteredClients } from './registered-clients.ts'
import { type SignInKeys, signInKeys } from './sign-in-keys.ts'

export type IssuerOptions = {
  readonly realm: Realm
  /** The public address without a path; a function where it is known only once the server listens. */
  readonly origin: string | (() => string)
  readonly house: House
  /** The realm's key file, see `keyFile`. */
  readonly keys: string
  readonly accounts: Accounts
  /** Clients of the house itself, with their secrets as `secretDigest` makes them. */
  readonly firstParty?: (about: { origin: string; keys: SignInKeys }) => readonly Payload[]
  readonly onFault?: (error: unknown) => void
}

type Standing = { readonly version: string; readonly provider: Provider; readonly keys: SignInKeys; readonly check: Check }
type Check = ReturnType<typeof accessTokenCheck>

export type Issuer = {
  readonly realm: Realm
  readonly clients: RegisteredClients
  origin(): string
  /** The provider over the present keys. */
  provider(): Promise<Provider>
  /** Answers one request below /oidc; `request.url` is without the prefix. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** An access token for our API that is genuine and whose session, grant and client still stand. */
  accept(token: string): Promise<AccessToken | undefined>
  /** The claims of an ID token of ours for this client; throws when it is not one. */
  readIdToken(token: string, client: string): Promise<Record<string, unknown>>
  secretFor(purpose: string): Promise<Buffer>
  /** Tells the clients of sessions that were ended on our side. */
  sayFarewells(): Promise<void>
}

const LOOK_MS = 500

export function openIssuer(options: IssuerOptions): Issuer {
  const { realm, house, accounts, onFault = () => {} } = options
  const db = house.database.kysely
  const clients = registeredClients(house, realm)
  const origin = () => (typeof options.origin === 'string' ? options.origin : options.origin())
  let standing: Standing | undefined
  let looked: { readonly at: number; readonly answer: Promise<Standing> } | undefined

  async function look(): Promise<Standing> {
    const keys = await signInKeys(options.keys, new Date())
    const version = [origin(), ...keys.keys.map(({ kid }) => kid)].join(' ')
    if (standing?.version === version) return standing
    const provider = buildProvider({
      origin: origin(),
      realm,
      database: db,
      jwks: { keys: keys.keys },
      cookieKey: keys.secretFor('cookies').toString('base64url'),
      accounts,
      findClient: async (id) => (await clients.find(id))?.metadata,
      firstParty: options.firstParty?.({ origin: origin(), keys }) ?? [],
      ...(realm === 'citizens' && { pairwiseKey: keys.secretFor('pairwise').toString('base64url') }),
      onFault,
    })
    standing = { version, provider, keys, check: accessTokenCheck(origin(), keys.keys) }
    return standing
  }

  /** What stands, looked at twice a second at most. */
  function current(): Promise<Standing> {
    const now = performance.now()
    if (!looked || now - looked.at > LOOK_MS) {
      const answer = look()
      looked = { at: now, answer }
      answer.catch(() => (looked = undefined))
    }
    return looked.answer
  }

  return {
    realm,
    clients,
    origin,
    provider: async () => (await current()).provider,
    handle: async (request, response) => await (await current()).provider.callback()(request, response),

    async accept(token) {
      const { provider, check } = await current()
      const read = await check(token)
      if (!read) return undefined
      const stands = await Promise.all([
        provider.Client.find(read.client),
        read.grant === undefined || grantStands(db, realm, read.grant, read.sid ?? ''),
      ])
      return stands.every(Boolean) ? read : undefined
    },

    async readIdToken(token, client) {
      const { keys } = await current()
      const known = createLocalJWKSet({ keys: keys.keys.map(({ d: _, ...half }) => half as JWK) })
      const { payload } = await jwtVerify(token, known, { issuer: issuerOf(origin()), audience: client, algorithms: ['ES256'] })
      return payload
    },

    secretFor: async (purpose) => (await current()).keys.secretFor(purpose),

    async sayFarewells() {
      const ended = await takeFarewells(db, realm)
      const { provider } = await current()
      for (const { payload } of ended) {
        for (const [id, { sid }] of Object.entries(payload.authorizations ?? {})) {
          const client = await provider.Client.find(id)
          if (client?.backchannelLogoutUri) await client.backchannelLogout(payload.accountId!, sid).catch(onFault)
        }
      }
    },
  }
}
