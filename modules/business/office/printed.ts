// A document as it will stand on paper, from its record, its hands and its organ's prefix.
import type { Organs } from './content.ts'
import { nameOf } from './content.ts'
import { urgencies } from './contract/fields.ts'
import type { RedHead } from './layout/red-head.ts'
import { showsSigner } from './rules/kinds.ts'
import { standing } from './store/hands.ts'
import type { DocumentRow, HandRow } from './store/tables.ts'

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
