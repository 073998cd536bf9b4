// X-Road's metadata of REST services (PR-MREST) from what the exchange knows: a system is a subsystem, its organ the member,
// a service a REST service with one endpoint. The protocol of the call itself is the exchange's own (SM2), so what is told here
// is what there is and who may have it, not how a security server would carry it.
import type { Out } from '#kernel/module/contract.ts'
import type { methods } from '#modules/resources/exchange/contract.ts'

export type Methods = Out<typeof methods>
export type Subsystem = { readonly instance: string; readonly memberClass: string; readonly member: string; readonly subsystem: string }

/** `listMethods`: every service open; `allowedMethods`: those this client may call now, for at least one purpose. */
export const serviceList = (of: Subsystem, { services }: Methods, which: 'all' | 'allowed') => ({
  service: services
    .filter(({ purposes }) => which === 'all' || purposes.length > 0)
    .map(({ name }) => ({
      object_type: 'SERVICE',
      xroad_instance: of.instance,
      member_class: of.memberClass,
      member_code: of.member,
      subsystem_code: of.subsystem,
      service_code: name,
      service_type: 'OPENAPI',
      endpoint_list: ['GET', 'POST'].map((method) => ({ method, path: '/' })),
    })),
})

const text = (description: string) => ({ type: 'string', description })

/** `getOpenAPI`: how the service is called here, with its data items; undefined when the system has no such service open. */
export function openApiOf({ services }: Methods, serviceCode: string, server: string) {
  const service = services.find(({ name }) => name === serviceCode)
  if (!service) return undefined
  const items = Object.fromEntries(service.items.map(({ code, name }) => [code, { title: name }]))
  const asked = {
    fields: { ...text('数据项，逗号分开；不填为授权的全部 · data items, comma separated; all that is granted when absent') },
    purpose: { ...text('授权书载明的用途 · the purpose of the authorisation'), maxLength: 500 },
    after: text('上一页的 next · `next` of the page before'),
    limit: { type: 'integer', minimum: 1, maximum: 5000, default: 100 },
  }
  const answer = {
    '200': {
      description: '数据与证据 · data and evidence',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['data', 'evidence'],
            properties: {
              data: {
                type: 'object',
                required: ['rows', 'next'],
                properties: { rows: { type: 'array', items: { type: 'object', properties: items } }, next: { type: ['string', 'null'] } },
              },
              evidence: { type: ['object', 'null'] },
            },
          },
        },
      },
    },
    default: { description: '拒绝，附理由和条款 · refused, with grounds and clauses', content: { 'application/problem+json': {} } },
  }
  const operation = { operationId: serviceCode, summary: service.title, responses: answer }
  return {
    openapi: '3.1.0',
    info: { title: service.title, version: '1' },
    servers: [{ url: server }],
    paths: {
      [`/exchange/r1/${serviceCode}`]: {
        get: {
          ...operation,
          parameters: Object.entries(asked).map(([name, schema]) => ({ name, in: 'query', required: name === 'purpose', schema })),
        },
        post: {
          ...operation,
          operationId: `${serviceCode}-post`,
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { type: 'object', required: ['purpose'], properties: asked, additionalProperties: false } },
            },
          },
        },
      },
    },
    security: [{ client: [], timestamp: [], nonce: [], signature: [] }],
    components: {
      securitySchemes: Object.fromEntries(
        ['client', 'timestamp', 'nonce', 'signature'].map((name) => [name, { type: 'apiKey', in: 'header', name: `x-yuelu-${name}` }]),
      ),
    },
  }
}
