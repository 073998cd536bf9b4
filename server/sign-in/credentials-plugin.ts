import type { FastifyInstance } from 'fastify'
import { credentialRoutes } from './credential-routes.ts'
import type { CredentialServer } from './credential-server.ts'
import { proofRoutes } from './proof-routes.ts'

/** Proving anew who one is, and one's own credentials. */
export const credentialsPlugin = (server: CredentialServer) => (app: FastifyInstance) => {
  proofRoutes(app, server)
  credentialRoutes(app, server)
}
