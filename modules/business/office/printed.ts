// A document as it will stand on paper, from its record, its hands and its organ's prefix; and its two files.
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import type { Organs } from './content.ts'
import { nameOf } from './content.ts'
import { urgencies } from './contract/fields.ts'
import { ofdPages } from './layout/ofd-pages.ts'
import { type RedHead, setRedHead } from './layout/red-head.ts'
import { showsSigner } from './rules/kinds.ts'
import { addFile } from './store/files.ts'
import { standing } from './store/hands.ts'
import type { DocumentRow, HandRow, OfficeDesk } from './store/tables.ts'

export function redHeadOf(
  document: DocumentRow,
  organs: Organs,
  hands: readonly HandRow[],
  prefix: { readonly code: string; readonly mark: string } | undefined,
): RedHead {
  const organ = nameOf(organs, document.organ)
  const signer = showsSigner(document.kind) ? { signer: standing(hands, 'issuer')?.name ?? '　　　' } : {}
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(organs, id))
  return {
    organ,
    mark: prefix?.mark ?? `${organ}文件`,
    number: document.number ?? `${prefix?.code ?? '　　'}〔${document.signed_on?.slice(0, 4) ?? '　　'}〕　号`,
    ...signer,
    title: document.title,
    addressed: document.addressed_as ?? names(document.addressees).join('、'),
    body: document.body,
    attachments: document.attachments,
    // 附注 (GB/T 9704-2012, 7.3.6) stands in brackets and names whom to ask.
    remark: document.contact ? `联系人：${document.contact}` : '',
    urgency: document.urgency === 'none' ? '' : urgencies[document.urgency].zh,
    copied: names(document.copied_to).join('，'),
    ...(document.signed_on && { signedOn: document.signed_on }),
    ...(document.printed_on && { printedOn: document.printed_on }),
  }
}

/** Prints both files; answers the SM3 digest of the PDF. */
export async function print(desk: OfficeDesk, document: string, page: RedHead): Promise<string> {
  const pdf = setRedHead(page)
  const ofd = ofdPages(page)
  // An OFD names its faces and leaves them to the reader: nothing is substituted here.
  const drawn = writeOfd({ title: page.title, author: page.organ, at: new Date(desk.now), pages: ofd.pages })
  await addFile(desk, { document, format: 'ofd', sealed: false, bytes: drawn, substituted: [], seal_place: ofd.seal })
  const substituted = [...pdf.substituted]
  return addFile(desk, { document, format: 'pdf', sealed: false, bytes: pdf.typeset.pdf(), substituted, seal_place: pdf.seal })
}
