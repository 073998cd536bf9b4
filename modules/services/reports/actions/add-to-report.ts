import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { addTo } from '../adding.ts'
import { addToOwn as ownContract, addToReport as contract } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { bySecret, on, senderOf } from '../store.ts'

export const addToReport = on(contract, async (desk, { number, secret, ...added }) => {
  const found = await bySecret(desk, number, secret)
  if (!found) refuse(ground(refusals.noSuchReport))
  await addTo(desk, contract.name, found.id, added)
  return {}
})

export const addToOwn = on(ownContract, async (desk, { report, ...added }) => {
  const sender = await senderOf(desk, report)
  if (!sender?.holder || sender.holder !== (desk.actor.behalf ?? `citizen/${desk.actor.id}`)) refuse(ground(refusals.noSuchReport))
  await addTo(desk, ownContract.name, report, added)
  return {}
})
