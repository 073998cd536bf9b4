// Who is calling. A browser by its session cookie, the command line by the session's token, a system of a department by an
// access token of our issuer: in a person's name (scope `api`) or in its own. A browser's unsafe request must also show that
// it comes from our own page: SameSite=Lax, Sec-Fetch-Site, and a header that no foreign form can send. Whoever sends a
// bearer token is judged by it alone, never by a cookie beside it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, anyone } from '#kernel/access/actor.ts'
import type { House } from '#kernel/module/house.ts'
import { type Session, sessionOf, sessionUnder } from '#kernel/people/session.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { AccessToken } from '../issuer/access-token.ts'
import type { Issuer } from '../issuer/open-issuer.ts'
import { edgeRefusals } from '../problem.ts'

export const COOKIE = 'yuelu_session'

/** A registered system that calls with an access token, in a person's name or in its own. */
export type CallingClient = {
  readonly id: string
  readonly system: string
  readonly organ: string
  readonly scopes: readonly string[]
}

declare module 'fastify' {
  interface FastifyRequest {
    token?: string
    /** The caller's own session. A system that acts in a person's name has none: it can neither end nor change theirs. */
    session?: Session
    actor: Actor
    client?: CallingClient
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const BEARER = /^Bearer ([\w-]{20,100}|[\w-]+\.[\w-]+\.[\w-]+)$/i
const LONGEST = 4_096

export function recogniseCallers(app: FastifyInstance, house: House, issuer?: Issuer): void {
  const db = house.database.kysely
  app.decorateRequest('actor')
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const { authorization = '' } = request.headers
    const bearer = authorization.length <= LONGEST ? BEARER.exec(authorization)?.[1] : undefined
    request.actor = anyone
    if (!SAFE.has(request.method) && !bearer && request.url.startsWith('/api/')) {
      const site = request.headers['sec-fetch-site']
      if ((site && site !== 'same-origin' && site !== 'none') || !request.headers['x-yuelu']) refuse(ground(edgeRefusals.crossSite))
    }
    if (request.url.startsWith('/oidc/')) return
    if (bearer?.includes('.')) return await recogniseClient(request, reply, bearer)
    const token = bearer ?? (/^bearer /i.test(authorization) ? undefined : request.cookies[COOKIE])
    if (!token || token.length > 100 || !request.url.startsWith('/api/')) return
    const session = await sessionOf(db, token, house.clock.now())
    if (!session) return
    request.token = token
    request.session = session
    request.actor = session.actor
  })

  async function recogniseClient(request: FastifyRequest, reply: FastifyReply, bearer: string): Promise<void> {
    const token = await issuer?.accept(bearer)
    const client = token && (await callingClient(token))
    const actor = client && (await actorOf(token, client))
    if (!actor) return void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    request.actor = actor
    request.client = client
  }

  async function callingClient({ client: id, scopes }: AccessToken): Promise<CallingClient | undefined> {
    const standing = await issuer?.clients.find(id)
    return standing && { id, system: standing.system, organ: standing.organ, scopes }
  }

  /** In a person's name: as their session stands now, and never as if they had just proved themselves. */
  async function actorOf(token: AccessToken, client: CallingClient): Promise<Actor | undefined> {
    if (token.sid === undefined) return { kind: 'system', id: client.id, name: client.id, organ: client.organ, permissions: new Map() }
    if (!token.scopes.includes('api')) return undefined
    const session = await sessionUnder(db, token.sid, house.clock.now())
    return session?.actor.id === token.subject ? { ...session.actor, provedAt: -Infinity } : undefined
  }
}
