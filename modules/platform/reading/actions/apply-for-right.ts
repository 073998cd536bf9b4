import { openCase } from '#kernel/cases/cases.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type BoundAction } from '#kernel/module/define-module.ts'
import { keepApplication, matterOf } from '#kernel/registers/base/right-book.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Bases } from '../bases.ts'
import { applyForRight as contract } from '../contract.ts'
import { applying } from '../procedure.ts'
import { refusals } from '../refusals.ts'
import { beyondNeed, rightInOrder, sensitiveOf } from '../rules/right-in-order.ts'

export const applyForRight = (bases: Bases): BoundAction =>
  bindTo<never>().on(contract, async (desk, wanted) => {
    const base = bases.of(wanted.register)
    refuseAny(rightInOrder({ base, today: desk.today, ...wanted }))
    const matter = await matterOf(desk, base.name, wanted.matter)
    if (!matter) refuse(ground(refusals.noMatter, { matter: wanted.matter }, '/matter'))
    const organ = desk.actor.organ!
    const id = uuid()
    const beyond = beyondNeed(wanted.fields, matter.needs)
    const sensitive = sensitiveOf(base, wanted.fields)
    const { number } = await openCase(desk, applying, contract.name, {
      id,
      title: `${base.title.zh}：${matter.title}`,
      organ,
      addressed: bases.leadOf(base.name),
      detail: { fields: wanted.fields, beyond, sensitive },
    })
    await keepApplication(desk, { id, organ, ...wanted })
    desk.touch(`reading.applying/${id}`, undefined, wanted)
    return { id, number, beyond, sensitive }
  })
