import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { ownDraft } from '../applicant.ts'
import { inTheirPlace, recordOfVisitor, visitorAt } from '../at-window.ts'
import { visitorDraft as draftContract, visitorReceipt as receiptContract } from '../contract.ts'
import { drawn } from '../drawing.ts'
import { printReceipt } from '../layout/print-receipt.ts'
import { answer, namesOf } from '../store.ts'
import { partsOf } from '../store/acts.ts'
import { assistedApplication } from '../store/visitors.ts'
import { shownDraft } from './draft.ts'

export const visitorDraft = answer(draftContract, async (desk, { id }) => {
  const visitor = await visitorAt(desk, id)
  const theirs = inTheirPlace(desk, visitor.holder)
  return shownDraft(theirs, await drawn(theirs, await ownDraft(theirs, id), recordOfVisitor(visitor)))
})

export const visitorReceipt = answer(receiptContract, async (desk, { application }) => {
  const found = (await assistedApplication(desk, application)) ?? refuse(ground(kernelRefusals.notFound))
  const parts = await partsOf(desk, [application])
  const organ = (await namesOf(desk, [desk.actor.organ ?? ''])).get(desk.actor.organ ?? '') ?? ''
  const pdf = printReceipt({
    number: found.number,
    title: found.title.zh,
    name: found.holder_name,
    telephone: found.telephone ?? '',
    day: desk.today,
    organ,
    clerk: found.assisted_by ?? '',
    parts: parts.map(({ title, organ_name }) => `${title.zh}：${organ_name}`),
  })
  return { number: found.number, title: found.title, name: `回执-${found.number}.pdf`, file: pdf.toString('base64') }
})
