// The pages of one's own and their forms. Every page asks the extranet anew in the citizen's name; every form carries the
// mark of its session beneath a mask, and none is kept or shown to anyone else (decision 0059).
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { uuid } from '#kernel/id/uuid.ts'
import type { In } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import * as contract from '#modules/platform/citizens/contract.ts'
import { type Doing, faultsOf } from '#web/portal/doing.ts'
import { ownForms, ownPlaces } from '#web/portal/own-places.ts'
import type { Page } from '#web/portal/page.ts'
import { withBar } from '#web/portal/pages/own/acting-bar.tsx'
import { actFor } from '#web/portal/pages/own/act-for.tsx'
import { appoint } from '#web/portal/pages/own/appoint.tsx'
import { endAgency } from '#web/portal/pages/own/end-agency.tsx'
import { me } from '#web/portal/pages/own/me.tsx'
import type { Fault, Me, Own } from '#web/portal/pages/own/own.ts'
import { signIn } from '#web/portal/pages/own/sign-in.tsx'
import type { Press } from '#web/portal/press.ts'
import { NotThere } from '#web/portal/asking.ts'
import type { Visit } from '#web/portal/visit.ts'
import { asCitizen, type Errand, SignedOut } from './portal-citizen.ts'
import { filledIn } from './portal-form.ts'
import { type IssuerLink, portalIssuer } from './portal-issuer.ts'
import { ownPlaceRoutes, type Turn } from './portal-own-places.ts'
import { isMark, masked } from './portal-mark.ts'
import { ledTo, requestOf } from './portal-request.ts'
import { sendFresh } from './send-fresh.ts'
import { openSessions } from './portal-sessions.ts'
import { sessionIn, signInRoutes } from './portal-sign-in.ts'
import { type Waiting, waitingFor } from './portal-waiting.ts'

export type OwnOptions = { readonly press: Press; readonly isSecure: boolean; readonly link?: IssuerLink }

/** Gives what waits for whoever is signed in, for the home page. */
export function ownRoutes(app: FastifyInstance, { press, isSecure, link }: OwnOptions): Waiting {
  async function send(request: FastifyRequest, reply: FastifyReply, make: (v: Visit) => Page | Promise<Page>) {
    const page = await press.own(requestOf(request), make)
    return sendFresh(request, reply, page)
  }
  if (!link) {
    for (const path of ['/me', ...ownPlaces.map((place) => place.path)])
      app.get(path, (request, reply) => send(request, reply, (v) => signIn(v, false)))
    return () => undefined
  }
  const issuer = portalIssuer(link)
  const sessions = openSessions()
  const citizen = asCitizen(link, issuer, sessions)

  const ownPaths = new Set(ownForms.map(({ path }) => path))
  app.addHook('preHandler', async (request) => {
    // By the route and not by the address as written: %6De is me too.
    const { url = '' } = request.routeOptions
    if (request.method !== 'POST' || !(url.startsWith('/me/') || ownPaths.has(url))) return
    const session = sessionIn(request, sessions)
    if (session && !isMark(filledIn(request).text('csrf'), session.csrf))
      throw Object.assign(new Error('the form is not of this session'), { statusCode: 403 })
  })
  signInRoutes(app, { issuer, sessions, isSecure })

  /** Runs a turn of somebody who is signed in; anybody else is asked to sign in and comes back to this page. */
  const turn = (work: (turn: Turn) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const back = request.method === 'GET' ? requestOf(request).address : '/me'
    const session = sessionIn(request, sessions)
    const { again, done } = request.query as Record<string, unknown>
    const note = again !== undefined ? 'again' : done === 'out' ? 'out' : undefined
    if (!session) return send(request, reply, (v) => signIn(v, true, note ? '/me' : back, request.method === 'GET' ? note : 'ended'))
    try {
      return await work({ request, reply, session, filled: filledIn(request) })
    } catch (error) {
      if (error instanceof SignedOut) return send(request, reply, (v) => signIn(v, true, back, 'ended'))
      throw error
    }
  }

  const errand = ({ request, session }: Turn): Errand => ({ session, language: requestOf(request).language })

  /**
   * One's own facts are asked for once, by the page that shows them. Whoever acts for another is asked about first: an appointment that has
   * ended meanwhile is let go of here, and nothing is asked in a name that is no longer theirs to use.
   */
  async function ownOf(turned: Turn): Promise<Own> {
    const { session } = turned
    let found: Promise<Me> | undefined
    const askMe = () => (found ??= citizen.ask({ ...errand(turned), capacity: 'self' }, contract.me, {}))
    if (session.capacity !== 'self') {
      const { capacities } = await askMe()
      if (!capacities.some(({ capacity }) => capacity === session.capacity)) session.capacity = 'self'
    }
    return { me: askMe, capacity: session.capacity, csrf: masked(session.csrf) }
  }

  const doingOf = (turned: Turn): Doing => ({
    ask: (question, input) => citizen.ask(errand(turned), question, input),
    act: (action, input, key) => citizen.act({ ...errand(turned), ...(key && { key }) }, action, input),
  })

  const show = ({ request, reply }: Turn, own: Own, make: (v: Visit) => Page | Promise<Page>) =>
    send(request, reply, async (v) => await withBar(v, own, await make(v)))

  app.get(
    '/me',
    turn(async (turned) => {
      const { capacity } = turned.session
      const own = await ownOf(turned)
      const isCut = capacity !== own.capacity
      return show(turned, own, (v) => me(isCut ? { ...v, query: { done: 'cut' } } : v, own, doingOf(turned)))
    }),
  )
  app.get(
    '/me/act-for',
    turn(async (turned) => {
      const own = await ownOf(turned)
      return show(turned, own, (v) => actFor(v, own))
    }),
  )
  app.post(
    '/me/act-for',
    turn(async (turned) => {
      const capacity = turned.filled.text('capacity')
      return orAgain(
        turned,
        async () => {
          await citizen.act({ ...errand(turned), capacity: 'self' }, contract.actFor, { capacity })
          turned.session.capacity = capacity
          return turned.reply.redirect(ledTo(turned.request, '/me?done=acting'), 303)
        },
        (v, own, faults) => actFor(v, own, faults),
      )
    }),
  )
  app.get(
    '/me/appoint',
    turn(async (turned) => {
      const own = await ownOf(turned)
      return show(turned, own, (v) => appoint(v, own, { typed: {}, chosen: [], faults: [], key: uuid() }))
    }),
  )
  app.post(
    '/me/appoint',
    turn(async (turned) => {
      const typed = Object.fromEntries(
        ['principal', 'account', 'firstCharacter', 'until', 'reason'].map((name) => [name, turned.filled.text(name)]),
      )
      const chosen = turned.filled.all('matters')
      const key = turned.filled.text('key')
      const { principal, ...rest } = typed
      const input = { ...rest, ...(principal && { principal }), matters: chosen } as In<typeof contract.appointAgent>
      return orAgain(
        turned,
        async () => {
          await citizen.act({ ...errand(turned), capacity: 'self', ...(key && { key }) }, contract.appointAgent, input)
          return turned.reply.redirect(ledTo(turned.request, '/me?done=appointed'), 303)
        },
        (v, own, faults) => appoint(v, own, { typed, chosen, faults, key: uuid() }),
      )
    }),
  )
  app.get(
    '/me/end-agency',
    turn(async (turned) => {
      const own = await ownOf(turned)
      const { agencies } = await own.me()
      const agency = agencies.find(({ id, state }) => id === (turned.request.query as Record<string, unknown>).id && state === 'running')
      if (!agency) throw new NotThere()
      return show(turned, own, (v) => endAgency(v, own, agency))
    }),
  )
  app.post(
    '/me/end-agency',
    turn(async (turned) => {
      return orAgain(
        turned,
        async () => {
          await citizen.act({ ...errand(turned), capacity: 'self' }, contract.endAgency, { id: turned.filled.text('id') })
          return turned.reply.redirect(ledTo(turned.request, '/me?done=ended'), 303)
        },
        (v, own, faults) => me(v, own, doingOf(turned), faults),
      )
    }),
  )

  ownPlaceRoutes(app, {
    press,
    turn,
    hereOf: async (turned) => ({ own: await ownOf(turned), doing: doingOf(turned) }),
  })

  app.post(
    '/me/sign-out-everywhere',
    turn(async (turned) => {
      return orAgain(
        turned,
        async () => {
          await citizen.act(errand(turned), contract.signOutEverywhere, {})
          sessions.end(turned.session.id)
          return turned.reply.redirect(ledTo(turned.request, '/me?done=out'), 303)
        },
        (v, own, faults) => me(v, own, doingOf(turned), faults),
      )
    }),
  )

  return waitingFor(citizen, sessions)

  /** A lawful no becomes the form again, as it was filled in, with what to mend on top. */
  async function orAgain(
    turned: Turn,
    work: () => Promise<unknown>,
    again: (v: Visit, own: Own, faults: Fault[]) => Page | Promise<Page>,
  ): Promise<unknown> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const own = await ownOf(turned)
      return show(turned, own, (v) => again(v, own, faultsOf(v, error.grounds)))
    }
  }
}
