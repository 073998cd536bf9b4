import { bindTo, type BoundAction } from '#kernel/module/define-module.ts'
import { keepMatter as write, takeBack } from '#kernel/registers/base/right-book.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Bases } from '../bases.ts'
import { events, keepMatter, revokeRight as contract } from '../contract.ts'
import { refusals } from '../refusals.ts'

const { on } = bindTo<never>()

export const revokeRight = on(contract, async (desk, { right, reason }) => {
  const was = await takeBack(desk, right, reason)
  if (!was) refuse(ground(refusals.notInForce))
  desk.touch(`reading.right/${right}`, { state: 'in force' }, { state: 'revoked', reason })
  desk.tell(events.revoked, { right, ...was })
  return {}
})

export const keepMatters = (bases: Bases): BoundAction =>
  on(keepMatter, async (desk, matter) => {
    const base = bases.of(matter.register)
    const unknown = matter.needs.filter((field) => !Object.hasOwn(base.record.properties, field))
    if (unknown.length > 0) refuse(ground(refusals.unknownField, { register: base.title.zh, fields: unknown }, '/needs'))
    await write(desk, matter)
    desk.touch(`reading.matter/${matter.register}/${matter.code}`, undefined, matter)
    return {}
  })
