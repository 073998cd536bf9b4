import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { loadsOf } from '#kernel/registers/base/load-plan.ts'
import { openBatch as contract, refusals } from '../contract.ts'
import { MOST_SHEET_BYTES } from '../running/sheet-size.ts'
import { keepBatch, on } from '../store.ts'

export const openBatch = (bases: readonly BaseRegister[]) =>
  on(contract, async (desk, card) => {
    const base = bases.find(({ name }) => name === card.register)
    if (!base || !loadsOf(base, desk.actor.organ).includes(card.kind)) {
      const kind = base?.events[card.kind]?.title.zh ?? card.kind
      refuse(ground(refusals.notLoadable, { register: base?.title.zh ?? card.register, kind }))
    }
    if (/\.xlsx$/i.test(card.fileName) && card.size > MOST_SHEET_BYTES)
      refuse(ground(refusals.tooLarge, { format: 'XLSX', most: MOST_SHEET_BYTES / 2 ** 20 }, 'size'))
    return { id: await keepBatch(desk, card) }
  })
