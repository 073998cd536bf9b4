import { ownDraft } from '../applicant.ts'
import { dropDraft as contract } from '../contract.ts'
import { deleteDraft, on } from '../store.ts'

export const dropDraft = on(contract, async (desk, { id }) => {
  const { errand } = await ownDraft(desk, id, true)
  await deleteDraft(desk, id)
  desk.touch(`applications.draft/${id}`, { errand }, { dropped: true })
  return {}
})
