import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { review as contract, worksOfChange as works } from '../contract-questions.ts'
import { approverIsAnother } from '../rules/two-people.ts'
import { answer, type ChangeRow, lastPicture, oneChange, pageOfWorks, type Read } from '../store.ts'
import type { Surveyed } from '../surveyed.ts'

async function seenChange(desk: Read, id: string): Promise<ChangeRow> {
  const found = await oneChange(desk, id)
  if (!found || !decide(desk.actor, contract.may, { organ: found.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  return found
}

export const review = answer(contract, async (desk, { change: id }) => {
  const found = await seenChange(desk, id)
  const shown = await lastPicture(desk, id)
  const { title, reason, organ, state, proposer, behalf } = found
  return {
    id,
    title,
    reason,
    organ,
    state,
    plannedOn: found.planned_on,
    proposedAt: found.created_at,
    proposerName: found.proposer_name,
    approverName: found.approver_name,
    appliedAt: found.applied_at,
    outcome: found.outcome,
    works: found.works,
    own: approverIsAnother({ approver: desk.actor.id, proposer, behalf }).length > 0,
    picture: shown?.picture ?? null,
    rehearsedBy: shown?.actor_name ?? null,
  }
})

export const worksOfChange = ({ verbs }: Surveyed) =>
  answer(works, async (desk, { change: id, from = 0, size = 100 }) => {
    const found = await seenChange(desk, id)
    const page = await pageOfWorks(desk, id, from, size)
    return {
      works: page.map(({ seq, action, input }) => ({
        seq,
        action,
        title: verbs.get(action)?.title.zh ?? action,
        titleEn: verbs.get(action)?.title.en ?? action,
        input: JSON.stringify(input),
      })),
      total: found.works,
    }
  })
