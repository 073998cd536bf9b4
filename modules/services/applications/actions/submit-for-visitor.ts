import { seenDraft } from '../applicant.ts'
import { inTheirPlace, recordOfVisitor, visitorAt, visitorOfRecord } from '../at-window.ts'
import { submitForVisitor as contract } from '../contract.ts'
import { type Drawn, drawn } from '../drawing.ts'
import { firmOf, standingWords } from '../firm-at-window.ts'
import type { Standing, VisitorRow } from '../rows.ts'
import { namesOf, on, type Write } from '../store.ts'
import { visitorSubmitted } from '../store/visitors.ts'
import { submitDrawn } from '../submitting.ts'

/** As the visitor would, with who typed it: at a window (GB/T 39046 A.5: 1). */
export const submitForVisitor = on(contract, async (desk, { id, version, isTrue, consents }) => {
  const visitor = await visitorAt(desk, id)
  const theirs = inTheirPlace(desk, visitor.holder)
  const draft = await seenDraft(theirs, { id, version })
  const window = (await namesOf(desk, [visitor.organ])).get(visitor.organ) ?? visitor.organ
  const whole = await drawn(theirs, draft, recordOfVisitor(visitor))
  const standing = visitor.firm === null ? null : await standsStill(desk, visitor, whole)
  const assistedBy = `${window}窗口 ${visitor.clerk_name}${standingWords({ ...visitor, standing })}`
  const submitted = await submitDrawn(theirs, contract.name, whole, { isTrue, consents, cameBy: '1', assistedBy })
  await visitorSubmitted(desk, id, submitted.application)
  return submitted
})

/** What was proved when it was begun may have ended since: a representative is changed, an appointment revoked, a paper runs out. */
async function standsStill(desk: Write, visitor: VisitorRow, { draft, definition }: Drawn): Promise<Standing> {
  const agent = await visitorOfRecord(desk, visitor)
  const errand = { id: draft.errand, title: definition.title.zh }
  const uscc = visitor.holder.slice('legal-person/'.length)
  return (await firmOf(desk, uscc, agent, errand, visitor.power_until ?? undefined)).standing
}
