import { decide } from '#kernel/access/decide.ts'
import * as contract from '../contract.ts'
import { answer, editionsOf, planById, planInForce, tasksOf } from '../store.ts'

/** The plan in force, or one edition. The public sees editions that were published; officials see drafts too. */
export const plan = answer(contract.plan, async (desk, { id, kind = 'master' }) => {
  const seesDrafts = desk.actor.kind !== 'anyone' && decide(desk.actor, 'planning.read').allowed
  const isOpen = (state: string) => seesDrafts || state === 'published' || state === 'superseded'
  const named = id === undefined ? await planInForce(desk, kind) : await planById(desk, id)
  const found = named && isOpen(named.state) ? named : undefined
  const editions = (await editionsOf(desk, found?.kind ?? kind)).filter(({ state }) => isOpen(state))
  const tasks = found ? await tasksOf(desk, found.id) : []
  return {
    plan: found
      ? {
          id: found.id,
          kind: found.kind,
          title: found.title,
          edition: found.edition,
          state: found.state,
          fromDay: found.from_day,
          toDay: found.to_day,
          basis: found.basis,
          approvedOn: found.approved_on,
          signatures: found.signatures,
          publishedOn: found.published_on,
          tasks: tasks.map(({ plan: _, created_at: __, updated_at: ___, ...task }) => ({ ...task, overdue: isOverdue(task, desk.today) })),
        }
      : null,
    editions: editions.map(({ published_on, ...edition }) => ({ ...edition, publishedOn: published_on })),
  }
})

export const isOverdue = ({ due, progress }: { due: string | null; progress: string }, today: string) =>
  due !== null && due < today && progress !== 'done'
