// The portal's server: public pages over an `ask` that the roof gives it, and citizens' own pages in their name. It has no
// database and no key of the extranet; two cookies hold what a reader prefers, one who they are. Every answer is a whole page; whatever goes wrong is a plain page too.
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { errandRoutes } from '#adapters/bpmn/routes.ts'
import { atomRoutes } from '#adapters/atom/routes.ts'
import { catalogueRoutes } from '#adapters/dcat/routes.ts'
import { openContractingRoutes } from '#adapters/ocds/routes.ts'
import { openDatasets } from '#adapters/open-data/datasets.ts'
import { openDataRoutes } from '#adapters/open-data/routes.ts'
import { sdmxRoutes } from '#adapters/sdmx/routes.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { asked } from '#web/portal/asked.ts'
import { type Ask, ExtranetAway, NoSuchDivision, NotThere } from '#web/portal/asking.ts'
import { type Place, type PlacePath, places } from '#web/portal/places.ts'
import type { Press, Printed, Request } from '#web/portal/press.ts'
import { sampleSite, type Site } from '#web/portal/site.ts'
import type { IssuerLink } from './portal-issuer.ts'
import { takesMultipart } from './one-file.ts'
import { proxyRoutes } from './portal-proxy.ts'
import { cookieOf, localAddress, placed, refuseForeignForm, requestOf } from './portal-request.ts'
import { programRoutes } from './portal-robots.ts'
import { type Act, asNobody, openFormRoutes } from './portal-open.ts'
import type { Check } from './portal-verify.ts'
import { sendFresh } from './send-fresh.ts'

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
  // React chooses its build when it is first loaded: the portal wants the one that is fast.
  process.env.NODE_ENV ??= 'production'
  const { openPress } = await import('#web/portal/press.ts')
  const { acted, openForms } = await import('#web/portal/open-forms.ts')
  const { ownRoutes } = await import('./portal-own.ts')
  const { verifyRoutes } = await import('./portal-verify.ts')
  const site = options.site ?? sampleSite
  const isSecure = options.secureCookie ?? false
  const publicUrl = options.publicUrl ?? 'http://127.0.0.1:8080'
  const ask = onlyWhatIsListed(options.ask)
  const press = openPress({ ask, site, publicUrl, now: options.now ?? (() => new Date()) })
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
  const { homeOf } = await import('#web/portal/pages/home.tsx')
  pageRoutes(app, press, isSecure, async (request, wanted) => {
    const mine = await waiting(request)
    return mine && (await press.own(wanted, (v) => homeOf(v, mine)))
  })
  fileRoutes(app, press)
  programRoutes(app, press, publicUrl)
  settingRoutes(app, isSecure)
  const question = (async (contract, input) => await ask(contract.name, input).catch(asAway)) as <Q extends Question>(
    contract: Q,
    input: In<Q>,
  ) => Promise<Out<Q>>
  const now = () => (options.now ?? (() => new Date()))().toISOString()
  const open = () => openDatasets(now())
  await app.register(catalogueRoutes, { ask: question, base: publicUrl, publisher: site.publisher, open })
  await app.register(openContractingRoutes, { ask: question, base: publicUrl, publisher: site.publisher.name })
  await app.register(openDataRoutes, { ask: question })
  await app.register(atomRoutes, { ask: question, base: publicUrl, publisher: site.publisher.name })
  await app.register(errandRoutes, { ask: question })
  await app.register(sdmxRoutes, { ask: question, sender: site.publisher, now })
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

type OwnHome = (request: FastifyRequest, wanted: Request) => Promise<Printed | undefined>

function pageRoutes(app: FastifyInstance, press: Press, isSecure: boolean, ownHome: OwnHome): void {
  for (const { path, perMinute } of places as readonly Place[]) {
    const limits = perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute, timeWindow: 60_000 } } }
    app.get(path, limits, async (request, reply) => {
      const wanted = requestOf(request)
      if ((request.query as Record<string, unknown>).lang !== undefined)
        reply.header('set-cookie', cookieOf('lang', wanted.language, isSecure))
      const own = path === '/' ? await ownHome(request, wanted) : undefined
      return own ? sendFresh(reply.header('vary', 'cookie'), own) : send(reply, request, await press.page(path as PlacePath, wanted))
    })
  }
}

function send(reply: FastifyReply, request: FastifyRequest, page: Printed): FastifyReply {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  reply.code(page.status).headers({
    'content-type': 'text/html; charset=utf-8',
    'content-language': page.language === 'zh' ? 'zh-CN' : 'en',
    'cache-control': page.status === 200 ? 'private, no-cache' : 'no-store',
    vary: 'cookie, accept-encoding',
  })
  if (page.status === 200) {
    reply.header('etag', page.tag)
    if (request.headers['if-none-match'] === page.tag) return reply.code(304).send()
  }
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(page.gzip)
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(page.brotli())
  return reply.send(page.raw)
}

function fileRoutes(app: FastifyInstance, press: Press): void {
  const { files, mark } = press.assets
  for (const { path, type, raw, gzip, brotli } of files.values()) {
    app.get(path, (request, reply) => {
      const accepted = String(request.headers['accept-encoding'] ?? '')
      reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
      if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(brotli)
      return /\bgzip\b/.test(accepted) ? reply.header('content-encoding', 'gzip').send(gzip) : reply.send(raw)
    })
  }
  app.get('/favicon.ico', (_request, reply) => reply.redirect(mark, 302))
  app.get('/health', async () => ({ status: 'alive' }))
}

function settingRoutes(app: FastifyInstance, isSecure: boolean): void {
  app.post<{ Body: Record<string, string> | undefined }>('/settings', (request, reply) => {
    const { mode, back } = request.body ?? {}
    if (mode === 'elder' || mode === 'standard') reply.header('set-cookie', cookieOf('mode', mode, isSecure))
    return reply.redirect(localAddress(back), 303)
  })
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

const placeless = ({ place: _none, ...wanted }: Request): Request => wanted

type Known = { readonly statusCode?: number; readonly seconds?: number }

/** Draws what went wrong; if even that cannot be drawn, says it in two lines. */
function answerTrouble(press: Press, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  try {
    drawTrouble(press, error, request, reply)
  } catch (fault) {
    request.log.error({ err: fault }, 'the page that says what went wrong failed')
    void reply
      .code(500)
      .type('text/plain; charset=utf-8')
      .send(`这一页没能打开。请稍后再试，或打 12345，报编号 ${request.id}。\nThis page could not be opened. Number ${request.id}.\n`)
  }
}

function drawTrouble(press: Press, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const wanted: Request = requestOf(request)
  const { statusCode = 500, seconds } = error as Known
  if (error instanceof NoSuchDivision) return void send(reply, request, press.trouble('nowhere', placeless(wanted), request.id))
  if (error instanceof NotThere || error instanceof Refused || statusCode === 404)
    return void send(reply, request, press.trouble('gone', wanted, request.id))
  if (error instanceof ExtranetAway) {
    request.log.warn({ err: error.cause }, 'the extranet does not answer')
    return void send(reply.header('retry-after', '60'), request, press.trouble('away', wanted, request.id))
  }
  if (statusCode === 429) return void send(reply, request, press.trouble('busy', wanted, request.id, { seconds: seconds ?? 10 }))
  if (statusCode === 403) return void send(reply, request, press.trouble('form', wanted, request.id))
  if (statusCode >= 400 && statusCode < 500) return void send(reply, request, press.trouble('bad', wanted, request.id))
  request.log.error({ err: error }, 'fault')
  return void send(reply, request, press.trouble('fault', wanted, request.id))
}
