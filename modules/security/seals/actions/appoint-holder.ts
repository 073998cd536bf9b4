import { decide } from '#kernel/access/decide.ts'
import { officialsWith } from '#kernel/people/holders.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { appointHolder as appoint, endHolder as end, refusals } from '../contract.ts'
import { addHolder, endHolder as endIt, openHolder } from '../store/holders.ts'
import { lockSeal } from '../store/seals.ts'
import { on } from '../store/tables.ts'

export const appointHolder = on(appoint, async (desk, { seal, account, until }) => {
  const row = await lockSeal(desk, seal, appoint.may)
  if (row.state === 'cancelled') refuse(ground(refusals.cancelled, { name: row.name, at: '' }))
  const found = (await officialsWith(desk, 'seals.apply', desk.today, [account])).find(({ organ }) => organ === row.organ)
  if (!found) refuse(ground(refusals.notOfOrgan, undefined, '/account'))
  const { id: official, name } = found
  const id = await addHolder(desk, appoint, { seal, organ: row.organ, official, name, from: desk.today, until: until ?? null })
  return { id }
})

export const endHolder = on(end, async (desk, { holder, reason }) => {
  const row = await openHolder(desk, holder)
  if (!row || !decide(desk.actor, end.may, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  await endIt(desk, end, holder, reason)
  return {}
})
