import { readDecisions } from '#kernel/audit/decisions.ts'
import { divisionPrefix, reachOf, scopeOf } from '#kernel/access/decide.ts'
import type { Actor } from '#kernel/access/actor.ts'
import type { Reach } from '#kernel/audit/search-lines.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import * as contract from '../contract.ts'

const { answer } = bindTo<unknown>()

export const log = answer(contract.log, async (desk, search) => {
  const { decisions, total } = await readDecisions(desk, linesOf(desk.actor), search)
  return {
    total,
    decisions: decisions.map(({ id, at, actor, actor_name: actorName, action, subject, policy, decision }) => ({
      id,
      at,
      actor,
      actorName,
      who: decision.who ?? null,
      action,
      permission: decision.may,
      allowed: decision.allowed,
      reason: decision.reason,
      subject,
      policy,
    })),
  }
})

/** Whose lines the reader may see. */
function linesOf(actor: Actor): Reach {
  const scope = scopeOf(actor, contract.permissions.read.name)
  const reach = scope && reachOf(actor, scope)
  if (reach === 'all') return { of: 'all' }
  if (reach === 'division') return { of: 'division', prefix: divisionPrefix(actor.division ?? '') }
  return { of: 'organ', organ: actor.organ ?? '' }
}
