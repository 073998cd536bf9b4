import type { Scope } from '#kernel/access/actor.ts'
import { scopeOf } from '#kernel/access/decide.ts'
import { bindTo, type Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { addDuty, dropPermission, dutyOf, type DutyFacts, holdPermission, permissionOf, policyVersionAt } from '#kernel/people/duties.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refuseOwn } from '../own.ts'
import { refusals } from '../refusals.ts'
import { permissionFitsDuty } from '../rules/three-administrators.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.grant.name

/** A duty is the whole province's: only whoever reaches all of it may change one. */
async function dutyForChange(desk: Desk, id: string): Promise<DutyFacts> {
  if (scopeOf(desk.actor, MAY) !== 'all') refuse(ground(kernelRefusals.notAllowed, { permission: MAY }))
  const duty = await dutyOf(desk, id)
  if (!duty) refuse(ground(kernelRefusals.notFound, undefined, 'duty'))
  await refuseOwn(desk, { duty: id })
  return duty
}

export const makeDuty = on(contract.makeDuty, async (desk, duty) => {
  if (scopeOf(desk.actor, MAY) !== 'all') refuse(ground(kernelRefusals.notAllowed, { permission: MAY }))
  if (!(await addDuty(desk, { ...duty, course: null }))) refuse(ground(refusals.dutyTaken, { duty: duty.id }, 'id'))
  desk.touch(`duty/${duty.id}`, undefined, duty)
  desk.tell(contract.changed, { what: 'duty-made', of: duty.id, by: desk.actor.id })
  return { duty: duty.id }
})

export const givePermission = on(contract.givePermission, async (desk, { duty, permission, scope }) => {
  const known = await dutyForChange(desk, duty)
  const right = await permissionOf(desk, permission)
  if (!right) refuse(ground(kernelRefusals.notFound, undefined, 'permission'))
  refuseAny(permissionFitsDuty({ permission, permissionClass: right.class, duty, dutyClass: known.class }))
  await holdPermission(desk, duty, permission, scope as Scope)
  desk.touch(`duty/${duty}`, undefined, { permission, scope })
  desk.tell(contract.changed, { what: 'permission-given', of: duty, by: desk.actor.id })
  return { policy: await policyVersionAt(desk) }
})

export const takePermission = on(contract.takePermission, async (desk, { duty, permission }) => {
  await dutyForChange(desk, duty)
  if (!(await dropPermission(desk, duty, permission))) refuse(ground(refusals.notHeld))
  desk.touch(`duty/${duty}`, { permission }, {})
  desk.tell(contract.changed, { what: 'permission-taken', of: duty, by: desk.actor.id })
  return { policy: await policyVersionAt(desk) }
})
