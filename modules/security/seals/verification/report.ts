// The report as it is answered, printed and shown: the same words on the page, over the API and at the command line.
import type { Out } from '#kernel/module/contract.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Certificate } from '#kernel/trust/certificate.ts'
import { type Finding, Malformed } from '#kernel/trust/malformed.ts'
import { nameText } from '#kernel/trust/party-name.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { verify } from '../contract/verification.ts'
import { examine } from './examine.ts'
import type { Examined, Mark, Trusting } from './mark.ts'
import { say, sayMark, sayUnreadable } from './say.ts'

export type Report = Out<typeof verify>
export type Status = { readonly status: 'good' | 'revoked' | 'unknown'; readonly at?: Instant }

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)
const plain = ({ code, words }: Finding) => ({ code, words: { zh: cut(words.zh, 2000), en: cut(words.en, 2000) } })

/** Checks a file; whatever it is, the answer is a report. `statusOf` tells how a certificate stands now, where that is known. */
export function reportOn(file: Buffer, trusting: Trusting, statusOf?: (certificate: Certificate) => Status | undefined): Report {
  const about = { size: file.length, sm3: sm3Hex(file), checkedAt: trusting.now }
  let examined: Examined
  try {
    examined = examine(file, trusting)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return { ...about, ...sayUnreadable(error.words), signatures: [], findings: [] }
  }
  return {
    ...about,
    ...say(examined),
    format: examined.format,
    signatures: examined.marks.slice(0, 100).map((mark) => told(mark, statusOf)),
    findings: examined.findings.slice(0, 200).map(plain),
  }
}

function told(mark: Mark, statusOf?: (certificate: Certificate) => Status | undefined): Report['signatures'][number] {
  const { signer, seal, registered, path } = mark
  const now = statusOf?.(signer)
  return {
    kind: mark.kind,
    stands: mark.findings.length === 0,
    summary: sayMark(mark),
    ...(seal && {
      seal: {
        name: cut(seal.name, 60),
        code: seal.esId,
        from: seal.validFrom,
        to: seal.validTo,
        maker: cut(nameText(seal.maker.subject), 200),
        ...(registered && { kind: registered.kind, now: registered.now }),
        ...(registered?.atSigning && { atSigning: registered.atSigning }),
      },
    }),
    signer: {
      name: cut(nameText(signer.subject) || signer.serial, 200),
      serial: signer.serial.slice(0, 40),
      from: signer.notBefore,
      to: signer.notAfter,
      ...(now && { now }),
    },
    chain: path.slice(1, 20).map(({ subject, serial }) => cut(nameText(subject) || serial, 200)),
    ...(mark.claimedAt && { claimedAt: mark.claimedAt }),
    ...(mark.stampedAt && { stampedAt: mark.stampedAt }),
    ...(mark.page !== undefined && { page: Math.min(mark.page, 100_000) }),
    covers: mark.covers,
    added: mark.added.slice(0, 100).map(({ zh, en }) => ({ zh: cut(zh, 2000), en: cut(en, 2000) })),
    findings: mark.findings.slice(0, 200).map(plain),
  }
}
