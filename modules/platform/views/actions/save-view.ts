import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import * as kept from '#kernel/registers/views.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'

const { on } = bindTo<unknown>()

export const saveView = on(contract.saveView, async (desk, input) => ({ id: await kept.saveView(desk, input) }))

export const removeView = on(contract.removeView, async (desk, { id }) => {
  if (!(await kept.removeView(desk, id))) refuse(ground(kernelRefusals.notFound))
  return {}
})
