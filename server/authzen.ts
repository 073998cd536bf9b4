// The AuthZEN decision point on the extranet server: asked by a department's system in its own name, with an access token of
// our issuer whose scope says `authzen`. A token in a person's name asks for nobody.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { authzenRoutes } from '#adapters/authzen/routes.ts'
import type { House } from '#kernel/module/house.ts'
import type { Vault } from '#kernel/trust/vault.ts'

export type AuthzenPlugin = {
  readonly house: House
  readonly vault: Vault
  /** The zone's public address, by which the decision point calls itself. */
  readonly origin: () => string
}

/** A plugin for buildServer: POST /access/v1/… and GET /.well-known/authzen-configuration. */
export const authzenPlugin =
  ({ house, vault, origin }: AuthzenPlugin) =>
  async (app: FastifyInstance): Promise<void> => {
    await app.register(async (scope) => authzenRoutes(scope, { house, vault, identifier: origin, authenticate }))
  }

const authenticate = async ({ client, actor }: FastifyRequest) =>
  client && { client: client.id, organ: client.organ, scopes: actor.kind === 'system' ? client.scopes : [] }
