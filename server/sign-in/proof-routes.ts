// Proving anew who one is (step-up), before a grave act: by password and code, or by a passkey.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as f from '#kernel/module/field.ts'
import { asksCode } from '#kernel/people/one-time-code.ts'
import { passkeysOf } from '#kernel/people/own-passkeys.ts'
import { authenticationOptions, passkeyPlace, usePasskey } from '#kernel/people/passkeys.ts'
import { proveSecrets } from '#kernel/people/authenticate.ts'
import { officials } from '#kernel/people/realm-accounts.ts'
import { markProved } from '#kernel/people/sessions.ts'
import { signInRefusals } from '#kernel/people/sign-in-refusals.ts'
import { ground, refuse, Refused } from '#kernel/refusal/refusal.ts'
import { validated } from '../validate.ts'
import { type CredentialServer, DEVICE_COOKIE, originOf, placeOf, signedIn } from './credential-server.ts'
import { authenticationOf, type SignedAnswer, signedAnswer } from './passkey-fields.ts'

const secrets = f.object({
  password: f.text('密码', 'Password', { max: 400 }),
  code: f.optional(f.text('动态码', 'Code', { min: 0, max: 10 })),
})

export function proofRoutes(app: FastifyInstance, server: CredentialServer): void {
  const { house, vault } = server
  const db = house.database.kysely

  /** Runs the proof, marks the session and writes the line, whichever way it goes. */
  async function proved(request: FastifyRequest, prove: (official: string, session: string) => Promise<readonly string[]>) {
    const { actor, id } = signedIn(request)
    const said = { request: request.id, actor, action: 'session.prove' } as const
    try {
      const methods = await prove(actor.official, id)
      await markProved(db, id, methods, house.clock.now())
      await house.say({ ...said, outcome: 'done' })
      return { methods }
    } catch (error) {
      if (error instanceof Refused) await house.say({ ...said, outcome: 'denied', grounds: error.grounds })
      throw error
    }
  }

  /** By which ways the person can prove themselves, and which session is theirs. */
  app.get('/api/session/proof', async (request) => {
    const { actor, id } = signedIn(request)
    const who = { realm: 'officials', holder: actor.official } as const
    const here = passkeyPlace(originOf(server, request)) !== undefined
    return { session: id, code: await asksCode(db, who), passkeys: here ? (await passkeysOf(db, who)).length : 0, passkeysPossible: here }
  })

  app.post('/api/session/proof', async (request) => {
    signedIn(request)
    const given = validated(secrets, request.body, 'body') as { password: string; code?: string }
    return proved(request, async (official) => {
      const account = await officials.byId(db, official)
      if (!account) refuse(ground(signInRefusals.wrongCredentials))
      const device = request.cookies[DEVICE_COOKIE]
      const { methods } = await proveSecrets(db, {
        ...given,
        account: account.account,
        client: request.ip,
        now: house.clock.now(),
        vault,
        ...(device && { device }),
      })
      return methods
    })
  })

  app.post('/api/session/proof/challenge', async (request) => {
    const { actor, id } = signedIn(request)
    const who = { realm: 'officials', holder: actor.official } as const
    return authenticationOptions(db, placeOf(server, request), 'proof', id, house.clock.now(), who)
  })

  app.post('/api/session/proof/passkey', async (request) => {
    signedIn(request)
    const given = validated(signedAnswer, request.body, 'body') as SignedAnswer
    return proved(request, async (official, bound) => {
      const how = { answer: authenticationOf(given), purpose: 'proof', bound, now: house.clock.now() } as const
      const { holder } = await usePasskey(db, placeOf(server, request), 'officials', how)
      if (holder !== official) refuse(ground(signInRefusals.wrongPasskey))
      return ['hwk', 'user']
    })
  })
}
