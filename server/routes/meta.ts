// What the workbench draws itself from: every contract, register and procedure, each with whether this caller may use it.
import type { FastifyInstance } from 'fastify'
import { decide } from '#kernel/access/decide.ts'
import type { House } from '#kernel/module/house.ts'
import { dayAt } from '#kernel/time/day.ts'
import { organsOn } from '#kernel/people/organs.ts'
import { openApi } from '../openapi.ts'
import { pathOf } from './contracts.ts'

export const platformName = { zh: '岳麓 · 湖南省电子政务平台', en: 'Yuelu · Hunan e-government platform' }

export function metaRoutes(app: FastifyInstance, house: House, zone: 'extranet' | 'intranet'): void {
  const { modules } = house
  app.get('/api/meta', { compress: {} } as object, async (request) => {
    const may = (name: string) => name !== 'rooms' && decide(request.actor, name).allowed
    const today = dayAt(house.clock.now())
    return {
      platform: { name: platformName },
      zone,
      today,
      modules: modules.map(({ name, wing, title, clauses, lead }) => ({ name, wing, title, clauses, leads: lead })),
      actions: modules.flatMap((m) =>
        m.actions.map(({ contract: { kind: _, refusals, public: __, ...rest } }) => ({
          ...rest,
          path: pathOf(rest.name),
          refusals: refusals.map(({ code, words, clauses = [], law }) => ({ code, words, clauses, law })),
          allowed: may(rest.may),
        })),
      ),
      questions: modules.flatMap((m) =>
        m.questions
          .filter(({ contract }) => contract.may !== 'rooms')
          .map(({ contract: { kind: _, public: open, output, ...rest } }) => ({
            ...rest,
            path: pathOf(rest.name),
            allowed: may(rest.may),
            ...(may(rest.may) && !open && { output }),
          })),
      ),
      registers: modules.flatMap((m) =>
        (m.registers ?? []).map(({ kind: _, ...rest }) => ({ ...rest, module: m.name, wing: m.wing, allowed: may(rest.may) })),
      ),
      procedures: modules.flatMap((m) =>
        (m.procedures ?? []).map(({ kind: _, ...rest }) => ({ ...rest, module: m.name, allowed: may(rest.may) })),
      ),
      permissions: modules.flatMap((m) => m.permissions),
      organs: await organsOn(house.database.kysely, today),
    }
  })
  const document = openApi(modules)
  app.get('/api/openapi.json', { compress: {} } as object, async () => document)
}
