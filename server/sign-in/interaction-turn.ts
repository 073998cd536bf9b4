// One turn of a sign-in: the running interaction behind a request, the mark that its forms carry, what has been proved so
// far, and the page that is shown again with what is wrong. What was proved travels in the form, sealed and bound to the
// interaction, for five minutes; the mark is one that no other site can know.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { anyone } from '#kernel/access/actor.ts'
import type { Credentials } from '#kernel/people/authenticate.ts'
import type { Account, Accounts } from '#kernel/people/realm-accounts.ts'
import { type Ground, Refused } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { languageOf, statusOfRefusal } from '../problem.ts'
import { type CredentialServer, DEVICE_COOKIE } from './credential-server.ts'
import type { Asked, SignInDoor } from './door.ts'
import { formOf } from './form-body.ts'
import { type Page, sendPage } from './page-frame.ts'
import { type Asking, type Fault, faultsOf, message } from './page-parts.ts'
import { pageWords } from './page-words.ts'

export type SignInPages = CredentialServer & {
  readonly door: SignInDoor
  /** Default: officials. */
  readonly accounts?: Accounts
  /** Whose line about secrets stands on top; absent for the public. */
  readonly zone?: 'extranet' | 'intranet'
  readonly secureCookie?: boolean
}

export type Turn = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly asked: Asked; readonly asking: Asking }
type Step = {
  readonly subject: string
  /** Digest of the stored password: once that is another, nothing that was proved by it counts. */
  readonly was: string
  readonly methods: readonly string[]
  readonly until: number
}
export type Turns = ReturnType<typeof turnsOf>

const STEP_MINUTES = 5

export const withFaults = (turn: Turn, faults: readonly Fault[]): Turn => ({ ...turn, asking: { ...turn.asking, faults } })

/** `action` is how the log calls what is denied here. */
export function turnsOf(server: SignInPages, accounts: Accounts, action = 'session.sign-in') {
  const { house, vault, door } = server
  const db = house.database.kysely
  const now = () => house.clock.now()
  const about = ({ uid }: Asked) => `sign-in/${accounts.realm}/${uid}`

  const denied = (request: FastifyRequest, grounds: readonly Ground[]) =>
    house.say({ request: request.id, actor: anyone, action, outcome: 'denied', grounds })

  return {
    about,
    denied,

    /** Runs a turn of the running interaction; without one, or without its mark, there is only the page that says so. */
    on: (work: (turn: Turn) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
      const { uid } = request.params as { uid: string }
      const language = languageOf(request)
      const asked = /^[\w-]{8,64}$/.test(uid) ? await door.asked(request, reply, uid) : undefined
      const csrf = vault.mark(`csrf/${accounts.realm}/${uid}`)
      const isOurs = request.method === 'GET' || isMark(request.headers['x-csrf'] ?? formOf(request).csrf, csrf)
      if (asked && isOurs) return work({ request, reply, asked, asking: { language, at: `/sign-in/${uid}`, csrf } })
      const t = pageWords(language)
      const body = message(t.ended, t.endedHow, '/', t.home)
      return sendPage(reply, { language, zone: server.zone, path: '/' }, { title: t.ended, body, status: 410 })
    },

    show: ({ reply, asking, asked }: Turn, title: string, body: Page['body'], status = 200) => {
      const framing = { language: asking.language, zone: server.zone, path: asking.at, client: asked.client.origin }
      return sendPage(reply, framing, { title, body, status, wrong: (asking.faults ?? []).length > 0 })
    },

    /** A refusal becomes the page again, with what is wrong on top; a denial is written down. */
    async orAgain(turn: Turn, work: () => Promise<unknown>, again: (wrong: Turn, status: number) => unknown): Promise<unknown> {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        await denied(turn.request, error.grounds)
        return again(withFaults(turn, faultsOf(error.grounds, turn.asking.language)), statusOfRefusal(error.grounds[0]!))
      }
    },

    credentialsOf({ request }: Turn, account: string): Omit<Credentials, 'password'> {
      const device = request.cookies[DEVICE_COOKIE]
      return { account, client: request.ip, now: now(), vault, accounts, ...(device && { device }) }
    },

    /** What has been proved, for the next form. */
    sealed(asked: Asked, account: Account, methods: readonly string[]): string {
      const step: Step = { subject: account.id, was: digestOf(account), methods, until: Date.parse(now()) + STEP_MINUTES * 60_000 }
      return vault.seal(JSON.stringify(step), about(asked)).toString('base64url')
    },

    /** What the form's sealed part says was proved already. */
    async provedSoFar({ request, asked }: Turn): Promise<{ account: Account; methods: readonly string[] } | undefined> {
      const text = vault.open(Buffer.from(formOf(request).step ?? '', 'base64url'), about(asked))
      const step = text === undefined ? undefined : (JSON.parse(text) as Step)
      const account = step && step.until > Date.parse(now()) ? await accounts.byId(db, step.subject) : undefined
      return account && step?.was === digestOf(account) ? { account, methods: step.methods } : undefined
    },
  }
}

const digestOf = ({ password }: Account): string => sm3Hex(password ?? '')

export function isMark(given: unknown, expected: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
