// The pages on which a person proves who they are. An interaction of the issuer asks; the pages take the password and the
// code, or a passkey, and hand over who it was.
import type { FastifyInstance } from 'fastify'
import { admit } from '#kernel/people/authenticate.ts'
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
import { passwordForm, renewForm } from './page-parts.ts'
import { pageWords } from './page-words.ts'
import { ownPasswordPage } from './own-password-page.ts'
import { provingSteps } from './proving-steps.ts'
import { recoverPage } from './recover-page.ts'

/** The pages below /sign-in; an interaction stands at /sign-in/<uid>. */
export const signInPages = (server: SignInPages) => (app: FastifyInstance) =>
  app.register(async (scope) => {
    readForms(scope)
    pageFiles(scope)
    const { accounts = officials } = server
    if (accounts.realm === 'officials') recoverPage(scope, server)
    ownPasswordPage(scope, server, accounts)
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

  provingSteps(app, server, accounts, { at: '/sign-in/:uid', turns, on: turns.on, passwordPage, goOn })

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
