import { moveCase, openCase } from '#kernel/cases/cases.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Ground, ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { filing } from '../procedure.ts'
import { itemNamesItsNeed } from '../rules/item-names-its-need.ts'
import { keepScheme, on, schemeToMove } from '../store.ts'

type Scheme = { items: { title: string; need: string }[]; fromDay: string; toDay: string }

const faults = ({ items, fromDay, toDay }: Scheme): Ground[] => [
  ...grounds(
    items.length === 0 && ground(contract.refusals.schemeEmpty, undefined, '/items'),
    toDay < fromDay && ground(contract.refusals.periodReversed, undefined, '/toDay'),
  ),
  ...itemNamesItsNeed({ items }),
]

export const draftScheme = on(contract.draftScheme, async (desk, input) => {
  const { organ } = desk.actor
  if (!organ) refuse(ground(kernelRefusals.notAllowed, { permission: 'planning.draft' }))
  refuseAny(faults(input))
  const scheme = await keepScheme(desk, contract.draftScheme.name, { ...input, organ, state: 'drafted' })
  const { number } = await openCase(desk, filing, contract.draftScheme.name, { id: scheme.id, title: input.title, organ })
  return { id: scheme.id, number }
})

export const reviseScheme = on(contract.reviseScheme, async (desk, { id, ...input }) => {
  await schemeToMove(desk, id, 'planning.draft')
  refuseAny(faults(input))
  await moveCase(desk, filing, id, contract.reviseScheme.name, { title: input.title })
  await keepScheme(desk, contract.reviseScheme.name, { ...input, state: 'drafted' }, id)
  return { id, state: 'drafted' }
})
