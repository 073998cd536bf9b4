import { watchDue } from '#modules/security/incidents/contract.ts'
import { deleteOldDrafts, hear } from '../store.ts'

/** Every hour: what nobody touched for thirty days goes, with its pages (个人信息保护法 第19条). */
export const dropOldDrafts = hear(watchDue, 'delete-old-drafts', async (desk) => {
  const gone = await deleteOldDrafts(desk)
  if (gone > 0) desk.touch('applications.draft', { old: gone }, { old: 0 })
})
