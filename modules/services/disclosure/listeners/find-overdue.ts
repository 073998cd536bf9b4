import { watchDue } from '#modules/security/incidents/contract.ts'
import { overdue } from '../contract.ts'
import { hear } from '../store.ts'
import { keepDocument, lateDocuments } from '../store/documents.ts'

const NAME = 'find-overdue'

/** Every hour: what was to be public and is not, told once (第26条). */
export const findOverdue = hear(watchDue, NAME, async (desk) => {
  for (const { id, organ, title, due_on: dueOn } of await lateDocuments(desk)) {
    await keepDocument(desk, `disclosure.${NAME}`, { overdueOn: desk.today }, { id })
    desk.tell(overdue, { document: id, organ, title, dueOn: dueOn! })
  }
})
