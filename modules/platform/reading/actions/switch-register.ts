import { bindTo } from '#kernel/module/define-module.ts'
import { beginOutage, endOutage } from '#kernel/registers/base/outages.ts'
import { type Ground, ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Bases } from '../bases.ts'
import * as contract from '../contract-outages.ts'
import { refusals } from '../refusals.ts'

const { on } = bindTo<never>()

const leadOnly = (bases: Bases, register: string, organ: string | undefined): Ground[] =>
  grounds(bases.leadOf(register) !== organ && ground(refusals.notTheLead, { register: bases.of(register).title.zh }))

export const switchRegister = (bases: Bases) => [
  on(contract.suspendRegister, async (desk, { register, why, expected }) => {
    const { title } = bases.of(register)
    refuseAny(leadOnly(bases, register, desk.actor.organ))
    if (expected !== undefined && expected <= desk.now) refuse(ground(refusals.expectedPast, {}, '/expected'))
    if (!(await beginOutage(desk, { register, why, expected: expected ?? null })))
      refuse(ground(refusals.awayAlready, { register: title.zh }))
    desk.touch(`reading.register/${register}`, { away: false }, { away: true, why })
    return {}
  }),
  on(contract.resumeRegister, async (desk, { register }) => {
    const { title } = bases.of(register)
    refuseAny(leadOnly(bases, register, desk.actor.organ))
    const since = await endOutage(desk, register)
    if (since === undefined) refuse(ground(refusals.notAway, { register: title.zh }))
    desk.tell(contract.registerBack, { register, since })
    desk.touch(`reading.register/${register}`, { away: true }, { away: false })
    return { since }
  }),
]
