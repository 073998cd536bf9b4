// The PKI's protocols on a zone's server, and on the link for the portal's visitors. Whoever asks is nobody in particular.
import type { FastifyInstance } from 'fastify'
import { pkiRoutes } from '#adapters/pki/routes.ts'
import { anyone } from '#kernel/access/actor.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'

/** A plugin for buildServer: everything under /pki/. */
export const pkiPlugin =
  (house: House) =>
  async (app: FastifyInstance): Promise<void> => {
    const ask = async <Q extends Question>(question: Q, input: In<Q>) => (await house.ask(anyone, question.name, input)) as Out<Q>
    await app.register(async (scope) => pkiRoutes(scope, { ask }))
  }
