import { refuseAny } from '#kernel/refusal/refusal.ts'
import { nameOf, organsToday, unsound, writtenOf } from '../content.ts'
import { correctDocument as contract } from '../contract.ts'
import { shortTitle, titleOf } from '../rules/title.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { addHand, lapse } from '../store/hands.ts'
import { on } from '../store/tables.ts'

/** 复核 finds something to change in substance: both signatures lapse and the signer looks again (第25条第1项). */
export const correctDocument = on(contract, async (desk, { document: id, version: seen, matter, body, reason }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'signed')
  const organs = await organsToday(desk)
  refuseAny(unsound({ ...writtenOf(document), matter, body }, document.organ, organs, desk.today))
  const title = titleOf(nameOf(organs, document.organ), matter, document.kind)
  await lapse(desk, id, ['reviewer', 'issuer'])
  const fields = { matter, body, title, signedOn: null }
  const version = await moveDocument(desk, contract, document, {
    fields,
    version: seen,
    title: shortTitle(matter, document.kind),
    opinion: reason,
  })
  await addHand(desk, id, 'drafter', { digest: '', opinion: reason })
  return { version }
})
