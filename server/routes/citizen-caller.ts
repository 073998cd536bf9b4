// Who is calling on the link: a citizen by an access token that their issuer gave to the portal, or nobody. An official's
// session, an official's token and a cookie open nothing here, whatever else this server knows of them.
import type { FastifyInstance } from 'fastify'
import { anyone } from '#kernel/access/actor.ts'
import type { House } from '#kernel/module/house.ts'
import { citizenActor } from '#kernel/people/citizens.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from '#modules/platform/citizens/contract.ts'
import type { Issuer } from '../issuer/open-issuer.ts'
import { PORTAL_CLIENT } from '../portal-issuer.ts'

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i
const LONGEST = 4_096

/** Comes after `recogniseCallers` and overrules it. */
export function recogniseCitizens(app: FastifyInstance, house: House, issuer: Issuer): void {
  app.addHook('onRequest', async (request, reply) => {
    request.actor = anyone
    delete request.session
    delete request.token
    delete request.client
    reply.removeHeader('www-authenticate')
    const { authorization = '', 'x-yuelu-capacity': capacity } = request.headers
    if (!request.url.startsWith('/api/') || authorization === '') return
    const bearer = authorization.length <= LONGEST ? BEARER.exec(authorization)?.[1] : undefined
    const token = bearer && (await issuer.accept(bearer))
    const isOurs = token && token.client === PORTAL_CLIENT && token.sid !== undefined && token.scopes.includes('api')
    const now = house.clock.now()
    const self = isOurs ? await citizenActor(house.database.kysely, token.subject, undefined, now) : undefined
    if (!self) return void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    const actor =
      typeof capacity === 'string' && capacity !== 'self' ? await citizenActor(house.database.kysely, self.id, capacity, now) : self
    if (actor) {
      request.actor = actor
      return
    }
    const no = ground(refusals.noCapacity)
    await house.say({ request: request.id, actor: self, action: 'citizens.act-for', outcome: 'denied', grounds: [no] })
    refuse(no)
  })
}
