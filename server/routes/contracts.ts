// Every action and question of every room, by its contract: POST /api/<module>/<verb-noun>, GET /api/<module>/<noun>.
import type { FastifyInstance } from 'fastify'
import * as f from '#kernel/module/field.ts'
import type { House } from '#kernel/module/house.ts'
import { validated } from '../validate.ts'

const keyed = f.object({ key: f.optional(f.text('请求编号', 'Idempotency-Key', { max: 100 })) })

export const pathOf = (name: string): string => `/api/${name.replace('.', '/')}`

export function contractRoutes(app: FastifyInstance, house: House): void {
  for (const [name, { bound }] of house.actions) {
    app.post(pathOf(name), async (request) => {
      await house.permit(request.actor, name, bound.contract.may, request.id)
      const input = validated(bound.contract.input, request.body ?? {}, 'body')
      const { key } = validated(keyed, { key: request.headers['idempotency-key'] }, 'query') as { key?: string }
      return (await house.act(request.actor, name, input, { request: request.id, ...(key && { key }) })) ?? {}
    })
  }
  for (const [name, { bound }] of house.questions) {
    if (bound.contract.may === 'rooms') continue
    app.get(pathOf(name), async (request, reply) => {
      await house.permit(request.actor, name, bound.contract.may, request.id)
      const { lang: _, ...query } = request.query as Record<string, unknown>
      const input = validated(bound.contract.input, query, 'query')
      const answer = await house.ask(request.actor, name, input, { request: request.id })
      reply.header('cache-control', 'no-store')
      return answer ?? {}
    })
  }
}
