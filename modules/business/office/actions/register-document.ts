import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { contentDigest, organsToday } from '../content.ts'
import { refusals, registerDocument as contract } from '../contract.ts'
import { print, redHeadOf } from '../printed.ts'
import { numberOf } from '../rules/document-number.ts'
import { unchangedSinceSigned } from '../rules/two-people.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { addHand, handsOf, standing } from '../store/hands.ts'
import { nextNumber, onePrefix } from '../store/numbers.ts'
import { on } from '../store/tables.ts'

/** 登记 gives the number, 印制 the file. The year of the number is the year of the document. */
export const registerDocument = on(contract, async (desk, { document: id, prefix: prefixId, copies = 1 }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'signed')
  const prefix = await onePrefix(desk, prefixId)
  if (prefix?.organ !== document.organ) refuse(ground(refusals.foreignPrefix, undefined, '/prefix'))
  const hands = await handsOf(desk, id)
  const digest = contentDigest(document)
  refuseAny(unchangedSinceSigned({ signed: standing(hands, 'issuer')?.digest, now: digest }))
  const year = Number(document.signed_on!.slice(0, 4))
  const seq = await nextNumber(desk, { organ: document.organ, code: prefix.code, year, document: id })
  const number = numberOf(prefix.code, year, seq)
  const printed = { ...document, number, printed_on: desk.today }
  const page = redHeadOf(printed, await organsToday(desk), hands, prefix)
  const sm3 = await print(desk, id, page)
  await moveDocument(desk, contract, document, { fields: { number, printedOn: desk.today, copies } })
  await addHand(desk, id, 'registrar', { digest })
  return { number, sm3 }
})
