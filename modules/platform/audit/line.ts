import type { Actor } from '#kernel/access/actor.ts'
import { divisionPrefix, scopeOf } from '#kernel/access/decide.ts'
import type { FoundLine, Reach } from '#kernel/audit/search-lines.ts'
import type { Out } from '#kernel/module/contract.ts'
import { type oneLine, permissions } from './contract.ts'

/** Whose lines this reader may see. */
export function reachOf(actor: Actor): Reach {
  const scope = scopeOf(actor, permissions.read.name)
  if (scope === 'all') return { of: 'all' }
  if (scope === 'division') return { of: 'division', prefix: divisionPrefix(actor.division ?? 'none') }
  return { of: 'organ', organ: actor.organ ?? '' }
}

/** The line as the contract shows it. */
export const shown = (line: FoundLine): Out<typeof oneLine>['line'] => ({
  id: line.id,
  at: line.at,
  request: line.request,
  actorKind: line.actor_kind as Actor['kind'],
  actor: line.actor,
  actorName: line.actor_name,
  post: line.post,
  organ: line.organ,
  behalf: line.behalf,
  action: line.action,
  outcome: line.outcome,
  subject: line.subject,
  purpose: line.purpose,
  grounds: [...line.grounds],
  clauses: [...line.clauses],
  inputDigest: line.input_digest,
  outputDigest: line.output_digest,
  beforeDigest: line.before_digest,
  afterDigest: line.after_digest,
  policy: line.policy,
  decision: line.decision,
  times: line.times,
  place: line.leaf,
})
