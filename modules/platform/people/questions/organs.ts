import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { readDivisionsOn } from '#kernel/people/divisions.ts'
import { readOrganHistory, readOrgansOn } from '#kernel/people/desk-organs.ts'
import { daysOfChange, treeOn } from '#kernel/people/organ-tree.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'

type Level = keyof typeof contract.divisionLevels

const { answer } = bindTo<unknown>()

export const organs = answer(contract.organs, async (desk, { day = desk.today }) => ({ day, organs: await readOrgansOn(desk, day as Day) }))

export const organ = answer(contract.organ, async (desk, { id }) => {
  const found = await readOrganHistory(desk, id)
  return found ? { organ: found } : refuse(ground(kernelRefusals.notFound))
})

export const divisions = answer(contract.divisions, async (desk, { day = desk.today }) => ({
  day,
  divisions: (await readDivisionsOn(desk, day as Day)).map((found) => ({ ...found, level: found.level as Level })),
}))

export const tree = answer(contract.tree, async (desk, { day = desk.today }) => ({
  day,
  changes: await daysOfChange(desk),
  organs: await treeOn(desk, day as Day),
}))
