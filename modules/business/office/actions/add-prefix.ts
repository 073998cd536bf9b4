import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { addPrefix as contract } from '../contract.ts'
import { prefixIsChinese } from '../rules/document-number.ts'
import { keepPrefix } from '../store/numbers.ts'
import { on } from '../store/tables.ts'

export const addPrefix = on(contract, async (desk, { code, mark }) => {
  const organ = desk.actor.organ ?? refuse(ground(kernelRefusals.notFound))
  refuseAny(prefixIsChinese({ code }))
  return { id: await keepPrefix(desk, contract, { code, organ, mark }) }
})
