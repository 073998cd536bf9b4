// The signatures of a PDF. Ours are two that hold one another (see signing/into-pdf.ts); a CMS alone is a person's signature,
// and a GM seal in /Contents is another maker's.
import { readPdf } from '#kernel/documents/pdf/read-pdf.ts'
import type { PdfReport, PdfSignature } from '#kernel/documents/pdf/signed-pdf.ts'
import { words, type Words } from '#kernel/text/text.ts'
import { type Instant, instantOf } from '#kernel/time/day.ts'
import { checkDetached, type DetachedReport } from '#kernel/trust/cms.ts'
import { type Finding, finding, Malformed } from '#kernel/trust/malformed.ts'
import { nameText } from '#kernel/trust/party-name.ts'
import { checkSealSignature, type SealReport } from '#kernel/trust/ses.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { judgeMark } from './judge-mark.ts'
import type { Examined, Mark, Trusting } from './mark.ts'

const ABOUT_LENGTH = /^\/pdf\/0-(\d{1,10})$/

export function examinePdf(file: Buffer, trusting: Trusting): Examined {
  const report = readPdf(file)
  const findings: Finding[] = report.findings.filter(({ about }) => !report.signatures.some(({ field }) => field === about))
  const marks: Mark[] = []
  for (const signature of report.signatures) {
    try {
      marks.push(markOf(file, report, signature, trusting))
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
      findings.push({ code: 'signature.unreadable', words: error.words })
    }
  }
  return { format: 'pdf', marks, findings }
}

function markOf(file: Buffer, report: PdfReport, signature: PdfSignature, trusting: Trusting): Mark {
  const found = signature.form === 'seal' ? sealIn(signature, trusting) : cmsIn(file, report, signature, trusting)
  const own = report.findings.filter(({ about }) => about === signature.field)
  const mark = {
    ...found,
    where: signature.field,
    ...(signature.page !== undefined && { page: signature.page }),
    covers: coverOf(report, signature),
    added: report.signatures
      .filter(({ coveredRevision }) => (coveredRevision ?? 0) > (signature.coveredRevision ?? 0))
      .map(({ name }) => words(`又签了一个章或名：${name ?? '未写明'}`, `Another seal or signature: ${name ?? 'unnamed'}`)),
    findings: [...own, ...found.findings],
  }
  const judged = judgeMark(mark, trusting)
  return { ...mark, ...judged, findings: [...mark.findings, ...judged.findings] }
}

type Found = Pick<Mark, 'kind' | 'seal' | 'signer' | 'path' | 'claimedAt' | 'stampedAt' | 'findings'>

function sealIn({ cms, signedBytes }: PdfSignature, trusting: Trusting): Found {
  return fromSeal(checkSealSignature({ signature: cms, digest: sm3(signedBytes), ...trusting }))
}

const fromSeal = ({ applied, path, stampedAt, findings }: SealReport): Found => ({
  kind: 'seal',
  seal: applied.seal,
  signer: applied.signer,
  path,
  claimedAt: applied.at,
  ...(stampedAt && { stampedAt }),
  findings,
})

const fromCms = ({ signer, path, claimedAt, stampedAt, findings }: DetachedReport): Found => ({
  kind: 'signature',
  signer,
  path,
  ...(claimedAt && { claimedAt }),
  ...(stampedAt && { stampedAt }),
  findings,
})

function cmsIn(file: Buffer, report: PdfReport, signature: PdfSignature, trusting: Trusting): Found {
  const at = signature.at ? instantOf(signature.at) : trusting.now
  const outer = fromCms(checkDetached({ cms: signature.cms, bytes: signature.signedBytes, ...trusting, at }))
  if (!signature.extra) return outer
  const inner = besideIn(file, report, signature, signature.extra, trusting, at)
  const same = nameText(inner.signer.subject) === nameText(outer.signer.subject)
  const differs = finding(
    'signature.two-signers',
    `两个签名不是同一个单位或个人的：${nameText(outer.signer.subject)}、${nameText(inner.signer.subject)}。`,
    `The two signatures are not of one holder: ${nameText(outer.signer.subject)} and ${nameText(inner.signer.subject)}.`,
  )
  return { ...inner, findings: dedupe([...outer.findings, ...inner.findings, ...(same ? [] : [differs])]) }
}

const dedupe = (findings: readonly Finding[]): Finding[] =>
  findings.filter((one, n) => findings.findIndex(({ code, words: said }) => code === one.code && said.zh === one.words.zh) === n)

/** The SM2 signature beside: over the document as it was before this one. */
function besideIn(
  file: Buffer,
  report: PdfReport,
  { coveredRevision }: PdfSignature,
  extra: Buffer,
  trusting: Trusting,
  at: Instant,
): Found {
  const end = coveredRevision === undefined ? undefined : report.revisions[coveredRevision - 2]?.end
  // A CMS begins with its type, an SES_Signature with another sequence.
  const isMessage = extra[extra[1]! < 0x80 ? 2 : 2 + (extra[1]! & 0x7f)] === 0x06
  if (isMessage) return fromCms(checkDetached({ cms: extra, bytes: file.subarray(0, end ?? 0), ...trusting, at }))
  const checked = checkSealSignature({ signature: extra, digest: sm3(file.subarray(0, end ?? 0)), ...trusting })
  const said = ABOUT_LENGTH.exec(checked.applied.property)?.[1]
  const wrong = finding('seal.other-document', '这枚签章不是为这份文件做的。', 'This seal was not applied to this document.')
  return fromSeal(Number(said) === end ? checked : { ...checked, findings: [...checked.findings, wrong] })
}

function coverOf({ revisions }: PdfReport, { coversWholeFile, coveredRevision }: PdfSignature): Words {
  if (coversWholeFile) return words('整个文件', 'The whole file')
  if (coveredRevision === undefined) return words('只有文件的一部分', 'Only a part of the file')
  return words(
    `签署时的整个文件（第 ${coveredRevision} 版，现在是第 ${revisions.length} 版）`,
    `The whole file as it was then (state ${coveredRevision} of ${revisions.length})`,
  )
}
