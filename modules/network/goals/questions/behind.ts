import { decide } from '#kernel/access/decide.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import { behindFigure as contract, type Figure } from '../contract.ts'
import { countAll } from '../count.ts'

/** The permission that reads the records a figure is counted from: a list shows no more than the register would. */
const reads: Record<Figure, string> = {
  'organs-connected': 'people.read',
  'systems-on-platform': 'systems.read',
  'vertical-closed': 'registry.read',
}

export const behindFigure = bindTo().answer(contract, async (desk, { figure, level }) => {
  const all = (await countAll(desk))[figure].filter((row) => level === undefined || row.level === level)
  const seen = all.filter(({ organ }) => organ === undefined || decide(desk.actor, reads[figure], { organ }).allowed)
  const names = await organNames(desk, desk.today)
  return {
    asOf: desk.today,
    hidden: all.length - seen.length,
    rows: seen.map(({ organ, why, ...row }) => ({ ...row, organName: organ ? (names.get(organ) ?? organ) : row.name, why: { ...why } })),
  }
})
