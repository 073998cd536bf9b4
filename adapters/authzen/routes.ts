// AuthZEN Authorization API 1.0: another program asks whether somebody may. The caller is a registered client with a token
// whose scope says `authzen`.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AuditLine, lineOf, writeLines } from '#kernel/audit/line.ts'
import type { House } from '#kernel/module/house.ts'
import { namesIn } from '#kernel/registers/shelf.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { budgets } from './budget.ts'
import { type Caller, callerActor, evaluator } from './evaluate.ts'
import { lookUp } from './look-up.ts'
import { askedForActions, askedOf, batchOf, bodyOf, Fault, type Page, pageOf } from './request.ts'
import { type From, type Found, searcher } from './search.ts'

export type AuthzenOptions = {
  readonly house: House
  /** The decision point's identifier: the https address that its callers know, without a slash at the end. */
  readonly identifier: () => string
  /** Who calls: the client behind the access token with the scopes it was given; undefined for a token that does not hold. */
  readonly authenticate: (request: FastifyRequest) => Promise<(Caller & { readonly scopes: readonly string[] }) | undefined>
  /** Seals page tokens. */
  readonly vault: Vault
  /** Evaluations and results a client may draw in a second, averaged over ten. */
  readonly perSecond?: number
}

export const SCOPE = 'authzen'
const paths = {
  evaluation: '/access/v1/evaluation',
  evaluations: '/access/v1/evaluations',
  subject: '/access/v1/search/subject',
  resource: '/access/v1/search/resource',
  action: '/access/v1/search/action',
} as const

/** A Fastify plugin, in a scope of its own: its errors are messages, and the caller's request id goes back unchanged. */
export async function authzenRoutes(app: FastifyInstance, options: AuthzenOptions): Promise<void> {
  const { house, identifier, vault } = options
  const names = namesIn(house.modules)
  const look = lookUp(house, names)
  const evaluate = evaluator(house, names, look)
  const search = searcher(house, names, look)
  const spend = budgets(options.perSecond ?? 1_000)
  const log = (lines: readonly AuditLine[]) => writeLines(house.database.kysely, lines)

  app.setErrorHandler((error, request, reply) => answerFault(error, request, reply))
  app.addHook('onSend', async (request, reply) => {
    const given = request.headers['x-request-id']
    if (typeof given === 'string') reply.header('x-request-id', given)
    reply.header('cache-control', request.method === 'GET' ? 'public, max-age=3600' : 'no-store')
  })

  async function callerOf(request: FastifyRequest): Promise<Caller> {
    const caller = await options.authenticate(request)
    if (!caller) throw new Fault(401, 'Authenticate with an access token of a registered client.')
    if (!caller.scopes.includes(SCOPE)) throw new Fault(403, `The access token does not hold the scope ${SCOPE}.`)
    return caller
  }

  function allowance(caller: Caller, cost: number): void {
    const seconds = spend(caller.client, cost, Date.parse(house.clock.now()))
    if (seconds > 0) throw new Fault(429, `Too many questions. Try again in ${seconds} seconds.`)
  }

  async function single(request: FastifyRequest, caller: Caller, body: ReturnType<typeof bodyOf>) {
    allowance(caller, 1)
    const { answer, lines } = await evaluate.one(askedOf(body), request.id, caller)
    await log(lines)
    return answer
  }

  app.post(paths.evaluation, async (request) => {
    const caller = await callerOf(request)
    return await single(request, caller, bodyOf(request.body))
  })

  app.post(paths.evaluations, async (request) => {
    const caller = await callerOf(request)
    const body = bodyOf(request.body)
    const batch = batchOf(body)
    if (!batch) return await single(request, caller, body)
    allowance(caller, batch.items.length)
    const { answers, lines } = await evaluate.many(batch, request.id, caller)
    await log(lines)
    return { evaluations: answers }
  })

  /** A search: its page token opens for the same caller and the same request alone. */
  function searchRoute<A, T>(
    path: string,
    read: (body: ReturnType<typeof bodyOf>) => A,
    find: (asked: A, from: From) => Promise<Found<T>>,
  ): void {
    app.post(path, async (request) => {
      const caller = await callerOf(request)
      const body = bodyOf(request.body)
      const asked = read(body)
      const page = pageOf(body)
      allowance(caller, page.limit)
      const { page: _, ...same } = body
      const digest = digestOf(same)
      const about = `authzen ${path} ${caller.client} ${digest}`
      const { results, next } = await find(asked, fromOf(page, about))
      await log([
        lineOf({
          at: house.clock.now(),
          request: request.id,
          actor: callerActor(caller),
          action: `authzen.search-${path.split('/').at(-1)}`,
          outcome: 'read',
          policy: house.policy,
          inputDigest: digest,
          outputDigest: digestOf(results),
        }),
      ])
      return { results, page: { next_token: next === undefined ? '' : vault.seal(next, about).toString('base64url') } }
    })
  }

  function fromOf({ token, limit }: Page, about: string): From {
    if (token === undefined) return { after: undefined, limit }
    const after = /^[\w-]{1,1000}$/.test(token) ? vault.open(Buffer.from(token, 'base64url'), about) : undefined
    if (after === undefined) throw new Fault(400, 'page.token does not belong to this request: begin the search anew.')
    return { after, limit }
  }

  searchRoute(paths.subject, (body) => askedOf(body, 'subject'), search.subjects)
  searchRoute(paths.resource, (body) => askedOf(body, 'resource'), search.resources)
  searchRoute(paths.action, askedForActions, search.actions)

  app.get('/.well-known/authzen-configuration', async () => {
    const point = identifier()
    return {
      policy_decision_point: point,
      access_evaluation_endpoint: point + paths.evaluation,
      access_evaluations_endpoint: point + paths.evaluations,
      search_subject_endpoint: point + paths.subject,
      search_resource_endpoint: point + paths.resource,
      search_action_endpoint: point + paths.action,
    }
  })
}

/** An error is a status and a message, as JSON like every answer. */
function answerFault(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = error as { statusCode?: number; message?: string }
  const status = error instanceof Fault ? error.status : (known.statusCode ?? 500)
  const isOurs = status >= 500
  if (isOurs) request.log.error({ err: error, requestId: request.id }, 'fault')
  const message = isOurs
    ? `Something failed and was recorded (reference ${request.id}).`
    : (known.message ?? 'The request was not understood.')
  if (status === 401 && !reply.hasHeader('www-authenticate')) void reply.header('www-authenticate', 'Bearer')
  void reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(message))
}
