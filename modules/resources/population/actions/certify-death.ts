import type { Day } from '#kernel/time/day.ts'
import { certifyDeath as contract } from '../contract-life.ts'
import { hold, record, told } from '../recording.ts'
import { on } from '../store.ts'

export const certifyDeath = on(contract, async (desk, { id, diedOn, number }) => {
  await hold(desk, [id])
  const sets = { deathCertificate: number, diedOn }
  return told(await record(desk, id, { kind: 'death-certificate', effective: diedOn as Day, sets }))
})
