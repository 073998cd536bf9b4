import type { FastifyInstance } from 'fastify'
import { scimRoutes } from '#adapters/scim/routes.ts'
import type { House } from '#kernel/module/house.ts'

/** SCIM for a registered client that comes in its own name with scope `scim`; it reaches the people of its own organ. */
export const scimPlugin = (house: House, origin: () => string) => (app: FastifyInstance) =>
  scimRoutes(app, {
    house,
    base: () => `${origin()}/scim/v2`,
    authenticate: async ({ client, actor }) =>
      client && actor.kind === 'system' && client.scopes.includes('scim')
        ? { id: client.id, name: actor.name, organ: client.organ }
        : undefined,
  })
