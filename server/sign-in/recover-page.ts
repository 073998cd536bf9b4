// /sign-in/recover: with the code that two officials handed over, the owner of an account sets a new password. It needs no
// interaction: whoever holds the code may come from anywhere. It has no lock either: a code of 100 bits is not guessed, and
// the page must stay open while somebody else is guessing at the account.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { anyone } from '#kernel/access/actor.ts'
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import { chosenPassword } from '#kernel/people/password-change.ts'
import { recoverable, useRecovery } from '#kernel/people/recovery.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { languageOf, statusOfRefusal } from '../problem.ts'
import { type Browsers, rememberBrowser } from './device-cookie.ts'
import { formOf } from './form-body.ts'
import { sendPage } from './page-frame.ts'
import { type Fault, faultsOf, message, recoverForm } from './page-parts.ts'
import { pageWords } from './page-words.ts'

const AT = '/sign-in/recover'

export function recoverPage(app: FastifyInstance, server: Browsers & { readonly zone?: 'extranet' | 'intranet' }): void {
  const { house } = server
  const db = house.database.kysely

  function form(request: FastifyRequest, reply: FastifyReply, faults: readonly Fault[] = [], status = 200) {
    const language = languageOf(request)
    const { account = '', code = '' } = formOf(request)
    const body = recoverForm({ language, at: AT, csrf: '', faults }, { account, code })
    const page = { title: pageWords(language).recover, body, status, wrong: faults.length > 0 }
    return sendPage(reply, { language, zone: server.zone, path: AT }, page)
  }

  async function use(request: FastifyRequest, given: { account: string; code: string; password: string }): Promise<string> {
    const now = house.clock.now()
    const account = await recoverable(db, { ...given, now })
    const hash = await chosenPassword(account, given.password)
    await db.transaction().execute(async (tx) => {
      await useRecovery(tx, account, hash, { ...given, now })
      const actor = { kind: 'official', id: account.id, name: account.name, permissions: new Map() } as const
      const said = { at: now, request: request.id, actor, action: 'account.use-recovery', outcome: 'done', policy: house.policy } as const
      await writeLines(tx, [lineOf({ ...said, subject: `official/${account.id}` })])
    })
    return account.id
  }

  app.get(AT, async (request, reply) => form(request, reply))
  app.post(AT, async (request, reply) => {
    const language = languageOf(request)
    const t = pageWords(language)
    const { account = '', code = '', password = '', repeat = '' } = formOf(request)
    const missing: Fault[] = []
    if (!account.trim()) missing.push({ field: 'account', text: t.needAccount })
    if (!code.trim()) missing.push({ field: 'code', text: t.needRecovery })
    if (!password) missing.push({ field: 'password', text: t.needPassword })
    else if (password !== repeat) missing.push({ field: 'repeat', text: t.notEqual })
    if (missing.length > 0) return form(request, reply, missing, 422)
    try {
      const holder = await use(request, { account: account.trim(), code, password })
      await rememberBrowser(server, request, reply, { realm: 'officials', holder })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      await house.say({ request: request.id, actor: anyone, action: 'account.use-recovery', outcome: 'denied', grounds: error.grounds })
      return form(request, reply, faultsOf(error.grounds, language), statusOfRefusal(error.grounds[0]!))
    }
    const body = message(t.recovered, t.recoveredHow, '/', t.toSignIn)
    return sendPage(reply, { language, zone: server.zone, path: AT }, { title: t.recovered, body })
  })
}
