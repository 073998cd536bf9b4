// Who is calling: the session behind the cookie (browser) or the bearer token (command line). A browser's unsafe request
// must also show that it comes from our own page: SameSite=Lax, Sec-Fetch-Site, and a header that no foreign form can send.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, anyone } from '#kernel/access/actor.ts'
import type { House } from '#kernel/module/house.ts'
import { type Session, sessionOf } from '#kernel/people/session.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { edgeRefusals } from '../problem.ts'

export const COOKIE = 'yuelu_session'

declare module 'fastify' {
  interface FastifyRequest {
    token?: string
    session?: Session
    actor: Actor
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export function recogniseCallers(app: FastifyInstance, house: House): void {
  app.decorateRequest('actor')
  app.addHook('onRequest', async (request: FastifyRequest, _reply: FastifyReply) => {
    const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1]
    const cookie = request.cookies[COOKIE]
    request.actor = anyone
    if (!SAFE.has(request.method) && !bearer && request.url.startsWith('/api/')) {
      const site = request.headers['sec-fetch-site']
      if ((site && site !== 'same-origin' && site !== 'none') || !request.headers['x-yuelu']) refuse(ground(edgeRefusals.crossSite))
    }
    const token = bearer ?? cookie
    if (!token || token.length > 100 || !request.url.startsWith('/api/')) return
    const session = await sessionOf(house.database.kysely, token, house.clock.now())
    if (!session) return
    request.token = token
    request.session = session
    request.actor = session.actor
  })
}
