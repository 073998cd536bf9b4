import { isClash } from '#kernel/db/sqlstate.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { columnRegister, keepColumn as contract } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { on } from '../store.ts'

export const keepColumn = on(contract, async (desk, { category, title }) => {
  try {
    const { id, version } = await keep(desk, columnRegister, contract.name, { organ: desk.actor.organ!, category, title })
    return { id, version }
  } catch (error) {
    if (isClash(error, 'column_kept_organ_category_key')) refuse(ground(refusals.columnKept))
    throw error
  }
})
