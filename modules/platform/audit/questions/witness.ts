import { readWitness } from '#kernel/audit/read.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import * as contract from '../contract.ts'

const { answer } = bindTo<unknown>()

export const witness = answer(contract.witness, async (desk) => {
  const { witness: state, checkpoints } = await readWitness(desk.tx)
  return { witness: state ?? null, checkpoints: [...checkpoints] }
})
