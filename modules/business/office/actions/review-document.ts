import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { contentDigest } from '../content.ts'
import { refusals, reviewDocument as contract } from '../contract.ts'
import { signContent } from '../electronic-signature.ts'
import { reviewerIsAnother } from '../rules/two-people.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { addHand, handsOf } from '../store/hands.ts'
import { on } from '../store/tables.ts'

export const reviewDocument = on(contract, async (desk, { document: id, verdict, opinion }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'in-review')
  const drafters = (await handsOf(desk, id)).filter(({ role }) => role === 'drafter').map(({ official }) => official)
  refuseAny(reviewerIsAnother({ reviewer: desk.actor.id, drafters }))
  const step = opinion === undefined ? {} : { opinion }
  if (verdict === 'return') {
    if (!opinion?.trim()) refuse(ground(refusals.reasonMissing, undefined, '/opinion'))
    await moveDocument(desk, contract, document, { ...step, to: 'drafted' })
    return {}
  }
  const digest = contentDigest(document)
  const signed = await signContent(desk, { document: id, role: 'reviewer', digest })
  await moveDocument(desk, contract, document, { ...step, to: 'reviewed' })
  await addHand(desk, id, 'reviewer', { digest, opinion, signed })
  return {}
})
