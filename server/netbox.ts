import type { FastifyInstance } from 'fastify'
import { netboxRoutes } from '#adapters/netbox/routes.ts'
import type { House } from '#kernel/module/house.ts'

/** The NetBox-shaped interface: for whoever is signed in, or a system that acts in a person's name, as that person may. */
export const netboxPlugin = (house: House, origin: () => string) => (app: FastifyInstance) =>
  netboxRoutes(app, { house, base: origin, actorOf: ({ actor }) => actor })
