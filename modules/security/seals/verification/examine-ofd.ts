// The signatures of an OFD: each holds the digest of every file; the value holds the list of digests.
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import type { OfdReport, OfdSign } from '#kernel/documents/ofd/ofd-document.ts'
import { words } from '#kernel/text/text.ts'
import { checkDetached } from '#kernel/trust/cms.ts'
import { type Finding, finding, Malformed } from '#kernel/trust/malformed.ts'
import { checkSealSignature } from '#kernel/trust/ses.ts'
import { judgeMark } from './judge-mark.ts'
import type { Examined, Mark, Trusting } from './mark.ts'

export function examineOfd(file: Buffer, trusting: Trusting): Examined {
  const report = readOfd(file)
  const findings: Finding[] = report.findings.filter(({ about }) => !report.signs.some(({ path }) => path === about))
  const marks: Mark[] = []
  for (const [place, sign] of report.signs.entries()) {
    try {
      const mark = markOf(report, place, sign, trusting)
      if (mark) marks.push(mark)
      else findings.push(...report.findings.filter(({ about }) => about === sign.path))
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
      findings.push({ code: 'signature.unreadable', words: error.words })
    }
  }
  return { format: 'ofd', marks, findings }
}

/** Undefined where there is no value to check. */
function markOf(report: OfdReport, place: number, sign: OfdSign, trusting: Trusting): Mark | undefined {
  if (!sign.signedValue) return undefined
  const found = sign.kind === 'seal' ? sealIn(sign, sign.signedValue, trusting) : signatureIn(sign, sign.signedValue, trusting)
  const page = sign.stamps[0]?.page
  const mark = {
    ...found,
    where: sign.path,
    ...(page !== undefined && { page }),
    covers: words(`文件里的 ${sign.references.length} 个部分，全部内容`, `All of the document, in ${sign.references.length} parts`),
    added: report.signs.slice(place + 1).map(() => words('又签了一个章或名', 'Another seal or signature')),
    findings: [...report.findings.filter(({ about }) => about === sign.path), ...found.findings],
  }
  const judged = judgeMark(mark, trusting)
  return { ...mark, ...judged, findings: [...mark.findings, ...judged.findings] }
}

function sealIn({ digest, path, seal }: OfdSign, signature: Buffer, trusting: Trusting) {
  const { applied, path: chain, stampedAt, findings } = checkSealSignature({ signature, digest, property: `/${path}`, ...trusting })
  // What a reader shows is Seal.esl; what was signed is the seal inside the value.
  const exchanged = seal !== undefined && !seal.equals(applied.seal.der)
  return {
    kind: 'seal' as const,
    seal: applied.seal,
    signer: applied.signer,
    path: chain,
    claimedAt: applied.at,
    ...(stampedAt && { stampedAt }),
    findings: [
      ...findings,
      ...(exchanged
        ? [
            finding(
              'seal.exchanged',
              '文件里显示的印章与签名里的印章不是同一枚。',
              'The seal shown in the file is not the one that was signed.',
            ),
          ]
        : []),
    ],
  }
}

function signatureIn({ signedBytes }: OfdSign, cms: Buffer, trusting: Trusting) {
  const first = checkDetached({ cms, bytes: signedBytes, ...trusting, at: trusting.now })
  // Judged by the time that is said in the signed attributes, where nobody stamped it.
  const claimed = first.stampedAt ?? first.claimedAt
  const { signer, path, claimedAt, stampedAt, findings } = claimed
    ? checkDetached({ cms, bytes: signedBytes, ...trusting, at: claimed })
    : first
  return {
    kind: 'signature' as const,
    signer,
    path,
    ...(claimedAt && { claimedAt }),
    ...(stampedAt && { stampedAt }),
    findings,
  }
}
