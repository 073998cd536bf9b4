import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as f from '#kernel/module/field.ts'
import type { House } from '#kernel/module/house.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { postsOf, sessionOf, signIn, signOut, switchPost } from '#kernel/people/session.ts'
import { ground, refuse, Refused } from '#kernel/refusal/refusal.ts'
import { validated } from '../validate.ts'
import { COOKIE } from './caller.ts'

const credentials = f.object({ account: f.text('账号', 'Account', { max: 100 }), password: f.text('密码', 'Password', { max: 200 }) })
const chosenPost = f.object({ post: f.id('岗位', 'Post') })

/** Signing in and out, and choosing the post one acts from. Every sign-in opens a new session and ends the one it came with. */
export function sessionRoutes(app: FastifyInstance, house: House, options: { secureCookie: boolean }): void {
  const db = house.database.kysely
  const set = (reply: FastifyReply, token: string) =>
    reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: options.secureCookie, maxAge: 12 * 3600 })

  const describe = async (request: FastifyRequest) => {
    const { session } = request
    if (!session) refuse(ground(kernelRefusals.notSignedIn))
    const { actor } = session
    return {
      official: { id: actor.id, name: actor.name, simulated: session.simulated },
      post: { id: actor.post, title: session.postTitle },
      organ: { id: actor.organ, name: session.organName },
      posts: await postsOf(db, actor.id, house.clock.now()),
      permissions: Object.fromEntries(actor.permissions),
      expiresAt: session.expiresAt,
    }
  }

  app.post('/api/session', async (request, reply) => {
    const { account, password } = validated(credentials, request.body, 'body') as { account: string; password: string }
    try {
      const { token } = await signIn(db, { account, password, client: request.ip, now: house.clock.now() })
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
  app.delete('/api/session', async (request, reply) => {
    if (request.token) await signOut(db, request.token)
    if (request.session) await house.say({ request: request.id, actor: request.actor, action: 'session.sign-out', outcome: 'done' })
    reply.clearCookie(COOKIE, { path: '/' })
    return {}
  })
  app.put('/api/session/post', async (request) => {
    const { post } = validated(chosenPost, request.body, 'body') as { post: string }
    if (!request.token || !request.session) refuse(ground(kernelRefusals.notSignedIn))
    await switchPost(db, request.token, request.actor.id, post, house.clock.now())
    const session = await sessionOf(db, request.token, house.clock.now())
    if (session) request.session = session
    return describe(request)
  })
}
