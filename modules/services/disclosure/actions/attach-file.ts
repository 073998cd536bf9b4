import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { attachFile as contract } from '../contract.ts'
import { documentStates } from '../fields.ts'
import { refusals } from '../refusals.ts'
import { takenAttachment } from '../taken-attachment.ts'
import { on } from '../store.ts'
import { addAttachment, attachmentsOf } from '../store/documents.ts'
import { reached } from './review-document.ts'

const MOST = 20

/** Attached while it is a draft: what a reviewer passed is what is published. */
export const attachFile = on(contract, async (desk, { document, fileName, file }) => {
  const row = await reached(desk, contract.may, document)
  const words = documentStates[row.state]
  if (row.state !== 'draft') refuse(ground(refusals.notEditable, { state: words.zh, stateEn: words.en }))
  const { name, type, bytes: content } = takenAttachment(fileName, file)
  const known = await attachmentsOf(desk, document)
  if (known.length >= MOST) refuse(ground(refusals.tooManyAttachments, { most: MOST }))
  const id = uuid()
  const given = { id, document, place: (known.at(-1)?.place ?? 0) + 1, file_name: name, type, bytes: content.length }
  await addAttachment(desk, { ...given, digest: sm3Hex(content), content, added_at: desk.now })
  desk.touch(`disclosure.document/${document}`, undefined, { attachment: id, fileName: name })
  return { id }
})
