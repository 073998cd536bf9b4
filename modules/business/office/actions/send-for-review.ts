import { refuseAny } from '#kernel/refusal/refusal.ts'
import { organsToday, unsound, writtenOf } from '../content.ts'
import { sendForReview as contract } from '../contract.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { on } from '../store/tables.ts'

/** Looked at once more: an organ named in the draft may have ended since. */
export const sendForReview = on(contract, async (desk, { document: id }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'drafted')
  refuseAny(unsound(writtenOf(document), document.organ, await organsToday(desk), desk.today))
  await moveDocument(desk, contract, document)
  return {}
})
