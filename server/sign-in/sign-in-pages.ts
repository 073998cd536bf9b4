// The pages on which a person proves who they are. An interaction of the issuer asks; the pages take the password and the
// code, or a passkey, and hand over who it was. What has been proved so far travels in the form, sealed and bound to the
// interaction, for five minutes. Every form carries a mark of the interaction, which no other site can know.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { anyone } from '#kernel/access/actor.ts'
import { admit, type Credentials, proveCode, provePassword } from '#kernel/people/authenticate.ts'
import { DEVICE_DAYS, rememberDevice } from '#kernel/people/known-device.ts'
import { asksCode } from '#kernel/people/one-time-code.ts'
import { authenticationOptions, passkeyPlace, usePasskey } from '#kernel/people/passkeys.ts'
import { choosePassword } from '#kernel/people/password-change.ts'
import { type Account, type Accounts, officials } from '#kernel/people/realm-accounts.ts'
import { signInRefusals } from '#kernel/people/sign-in-refusals.ts'
import { type Ground, ground, refuse, Refused } from '#kernel/refusal/refusal.ts'
import { languageOf, statusOfRefusal } from '../problem.ts'
import { validated } from '../validate.ts'
import { type CredentialServer, DEVICE_COOKIE, originOf, placeOf } from './credential-server.ts'
import type { Asked, SignInDoor } from './door.ts'
import { formOf, readForms } from './form-body.ts'
import { authenticationOf, type SignedAnswer, signedAnswer } from './passkey-fields.ts'
import { pageFiles, sendPage } from './page-frame.ts'
import { type Asking, codeForm, type Fault, faultsOf, message, passwordForm, renewForm } from './page-parts.ts'
import { pageWords } from './page-words.ts'
import { recoverPage } from './recover-page.ts'

export type SignInPages = CredentialServer & {
  readonly door: SignInDoor
  /** Default: officials. */
  readonly accounts?: Accounts
  /** Whose line about secrets stands on top; absent for the public. */
  readonly zone?: 'extranet' | 'intranet'
  readonly secureCookie?: boolean
}

const STEP_MINUTES = 5
type Step = { readonly subject: string; readonly methods: readonly string[]; readonly until: number }
type Turn = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly asked: Asked; readonly asking: Asking }

/** The pages below /sign-in; an interaction stands at /sign-in/<uid>. */
export const signInPages = (server: SignInPages) => (app: FastifyInstance) =>
  app.register(async (scope) => {
    readForms(scope)
    pageFiles(scope)
    const { accounts = officials } = server
    if (accounts.realm === 'officials') recoverPage(scope, server)
    interactionPages(scope, server, accounts)
  })

function interactionPages(app: FastifyInstance, server: SignInPages, accounts: Accounts): void {
  const { house, vault, door } = server
  const db = house.database.kysely
  const now = () => house.clock.now()
  const about = ({ uid }: Asked) => `sign-in/${accounts.realm}/${uid}`

  const sealed = (asked: Asked, account: Account, methods: readonly string[]) => {
    const step: Step = { subject: account.id, methods, until: Date.parse(now()) + STEP_MINUTES * 60_000 }
    return vault.seal(JSON.stringify(step), about(asked)).toString('base64url')
  }

  /** Runs a turn of the running interaction; without one, or without its mark, there is only the page that says so. */
  const turn = (work: (turn: Turn) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { uid } = request.params as { uid: string }
    const language = languageOf(request)
    const asked = /^[\w-]{8,64}$/.test(uid) ? await door.asked(request, reply, uid) : undefined
    const csrf = vault.mark(`csrf/${accounts.realm}/${uid}`)
    const shown = request.method === 'GET' || isMark(request.headers['x-csrf'] ?? formOf(request).csrf, csrf)
    if (asked && shown) return work({ request, reply, asked, asking: { language, at: `/sign-in/${uid}`, csrf } })
    const t = pageWords(language)
    const body = message(t.ended, t.endedHow, '/', t.home)
    return sendPage(reply, { language, zone: server.zone, path: '/' }, { title: t.ended, body, status: 410 })
  }

  const send = ({ reply, asking, asked }: Turn, title: string, body: Parameters<typeof sendPage>[2]['body'], status = 200) =>
    sendPage(
      reply,
      { language: asking.language, zone: server.zone, path: asking.at, client: asked.client.origin },
      { title, body, status, wrong: (asking.faults ?? []).length > 0 },
    )

  function passwordPage(turned: Turn, account: string, status = 200) {
    const { asked, asking, request } = turned
    const t = pageWords(asking.language)
    const given = {
      client: asked.client.name,
      anew: asked.anew,
      account,
      passkeys: passkeyPlace(originOf(server, request)) !== undefined,
      recover: accounts.realm === 'officials',
    }
    return send(turned, asked.anew ? t.again : t.signIn, passwordForm(asking, given), status)
  }
  const withFaults = (turned: Turn, faults: readonly Fault[]): Turn => ({ ...turned, asking: { ...turned.asking, faults } })

  /** A refusal becomes the page again, with what is wrong on top; a denial is written down. */
  async function orAgain(turned: Turn, work: () => Promise<unknown>, again: (wrong: Turn, status: number) => unknown): Promise<unknown> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { request, asking } = turned
      await house.say({ request: request.id, actor: anyone, action: 'session.sign-in', outcome: 'denied', grounds: error.grounds })
      return again(withFaults(turned, faultsOf(error.grounds, asking.language)), statusOfRefusal(error.grounds[0]!))
    }
  }

  const credentialsOf = ({ request }: Turn, account: string): Omit<Credentials, 'password'> => {
    const device = request.cookies[DEVICE_COOKIE]
    return { account, client: request.ip, now: now(), vault, accounts, ...(device && { device }) }
  }

  /** Who has proved themselves goes on to where they wanted, or first sets a password of their own. */
  async function enter(turned: Turn, account: Account, methods: readonly string[]): Promise<string | { renew: string }> {
    const { request, reply, asked } = turned
    if (asked.subject !== undefined && asked.subject !== account.id) refuse(ground(signInRefusals.anotherPerson))
    try {
      await admit(db, accounts, account, now())
    } catch (error) {
      const first: Ground | undefined = error instanceof Refused ? error.grounds[0] : undefined
      if (first?.code !== signInRefusals.mustChange.code || methods.includes('hwk')) throw error
      return { renew: sealed(asked, account, methods) }
    }
    const token = await rememberDevice(db, { realm: accounts.realm, holder: account.id }, request.cookies[DEVICE_COOKIE], now())
    reply.setCookie(DEVICE_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: server.secureCookie ?? false,
      maxAge: DEVICE_DAYS * 86_400,
    })
    return await door.finish(request, reply, { realm: accounts.realm, subject: account.id, methods })
  }

  async function goOn(turned: Turn, account: Account, methods: readonly string[]): Promise<unknown> {
    const next = await enter(turned, account, methods)
    if (typeof next === 'string') return turned.reply.redirect(next, 303)
    return send(turned, pageWords(turned.asking.language).renew, renewForm(turned.asking, next.renew))
  }

  /** What the form's sealed part says was proved already. */
  async function provedSoFar({ request, asked }: Turn): Promise<{ account: Account; step: Step } | undefined> {
    const text = vault.open(Buffer.from(formOf(request).step ?? '', 'base64url'), about(asked))
    const step = text === undefined ? undefined : (JSON.parse(text) as Step)
    const account = step && step.until > Date.parse(now()) ? await accounts.byId(db, step.subject) : undefined
    return account && step && { account, step }
  }

  app.get(
    '/sign-in/:uid',
    turn(async (turned) => passwordPage(turned, (turned.asked.hint ?? '').slice(0, 100))),
  )

  app.post(
    '/sign-in/:uid',
    turn(async (turned) => {
      const { asking, request, asked } = turned
      const t = pageWords(asking.language)
      const { account = '', password = '' } = formOf(request)
      const missing: Fault[] = []
      if (!account.trim()) missing.push({ field: 'account', text: t.needAccount })
      if (!password) missing.push({ field: 'password', text: t.needPassword })
      if (missing.length > 0) return passwordPage(withFaults(turned, missing), account, 422)
      const work = async () => {
        const found = await provePassword(db, { ...credentialsOf(turned, account.trim()), password })
        if (!(await asksCode(db, { realm: accounts.realm, holder: found.id }))) return goOn(turned, found, ['pwd'])
        return send(turned, t.code, codeForm(asking, sealed(asked, found, ['pwd'])))
      }
      return orAgain(turned, work, (wrong, status) => passwordPage(wrong, account, status))
    }),
  )

  app.post(
    '/sign-in/:uid/code',
    turn(async (turned) => {
      const t = pageWords(turned.asking.language)
      const proved = await provedSoFar(turned)
      if (!proved || proved.step.methods.join() !== 'pwd') return passwordPage(turned, '', 409)
      const { account, step } = proved
      const { code = '', step: kept = '' } = formOf(turned.request)
      const again = (wrong: Turn, status: number) => send(wrong, t.code, codeForm(wrong.asking, kept), status)
      if (!code.trim()) return again(withFaults(turned, [{ field: 'code', text: t.needCode }]), 422)
      const work = async () => {
        await proveCode(db, account, { ...credentialsOf(turned, account.account), code: code.replace(/\s/g, '') })
        return goOn(turned, account, [...step.methods, 'otp'])
      }
      return orAgain(turned, work, again)
    }),
  )

  app.post(
    '/sign-in/:uid/password',
    turn(async (turned) => {
      const t = pageWords(turned.asking.language)
      const proved = await provedSoFar(turned)
      const waitsForCode =
        proved && !proved.step.methods.includes('otp') && (await asksCode(db, { realm: accounts.realm, holder: proved.account.id }))
      if (!proved || waitsForCode || !proved.account.mustChange) return passwordPage(turned, '', 409)
      const { password = '', repeat = '', step = '' } = formOf(turned.request)
      const again = (wrong: Turn, status: number) => send(wrong, t.renew, renewForm(wrong.asking, step), status)
      if (password !== repeat) return again(withFaults(turned, [{ field: 'repeat', text: t.notEqual }]), 422)
      const work = async () => {
        await choosePassword(db, accounts, proved.account, password, now())
        return goOn(turned, { ...proved.account, mustChange: false }, proved.step.methods)
      }
      return orAgain(turned, work, again)
    }),
  )

  app.post(
    '/sign-in/:uid/abort',
    turn(async ({ request, reply }) => reply.redirect(await door.abort(request, reply), 303)),
  )

  app.post(
    '/sign-in/:uid/challenge',
    turn(async ({ request, asked }) => authenticationOptions(db, placeOf(server, request), 'sign-in', about(asked), now())),
  )

  app.post(
    '/sign-in/:uid/passkey',
    turn(async (turned) => {
      const { request, asked } = turned
      const answer = authenticationOf(validated(signedAnswer, request.body, 'body') as SignedAnswer)
      try {
        const how = { answer, purpose: 'sign-in', bound: about(asked), now: now() } as const
        const { holder } = await usePasskey(db, placeOf(server, request), accounts.realm, how)
        const account = (await accounts.byId(db, holder)) ?? refuse(ground(signInRefusals.wrongPasskey))
        return { to: await enter(turned, { ...account, mustChange: false }, ['hwk', 'user']) }
      } catch (error) {
        if (error instanceof Refused)
          await house.say({ request: request.id, actor: anyone, action: 'session.sign-in', outcome: 'denied', grounds: error.grounds })
        throw error
      }
    }),
  )
}

function isMark(given: unknown, expected: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
