// /sign-in/own-password: whoever has an account sets a new password in place of the present one. Nobody need be signed in:
// the present password is asked for, under the lock of signing in, and what was proved serves as long as it is the present
// one. Then every sign-in of the person ends, this browser's too: one rule, and a plain one.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Kysely, sql } from 'kysely'
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { endSignIns } from '#kernel/people/end-sign-ins.ts'
import { asksCode } from '#kernel/people/one-time-code.ts'
import { chosenPassword, keepChosen } from '#kernel/people/password-change.ts'
import type { Account, Accounts } from '#kernel/people/realm-accounts.ts'
import { signInRefusals } from '#kernel/people/sign-in-refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { languageOf } from '../problem.ts'
import { rememberBrowser } from './device-cookie.ts'
import { formOf } from './form-body.ts'
import { isMark, type SignInPages, type Turn, turnsOf, withFaults } from './interaction-turn.ts'
import { chooseForm, type Fault, message, presentForm } from './page-parts.ts'
import { pageWords } from './page-words.ts'
import { provingSteps } from './proving-steps.ts'

const AT = '/sign-in/own-password'
/** The mark of the forms belongs to the browser: there is neither a session nor an interaction that it could belong to. */
const COOKIE = 'yuelu_own_password'
const CHANGE = 'account.change-password'

export function ownPasswordPage(app: FastifyInstance, server: SignInPages, accounts: Accounts): void {
  const { house, vault } = server
  const db = house.database.kysely
  const turns = turnsOf(server, accounts, CHANGE)
  const isCitizen = accounts.realm === 'citizens'
  const back = isCitizen ? '/me' : '/'

  const on = (work: (turn: Turn) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const known = request.cookies[COOKIE] ?? ''
    const browser = /^[\w-]{43}$/.test(known) ? known : randomBytes(32).toString('base64url')
    if (browser !== known)
      reply.setCookie(COOKIE, browser, { path: AT, httpOnly: true, sameSite: 'lax', secure: server.secureCookie ?? false })
    const uid = `own-password/${browser}`
    const csrf = vault.mark(`csrf/${accounts.realm}/${uid}`)
    const asking = { language: languageOf(request), at: AT, csrf }
    const turn = { request, reply, asked: { uid, client: { id: 'own-password', name: '' }, anew: false }, asking }
    return request.method !== 'POST' || isMark(formOf(request).csrf, csrf) ? work(turn) : fromStart(turn, 403)
  }

  const presentPage = (turn: Turn, account: string, status = 200) =>
    turns.show(turn, pageWords(turn.asking.language).change, presentForm(turn.asking, { account, back, isCitizen }), status)

  const fromStart = (turn: Turn, status: number) =>
    presentPage(withFaults(turn, [{ text: pageWords(turn.asking.language).stale }]), '', status)

  const choosePage = (turn: Turn, step: string, status = 200) =>
    turns.show(turn, pageWords(turn.asking.language).renew, chooseForm(turn.asking, step), status)

  function done(turn: Turn) {
    const t = pageWords(turn.asking.language)
    return turns.show(turn, t.changed, message(t.changed, t.changedHow, back, isCitizen ? t.toMe : t.toWorkbench))
  }

  async function goOn(turn: Turn, account: Account, methods: readonly string[]) {
    await accounts.admit(db, account.id, house.clock.now())
    return choosePage(turn, turns.sealed(turn.asked, account, methods))
  }

  async function keep({ request }: Turn, account: Account, password: string, step: string): Promise<void> {
    const hash = await chosenPassword(account, password)
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(2004, hashtext(${account.id}))`.execute(tx)
      if (await wasKept(tx, step)) return
      const present = await accounts.byId(tx, account.id)
      if (present?.password !== account.password) refuse(ground(signInRefusals.staleChallenge))
      const at = house.clock.now()
      await keepChosen(tx, accounts, account, hash, at)
      await endSignIns(tx, accounts.realm, account.id)
      const answered = { ...aboutStep(step), action: CHANGE, input_digest: '', answer: 'null', at }
      await tx.insertInto('kernel.answered').values(answered).execute()
      const actor = { kind: isCitizen ? 'citizen' : 'official', id: account.id, name: account.name, permissions: new Map() } as const
      const said = { at, request: request.id, actor, action: CHANGE, outcome: 'done', policy: house.policy } as const
      await writeLines(tx, [lineOf({ ...said, subject: `${actor.kind}/${actor.id}` })])
    })
  }

  app.get(
    AT,
    on(async (turn) => presentPage(turn, '')),
  )
  // Whoever loads the address of a later step anew begins again.
  for (const step of ['code', 'new']) app.get(`${AT}/${step}`, async (_request, reply) => reply.redirect(AT, 303))
  provingSteps(app, server, accounts, { at: AT, turns, on, passwordPage: presentPage, goOn })

  app.post(
    `${AT}/new`,
    on(async (turn) => {
      const t = pageWords(turn.asking.language)
      const { password = '', repeat = '', step = '' } = formOf(turn.request)
      const proved = await turns.provedSoFar(turn)
      if (await wasKept(db, step)) return done(turn)
      const who = proved && ({ realm: accounts.realm, holder: proved.account.id } as const)
      if (!who || !(proved.methods.includes('otp') || !(await asksCode(db, who)))) return fromStart(turn, 409)
      const again = (wrong: Turn, status: number) => choosePage(wrong, step, status)
      const wrong: Fault[] = []
      if (!password) wrong.push({ field: 'password', text: t.needNew })
      else if (password !== repeat) wrong.push({ field: 'repeat', text: t.notEqual })
      if (wrong.length > 0) return again(withFaults(turn, wrong), 422)
      const work = async () => {
        await keep(turn, proved.account, password, step)
        await rememberBrowser(server, turn.request, turn.reply, who)
        return done(turn)
      }
      return turns.orAgain(turn, work, again)
    }),
  )
}

/** How a form that was sent is known again: whoever presses twice is told twice that it is done. */
const aboutStep = (step: string) => ({ actor: CHANGE, key: sm3Hex(step) })

async function wasKept(db: Kysely<KernelTables>, step: string): Promise<boolean> {
  const { actor, key } = aboutStep(step)
  const found = await db.selectFrom('kernel.answered').select('key').where('actor', '=', actor).where('key', '=', key).executeTakeFirst()
  return found !== undefined
}
