import { readFacets, readLine, readLines } from '#kernel/audit/read.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { reachOf, shown } from '../line.ts'

const { answer } = bindTo<unknown>()

export const lines = answer(contract.lines, async (desk, search) => {
  const { lines: found, total } = await readLines(desk.tx, reachOf(desk.actor), search)
  return { lines: found.map(shown), total }
})

export const oneLine = answer(contract.oneLine, async (desk, { id }) => {
  const found = await readLine(desk.tx, reachOf(desk.actor), id)
  return found ? { line: shown(found) } : refuse(ground(kernelRefusals.notFound))
})

export const facets = answer(contract.facets, async (desk, search) => {
  const { outcome, action, organ } = await readFacets(desk.tx, reachOf(desk.actor), search)
  return { outcome: [...outcome], action: [...action], organ: [...organ] }
})
