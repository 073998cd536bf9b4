// The plan and its addresses as NetBox shows and gives them (/api/ipam): for the tools of the network's engineers. Every answer is
// that of a room's question, every allocation that of a room's action: the same permissions, the same grants, the same lines.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '#kernel/access/actor.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { autonomousSystems } from '#modules/network/backbone/contract.ts'
import { availableAddresses, availablePrefixes, listedAddresses, listedPrefixes, listedVrfs } from '#modules/network/registry/contract.ts'
import { allocator } from './allocate.ts'
import { answerOf, NetboxError } from './netbox-error.ts'
import { envelope, filters, read, uuid } from './query.ts'
import { addressShape, asnShape, availableShape, type Prefix, prefixShape, vrfShape } from './shapes.ts'

export type NetboxOptions = {
  readonly house: House
  /** The address of the server without a slash at the end. */
  readonly base: () => string
  readonly actorOf: (request: FastifyRequest) => Actor
}

type Given = { Params: { id: string }; Querystring: Record<string, unknown> }

/** A Fastify plugin in a scope of its own: its errors have NetBox's form. */
export async function netboxRoutes(root: FastifyInstance, options: NetboxOptions): Promise<void> {
  await root.register(async (app) => ipam(app, options), { prefix: '/api/ipam' })
}

function ipam(app: FastifyInstance, { house, base, actorOf }: NetboxOptions): void {
  app.setErrorHandler((error, request, reply) => {
    const known = answerOf(error)
    if (!known) request.log.error({ err: error, requestId: request.id }, 'fault')
    const detail = `办理时出了故障，编号 ${request.id}。 Something failed, number ${request.id}.`
    const { status, body } = known ?? { status: 500, body: { detail } }
    return reply.code(status).send(body)
  })
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))
  const ask = async <Q extends Question>(request: FastifyRequest, question: Q, input: In<Q>) =>
    (await house.ask(actorOf(request), question.name, input, { request: request.id })) as Out<Q>
  const idOf = (request: FastifyRequest<Given>) => uuid(request.params.id, 'id') as string

  async function prefixOf(request: FastifyRequest<Given>): Promise<Prefix> {
    const { prefixes } = await ask(request, listedPrefixes, { id: idOf(request) })
    return prefixes[0] ?? missing()
  }

  /** A list with its filters, and one record by its id. */
  function shelf(
    kind: keyof typeof filters,
    path: string,
    find: (request: FastifyRequest, asked: Record<string, unknown>) => Promise<{ total: number; results: object[] }>,
  ): void {
    app.get<Given>(`/${path}/`, async (request) => {
      const asked = read(filters[kind], request.query)
      const { total, results } = await find(request, asked)
      return envelope(base(), `/api/ipam/${path}/`, request.query, asked, total, results)
    })
    app.get<Given>(`/${path}/:id/`, async (request) => (await find(request, { id: idOf(request) })).results[0] ?? missing())
  }

  shelf('prefixes', 'prefixes', async (request, asked) => {
    const { total, prefixes } = await ask(request, listedPrefixes, asked)
    return { total, results: prefixes.map(prefixShape(base())) }
  })
  shelf('addresses', 'ip-addresses', async (request, asked) => {
    const { total, addresses } = await ask(request, listedAddresses, asked)
    return { total, results: addresses.map(addressShape(base())) }
  })
  shelf('vrfs', 'vrfs', async (request, asked) => {
    const { total, vrfs } = await ask(request, listedVrfs, asked)
    return { total, results: vrfs.map(vrfShape(base())) }
  })
  shelf('asns', 'asns', async (request, { id, asn, zone, limit = 50, offset = 0 }) => {
    // A province has a few hundred of them: the room answers all, and the page is cut here.
    const { systems } = await ask(request, autonomousSystems, zone === undefined ? {} : { network: zone as Prefix['zone'] })
    const found = systems.filter((it) => (id === undefined || it.id === id) && (asn === undefined || it.number === asn))
    const from = Number(offset)
    return { total: found.length, results: found.slice(from, from + Number(limit)).map(asnShape(base())) }
  })

  app.get<Given>('/prefixes/:id/available-ips/', async (request) => {
    const it = await prefixOf(request)
    const { limit } = read({ limit: filters.prefixes['limit']! }, request.query)
    const most = Math.min(Number(limit ?? 50), 256)
    const { addresses, within } = await ask(request, availableAddresses, { [it.kind]: it.id, limit: most })
    const length = within.split('/')[1]
    return addresses.map((address) => availableShape(base(), it)({ address: `${address}/${length}` }))
  })
  app.get<Given>('/prefixes/:id/available-prefixes/', async (request) => {
    const it = await prefixOf(request)
    if (it.kind === 'block') return []
    const { prefixes } = await ask(request, availablePrefixes, { prefix: it.id, limit: 256 })
    return prefixes.map((prefix) => availableShape(base(), it)({ prefix }))
  })

  const allocate = allocator({ house, ask })
  app.post<Given>('/prefixes/:id/available-ips/', async (request, reply) => {
    const it = await prefixOf(request)
    const given = await allocate.addresses(request, actorOf(request), it)
    const shown = given.found.map(addressShape(base()))
    return reply.code(201).send(given.isList ? shown : shown[0])
  })
  app.post<Given>('/prefixes/:id/available-prefixes/', async (request, reply) => {
    const it = await prefixOf(request)
    const given = await allocate.prefixes(request, actorOf(request), it)
    const shown = given.found.map(prefixShape(base()))
    return reply.code(201).send(given.isList ? shown : shown[0])
  })
}

function missing(): never {
  throw new NetboxError(404, '没有找到，或您无权查看。 Not found, or not yours to see.')
}
