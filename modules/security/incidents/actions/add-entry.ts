import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { lockIncident, on, say } from '../store.ts'

export const addEntry = on(contract.addEntry, async (desk, { incident, kind, text }) => {
  const { state } = await lockIncident(desk, incident, contract.addEntry.may)
  refuseAny(grounds(['closed', 'settled', 'dismissed'].includes(state) && ground(contract.refusals.isOver)))
  const seq = await say(desk, incident, kind, text)
  desk.touch(`incidents.incident/${incident}`, undefined, { seq, kind, text })
  return { seq }
})
