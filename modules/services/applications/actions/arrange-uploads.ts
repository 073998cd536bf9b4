import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { seenDraft } from '../applicant.ts'
import { arrangeUploads as contract } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { changeDraft, on } from '../store.ts'
import { orderPages } from '../store/uploads.ts'

export const arrangeUploads = on(contract, async (desk, { id, version, material, uploads }) => {
  const draft = await seenDraft(desk, { id, version })
  const known = new Set(draft.pages.filter((page) => page.material === material).map((page) => page.id))
  if (!uploads.every((upload) => known.has(upload))) refuse(ground(refusals.draftChanged))
  await orderPages(desk, id, material, uploads)
  const next = await changeDraft(desk, draft)
  desk.touch(`applications.draft/${id}`, { version, pages: [...known] }, { version: next, pages: uploads })
  return { version: next }
})
