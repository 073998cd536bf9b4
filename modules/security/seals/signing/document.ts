// A document as it comes: its bytes, whether they can be read, and whether what stands in it already stands. Nobody puts a
// seal on top of a signature that is broken: the seal would seem to vouch for it.
import { type Finding, Unreadable } from '#kernel/documents/finding.ts'
import type { OfdReport } from '#kernel/documents/ofd/ofd-document.ts'
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import { readPdf } from '#kernel/documents/pdf/read-pdf.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Format, MOST_BYTES } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

export type Come = { readonly bytes: Buffer; readonly pages?: OfdReport['pages'] }

export function documentIn(base64: string, format: Format): Come {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > MOST_BYTES) refuse(ground(refusals.tooLarge, undefined, '/file'))
  const read: { findings: readonly Finding[]; pages?: OfdReport['pages'] } = readable(() =>
    format === 'pdf' ? readPdf(bytes) : readOfd(bytes),
  )
  const [first] = read.findings
  if (first) refuse(ground(refusals.notSealable, { why: first.words.zh, whyEn: first.words.en }, '/file'))
  return { bytes, ...(read.pages && { pages: read.pages }) }
}

/** Reads or writes a document; what is wrong with it becomes a refusal in its own words. */
function readable<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    return refuseUnreadable(error)
  }
}

export function refuseUnreadable(error: unknown): never {
  if (!(error instanceof Unreadable)) throw error
  if (error.finding.code.endsWith('.off-page')) refuse(ground(refusals.offPage, undefined, '/place'))
  refuse(ground(refusals.unreadable, { why: error.words.zh, whyEn: error.words.en }, '/file'))
}
