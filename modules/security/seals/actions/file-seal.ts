import { refuseAny } from '#kernel/refusal/refusal.ts'
import { fileSeal as contract } from '../contract.ts'
import { filerIsNotMaker } from '../rules/who-may-apply.ts'
import { lockSeal, moveSeal } from '../store/seals.ts'
import { on } from '../store/tables.ts'

/** 备案: by the security administrator, never by whoever made the seal. */
export const fileSeal = on(contract, async (desk, { seal, number }) => {
  const row = await lockSeal(desk, seal, contract.may)
  refuseAny(filerIsNotMaker({ madeBy: row.made_by, filer: desk.actor.id }))
  return moveSeal(desk, contract, row, 'filed', { fields: { filingNumber: number, filedBy: desk.actor.name } })
})
