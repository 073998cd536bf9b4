// GET /exchange/r1/<instance>/GOV/<organ>/<system>/{listMethods,allowedMethods,getOpenAPI}, answered to a client that signs as
// it signs a call. `X-Road-Client` may be sent and must then name the same client; errors have X-Road's shape beside our grounds.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { filled, type Ground, ground, Refused } from '#kernel/refusal/refusal.ts'
import { callerRefusals, callRefusals } from '#modules/resources/exchange/refusals.ts'
import type { IncomingCall } from '#modules/resources/exchange/gateway/read-request.ts'
import { type Methods, openApiOf, serviceList, type Subsystem } from './metadata.ts'

export type MetadataOptions = {
  readonly methodsFor: (call: IncomingCall, system: string) => Promise<Methods>
  /** The name under which this province is known to others, X-Road's instance. */
  readonly instance: string
  /** The address that services are called at. */
  readonly server: () => string
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const STATUS = { invalid: 400, forbidden: 403, missing: 404, conflict: 409 } as const

type Params = Subsystem & { what: string }

/** Mounts the three questions of X-Road's metadata. */
export function xroadMetadata(app: FastifyInstance, { methodsFor, instance, server }: MetadataOptions): void {
  app.get<{ Params: Params; Querystring: Record<string, string> }>(
    '/exchange/r1/:instance/:memberClass/:member/:subsystem/:what',
    async (request, reply) => {
      try {
        return await reply.send(await answerTo(request, methodsFor, instance, server()))
      } catch (error) {
        if (error instanceof Refused) return await refused(reply, error.grounds)
        throw error
      }
    },
  )
}

async function answerTo(
  { params, query, method, url, headers }: FastifyRequest<{ Params: Params; Querystring: Record<string, string> }>,
  methodsFor: MetadataOptions['methodsFor'],
  instance: string,
  server: string,
): Promise<object> {
  const { what } = params
  if (!['listMethods', 'allowedMethods', 'getOpenAPI'].includes(what)) malformed('listMethods | allowedMethods | getOpenAPI')
  if (params.instance !== instance) malformed('instance')
  if (params.memberClass !== 'GOV') malformed('memberClass')
  if (!UUID.test(params.subsystem)) malformed('subsystem')
  const named = headers['x-road-client']
  if (named !== undefined && String(named).split('/').at(-1) !== headers['x-yuelu-client']) malformed('x-road-client')
  const found = await methodsFor({ method, url, headers }, params.subsystem)
  if (found.organ !== null && found.organ !== params.member) malformed('member')
  if (what !== 'getOpenAPI') return serviceList(params, found, what === 'listMethods' ? 'all' : 'allowed')
  const code = query.serviceCode ?? malformed('serviceCode')
  return openApiOf(found, code, server) ?? no(ground(callRefusals.noSuchService, { service: code.slice(0, 60) }))
}

const no = (...grounds: Ground[]): never => {
  throw new Refused(grounds)
}
const malformed = (part: string): never => no(ground(callerRefusals.malformed, { part }))

const refused = (reply: FastifyReply, grounds: readonly Ground[]) => {
  const [first] = grounds
  const type = first!.kind === 'missing' ? 'Server.ServerProxy.UnknownService' : 'Server.ServerProxy.AccessDenied'
  return reply
    .code(STATUS[first!.kind])
    .header('x-road-error', first!.kind === 'invalid' ? 'Client.BadRequest' : type)
    .send({
      type: first!.kind === 'invalid' ? 'Client.BadRequest' : type,
      message: filled(first!.words.zh, first!.detail, ','),
      detail: { code: first!.code, message: filled(first!.words.en, first!.detail, ','), clauses: first!.clauses ?? [] },
    })
}
