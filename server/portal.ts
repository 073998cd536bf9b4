// The portal's server: public pages over an `ask` that the roof gives it, and citizens' own pages in their name. It has no
// database and no key of the extranet; two cookies hold what a reader prefers, one who they are. Every answer is a whole page.
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { asked } from '#web/portal/asked.ts'
import { type Ask, ExtranetAway, NotThere } from '#web/portal/asking.ts'
import { sampleSite, type Site } from '#web/portal/site.ts'
import type { IssuerLink } from './portal-issuer.ts'
import { takesMultipart } from './one-file.ts'
import { formatRoutes } from './portal-formats.ts'
import { pageRoutes } from './portal-pages.ts'
import { proxyRoutes } from './portal-proxy.ts'
import { placed, refuseForeignForm } from './portal-request.ts'
import { programRoutes } from './portal-robots.ts'
import { type Act, asNobody, openFormRoutes } from './portal-open.ts'
import type { Check } from './portal-verify.ts'
import { answerTrouble } from './portal-trouble.ts'

export type PortalOptions = {
  /** Asks the extranet; see `Ask`. */
  readonly ask: Ask
  /** Does a public action; without it no open form does anything. */
  readonly act?: Act
  /** The portal's own address without a slash at the end. */
  readonly publicUrl?: string
  readonly site?: Site
  readonly logger?: object | boolean
  /** Requests an address may make in a second, averaged over ten. */
  readonly perSecond?: number
  readonly secureCookie?: boolean
  readonly now?: () => Date
  /** Checks a sealed file; without it the page has nobody to ask. */
  readonly check?: Check
  /** The way to the citizens' issuer; without it nobody signs in here. */
  readonly citizens?: IssuerLink
}

const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Builds the portal; the caller listens and closes. */
export async function buildPortal(options: PortalOptions): Promise<FastifyInstance> {
  // React chooses its build when it is first loaded: the portal wants the one that is fast. So nothing imported above may lead to a page.
  process.env.NODE_ENV ??= 'production'
  const { openPress } = await import('#web/portal/press.ts')
  const { acted, openForms } = await import('#web/portal/open-forms.ts')
  const { ownRoutes } = await import('./portal-own.ts')
  const { verifyRoutes } = await import('./portal-verify.ts')
  const site = options.site ?? sampleSite
  const isSecure = options.secureCookie ?? false
  const publicUrl = options.publicUrl ?? 'http://127.0.0.1:8080'
  const ask = onlyWhatIsListed(options.ask)
  const now = options.now ?? (() => new Date())
  const press = openPress({ ask, site, publicUrl, now })
  const answer = (error: unknown, request: FastifyRequest, reply: FastifyReply) => answerTrouble(press, error, request, reply)
  const app = Fastify({
    logger: options.logger ?? false,
    genReqId: () => uuid(),
    bodyLimit: 16 * 1024,
    trustProxy: false,
    rewriteUrl: placed,
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: true },
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => answer(error, request, reply),
  } as object) as unknown as FastifyInstance
  app.setErrorHandler(answer)
  app.setNotFoundHandler((request, reply) => answer(new NotThere(), request, reply))
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, formFields(body as string)),
  )
  takesMultipart(app)
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    // What comes through from the sign-in pages has its own.
    if (!reply.hasHeader('referrer-policy')) reply.header('referrer-policy', 'same-origin')
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', CONTENT_POLICY)
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  })
  await app.register(rateLimit, {
    max: (options.perSecond ?? 100) * 10,
    timeWindow: 10_000,
    allowList: (request) => request.url === '/health' || request.url.startsWith('/assets/'),
    errorResponseBuilder: (_request, context) =>
      Object.assign(new Error('too many'), { statusCode: 429, seconds: Math.ceil(context.ttl / 1000) }),
  })
  app.addHook('onRequest', async (request) => refuseForeignForm(request))
  if (options.citizens) await proxyRoutes(app, options.citizens)
  const waiting = ownRoutes(app, { press, isSecure, ...(options.citizens && { link: options.citizens }) })
  await verifyRoutes(app, { press, check: options.check ?? nobodyToAsk })
  openFormRoutes(app, openForms, press, asNobody(ask, onlyWhatIsDone(acted, options.act)))
  pageRoutes(app, { press, isSecure, waiting })
  programRoutes(app, press, publicUrl)
  const question = (async (contract, input) => await ask(contract.name, input).catch(asAway)) as <Q extends Question>(
    contract: Q,
    input: In<Q>,
  ) => Promise<Out<Q>>
  await formatRoutes(app, { ask: question, base: publicUrl, publisher: site.publisher, now })
  return app
}

/** Nothing leaves for the extranet that the list of the portal does not name. */
function onlyWhatIsListed(ask: Ask): Ask {
  const names = new Set<string>(Object.values(asked).map(({ name }) => name))
  return async (name, query) => {
    if (!names.has(name)) throw new Error(`${name} is not on the portal's list`)
    return await ask(name, query)
  }
}

/** Nothing is done without signing in but what the list of open forms names. */
function onlyWhatIsDone(acted: readonly Action[], act: Act | undefined): Act {
  const names = new Set(acted.map(({ name }) => name))
  return async (name, input, key) => {
    if (!names.has(name)) throw new Error(`${name} is not on the portal's list`)
    if (!act) throw new ExtranetAway(new Error('this portal was given no way to act'))
    return await act(name, input, key).catch(asAway)
  }
}

const nobodyToAsk = async (): Promise<never> => {
  throw new ExtranetAway(new Error('this portal was given no way to check files'))
}

/** For files in open formats, which are whole or not at all. */
const asAway = (error: unknown): never => {
  throw error instanceof Refused ? error : new ExtranetAway(error)
}

/** A field by its name; one that comes more than once (boxes that were ticked) is a list. */
function formFields(text: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(fields.keys())]
      .slice(0, 50)
      .map((name) => [name, fields.getAll(name)] as const)
      .map(([name, all]) => [name, all.length === 1 ? all[0]! : all.slice(0, 50)]),
  )
}
