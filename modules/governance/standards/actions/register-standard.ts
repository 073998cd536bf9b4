import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { keepStandard, on, standardById } from '../store.ts'

const reversed = () => refuse(ground(contract.refusals.periodReversed, undefined, '/toDay'))

export const registerStandard = on(contract.registerStandard, async (desk, input) => {
  if (input.toDay !== undefined && input.toDay <= input.fromDay) reversed()
  const { id } = await keepStandard(desk, contract.registerStandard.name, input)
  return { id }
})

export const endStandard = on(contract.endStandard, async (desk, { id, version, toDay }) => {
  const standard = await standardById(desk, id)
  if (toDay <= standard.from_day) reversed()
  await keepStandard(desk, contract.endStandard.name, { toDay }, { id, version })
  return { id }
})
