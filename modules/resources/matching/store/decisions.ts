import { rows } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { DecisionState } from '../fields.ts'
import type { AnswerRow, DecisionRow, Read, Write } from './tables.ts'

export const decisionsOf = (desk: Read, pair: string): Promise<DecisionRow[]> =>
  rows(desk.tx).selectFrom('matching.decision').selectAll().where('pair', '=', pair).orderBy('proposed_at').orderBy('id').execute()

export const waitingDecision = async (desk: Read, pair: string, id: string): Promise<DecisionRow> =>
  (await rows(desk.tx)
    .selectFrom('matching.decision')
    .selectAll()
    .where('pair', '=', pair)
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .executeTakeFirst()) ?? refuse(ground(kernelRefusals.notFound, undefined, 'decision'))

type Proposed = Pick<DecisionRow, 'pair' | 'verdict' | 'survivor' | 'take' | 'seen_one' | 'seen_other' | 'reason'>

export async function addDecision(desk: Write, decision: Proposed): Promise<string> {
  const id = uuid()
  const { actor } = desk
  const who = { proposer: actor.id, proposer_kind: actor.kind, proposer_name: actor.name, behalf: actor.behalf ?? null }
  await rows(desk.tx)
    .insertInto('matching.decision')
    .values({
      ...decision,
      ...who,
      id,
      state: 'proposed',
      proposed_at: desk.now,
      confirmer: null,
      confirmer_name: null,
      confirmed_at: null,
      opinion: null,
    })
    .execute()
  desk.touch(`matching.pair/${decision.pair}`, undefined, { ...decision, proposer: actor.id })
  return id
}

export async function endDecision(
  desk: Write,
  { id, pair }: DecisionRow,
  state: DecisionState,
  opinion: string | undefined,
): Promise<void> {
  const { actor, now } = desk
  const by = state === 'withdrawn' ? {} : { confirmer: actor.id, confirmer_name: actor.name, confirmed_at: now }
  await rows(desk.tx)
    .updateTable('matching.decision')
    .set({ state, opinion: opinion ?? null, ...by })
    .where('id', '=', id)
    .execute()
  desk.touch(`matching.pair/${pair}`, { decision: id, state: 'proposed' }, { decision: id, state })
}

export const answersOf = (desk: Read, pair: string): Promise<AnswerRow[]> =>
  rows(desk.tx).selectFrom('matching.answer').selectAll().where('pair', '=', pair).orderBy('at').execute()

export async function addAnswer(desk: Write, pair: string, said: string): Promise<void> {
  const { actor, now: at } = desk
  await rows(desk.tx)
    .insertInto('matching.answer')
    .values({ pair, at, actor: actor.id, actor_name: actor.name, organ: actor.organ ?? '', answer: said })
    .execute()
  desk.touch(`matching.pair/${pair}`, undefined, { answer: said })
}
