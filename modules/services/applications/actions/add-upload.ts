import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { ownDraft } from '../applicant.ts'
import { addUpload as contract } from '../contract.ts'
import { definitionFor } from '../drawing.ts'
import { refusals } from '../refusals.ts'
import { waysOf } from '../rules/material-standing.ts'
import { changeDraft, on } from '../store.ts'
import { addPage } from '../store/uploads.ts'
import { takeUpload } from '../uploads/take-upload.ts'

/** Pages of one material, and bytes of one draft. */
const MOST_PAGES = 20
const MOST_BYTES = 80 * 2 ** 20

export const addUpload = on(contract, async (desk, { id, material: name, fileName, file }) => {
  const { content, digest, ...page } = takeUpload(fileName, file)
  const draft = await ownDraft(desk, id, true)
  const material = (await definitionFor(desk, draft)).materials.find((one) => one.id === name)
  if (!material || !waysOf[material.supply].includes('upload'))
    refuse(ground(refusals.wayNotOffered, { material: material?.title.zh ?? name, materialEn: material?.title.en ?? name, ways: '—' }))
  const bytes = draft.pages.reduce((sum, one) => sum + one.bytes, content.length)
  if (draft.pages.filter((one) => one.material === name).length >= MOST_PAGES || bytes > MOST_BYTES)
    refuse(ground(refusals.tooManyUploads, { most: MOST_PAGES }))
  const upload = await addPage(desk, id, { material: name, file_name: page.fileName, type: page.type, digest, content })
  // Who uploads a page gives the material so, whatever was chosen before.
  const version = await changeDraft(desk, draft, { ways: { ...draft.ways, [name]: { way: 'upload' } } })
  desk.touch(`applications.draft/${id}`, { version: draft.version }, { version, upload, digest: digest.toString('hex') })
  return { upload, version }
})
