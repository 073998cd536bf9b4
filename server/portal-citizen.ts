// What the portal asks and does in a citizen's name, over the link, with the citizen's own token. The token is renewed when
// it is about to end, once for all requests that need it; a person whom the issuer knows no more is signed out.
import { type Dispatcher, request } from 'undici'
import { type Action, type In, methodOf, type Out, type Question } from '#kernel/module/contract.ts'
import { type Ground, Refused, type RefusalKind } from '#kernel/refusal/refusal.ts'
import type { Language } from '#kernel/text/text.ts'
import { ExtranetAway } from '#web/portal/asking.ts'
import { searchOf } from './portal-ask.ts'
import type { PortalIssuer } from './portal-issuer.ts'
import { keyIn } from './portal-request.ts'
import type { CitizenSession, Sessions } from './portal-sessions.ts'

/** The session has ended: sign in again. */
export class SignedOut extends Error {}

const LIMIT_MS = 5_000
const SPARE_MS = 15_000
const kinds: Readonly<Record<number, RefusalKind>> = { 400: 'invalid', 403: 'forbidden', 404: 'missing', 409: 'conflict', 422: 'invalid' }

export type Errand = { readonly session: CitizenSession; readonly language: Language; readonly capacity?: string; readonly key?: string }

export type AsCitizen = ReturnType<typeof asCitizen>

export function asCitizen(link: { extranet: string; dispatcher: Dispatcher }, issuer: PortalIssuer, sessions: Sessions) {
  async function fresh(session: CitizenSession): Promise<void> {
    if (session.tokens.ends - Date.now() > SPARE_MS) return
    session.renewing ??= renew(session).finally(() => delete session.renewing)
    if (await session.renewing) return
    sessions.end(session.id)
    throw new SignedOut()
  }

  async function renew(session: CitizenSession): Promise<boolean> {
    const tokens = await issuer.renew(session.tokens).catch((error: unknown) => {
      throw new ExtranetAway(error)
    })
    if (tokens) session.tokens = tokens
    return tokens !== undefined
  }

  async function call(
    { session, language, capacity, key }: Errand,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<unknown> {
    await fresh(session)
    const answer = await request(link.extranet + path, {
      method,
      dispatcher: link.dispatcher,
      signal: AbortSignal.timeout(LIMIT_MS),
      headers: {
        authorization: `Bearer ${session.tokens.access}`,
        'accept-language': language,
        'x-yuelu': 'portal',
        'x-yuelu-capacity': capacity ?? session.capacity,
        ...(keyIn(key) && { 'idempotency-key': keyIn(key) }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new ExtranetAway(error)
    })
    const text = await answer.body.text()
    if (answer.statusCode === 200) return JSON.parse(text)
    if (answer.statusCode === 401) {
      sessions.end(session.id)
      throw new SignedOut()
    }
    const kind = kinds[answer.statusCode]
    if (!kind) throw new ExtranetAway(new Error(`the extranet answers ${answer.statusCode}`))
    const { grounds = [] } = JSON.parse(text) as { grounds?: Omit<Ground, 'kind'>[] }
    throw new Refused(grounds.map((ground) => ({ ...ground, kind })))
  }

  const pathOf = (name: string) => `/api/${name.replace('.', '/')}`
  return {
    async ask<Q extends Question>(errand: Errand, question: Q, input: In<Q>): Promise<Out<Q>> {
      const { name } = question
      if (methodOf(question) === 'POST') return (await call(errand, 'POST', pathOf(name), input)) as Out<Q>
      return (await call(errand, 'GET', pathOf(name) + searchOf(input))) as Out<Q>
    },
    act: async <A extends Action>(errand: Errand, { name }: A, input: In<A>): Promise<Out<A>> =>
      (await call(errand, 'POST', pathOf(name), input)) as Out<A>,
  }
}
