import { end as contract } from '../contract.ts'
import { living, noteEnded, on } from '../store.ts'

export const endSubscription = on(contract, async (desk, { subscription }) => {
  const { id } = await living(desk, subscription, true)
  await noteEnded(desk, id)
  desk.touch(`feeds.subscription/${id}`, { ended: false }, { ended: true })
  return { id }
})
