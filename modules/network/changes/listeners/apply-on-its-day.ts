import { filled, type Ground } from '#kernel/refusal/refusal.ts'
import { watchDue } from '#modules/security/incidents/contract.ts'
import { changeApplied, changeFailed } from '../contract.ts'
import { type ChangeRow, dueChanges, hear, moveChange, worksOf, type Write } from '../store.ts'

const NAME = 'apply-on-its-day'

/**
 * Every hour: what was approved for a day that has come is done, each change whole or not at all. One that can no longer be
 * done ends as failed with its grounds: the network has moved since two people looked, so they look again with a new one.
 */
export const applyOnItsDay = hear(watchDue, NAME, async (desk) => {
  for (const change of await dueChanges(desk)) await applyOne(desk, change)
})

async function applyOne(desk: Write, change: ChangeRow): Promise<void> {
  const { id, title } = change
  const works = await worksOf(desk, id)
  const { refused } = await desk.rehearse(works, async () => undefined)
  if (refused) {
    await moveChange(desk, `changes.${NAME}`, change, 'failed', { fields: { outcome: groundText(refused) } })
    return desk.tell(changeFailed, { change: id, title })
  }
  await desk.perform(works)
  const fields = { appliedAt: desk.now, outcome: `${works.length} 项操作全部执行` }
  await moveChange(desk, `changes.${NAME}`, change, 'applied', { fields })
  desk.tell(changeApplied, { change: id, title })
}

const groundText = (grounds: readonly Ground[]): string =>
  grounds
    .map(({ words, detail }) => filled(words.zh, detail, ','))
    .join('；')
    .slice(0, 4000)
