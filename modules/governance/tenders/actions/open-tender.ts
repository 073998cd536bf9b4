import { openCase } from '#kernel/cases/cases.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { yuan } from '#kernel/money/money.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { day } from '#kernel/time/day.ts'
import { approvedProject } from '../approved-project.ts'
import * as contract from '../contract.ts'
import { tendering } from '../procedure.ts'
import { deadlineAfterClarification, openLawfully } from '../rules/open-lawfully.ts'
import { demandOfQualification } from '../rules/supplier-qualification.ts'
import { addClarification, invite, keepTender, on, supplierCount, tenderById, tenderToMove } from '../store.ts'

export const openTender = on(contract.openTender, async (desk, { invited = [], demandsQualification = false, ...input }) => {
  const { system, organ, left } = await approvedProject(desk, input.project)
  const release = day(input.releaseDay)
  if ((await supplierCount(desk, invited)) < invited.length) refuse(ground(kernelRefusals.notFound, undefined, '/invited'))
  const before = input.retenderOf === undefined ? undefined : await tenderById(desk, input.retenderOf)
  const unfounded = input.retenderOf !== undefined && (before?.state !== 'failed' || before.project !== input.project)
  refuseAny([
    ...openLawfully({
      today: desk.today,
      release,
      deadline: day(input.deadlineDay),
      method: input.method,
      reason: input.methodReason,
      invited: invited.length,
      ceiling: yuan(input.ceiling),
      bidBond: input.bidBond === undefined ? undefined : yuan(input.bidBond),
      left,
    }),
    ...demandOfQualification({ release, category: input.category, demands: demandsQualification }),
    ...(unfounded ? [ground(contract.refusals.retenderUnfounded, undefined, '/retenderOf')] : []),
  ])
  const tender = await keepTender(desk, contract.openTender.name, { ...input, system, organ, demandsQualification, state: 'open' })
  await invite(desk, tender.id, input.method === 'invited' ? invited : [])
  const { number } = await openCase(desk, tendering, contract.openTender.name, { id: tender.id, title: input.title, organ })
  return { id: tender.id, number }
})

export const clarifyTender = on(contract.clarifyTender, async (desk, { tender: id, words }) => {
  const tender = await tenderToMove(desk, id)
  if (tender.state !== 'open' || desk.today > tender.deadline_day) refuse(ground(contract.refusals.tenderNotOpen))
  const deadlineDay = deadlineAfterClarification(desk.today, day(tender.deadline_day))
  const extended = deadlineDay !== tender.deadline_day
  await addClarification(desk, { tender: id, words, day: desk.today, deadline_before: tender.deadline_day, deadline_after: deadlineDay })
  if (extended) await keepTender(desk, contract.clarifyTender.name, { deadlineDay }, id)
  else desk.touch(`tenders.tender/${id}`)
  return { deadlineDay, extended }
})
