import { doFor, identified } from '../at-window.ts'
import { startDraft as own, startForVisitor as contract } from '../contract.ts'
import { definitionFor } from '../drawing.ts'
import { on } from '../store.ts'
import { noteVisitor } from '../store/visitors.ts'
import { startDraft } from './start-draft.ts'

export const startForVisitor = on(contract, async (desk, { visitorNumber, visitorName, consent, ...input }) => {
  const { title } = await definitionFor(desk, { ...input, answers: input.answers ?? [], typed: {} })
  const visitor = await identified(desk, { number: visitorNumber, name: visitorName, errand: title.zh })
  const begun = await doFor(desk, visitor.holder, startDraft, own, input)
  const { organ = '', id: clerk, name: clerk_name } = desk.actor
  await noteVisitor(desk, { draft: begun.id, application: null, ...visitor, organ, clerk, clerk_name, consent, at: desk.now })
  return begun
})
