import { doFor, identified } from '../at-window.ts'
import { startDraft as own, startForVisitor as contract } from '../contract.ts'
import { definitionFor } from '../drawing.ts'
import { POWER } from '../fields.ts'
import { firmOf } from '../firm-at-window.ts'
import { on } from '../store.ts'
import { addPage } from '../store/uploads.ts'
import { noteVisitor } from '../store/visitors.ts'
import { takeUpload } from '../uploads/take-upload.ts'
import { startDraft } from './start-draft.ts'

export const startForVisitor = on(contract, async (desk, { visitorNumber, visitorName, consent, firm: asked, ...input }) => {
  const { title } = await definitionFor(desk, { ...input, answers: input.answers ?? [], typed: {} })
  const visitor = await identified(desk, { number: visitorNumber, name: visitorName, errand: title.zh })
  const { power } = asked ?? {}
  const paper = power && takeUpload(power.fileName, power.file, '/firm/power/file')
  const firm = asked && (await firmOf(desk, asked.uscc, visitor, { id: input.errand, title: title.zh }, power?.until))
  const { holder } = firm ?? visitor
  const begun = await doFor(desk, holder, startDraft, own, input)
  const isByPaper = firm?.standing === 'paper'
  // A paper that nobody needed is not kept.
  if (paper && isByPaper) {
    const { fileName: file_name, ...page } = paper
    await addPage(desk, begun.id, { material: POWER.id, file_name, ...page })
  }
  const { organ = '', id: clerk, name: clerk_name } = desk.actor
  const whom = { holder, firm: firm?.record ?? null, standing: firm?.standing ?? null, power_until: isByPaper ? power!.until : null }
  const who = { record: visitor.record, name: visitor.name, organ, clerk, clerk_name, consent, at: desk.now }
  await noteVisitor(desk, { draft: begun.id, application: null, ...whom, ...who }, firm?.name ?? visitor.name)
  return begun
})
