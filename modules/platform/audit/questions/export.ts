import { readExport } from '#kernel/audit/read.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { reachOf } from '../line.ts'

const { answer } = bindTo<unknown>()

export const exportLines = answer(contract.exportLines, async (desk, search) => {
  const { id, name, organ } = desk.actor
  const about = { asked: search, by: { id, name, organ }, at: desk.now, request: desk.request }
  const made = await readExport(desk.tx, reachOf(desk.actor), search, contract.MOST_EXPORTED, about)
  if (!made) return refuse(ground(kernelRefusals.notFound))
  return { ...made, name: `audit-${desk.now.slice(0, 19).replace(/[-:]/g, '')}.jsonl` }
})
