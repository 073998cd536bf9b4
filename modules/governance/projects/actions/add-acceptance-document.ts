import * as contract from '../contract.ts'
import { missingDocuments } from '../rules/acceptance-documents.ts'
import { addDocument, documentsOf } from '../store/papers.ts'
import { lockProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const addAcceptanceDocument = on(
  contract.addAcceptanceDocument,
  async (desk, { project: id, document, title, documentNumber, day }) => {
    const project = await lockProject(desk, id, contract.permissions.build.name)
    requireState(project, 'under-construction', 'completed')
    await addDocument(desk, { project: id, document, title, document_number: documentNumber ?? null, day })
    desk.touch(`projects.project/${id}`, undefined, { document, title, day })
    const present = (await documentsOf(desk, [id])).map((line) => line.document)
    return { missing: missingDocuments(present, desk.today) }
  },
)
