// The extranet and intranet server: one Fastify over one house. Routes come from contracts; this file only orders the
// hooks: limits, who is calling, the routes, the one place where errors become problems.
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import { uuid } from '#kernel/id/uuid.ts'
import type { House } from '#kernel/module/house.ts'
import { ground, Refused } from '#kernel/refusal/refusal.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { mountIssuer } from './issuer/mount-issuer.ts'
import type { Issuer } from './issuer/open-issuer.ts'
import { answerProblem, edgeRefusals } from './problem.ts'
import { recogniseCallers } from './routes/caller.ts'
import { contractRoutes } from './routes/contracts.ts'
import { docsRoutes } from './routes/docs.ts'
import { procedureRoutes } from './routes/procedures.ts'
import { healthRoutes } from './routes/health.ts'
import { metaRoutes } from './routes/meta.ts'
import { registerRoutes } from './routes/registers.ts'
import { sessionRoutes } from './routes/session.ts'
import { workbenchRoutes } from './routes/workbench.ts'
import { policyOf } from './security-headers.ts'

export type ServerOptions = {
  readonly house: House
  readonly zone: 'extranet' | 'intranet'
  readonly secureCookie?: boolean
  /** Requests a caller (session, else address) may make in a second, averaged over ten. */
  readonly perSecond?: number
  readonly logger?: object | boolean
  readonly https?: object
  /** The peer is our own and says for whom it asks (the link). */
  readonly trustProxy?: boolean
  /** The OpenID Provider of the people this server signs in; absent on the link, where nobody is ever signed in. */
  readonly issuer?: Issuer
  /** Opens the secrets of one-time codes. */
  readonly vault?: Vault
  /** Adds routes of rooms that speak another protocol (the exchange gateway, open formats). */
  readonly plugins?: readonly ((app: FastifyInstance) => void | Promise<void>)[]
}

/** Builds the server; the caller listens and closes. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { house } = options
  const app = Fastify({
    logger: options.logger ?? false,
    genReqId: () => uuid(),
    bodyLimit: 2 ** 20,
    trustProxy: options.trustProxy ?? false,
    frameworkErrors: answerProblem,
    routerOptions: { maxParamLength: 300 },
    ...(options.https && { https: options.https }),
  } as object) as unknown as FastifyInstance

  app.setErrorHandler((error, request, reply) => answerProblem(error, request, reply))
  app.setNotFoundHandler((request, reply) =>
    answerProblem(new Refused([ground(edgeRefusals.noRoute, { path: request.url.split('?')[0]!.slice(0, 200) })]), request, reply),
  )
  app.addContentTypeParser(
    ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  )
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    reply.header('x-frame-options', 'DENY')
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policyOf())
  })
  // Only what is large and repeats (the contracts) is compressed; the rest of the answers are small or already streams.
  await app.register(compress, { global: false, encodings: ['gzip'] })
  await app.register(cookie)
  await app.register(rateLimit, {
    max: (options.perSecond ?? 100) * 10,
    timeWindow: 10_000,
    keyGenerator: (request) => request.cookies?.yuelu_session ?? request.ip,
    allowList: (request) => ['/health', '/ready', '/metrics'].includes(request.url) || request.url.startsWith('/assets/'),
    errorResponseBuilder: (_request, context) =>
      Object.assign(new Refused([ground(edgeRefusals.tooMany, { seconds: Math.ceil(context.ttl / 1000) })]), { statusCode: 429 }),
  })
  recogniseCallers(app, house, options.issuer)
  app.addHook('onClose', () => house.flushLines())
  healthRoutes(app, house)
  if (options.issuer) await mountIssuer(app, options.issuer, (err) => app.log.error({ err }, 'the issuer failed'))
  sessionRoutes(app, house, { secureCookie: options.secureCookie ?? false, issuer: options.issuer, vault: options.vault })
  contractRoutes(app, house)
  registerRoutes(app, house)
  metaRoutes(app, house, options.zone)
  await docsRoutes(app, house)
  await procedureRoutes(app, house)
  for (const plugin of options.plugins ?? []) await plugin(app)
  await workbenchRoutes(app)
  return app
}
