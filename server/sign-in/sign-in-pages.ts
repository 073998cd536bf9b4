// The pages on which a person proves who they are. An interaction of the issuer asks; the pages take the password and the
// code, or a passkey, and hand over who it was.
import type { FastifyInstance } from 'fastify'
import { admit, proveCode, provePassword } from '#kernel/people/authenticate.ts'
import { asksCode } from '#kernel/people/one-time-code.ts'
import { authenticationOptions, passkeyPlace, usePasskey } from '#kernel/people/passkeys.ts'
import { chosenPassword, keepChosen } from '#kernel/people/password-change.ts'
import { type Account, type Accounts, officials } from '#kernel/people/realm-accounts.ts'
import { signInRefusals } from '#kernel/people/sign-in-refusals.ts'
import { ground, refuse, Refused } from '#kernel/refusal/refusal.ts'
import { validated } from '../validate.ts'
import { originOf, placeOf } from './credential-server.ts'
import { rememberBrowser } from './device-cookie.ts'
import { formOf, readForms } from './form-body.ts'
import { type SignInPages, type Turn, turnsOf, withFaults } from './interaction-turn.ts'
import { authenticationOf, type SignedAnswer, signedAnswer } from './passkey-fields.ts'
import { pageFiles } from './page-frame.ts'
import { codeForm, type Fault, passwordForm, renewForm } from './page-parts.ts'
import { pageWords } from './page-words.ts'
import { recoverPage } from './recover-page.ts'

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
  const { house, door } = server
  const db = house.database.kysely
  const now = () => house.clock.now()
  const turns = turnsOf(server, accounts)
  const holder = ({ id }: Account) => ({ realm: accounts.realm, holder: id }) as const

  function passwordPage(turn: Turn, account: string, status = 200) {
    const { asked, asking, request } = turn
    const t = pageWords(asking.language)
    const passkeys = passkeyPlace(originOf(server, request)) !== undefined
    const given = { client: asked.client.name, anew: asked.anew, account, passkeys, recover: accounts.realm === 'officials' }
    return turns.show(turn, asked.anew ? t.again : t.signIn, passwordForm(asking, given), status)
  }

  /** Who has proved themselves goes on to where they wanted, or first sets a password of their own. */
  async function enter(turn: Turn, account: Account, methods: readonly string[]): Promise<string | { renew: string }> {
    const { request, reply, asked } = turn
    if (asked.subject !== undefined && asked.subject !== account.id) refuse(ground(signInRefusals.anotherPerson))
    try {
      await admit(db, accounts, account, now())
    } catch (error) {
      if (error instanceof Refused && error.grounds[0]?.code === signInRefusals.mustChange.code)
        return { renew: turns.sealed(asked, account, methods) }
      throw error
    }
    await rememberBrowser(server, request, reply, holder(account))
    return await door.finish(request, reply, { realm: accounts.realm, subject: account.id, methods })
  }

  async function goOn(turn: Turn, account: Account, methods: readonly string[]): Promise<unknown> {
    const next = await enter(turn, account, methods)
    if (typeof next === 'string') return turn.reply.redirect(next, 303)
    return turns.show(turn, pageWords(turn.asking.language).renew, renewForm(turn.asking, next.renew))
  }

  app.get(
    '/sign-in/:uid',
    turns.on(async (turn) => passwordPage(turn, (turn.asked.hint ?? '').slice(0, 100))),
  )

  app.post(
    '/sign-in/:uid',
    turns.on(async (turn) => {
      const { asking, request, asked } = turn
      const t = pageWords(asking.language)
      const { account = '', password = '' } = formOf(request)
      const missing: Fault[] = []
      if (!account.trim()) missing.push({ field: 'account', text: t.needAccount })
      if (!password) missing.push({ field: 'password', text: t.needPassword })
      if (missing.length > 0) return passwordPage(withFaults(turn, missing), account, 422)
      const work = async () => {
        const found = await provePassword(db, { ...turns.credentialsOf(turn, account.trim()), password })
        if (!(await asksCode(db, holder(found)))) return goOn(turn, found, ['pwd'])
        return turns.show(turn, t.code, codeForm(asking, turns.sealed(asked, found, ['pwd'])))
      }
      return turns.orAgain(turn, work, (wrong, status) => passwordPage(wrong, account, status))
    }),
  )

  app.post(
    '/sign-in/:uid/code',
    turns.on(async (turn) => {
      const t = pageWords(turn.asking.language)
      const proved = await turns.provedSoFar(turn)
      if (!proved || proved.methods.join() !== 'pwd') return passwordPage(turn, '', 409)
      const { account, methods } = proved
      const { code = '', step = '' } = formOf(turn.request)
      const again = (wrong: Turn, status: number) => turns.show(wrong, t.code, codeForm(wrong.asking, step), status)
      if (!code.trim()) return again(withFaults(turn, [{ field: 'code', text: t.needCode }]), 422)
      const work = async () => {
        await proveCode(db, account, { ...turns.credentialsOf(turn, account.account), code: code.replace(/\s/g, '') })
        return goOn(turn, account, [...methods, 'otp'])
      }
      return turns.orAgain(turn, work, again)
    }),
  )

  app.post(
    '/sign-in/:uid/password',
    turns.on(async (turn) => {
      const t = pageWords(turn.asking.language)
      const proved = await turns.provedSoFar(turn)
      const isDue = proved?.account.mustChange === true && (proved.methods.includes('otp') || !(await asksCode(db, holder(proved.account))))
      if (!proved || !isDue) return passwordPage(turn, '', 409)
      const { password = '', repeat = '', step = '' } = formOf(turn.request)
      const again = (wrong: Turn, status: number) => turns.show(wrong, t.renew, renewForm(wrong.asking, step), status)
      if (password !== repeat) return again(withFaults(turn, [{ field: 'repeat', text: t.notEqual }]), 422)
      const work = async () => {
        await keepChosen(db, accounts, proved.account, await chosenPassword(proved.account, password), now())
        return goOn(turn, { ...proved.account, mustChange: false }, proved.methods)
      }
      return turns.orAgain(turn, work, again)
    }),
  )

  app.post(
    '/sign-in/:uid/abort',
    turns.on(async ({ request, reply }) => reply.redirect(await door.abort(request, reply), 303)),
  )

  app.post(
    '/sign-in/:uid/challenge',
    turns.on(async ({ request, asked }) => authenticationOptions(db, placeOf(server, request), 'sign-in', turns.about(asked), now())),
  )

  app.post(
    '/sign-in/:uid/passkey',
    turns.on(async (turn) => {
      const { request, asked } = turn
      const answer = authenticationOf(validated(signedAnswer, request.body, 'body') as SignedAnswer)
      try {
        const how = { answer, purpose: 'sign-in', bound: turns.about(asked), now: now() } as const
        const used = await usePasskey(db, placeOf(server, request), accounts.realm, how)
        const account = (await accounts.byId(db, used.holder)) ?? refuse(ground(signInRefusals.wrongPasskey))
        // Whoever has a passkey needs no password: one that an administrator gave waits for the next time it is used.
        return { to: await enter(turn, { ...account, mustChange: false }, ['hwk', 'user']) }
      } catch (error) {
        if (error instanceof Refused) await turns.denied(request, error.grounds)
        throw error
      }
    }),
  )
}
