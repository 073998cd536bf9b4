// Signing in and out at the portal. What must be remembered between leaving and coming back travels sealed in a cookie, so
// nothing is kept for a sign-in that is never finished; a session is opened only for a person who came back with a good code.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { vaultOf } from '#kernel/trust/vault.ts'
import { CALLBACK, newStart, type PortalIssuer, type Start } from './portal-issuer.ts'
import { localAddress } from './portal-request.ts'
import type { CitizenSession, Sessions } from './portal-sessions.ts'

const SESSION = 'yuelu_me'
const START = 'yuelu_me_start'
const START_SECONDS = 600
/** Where a sign-in that came to nothing ends: the page says so and offers to begin again. */
const AGAIN = '/me?again=1'

type Kept = Start & { readonly back: string; readonly until: number }

export type SignIn = {
  readonly issuer: PortalIssuer
  readonly sessions: Sessions
  readonly isSecure: boolean
}

const cookieIn = (request: FastifyRequest, name: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1]

/** The session of the browser's cookie. */
export const sessionIn = (request: FastifyRequest, sessions: Sessions): CitizenSession | undefined =>
  sessions.find(cookieIn(request, SESSION))

export function signInRoutes(app: FastifyInstance, { issuer, sessions, isSecure }: SignIn): void {
  // A restart makes unfinished sign-ins begin again; a key on disk would not be worth its keeping.
  const vault = vaultOf(randomBytes(32))
  const set = (reply: FastifyReply, name: string, value: string, path: string, seconds?: number) =>
    reply.header(
      'set-cookie',
      `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`,
    )

  app.get('/me/sign-in', async (request, reply) => {
    const { back, here } = request.query as Record<string, unknown>
    const home = issuer.publicUrl()
    // Cookies belong to a host: whoever came by another name of this server goes on under the configured one.
    if (request.host !== new URL(home).host && here === undefined)
      return reply
        .header('cache-control', 'no-store')
        .redirect(`${home}${localAddress(request.url)}${request.url.includes('?') ? '&' : '?'}here=1`, 303)
    const start = newStart()
    const kept: Kept = { ...start, back: localAddress(typeof back === 'string' ? back : '/me'), until: Date.now() + START_SECONDS * 1_000 }
    set(reply, START, vault.seal(JSON.stringify(kept), START).toString('base64url'), '/me', START_SECONDS)
    return reply.header('cache-control', 'no-store').redirect(issuer.address(start), 303)
  })

  app.get(CALLBACK, async (request, reply) => {
    const { code, state, iss } = request.query as Record<string, unknown>
    const kept = startOf(request)
    set(reply, START, '', '/me', 0)
    reply.header('cache-control', 'no-store')
    const isOurs = kept !== undefined && state === kept.state && iss === issuer.issuer()
    if (!isOurs || typeof code !== 'string') return reply.redirect(AGAIN, 303)
    const came = await issuer.redeem(code, kept)
    if (!came) return reply.redirect(AGAIN, 303)
    const before = sessionIn(request, sessions)
    if (before) sessions.end(before.id)
    set(reply, SESSION, sessions.open(came.subject, came.tokens).id, '/')
    return reply.redirect(kept.back, 303)
  })

  function startOf(request: FastifyRequest): Kept | undefined {
    const text = vault.open(Buffer.from(cookieIn(request, START) ?? '', 'base64url'), START)
    const kept = text === undefined ? undefined : (JSON.parse(text) as Kept)
    return kept && kept.until > Date.now() ? kept : undefined
  }

  app.post('/me/sign-out', async (request, reply) => {
    const session = sessionIn(request, sessions)
    set(reply, SESSION, '', '/', 0)
    reply.header('cache-control', 'no-store')
    if (!session) return reply.redirect('/me', 303)
    sessions.end(session.id)
    return reply.redirect(issuer.farewell(session.tokens), 303)
  })
}
