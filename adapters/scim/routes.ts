// SCIM 2.0 (RFC 7643, RFC 7644) for an organ's own staff system: /scim/v2/Users, /Groups and what tells of them.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#kernel/module/house.ts'
import { groupsOf, membersOf } from '#kernel/people/provisioning.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import { groupAttributes, GROUP, userAttributes, USER } from './attributes.ts'
import { resourceTypes, schemas, serviceProviderConfig } from './discovery.ts'
import { askedOf, LIST, listOf, shownBy } from './listing.ts'
import { operationsOf, patchedMembers, patchedUser } from './patch.ts'
import { bagOf, isUuid, keptOf, memberIds, requireSchema, type Resource } from './resources.ts'
import { badSyntax, ScimError } from './scim-error.ts'
import { actorFor, type Client, notFound, staffOf } from './staff.ts'

export type ScimOptions = {
  readonly house: House
  /** The address of the service without a slash at the end, `…/scim/v2`. */
  readonly base: () => string
  /** The registered client with scope `scim` behind a request; undefined when there is none. */
  readonly authenticate: (request: FastifyRequest) => Promise<Client | undefined>
}

const TYPE = 'application/scim+json'
const SEARCH = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'

export async function scimRoutes(root: FastifyInstance, options: ScimOptions): Promise<void> {
  await root.register(async (app) => scim(app, options), { prefix: '/scim/v2' })
}

type Given = { Params: { id: string }; Querystring: Record<string, unknown> }

function scim(app: FastifyInstance, { house, base, authenticate }: ScimOptions): void {
  const clients = new WeakMap<FastifyRequest, Client>()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser([TYPE, 'application/json'], { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, JSON.parse(body as string))
    } catch {
      done(badSyntax('the body is not JSON'))
    }
  })
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, house, clients.get(request)))
  app.setNotFoundHandler((_request, reply) => send(reply, 404, notFound().body()))
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const client = await authenticate(request)
    if (!client) {
      reply.header('www-authenticate', 'Bearer scope="scim"')
      throw new ScimError(
        401,
        '请以本单位已登记的客户端取得 scim 令牌后再来。 Come with a token of your organ’s registered client, scope scim.',
      )
    }
    clients.set(request, client)
  })
  const staff = (request: FastifyRequest) => staffOf(house, clients.get(request)!, base(), request.id)
  const read = async (request: FastifyRequest, action: string) =>
    await house.say({
      request: request.id,
      actor: actorFor(clients.get(request)!),
      action,
      outcome: 'read',
      inputDigest: digestOf([request.params, request.query, request.body ?? null]),
    })
  const match = (request: FastifyRequest) => request.headers['if-match']
  const idOf = (request: FastifyRequest<Given>): string => {
    if (!isUuid(request.params.id)) throw notFound()
    return request.params.id.toLowerCase()
  }
  const one = (reply: FastifyReply, resource: Resource, request: FastifyRequest, status = 200) => {
    reply.header('etag', resource.meta.version)
    if (status === 201) reply.header('location', resource.meta.location)
    if (request.method === 'GET' && request.headers['if-none-match'] === resource.meta.version) return reply.code(304).send()
    const schema = request.url.startsWith('/scim/v2/Users') ? USER : GROUP
    return send(reply, status, shownBy(request.query as Record<string, unknown>, { schema })(resource))
  }

  const listUsers = async (request: FastifyRequest, given: Readonly<Record<string, unknown>>) => {
    const at = staff(request)
    const asked = askedOf(given, userAttributes(at.reach.organ, at.reach.today))
    const { rows, total } = await membersOf(at.reach, { ...asked, offset: asked.startIndex - 1 })
    await read(request, 'scim.read-users')
    return listOf(asked, total, rows.map(at.user))
  }
  const listGroups = async (request: FastifyRequest, given: Readonly<Record<string, unknown>>) => {
    const at = staff(request)
    const asked = askedOf(given, groupAttributes(at.reach.today))
    const { rows, total } = await groupsOf(at.reach, { ...asked, offset: asked.startIndex - 1 })
    await read(request, 'scim.read-groups')
    return listOf(asked, total, rows.map(at.group))
  }

  app.get('/Users', async (request, reply) => send(reply, 200, await listUsers(request, request.query as Given['Querystring'])))
  app.get('/Groups', async (request, reply) => send(reply, 200, await listGroups(request, request.query as Given['Querystring'])))
  app.post('/Users/.search', async (request, reply) => send(reply, 200, await listUsers(request, searchOf(request.body))))
  app.post('/Groups/.search', async (request, reply) => send(reply, 200, await listGroups(request, searchOf(request.body))))

  app.get<Given>('/Users/:id', async (request, reply) => {
    const found = await staff(request).readUser(idOf(request))
    await read(request, 'scim.read-users')
    return one(reply, found, request)
  })
  app.get<Given>('/Groups/:id', async (request, reply) => {
    const found = await staff(request).readGroup(idOf(request))
    await read(request, 'scim.read-groups')
    return one(reply, found, request)
  })
  app.post('/Users', async (request, reply) => one(reply, await staff(request).createUser(keptOf(request.body)), request, 201))
  app.put<Given>('/Users/:id', async (request, reply) => {
    const kept = keptOf(request.body)
    return one(reply, await staff(request).changeUser(idOf(request), match(request), () => kept), request)
  })
  app.patch<Given>('/Users/:id', async (request, reply) => {
    const operations = operationsOf(request.body)
    return one(reply, await staff(request).changeUser(idOf(request), match(request), (before) => patchedUser(before, operations)), request)
  })
  app.delete<Given>('/Users/:id', async (request, reply) => {
    await staff(request).removeUser(idOf(request), match(request))
    return reply.code(204).send()
  })
  app.put<Given>('/Groups/:id', async (request, reply) => {
    const bag = bagOf(request.body)
    requireSchema(bag, GROUP)
    const wanted = new Set(memberIds(bag.get('members') ?? []))
    return one(reply, await staff(request).changeGroup(idOf(request), match(request), () => wanted), request)
  })
  app.patch<Given>('/Groups/:id', async (request, reply) => {
    const operations = operationsOf(request.body)
    return one(
      reply,
      await staff(request).changeGroup(idOf(request), match(request), (before) => patchedMembers(before, operations)),
      request,
    )
  })
  app.post('/Groups', (request) => staff(request).refuseGroups())
  app.delete('/Groups/:id', (request) => staff(request).refuseGroups())

  app.get('/ServiceProviderConfig', async (_request, reply) => send(reply, 200, serviceProviderConfig(base())))
  for (const [path, all] of [
    ['/ResourceTypes', resourceTypes],
    ['/Schemas', schemas],
  ] as const) {
    app.get(path, async (_request, reply) => {
      const Resources = all(base())
      const { length } = Resources
      return send(reply, 200, { schemas: [LIST], totalResults: length, startIndex: 1, itemsPerPage: length, Resources })
    })
    app.get<Given>(`${path}/:id`, async (request, reply) => {
      const found = (all(base()) as readonly { id: string }[]).find(({ id }) => id === request.params.id)
      if (!found) throw notFound()
      return send(reply, 200, found)
    })
  }
  for (const path of ['/Me', '/Bulk'])
    app.all(path, async () => {
      throw new ScimError(501, '本服务不提供这一项。 This service does not offer that.')
    })
}

const send = (reply: FastifyReply, status: number, body: object) =>
  reply.code(status).header('content-type', `${TYPE}; charset=utf-8`).send(JSON.stringify(body))

function searchOf(body: unknown): Record<string, unknown> {
  const bag = bagOf(body)
  requireSchema(bag, SEARCH)
  const joined = (name: string) => {
    const value = bag.get(name)
    return Array.isArray(value) ? value.join(',') : value
  }
  return {
    filter: bag.get('filter'),
    sortBy: bag.get('sortby'),
    sortOrder: bag.get('sortorder'),
    startIndex: bag.get('startindex'),
    count: bag.get('count'),
    attributes: joined('attributes'),
    excludedAttributes: joined('excludedattributes'),
  }
}

/** A lawful no in the form of SCIM; a refused change is in the log. Anything else is the server's own to answer for. */
async function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  house: House,
  client: Client | undefined,
): Promise<void> {
  const known = error as { statusCode?: number; message?: string }
  const no =
    error instanceof ScimError
      ? error
      : known.statusCode !== undefined && known.statusCode >= 400 && known.statusCode < 500
        ? new ScimError(known.statusCode, `请求无法识别。 The request was not understood: ${known.message ?? ''}`)
        : undefined
  if (!no) request.log.error({ err: error, requestId: request.id }, 'fault')
  if (client && no?.status === 403)
    await house.say({
      request: request.id,
      actor: actorFor(client),
      action: `scim.${request.method.toLowerCase()}`,
      outcome: 'denied',
      inputDigest: digestOf(request.url.slice(0, 300)),
    })
  const answer = no ?? new ScimError(500, `办理时出了故障，编号 ${request.id}。 Something failed, number ${request.id}.`)
  await send(reply, answer.status, answer.body())
}
