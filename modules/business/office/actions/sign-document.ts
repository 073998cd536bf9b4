import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { contentDigest } from '../content.ts'
import { refusals, signDocument as contract } from '../contract.ts'
import { signContent } from '../electronic-signature.ts'
import { correctedReturnsToSigner, signerIsAnother, unchangedSinceSigned } from '../rules/two-people.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { addHand, handsOf, lapse, standing } from '../store/hands.ts'
import { on } from '../store/tables.ts'

/** 签发. The day of the signature is the day of the document (成文日期). */
export const signDocument = on(contract, async (desk, { document: id, verdict, opinion }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'reviewed')
  const step = opinion === undefined ? {} : { opinion }
  if (verdict === 'return') {
    if (!opinion?.trim()) refuse(ground(refusals.reasonMissing, undefined, '/opinion'))
    await lapse(desk, id, ['reviewer'])
    await moveDocument(desk, contract, document, { ...step, to: 'drafted' })
    return {}
  }
  const hands = await handsOf(desk, id)
  const tookPart = hands.filter(({ role }) => role === 'drafter' || role === 'reviewer').map(({ official }) => official)
  const reviewer = standing(hands, 'reviewer')
  // No review stands after a correction: it is for the one who signed before to judge, and for nobody else.
  const former = reviewer ? undefined : hands.findLast(({ role }) => role === 'issuer')
  const digest = contentDigest(document)
  refuseAny([
    ...signerIsAnother({ signer: desk.actor.id, tookPart }),
    ...correctedReturnsToSigner({ signer: desk.actor.id, former: former && { id: former.official, name: former.name } }),
    ...(former ? [] : unchangedSinceSigned({ signed: reviewer?.digest, now: digest })),
  ])
  const signed = await signContent(desk, { document: id, role: 'issuer', digest })
  await moveDocument(desk, contract, document, { ...step, to: 'signed', fields: { signedOn: desk.today } })
  await addHand(desk, id, 'issuer', { digest, opinion, signed })
  return { signedOn: desk.today }
})
