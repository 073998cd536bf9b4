import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { fileOf as contract, refusals } from '../contract.ts'
import { readDocument } from '../store/documents.ts'
import { newestFile } from '../store/files.ts'
import { answer } from '../store/tables.ts'

const TYPES = { pdf: 'application/pdf', ofd: 'application/ofd' } as const

export const file = answer(contract, async (desk, { document: id, format }) => {
  const { document } = await readDocument(desk, id)
  const found = await newestFile(desk, id, format)
  if (!found) return refuse(ground(refusals.notPrinted, { format: format.toUpperCase() }))
  const { bytes, sealed, sm3 } = found
  return { name: `${document.number} ${document.title}.${format}`, type: TYPES[format], base64: bytes.toString('base64'), sealed, sm3 }
})
