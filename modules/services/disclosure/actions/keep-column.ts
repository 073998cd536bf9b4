import { keepColumn as contract } from '../contract.ts'
import { on } from '../store.ts'
import { addColumn } from '../store/documents.ts'

export const keepColumn = on(contract, async (desk, { category, title }) => {
  const { id, version } = await addColumn(desk, contract.name, { organ: desk.actor.organ!, category, title })
  return { id, version }
})
