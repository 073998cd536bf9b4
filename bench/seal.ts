// Documents sealed in a second, as a room seals them: read, checked, the seal drawn in, both signatures, written. The limit is
// what cannot be left out: for each document its digest and one bare signature of each line it carries, over the same bytes.
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import { prepareOfd } from '#kernel/documents/ofd/seal-ofd.ts'
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import { readPdf } from '#kernel/documents/pdf/read-pdf.ts'
import { preparePdf } from '#kernel/documents/pdf/seal-pdf.ts'
import { fontsIn } from '#kernel/documents/typst/fonts.ts'
import { typeset } from '#kernel/documents/typst/typeset.ts'
import type { Instant } from '#kernel/time/day.ts'
import { prepareDetached } from '#kernel/trust/cms.ts'
import { issueCertificate, type Issuer, type Profile } from '#kernel/trust/issue-certificate.ts'
import { makeSeal, signWithSeal } from '#kernel/trust/ses.ts'
import { type Algorithm, digestBy, newSigner } from '#kernel/trust/signer.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { drawingOf, pictureOf } from '#modules/security/seals/making/draw.ts'
import { pdfProperty } from '#modules/security/seals/signing/into-pdf.ts'
import { reportOn } from '#modules/security/seals/verification/report.ts'

const FOR_MS = 2_000
const AT = '2026-11-26T02:00:00.000Z' as Instant
const rect = { x: 120, y: 200, width: 45, height: 45 }

/** Works done in a second; `work` is called until the time is over. */
function perSecond(work: () => unknown): number {
  for (let i = 0; i < 3; i += 1) work()
  const began = performance.now()
  let done = 0
  while (performance.now() - began < FOR_MS) {
    work()
    done += 1
  }
  return done / ((performance.now() - began) / 1000)
}

function holderOf(cn: string, profile: Profile, algorithm: Algorithm, by?: Issuer): Issuer {
  const { signer } = newSigner(algorithm)
  const order = { profile, subject: { cn, c: 'CN' }, publicKey: signer.publicKey, issuer: by ?? { self: signer } }
  const span = { notBefore: '2026-01-01T00:00:00.000Z' as Instant, notAfter: '2027-06-01T00:00:00.000Z' as Instant }
  return { signer, certificate: issueCertificate({ ...order, ...span }) }
}

const pdfOf = (pages: number) =>
  typeset(`#set page(paper: "a4")\n#for n in range(${pages}) [#pagebreak(weak: true)第 #n 页 #lorem(300)]`, {}, fontsIn()).pdf()
const ofdOf = (pages: number) =>
  writeOfd({
    title: '通知',
    at: new Date(AT),
    pages: Array.from({ length: pages }, (_, n) => ({
      width_mm: 210,
      height_mm: 297,
      items: Array.from({ length: 22 }, (__, row) => ({
        kind: 'text' as const,
        text: `第${n}页第${row}行，开展自查。`,
        x: 28,
        y: 40 + row * 10,
        size: 5.6,
        font: '仿宋',
      })),
    })),
  })

export async function run(): Promise<object> {
  const root = { sm2: holderOf('根', 'root', 'sm2'), p256: holderOf('根', 'root', 'p256') }
  const maker = holderOf('制章', 'seal-maker', 'sm2', root.sm2)
  const organ = { sm2: holderOf('单位', 'seal', 'sm2', root.sm2), p256: holderOf('单位', 'seal', 'p256', root.p256) }
  const drawing = drawingOf({ name: '湖南省人民政府信息化工作办公室', kind: 'name', size: 45, simulated: true })
  const data = pictureOf(drawing)
  const times = { createdAt: AT, validFrom: AT, validTo: '2027-01-01T00:00:00.000Z' as Instant }
  const picture = { type: 'png', data, width: 45, height: 45 }
  const seal = makeSeal({ esId: '1', type: 1, name: '单位（模拟）', ...times, picture, appliers: [organ.sm2.certificate], maker })

  const sealPdf = (pdf: Buffer): Buffer => {
    readPdf(pdf)
    const extra = signWithSeal({ seal, at: AT, digest: sm3(pdf), property: pdfProperty(pdf), signer: organ.sm2 })
    const prepared = preparePdf({
      pdf,
      page: 1,
      rect,
      picture: { drawing },
      name: '单位',
      at: new Date(AT),
      extra,
    })
    const cms = prepareDetached({ bytes: prepared.signedBytes, certificate: organ.p256.certificate, chain: [], at: AT })
    return prepared.finish(cms.finish(organ.p256.signer.sign(cms.toSign)))
  }
  const sealOfd = (ofd: Buffer): Buffer => {
    readOfd(ofd)
    const prepared = prepareOfd({ ofd, seal, stamps: [{ page: 1, ...rect }], at: new Date(AT) })
    return prepared.finish(signWithSeal({ seal, at: AT, digest: prepared.digest, property: prepared.property, signer: organ.sm2 }))
  }
  const trusting = { roots: [root.sm2.certificate, root.p256.certificate], others: [], now: AT, revoked: () => undefined }
  const measured = [
    { format: 'pdf', seal: sealPdf, lines: ['sm2', 'p256'] as const, of: pdfOf },
    { format: 'ofd', seal: sealOfd, lines: ['sm2'] as const, of: ofdOf },
  ].flatMap(({ format, seal: work, lines, of }) =>
    [1, 10, 50].map((pages) => {
      const document = of(pages)
      const sealed = work(document)
      if (reportOn(sealed, trusting).verdict !== 'good') throw new Error(`a sealed ${format} of ${pages} pages does not stand`)
      const limit = perSecond(() => {
        for (const line of lines) organ[line].signer.sign(digestBy(line, document))
      })
      const ours = perSecond(() => work(document))
      const checked = perSecond(() => reportOn(sealed, trusting))
      return { format, pages, kb: Math.round(document.length / 1024), ours, limit, checked }
    }),
  )
  const round = (value: number) => Number(value.toFixed(value < 10 ? 1 : 0))
  const ratioOf = ({ ours, limit }: { ours: number; limit: number }) => Number((ours / limit).toFixed(3))
  const [pdf, ofd] = [measured[0]!, measured[3]!]
  return {
    bench: 'seal',
    unit: 'documents/s sealed',
    ours: { pdf: round(pdf.ours), ofd: round(ofd.ours) },
    limit: { pdf: round(pdf.limit), ofd: round(ofd.limit) },
    ratio: { pdf: ratioOf(pdf), ofd: ratioOf(ofd) },
    growth: measured.map(({ format, pages, kb, ours, limit, checked }) => ({
      format,
      pages,
      kb,
      sealed_per_s: round(ours),
      limit_per_s: round(limit),
      checked_per_s: round(checked),
    })),
    note: 'one process; a sealed PDF carries an SES_Signature (SM2) and a CMS (P-256); without time stamps, which another server gives',
  }
}
