import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { answer } from '../store.ts'
import {
  attachmentById,
  attachmentsOf,
  columnsOf,
  emptyColumns,
  type LineRow,
  linesOf,
  namesOfIssuers,
  newestLines,
  overdueIn,
  publishedDocument,
} from '../store/documents.ts'
import { issuerKey } from '../store/shelf.ts'

const lineOf = (row: LineRow) => ({
  id: row.id,
  title: row.title,
  kind: row.kind as never,
  issuer: row.issuer_name,
  documentNumber: row.document_number,
  madeOn: row.made_on,
  publishedAt: new Date(row.published_at!).toISOString(),
  validity: row.validity,
})

export const documentCard = answer(contract.documentCard, async (desk, { id }) => {
  const row = await publishedDocument(desk, id)
  const key = issuerKey(row)
  const now = (await namesOfIssuers(desk, [key])).get(key) ?? key
  const [interprets] = row.interprets ? await linesOf(desk, { id: row.interprets }) : []
  const interpretations = await linesOf(desk, { interprets: id })
  const attachments = await attachmentsOf(desk, id)
  return {
    ...lineOf(row),
    issuer: { id: key, name: row.issuer_name, now: row.issuer && now !== row.issuer_name ? now : null },
    indexNumber: row.index_number,
    category: row.category as never,
    topic: row.topic as never,
    endedOn: row.ended_on,
    endedBy: row.ended_by,
    source: row.source,
    body: row.body,
    interprets: interprets ? lineOf(interprets) : null,
    interpretations: interpretations.map(lineOf),
    attachments: attachments.map(({ id: attached, file_name: fileName, bytes }) => ({ id: attached, fileName, bytes })),
  }
})

export const documentByIndexNumber = answer(contract.documentByIndexNumber, async (desk, { indexNumber }) => {
  const [row] = await linesOf(desk, { index_number: indexNumber })
  return { found: row ? lineOf(row) : null }
})

export const attachment = answer(contract.attachment, async (desk, { document, id }) => {
  await publishedDocument(desk, document)
  const found = (await attachmentById(desk, document, id)) ?? refuse(ground(kernelRefusals.notFound))
  return { fileName: found.file_name, type: found.type, content: found.content.toString('base64') }
})

export const newest = answer(contract.newest, async (desk) => ({ documents: (await newestLines(desk)).map(lineOf) }))

export const columns = answer(contract.columns, async (desk) => ({
  columns: (await columnsOf(desk))
    .filter(({ documents }) => documents > 0)
    .map(({ organ_name: organName, category, ...rest }) => ({ ...rest, category: category as never, organName })),
}))

export const owed = answer(contract.owed, async (desk) => ({
  overdue: (await overdueIn(desk)).map(({ made_on: madeOn, due_on: dueOn, ...rest }) => ({ ...rest, madeOn, dueOn: dueOn! })),
  empty: (await emptyColumns(desk)).slice(0, 200).map(({ organ, title, category }) => ({ organ, title, category: category as never })),
}))
