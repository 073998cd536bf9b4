// Every action and question of every room, by its contract: POST /api/<module>/<verb-noun>, GET /api/<module>/<noun> (POST
// where the question comes with a document).
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as f from '#kernel/module/field.ts'
import { methodOf } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { validated } from '../validate.ts'

const stated = f.object({ purpose: f.optional(f.text('用途', 'Purpose', { max: 200 })) })

/** The purpose in the header X-Yuelu-Purpose, percent-encoded UTF-8. */
function purposeOf(request: FastifyRequest): string | undefined {
  const header = request.headers['x-yuelu-purpose']
  if (typeof header !== 'string' || header === '') return undefined
  let text = header
  try {
    text = decodeURIComponent(header)
  } catch {
    // Not percent-encoded: taken as it is.
  }
  return (validated(stated, { purpose: text }, 'query') as { purpose?: string }).purpose
}

const keyed = f.object({ key: f.optional(f.text('请求编号', 'Idempotency-Key', { max: 100 })) })

const limitOf = ({ mostBytes }: { readonly mostBytes?: number }) => (mostBytes === undefined ? {} : { bodyLimit: mostBytes })

export const pathOf = (name: string): string => `/api/${name.replace('.', '/')}`

export function contractRoutes(app: FastifyInstance, house: House): void {
  for (const [name, { bound }] of house.actions) {
    app.post(pathOf(name), limitOf(bound.contract), async (request) => {
      const purpose = purposeOf(request)
      await house.permit(request.actor, name, bound.contract.may, request.id, purpose)
      const input = validated(bound.contract.input, request.body ?? {}, 'body')
      const { key } = validated(keyed, { key: request.headers['idempotency-key'] }, 'query') as { key?: string }
      const call = { request: request.id, client: request.ip, ...(key && { key }), ...(purpose && { purpose }) }
      return (await house.act(request.actor, name, input, call)) ?? {}
    })
  }
  for (const [name, { bound }] of house.questions) {
    if (bound.contract.may === 'rooms') continue
    const method = methodOf(bound.contract)
    app.route({
      method,
      url: pathOf(name),
      ...limitOf(bound.contract),
      handler: async (request, reply) => {
        const purpose = purposeOf(request)
        await house.permit(request.actor, name, bound.contract.may, request.id, purpose)
        const { lang: _, ...query } = request.query as Record<string, unknown>
        const input =
          method === 'POST' ? validated(bound.contract.input, request.body ?? {}, 'body') : validated(bound.contract.input, query, 'query')
        const answer = await house.ask(request.actor, name, input, { request: request.id, client: request.ip, ...(purpose && { purpose }) })
        reply.header('cache-control', 'no-store')
        return answer ?? {}
      },
    })
  }
}
