// The issuer's side of the door between it and the sign-in pages (server/sign-in/door.ts).
import type { FastifyRequest, FastifyReply } from 'fastify'
import { errors, type Interaction } from 'oidc-provider'
import type { Asked, SignInDoor } from '../sign-in/door.ts'
import type { Issuer } from './open-issuer.ts'

const HINT = 100

export function interactionDoor(issuer: Issuer): SignInDoor {
  /** The interaction of the browser's signed cookie. */
  async function running(request: FastifyRequest, reply: FastifyReply): Promise<Interaction | undefined> {
    try {
      return await (await issuer.provider()).interactionDetails(request.raw, reply.raw)
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return undefined
      throw error
    }
  }

  /** Who must answer: whoever is signed in, when the client wants to be sure that it is still them. */
  const bound = ({ prompt, session }: Interaction) =>
    prompt.reasons.some((reason) => reason === 'max_age' || reason === 'login_prompt') ? session?.accountId : undefined

  async function result(request: FastifyRequest, reply: FastifyReply, answer: object): Promise<string> {
    const provider = await issuer.provider()
    return await provider.interactionResult(request.raw, reply.raw, answer, { mergeWithLastSubmission: false })
  }

  return {
    async asked(request, reply, uid) {
      const interaction = await running(request, reply)
      if (interaction?.uid !== uid) return undefined
      const { client_id: id = '', redirect_uri: back = '', login_hint: hint } = interaction.params
      const client = await (await issuer.provider()).Client.find(id)
      if (!client) return undefined
      const subject = bound(interaction)
      return {
        uid,
        client: { id, name: client.clientName ?? id, ...(URL.canParse(back) && { origin: new URL(back).origin }) },
        anew: subject !== undefined,
        ...(subject !== undefined && { subject }),
        ...(hint !== undefined && { hint: hint.slice(0, HINT) }),
      } satisfies Asked
    },

    async finish(request, reply, { realm, subject, methods }) {
      const interaction = await running(request, reply)
      if (!interaction) throw new errors.SessionNotFound('the interaction has ended')
      const expected = bound(interaction)
      if (realm !== issuer.realm || (expected !== undefined && expected !== subject))
        throw new Error('the sign-in pages proved somebody else than was asked for')
      return await result(request, reply, { login: { accountId: subject, amr: [...methods] } })
    },

    abort: (request, reply) => result(request, reply, { error: 'access_denied', error_description: 'the person turned back' }),
  }
}
