import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { addCorrection as contract } from '../contract-papers.ts'
import { holdOwn } from '../own-part.ts'
import { refusals } from '../refusals.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { lastOf } from '../rules/standing.ts'
import type { Correction } from '../rules/told-once.ts'
import { on } from '../store.ts'
import { countPages, keepPage } from '../store/corrections.ts'
import { takeUpload } from '../uploads/take-upload.ts'

const MOST_PAGES = 20

export const addCorrection = on(contract, async (desk, { part: id, material, fileName, file }) => {
  const { content, digest, type, fileName: plain } = takeUpload(fileName, file)
  const { part, acts } = await holdOwn(desk, id)
  if (part.state !== 'correcting') refuse(ground(refusals.notCorrecting))
  const asked = (lastOf(acts, 'corrections-asked')?.detail.corrections ?? []) as Correction[]
  if (!asked.some((one) => one.material === material)) refuse(ground(no.notAsked, { name: material }, 'material'))
  const place = await countPages(desk, id, material)
  if (place >= MOST_PAGES) refuse(ground(refusals.tooManyUploads, { most: MOST_PAGES }))
  const upload = await keepPage(desk, { part: id, material, place, fileName: plain, type, digest, content })
  desk.touch(`applications.part/${id}`, undefined, { upload, digest: digest.toString('hex') })
  return { upload }
})
