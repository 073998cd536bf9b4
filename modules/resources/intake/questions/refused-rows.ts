import { refusedRows as contract } from '../contract.ts'
import { answer, batchOf, refusedOf } from '../store.ts'

export const refusedRows = answer(contract, async (desk, { id, after = 0, most = 50 }) => {
  const rows = await refusedOf(desk, await batchOf(desk, id), after, most + 1)
  return { rows: rows.slice(0, most), more: rows.length > most }
})
