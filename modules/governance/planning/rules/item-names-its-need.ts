import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Item = { readonly title: string; readonly need: string }

/** Every item of a plan or scheme says which need it answers: four characters are the least that can say one. */
export const itemNamesItsNeed = rule<{ readonly items: readonly Item[] }>(
  { name: 'planning.item-names-its-need', title: words('列入规划的每项内容写明需求', 'Each item names its need'), clauses: ['1.2'] },
  ({ items }): Ground[] =>
    items.filter(({ need }) => need.trim().length < 4).map(({ title }) => ground(refusals.needMissing, { title }, '/need')),
)
