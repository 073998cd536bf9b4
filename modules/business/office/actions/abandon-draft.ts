import { abandonDraft as contract } from '../contract.ts'
import { lockDocument, moveDocument } from '../store/documents.ts'
import { on } from '../store/tables.ts'

export const abandonDraft = on(contract, async (desk, { document: id, reason }) => {
  await moveDocument(desk, contract, await lockDocument(desk, id, contract.may), { opinion: reason })
  return {}
})
