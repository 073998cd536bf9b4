// The workbench as a client of the issuer. Its browser never holds a token of the issuer: the code is exchanged here, and
// what comes back is the kernel's session cookie. What must be remembered between leaving and coming back travels sealed in
// a cookie of its own, so nothing is kept for sign-ins that are never finished.
import { createHash, randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { issuerOf } from '#adapters/oidc/build-provider.ts'
import type { House } from '#kernel/module/house.ts'
import { claimUnder } from '#kernel/people/issuer-session.ts'
import { sessionOf } from '#kernel/people/session.ts'
import { vaultOf } from '#kernel/trust/vault.ts'
import { localAddress } from '../portal-request.ts'
import { CALLBACK, WORKBENCH, WORKBENCH_SECRET } from './officials-issuer.ts'
import type { Issuer } from './open-issuer.ts'

const START_COOKIE = 'yuelu_start'
const START_PATH = '/api/session'
const START_SECONDS = 600
const PURPOSE = 'workbench start'
/** Where a sign-in that cannot be finished ends: the workbench, which offers to begin again. */
const BEGIN_AGAIN = '/?sign-in=again'

type Start = { state: string; nonce: string; verifier: string; to: string; until: number }

const random = () => randomBytes(32).toString('base64url')

const seal = (start: Start, key: Buffer): string => vaultOf(key).seal(JSON.stringify(start), PURPOSE).toString('base64url')

function unseal(text: string | undefined, key: Buffer): Start | undefined {
  if (text === undefined || text.length > 4_096) return undefined
  const opened = vaultOf(key).open(Buffer.from(text, 'base64url'), PURPOSE)
  const start = opened === undefined ? undefined : (JSON.parse(opened) as Start)
  return start && start.until > Date.now() ? start : undefined
}

export type WorkbenchSignIn = {
  readonly house: House
  readonly issuer: Issuer
  readonly isSecure: boolean
  /** Gives the browser its session. */
  readonly setSession: (reply: FastifyReply, token: string) => void
}

export function workbenchSignIn(app: FastifyInstance, { house, issuer, isSecure, setSession }: WorkbenchSignIn): void {
  const db = house.database.kysely
  const cookie = () => ({
    path: START_PATH,
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: isSecure || issuer.origin().startsWith('https:'),
  })

  app.get('/api/session/start', async (request, reply) => {
    const { to, anew, here } = request.query as Record<string, string | undefined>
    const origin = issuer.origin()
    reply.header('cache-control', 'no-store')
    // Cookies belong to a host: whoever came by another name of this server goes on under the configured one.
    if (request.host !== new URL(origin).host && here === undefined)
      return reply.redirect(`${origin}${request.url}${request.url.includes('?') ? '&' : '?'}here=1`, 302)
    const start: Start = {
      state: random(),
      nonce: random(),
      verifier: random(),
      to: localAddress(typeof to === 'string' ? to : undefined),
      until: Date.now() + START_SECONDS * 1000,
    }
    reply.setCookie(START_COOKIE, seal(start, await issuer.secretFor(PURPOSE)), { ...cookie(), maxAge: START_SECONDS })
    const query = new URLSearchParams({
      client_id: WORKBENCH,
      response_type: 'code',
      redirect_uri: `${origin}${CALLBACK}`,
      scope: 'openid api',
      state: start.state,
      nonce: start.nonce,
      code_challenge: createHash('sha256').update(start.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...(anew !== undefined && { prompt: 'login' }),
    })
    return reply.redirect(`${issuerOf(origin)}/auth?${query}`, 302)
  })

  app.get(CALLBACK, async (request, reply) => {
    const { code, state, iss, error } = request.query as Record<string, string | undefined>
    const start = unseal(request.cookies[START_COOKIE], await issuer.secretFor(PURPOSE))
    reply.header('cache-control', 'no-store').clearCookie(START_COOKIE, cookie())
    const isOurs = start !== undefined && state === start.state && iss === issuerOf(issuer.origin())
    if (!isOurs) return reply.redirect(BEGIN_AGAIN, 302)
    if (typeof code !== 'string') return reply.redirect(error === 'access_denied' ? '/' : BEGIN_AGAIN, 302)
    const sid = await redeem(request, code, start)
    const token = sid && (await claimUnder(db, sid, request.token, house.clock.now()))
    const session = token && (await sessionOf(db, token, house.clock.now()))
    if (!session) return reply.redirect(BEGIN_AGAIN, 302)
    await house.say({ request: request.id, actor: session.actor, action: 'session.enter-workbench', outcome: 'done' })
    setSession(reply, token)
    return reply.redirect(start.to, 303)
  })

  /** Exchanges the code without leaving the process; answers the issuer's session, or undefined when anything is not as sent. */
  async function redeem(request: FastifyRequest, code: string, start: Start): Promise<string | undefined> {
    const secret = (await issuer.secretFor(WORKBENCH_SECRET)).toString('base64url')
    const answer = await app.inject({
      method: 'POST',
      url: '/oidc/token',
      remoteAddress: request.ip,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${WORKBENCH}:${secret}`).toString('base64')}`,
      },
      payload: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: `${issuer.origin()}${CALLBACK}`,
        code_verifier: start.verifier,
      }).toString(),
    })
    if (answer.statusCode !== 200) return undefined
    const { id_token: idToken, access_token: accessToken } = answer.json<{ id_token: string; access_token: string }>()
    const claims = await issuer.readIdToken(idToken, WORKBENCH).catch(() => undefined)
    const access = await issuer.accept(accessToken)
    return access && claims?.nonce === start.nonce && access.subject === claims.sub ? access.sid : undefined
  }
}
