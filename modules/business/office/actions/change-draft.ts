import { refuseAny } from '#kernel/refusal/refusal.ts'
import { nameOf, organsToday, unsound } from '../content.ts'
import { changeDraft as contract } from '../contract.ts'
import { shortTitle, titleOf } from '../rules/title.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { addHand } from '../store/hands.ts'
import { on } from '../store/tables.ts'

/** Whoever changes a draft is one of its drafters, and so may not review it. */
export const changeDraft = on(contract, async (desk, { document: id, version: seen, secrecy, ...written }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'drafted')
  const organs = await organsToday(desk)
  refuseAny(unsound({ ...written, secrecy }, document.organ, organs, desk.today))
  const title = titleOf(nameOf(organs, document.organ), written.matter, written.kind)
  const cleared = { addressedAs: null, contact: null }
  const version = await moveDocument(desk, contract, document, {
    fields: { ...cleared, ...written, title },
    version: seen,
    title: shortTitle(written.matter, written.kind),
  })
  await addHand(desk, id, 'drafter', { digest: '' })
  return { title, version }
})
