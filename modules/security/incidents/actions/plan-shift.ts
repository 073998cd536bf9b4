import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { type Instant, instantOf } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { onCallAs } from '../on-call.ts'
import { shiftIsSound } from '../rules/roster.ts'
import { on } from '../store.ts'
import { addShift, onDuty, passOn } from '../store/roster.ts'

const atMs = (text: string): Instant => instantOf(new Date(text))

export const planShift = on(contract.planShift, async (desk, { account, ...given }) => {
  const { fromAt, toAt } = { fromAt: atMs(given.fromAt), toAt: atMs(given.toAt) }
  refuseAny(shiftIsSound({ fromAt, toAt, day: desk.today }))
  const who = await onCallAs(desk, account, '/account')
  return { id: await addShift(desk, { ...who, from_at: fromAt, to_at: toAt }) }
})

export const handOver = on(contract.handOver, async (desk, { to, note }) => {
  const shift = await onDuty(desk)
  if (!shift || shift.official !== desk.actor.id) return refuse(ground(contract.refusals.notOnDuty))
  return { id: await passOn(desk, shift, await onCallAs(desk, to, '/to'), note) }
})
