import { refuseAny } from '#kernel/refusal/refusal.ts'
import { contentDigest } from '../content.ts'
import { documentSent, sendDocument as contract } from '../contract.ts'
import { unchangedSinceSigned } from '../rules/two-people.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { addHand, handsOf, standing } from '../store/hands.ts'
import { deliver } from '../store/incoming.ts'
import { on } from '../store/tables.ts'

/** 核发: the document reaches every organ it is addressed or copied to, in the same transaction. */
export const sendDocument = on(contract, async (desk, { document: id }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'sealed')
  const digest = contentDigest(document)
  refuseAny(unchangedSinceSigned({ signed: standing(await handsOf(desk, id), 'issuer')?.digest, now: digest }))
  const to = [...document.addressees, ...document.copied_to]
  for (const organ of to) await deliver(desk, contract, document, organ, document.copied_to.includes(organ))
  await addHand(desk, id, 'sender', { digest })
  await moveDocument(desk, contract, document, { fields: { sentAt: desk.now } })
  desk.tell(documentSent, { document: id, organ: document.organ, title: document.title, number: document.number!, to })
  return { organs: to.length }
})
