// One's own credentials: a new password, a passkey, an authenticator. Each asks that the person has just proved who they
// are. A new password ends every other session.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { encode } from 'uqr'
import * as f from '#kernel/module/field.ts'
import { confirmSecret, newSecret } from '#kernel/people/one-time-code.ts'
import { keepPasskey } from '#kernel/people/own-passkeys.ts'
import { registrationOptions, verifyMade } from '#kernel/people/passkeys.ts'
import { chosenPassword, keepChosen } from '#kernel/people/password-change.ts'
import { type Account, officials } from '#kernel/people/realm-accounts.ts'
import { endSessions } from '#kernel/people/sessions.ts'
import { signInRefusals } from '#kernel/people/sign-in-refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { validated } from '../validate.ts'
import { type CredentialServer, justProved, placeOf, recorded } from './credential-server.ts'
import { type MadeAnswer, madeAnswer, registrationOf } from './passkey-fields.ts'

const ENROL_MINUTES = 10
const chosen = f.object({ password: f.text('新密码', 'New password', { max: 400 }) })
const named = f.object({ name: f.text('名称', 'Name', { max: 40 }), answer: madeAnswer })
const shown = f.object({ ticket: f.text('凭条', 'Ticket', { max: 400 }), code: f.text('动态码', 'Code', { max: 10 }) })

export function credentialRoutes(app: FastifyInstance, server: CredentialServer): void {
  const { house, vault } = server
  const db = house.database.kysely
  const nowMs = () => Date.parse(house.clock.now())

  async function own(request: FastifyRequest): Promise<Account> {
    const { actor } = justProved(request, nowMs())
    return (await officials.byId(db, actor.official)) ?? refuse(ground(signInRefusals.wrongCredentials))
  }

  app.put('/api/credentials/password', async (request) => {
    const account = await own(request)
    const { password } = validated(chosen, request.body, 'body') as { password: string }
    const hash = await chosenPassword(account, password)
    return recorded(server, request, 'account.change-password', async (tx) => {
      await keepChosen(tx, officials, account, hash, house.clock.now())
      const ended = await endSessions(tx, account.id, { but: request.session!.id })
      return { ended: ended.length }
    })
  })

  app.post('/api/credentials/passkey-challenge', async (request) => {
    const account = await own(request)
    return registrationOptions(db, placeOf(server, request), 'officials', account, request.session!.id, house.clock.now())
  })

  app.post('/api/credentials/passkeys', async (request) => {
    const { id: holder } = await own(request)
    const { name, answer } = validated(named, request.body, 'body') as { name: string; answer: MadeAnswer }
    const given = { answer: registrationOf(answer), bound: request.session!.id, now: house.clock.now() }
    const made = await verifyMade(db, placeOf(server, request), given)
    const who = { realm: 'officials', holder } as const
    await recorded(server, request, 'account.add-passkey', (tx) => keepPasskey(tx, who, made, name, given.now))
    return { id: made.id }
  })

  // The secret travels to the person and back sealed in a ticket: nothing is kept of an authenticator that was never confirmed.
  app.post('/api/credentials/one-time-code', async (request, reply) => {
    const { id, account } = await own(request)
    const { secret, uri } = newSecret(account)
    const ticket = vault.seal(JSON.stringify({ secret, until: nowMs() + ENROL_MINUTES * 60_000 }), ticketOf(request.session!.id, id))
    reply.header('cache-control', 'no-store')
    return { secret, uri, qr: drawn(uri), ticket: ticket.toString('base64url') }
  })

  app.put('/api/credentials/one-time-code', async (request) => {
    const { id: holder } = await own(request)
    const { ticket, code } = validated(shown, request.body, 'body') as { ticket: string; code: string }
    const text = vault.open(Buffer.from(ticket, 'base64url'), ticketOf(request.session!.id, holder))
    const { secret, until } = text === undefined ? { secret: '', until: 0 } : (JSON.parse(text) as { secret: string; until: number })
    if (until < nowMs()) refuse(ground(signInRefusals.codeNotAsked))
    const who = { realm: 'officials', holder } as const
    await recorded(server, request, 'account.add-one-time-code', (tx) =>
      confirmSecret(tx, vault, who, secret, code.replace(/\s/g, ''), house.clock.now()),
    )
    return {}
  })
}

const ticketOf = (session: string, holder: string) => `enrol/${session}/${holder}`

/** A QR code as one SVG path over `size` × `size` squares. */
function drawn(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
  return { size, path }
}
