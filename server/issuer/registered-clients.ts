// Clients as the provider wants them, read from the room that registers them each time they are needed, and believed for
// less than a third of a second: a revoked acceptance, a withdrawn client, a rotated secret bites within that time at every
// endpoint. Requests that ask at once share one reading; a failed reading is not kept.
import type { Payload } from 'oidc-provider'
import { platformActor } from '#kernel/access/actor.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { clientStanding } from '#modules/platform/sign-in/contract.ts'
import { publicJwk } from '#modules/platform/sign-in/rules/client-is-in-order.ts'
import { secretDigestOf } from '#modules/platform/sign-in/store.ts'
import type { Realm } from '../sign-in/door.ts'

const LIFE_MS = 300
const MOST = 2_000
const AN_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

export type StandingClient = {
  readonly id: string
  readonly system: string
  readonly organ: string
  readonly metadata: Payload
}

export type RegisteredClients = {
  /** The client if it may sign people of this realm in now. */
  find(id: string): Promise<StandingClient | undefined>
}

export function registeredClients(house: House, realm: Realm): RegisteredClients {
  const kept = new Map<string, { since: number; client: Promise<StandingClient | undefined> }>()
  return {
    find(id) {
      if (!AN_ID.test(id)) return Promise.resolve(undefined)
      const now = performance.now()
      const known = kept.get(id)
      if (known && now - known.since < LIFE_MS) return known.client
      const entry = { since: now, client: read(house, realm, id) }
      kept.delete(id)
      kept.set(id, entry)
      if (kept.size > MOST) kept.delete(kept.keys().next().value!)
      entry.client.catch(() => {
        if (kept.get(id) === entry) kept.delete(id)
      })
      return entry.client
    },
  }
}

type Standing = Out<typeof clientStanding>

async function read(house: House, realm: Realm, id: string): Promise<StandingClient | undefined> {
  let standing: Standing
  try {
    standing = (await house.ask(platformActor('issuer'), clientStanding.name, { client: id })) as Standing
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
  if (standing.grounds.length > 0 || standing.realm !== realm) return undefined
  const digest = await secretDigestOf(house.database.kysely as never, id)
  return { id, system: standing.system, organ: standing.organ, metadata: metadataOf(id, standing, digest) }
}

/** RFC 7591 metadata. A client of citizens sees a subject of its own (decision 0010). */
function metadataOf(id: string, client: Standing, secretDigest: string | undefined): Payload {
  const key = client.publicKey === null ? undefined : publicJwk(client.publicKey)
  const actsItself = client.scopes.some((scope) => scope !== 'api')
  return {
    client_id: id,
    client_name: client.name,
    redirect_uris: [...client.redirectUris],
    post_logout_redirect_uris: [...client.postLogoutUris],
    response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token', ...(actsItself ? ['client_credentials'] : [])],
    scope: ['openid', 'profile', ...(client.realm === 'officials' ? ['organ'] : []), ...client.scopes].join(' '),
    subject_type: client.realm === 'officials' ? 'public' : 'pairwise',
    ...(client.backchannelUri !== null && { backchannel_logout_uri: client.backchannelUri, backchannel_logout_session_required: true }),
    ...(key
      ? { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [{ ...key, alg: 'ES256', use: 'sig' }] } }
      : { token_endpoint_auth_method: 'client_secret_basic', client_secret: secretDigest ?? 'none' }),
  }
}
