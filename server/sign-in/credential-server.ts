// What the routes of credentials have in common. They are routes and no actions of a room, because an action's input is
// digested into the audit log and its answer is kept for retries: a password or a secret must be in neither.
import type { FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { House } from '#kernel/module/house.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { STEP_UP_MINUTES } from '#kernel/access/policy.ts'
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { type PasskeyPlace, passkeyPlace } from '#kernel/people/passkeys.ts'
import { signInRefusals } from '#kernel/people/sign-in-refusals.ts'
import type { Session } from '#kernel/people/session.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Vault } from '#kernel/trust/vault.ts'

export type CredentialServer = {
  readonly house: House
  readonly vault: Vault
  /** The public origin of the pages, whose domain name passkeys are bound to. Default: the address that was asked. */
  readonly origin?: string | undefined
}

export const DEVICE_COOKIE = 'yuelu_device'

export function signedIn(request: FastifyRequest): Session {
  return request.session ?? refuse(ground(kernelRefusals.notSignedIn))
}

/** The session of somebody who has just proved who they are. */
export function justProved(request: FastifyRequest, nowMs: number): Session {
  const session = signedIn(request)
  const { provedAt = -Infinity } = session.actor
  if (nowMs - provedAt > STEP_UP_MINUTES * 60_000) refuse(ground(kernelRefusals.proofNeeded, { minutes: STEP_UP_MINUTES, reason: 'proof' }))
  return session
}

export const originOf = ({ origin }: CredentialServer, request: FastifyRequest): string => origin ?? `${request.protocol}://${request.host}`

export const placeOf = (server: CredentialServer, request: FastifyRequest): PasskeyPlace =>
  passkeyPlace(originOf(server, request)) ?? refuse(ground(signInRefusals.noDomainName))

/** Does the work and writes its line in one transaction: no change of a credential is without its line. */
export const recorded = <T>(
  { house }: CredentialServer,
  { id: request, actor }: FastifyRequest,
  action: string,
  work: (db: Kysely<KernelTables>) => Promise<T>,
): Promise<T> =>
  house.database.kysely.transaction().execute(async (db) => {
    const answer = await work(db)
    const said = { at: house.clock.now(), request, actor, action, outcome: 'done', policy: actor.policy?.version ?? house.policy } as const
    await writeLines(db, [lineOf({ ...said, subject: `official/${actor.id}` })])
    return answer
  })
