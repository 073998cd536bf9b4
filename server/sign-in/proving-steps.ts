// The two steps in which a person proves who they are: the password and, where there is one, the code of an authenticator.
// Where they stand, what their first page says and where they lead is for each place to say.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { proveCode, provePassword } from '#kernel/people/authenticate.ts'
import { asksCode } from '#kernel/people/one-time-code.ts'
import type { Account, Accounts } from '#kernel/people/realm-accounts.ts'
import { formOf } from './form-body.ts'
import { type SignInPages, type Turn, type Turns, withFaults } from './interaction-turn.ts'
import { codeForm, type Fault } from './page-parts.ts'
import { pageWords } from './page-words.ts'

export type Proving = {
  readonly at: string
  readonly turns: Turns
  /** Runs a turn whose form carries its mark. */
  readonly on: (work: (turn: Turn) => Promise<unknown>) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  readonly passwordPage: (turn: Turn, account: string, status?: number) => unknown
  readonly goOn: (turn: Turn, account: Account, methods: readonly string[]) => Promise<unknown>
}

export function provingSteps(app: FastifyInstance, { house }: SignInPages, accounts: Accounts, place: Proving): void {
  const { at, turns, on, passwordPage, goOn } = place
  const db = house.database.kysely

  app.post(
    at,
    on(async (turn) => {
      const { asking, request, asked } = turn
      const t = pageWords(asking.language)
      const { account = '', password = '' } = formOf(request)
      const missing: Fault[] = []
      if (!account.trim()) missing.push({ field: 'account', text: t.needAccount })
      if (!password) missing.push({ field: 'password', text: t.needPassword })
      if (missing.length > 0) return passwordPage(withFaults(turn, missing), account, 422)
      const work = async () => {
        const found = await provePassword(db, { ...turns.credentialsOf(turn, account.trim()), password })
        if (!(await asksCode(db, { realm: accounts.realm, holder: found.id }))) return goOn(turn, found, ['pwd'])
        return turns.show(turn, t.code, codeForm(asking, turns.sealed(asked, found, ['pwd'])))
      }
      return turns.orAgain(turn, work, (wrong, status) => passwordPage(wrong, account, status))
    }),
  )

  app.post(
    `${at}/code`,
    on(async (turn) => {
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
}
