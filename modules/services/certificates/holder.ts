// Whose a certificate is: a person with an account, a person by their record of the population register, or a firm.
import type { Actor } from '#kernel/access/actor.ts'
import { citizenAtDesk } from '#kernel/people/citizens.ts'
import { isCreditCode } from '#kernel/people/credit-code.ts'
import { holderOf } from '#kernel/registers/base/own.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { personNames } from '#modules/resources/population/contract.ts'
import { refusals } from './refusals.ts'
import type { Read } from './store.ts'

/** A firm may be new today and known to no room yet; of a person there is an account or a record. */
export async function demandHolder(desk: Read, holder: string): Promise<void> {
  const [sort, id] = holder.split('/') as [string, string]
  const isThere =
    sort === 'legal-person'
      ? isCreditCode(id)
      : sort === 'citizen'
        ? (await citizenAtDesk(desk, id)) !== undefined
        : (await desk.ask(personNames, { ids: [id] })).rows.length > 0
  if (!isThere) refuse(ground(refusals.noSuchHolder, undefined, 'holder'))
}

/** Whoever acts by an agency sees and presents nothing of their principal's: a certificate is shown by its holder. */
export const ownHolder = (actor: Actor): string | undefined => holderOf(actor)
