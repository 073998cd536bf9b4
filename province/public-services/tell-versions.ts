// On the first day every definition of the code is published as a version, by the head of the organ that leads it.
import { lifeEventCard, matterList, publishVersion } from '#modules/services/items/contract.ts'
import type { AskingTeller } from '../base/teller.ts'

export async function tellVersions(t: AskingTeller): Promise<void> {
  const head = 'government-general-office.head'
  const { matters, lifeEvents } = await t.ask(head, matterList, {}, '')
  for (const { id, organ } of matters) await t.act(`${organ}.head`, publishVersion, { errand: id })
  for (const { id } of lifeEvents) {
    const { steps } = await t.ask(head, lifeEventCard, { id }, '')
    await t.act(`${steps[0]![0]!.organ}.head`, publishVersion, { errand: id })
  }
}
