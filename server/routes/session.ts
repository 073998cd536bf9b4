import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as f from '#kernel/module/field.ts'
import type { House } from '#kernel/module/house.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Capacity, chooseCapacity } from '#kernel/people/choose-capacity.ts'
import { postsOf, sessionOf, signIn, signOut } from '#kernel/people/session.ts'
import { ground, refuse, Refused } from '#kernel/refusal/refusal.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import type { Issuer } from '../issuer/open-issuer.ts'
import { workbenchSignIn } from '../issuer/workbench-sign-in.ts'
import { validated } from '../validate.ts'
import { COOKIE } from './caller.ts'

const credentials = f.object({
  account: f.text('账号', 'Account', { max: 100 }),
  password: f.text('密码', 'Password', { max: 200 }),
  code: f.optional(f.text('动态码', 'Code', { max: 10 })),
})
const chosen = {
  post: f.object({ post: f.id('岗位', 'Post') }),
  delegation: f.object({ delegation: f.id('委托', 'Delegation') }),
  emergency: f.object({ emergency: f.id('应急授权', 'Emergency') }),
}

export type SessionOptions = {
  readonly secureCookie: boolean
  /** Without it nobody signs in by the page, only by password (the command line, tests). */
  readonly issuer?: Issuer | undefined
  /** Opens the secrets of one-time codes. */
  readonly vault?: Vault | undefined
}

/** Signing in and out, and choosing as what one acts. Every sign-in opens a new session and ends the one it came with. */
export function sessionRoutes(app: FastifyInstance, house: House, options: SessionOptions): void {
  const db = house.database.kysely
  const { issuer, vault } = options
  const isSecure = options.secureCookie
  const set = (reply: FastifyReply, token: string) =>
    reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge: 12 * 3600 })

  const describe = async (request: FastifyRequest) => {
    const { session } = request
    if (!session) refuse(ground(kernelRefusals.notSignedIn))
    const { actor } = session
    return {
      id: session.id,
      official: { id: actor.id, name: actor.name, simulated: session.simulated },
      post: { id: actor.post, title: session.postTitle, class: session.postClass },
      organ: { id: actor.organ, name: session.organName },
      posts: await postsOf(db, actor.id, house.clock.now()),
      permissions: Object.fromEntries(actor.permissions),
      methods: session.methods,
      ...(Number.isFinite(actor.provedAt) && { provedAt: new Date(actor.provedAt!).toISOString() }),
      ...(session.delegation && { delegation: session.delegation }),
      ...(session.emergency && { emergency: session.emergency }),
      expiresAt: session.expiresAt,
    }
  }

  app.post('/api/session', async (request, reply) => {
    const given = validated(credentials, request.body, 'body') as { account: string; password: string; code?: string }
    const agent = request.headers['user-agent'] ?? ''
    try {
      const { token } = await signIn(db, { ...given, client: request.ip, agent, now: house.clock.now(), ...(vault && { vault }) })
      if (request.token) await signOut(db, request.token)
      const session = await sessionOf(db, token, house.clock.now())
      if (!session) refuse(ground(kernelRefusals.notSignedIn))
      request.session = session
      await house.say({ request: request.id, actor: session.actor, action: 'session.sign-in', outcome: 'done' })
      set(reply, token)
      return { ...(await describe(request)), token: request.headers['x-yuelu'] === 'cli' ? token : undefined }
    } catch (error) {
      if (error instanceof Refused)
        await house.say({ request: request.id, actor: request.actor, action: 'session.sign-in', outcome: 'denied', grounds: error.grounds })
      throw error
    }
  })
  app.get('/api/session', describe)
  // The issuer's session and whatever other systems hold by it end with this one (kernel/tables/0006-issue-tokens.sql).
  app.delete('/api/session', async (request, reply) => {
    if (request.token) await signOut(db, request.token)
    if (request.session) await house.say({ request: request.id, actor: request.actor, action: 'session.sign-out', outcome: 'done' })
    reply.clearCookie(COOKIE, { path: '/' })
    return {}
  })
  app.put('/api/session/post', async (request) => {
    const wish = (request.body ?? {}) as Partial<Record<keyof typeof chosen, unknown>>
    const schema = 'delegation' in wish ? chosen.delegation : 'emergency' in wish ? chosen.emergency : chosen.post
    const capacity = validated(schema, request.body, 'body') as Capacity
    if (!request.token || !request.session) refuse(ground(kernelRefusals.notSignedIn))
    await chooseCapacity(db, request.session.id, request.session.actor.official, capacity, house.clock.now())
    const session = await sessionOf(db, request.token, house.clock.now())
    if (session) request.session = session
    return describe(request)
  })
  if (issuer) workbenchSignIn(app, { house, issuer, isSecure, setSession: set })
}
