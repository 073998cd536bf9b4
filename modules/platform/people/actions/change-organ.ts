import { decide } from '#kernel/access/decide.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type ActingDesk, reaches } from '#kernel/people/at-desk.ts'
import { divisionStands } from '#kernel/people/divisions.ts'
import * as tree from '#kernel/people/organ-tree.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { mayChange, mayMove } from '../rules/organ-in-time.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.manage.name

async function organWithin(desk: ActingDesk, id: string): Promise<tree.OrganInTime> {
  const organ = await tree.organForChange(desk, id)
  if (!organ || !(await reaches(desk, MAY, id))) refuse(ground(kernelRefusals.notFound))
  return organ
}

/** The organ that another is put under, or that takes over from it, stands on the day and is the administrator's to reach. */
async function needStanding(desk: ActingDesk, id: string | undefined, from: Day, field: string): Promise<void> {
  if (id === undefined) return
  const organ = await tree.organForChange(desk, id)
  const stands = organ?.names.some((name) => name.from <= from && (name.to === null || from < name.to))
  if (!stands || !(await reaches(desk, MAY, id))) refuse(ground(refusals.parentNotThere, { organ: id }, field))
}

export const establishOrgan = on(contract.establishOrgan, async (desk, { parent, ...input }) => {
  const from = (input.from ?? desk.today) as Day
  if (!decide(desk.actor, MAY, { organ: input.id, division: input.division }).allowed)
    refuse(ground(kernelRefusals.notAllowed, { permission: MAY }))
  if (!(await divisionStands(desk, input.division, from))) refuse(ground(refusals.noSuchDivision, { division: input.division }, 'division'))
  await needStanding(desk, parent, from, 'parent')
  if (!(await tree.addOrgan(desk, { ...input, from }))) refuse(ground(refusals.idTaken, { organ: input.id }, 'id'))
  if (parent) await tree.placeOrgan(desk, input.id, parent, from, input.source)
  desk.touch(`organ/${input.id}`, undefined, input)
  return { organ: input.id }
})

export const renameOrgan = on(contract.renameOrgan, async (desk, input) => {
  const from = (input.from ?? desk.today) as Day
  const organ = await organWithin(desk, input.organ)
  refuseAny(mayChange(organ.names, from))
  await tree.nameOrgan(desk, input.organ, input.name, from, input.source)
  desk.touch(`organ/${input.organ}`, organ.names, input)
  return {}
})

export const moveOrgan = on(contract.moveOrgan, async (desk, input) => {
  const from = (input.from ?? desk.today) as Day
  const organ = await organWithin(desk, input.organ)
  refuseAny(mayMove(organ.names, organ.parents, from))
  await needStanding(desk, input.parent, from, 'parent')
  if (input.parent && (await tree.wouldRing(desk, input.organ, input.parent, from))) refuse(ground(refusals.ring, undefined, 'parent'))
  await tree.placeOrgan(desk, input.organ, input.parent, from, input.source)
  desk.touch(`organ/${input.organ}`, organ.parents, input)
  return {}
})

export const endOrgan = on(contract.endOrgan, async (desk, input) => {
  const from = (input.from ?? desk.today) as Day
  const organ = await organWithin(desk, input.organ)
  if (desk.actor.organ === input.organ) refuse(ground(refusals.ownOrgan))
  refuseAny(mayChange(organ.names, from))
  const children = await tree.childrenOn(desk, input.organ, from)
  if (children.length > 0) refuse(ground(refusals.hasChildren, { organs: children.join('、') }))
  if (input.successor === input.organ) refuse(ground(refusals.parentNotThere, { organ: input.organ }, 'successor'))
  await needStanding(desk, input.successor, from, 'successor')
  await tree.closeOrgan(desk, input.organ, input.successor, from, input.source)
  desk.touch(`organ/${input.organ}`, organ.names, input)
  return {}
})
