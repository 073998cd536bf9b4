import { seenDraft } from '../applicant.ts'
import { inTheirPlace, recordOfVisitor, visitorAt } from '../at-window.ts'
import { submitForVisitor as contract } from '../contract.ts'
import { drawn } from '../drawing.ts'
import { namesOf, on } from '../store.ts'
import { visitorSubmitted } from '../store/visitors.ts'
import { submitDrawn } from '../submitting.ts'

/** As the visitor would, with who typed it: at a window (GB/T 39046 A.5: 1). */
export const submitForVisitor = on(contract, async (desk, { id, version, isTrue, consents }) => {
  const visitor = await visitorAt(desk, id)
  const theirs = inTheirPlace(desk, visitor.holder)
  const draft = await seenDraft(theirs, { id, version })
  const window = (await namesOf(desk, [visitor.organ])).get(visitor.organ) ?? visitor.organ
  const said = { isTrue, consents, cameBy: '1' as const, assistedBy: `${window}窗口 ${visitor.clerk_name}` }
  const submitted = await submitDrawn(theirs, contract.name, await drawn(theirs, draft, recordOfVisitor(visitor)), said)
  await visitorSubmitted(desk, id, submitted.application)
  return submitted
})
