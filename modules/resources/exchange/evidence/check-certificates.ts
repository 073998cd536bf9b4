// Whose keys signed: for each, the certificate that the signed text names, its chain as it stood when the batch was sealed,
// and what the revocation lists in the file say.
import { words, type Words } from '#kernel/text/text.ts'
import type { Instant } from '#kernel/time/day.ts'
import { type Certificate, fromPem, readCertificate } from '#kernel/trust/certificate.ts'
import { checkChain, isIssuer, type Revocation } from '#kernel/trust/chain.ts'
import { readCrl } from '#kernel/trust/crl.ts'
import { type Finding, finding, Malformed } from '#kernel/trust/malformed.ts'
import { nameText } from '#kernel/trust/party-name.ts'
import { readPublicKey, spkiOf } from '#kernel/trust/signer.ts'
import { type Bundle, certificatesIn, pemsIn, type Signature } from './bundle.ts'
import type { PartReport } from './report.ts'

export function certificateReport(bundle: Bundle, trusted: readonly Certificate[] | undefined): PartReport {
  const holds: Words[] = []
  const open: Words[] = []
  const findings: Finding[] = []
  const revoked = revocationsIn(bundle)
  const found = certificatesIn(bundle)
  for (const { holder, signature } of found) {
    const chain = pemsIn(signature.chain).map(readCertificate)
    const [leaf, ...others] = chain as [Certificate, ...Certificate[]]
    const roots = trusted ?? others.slice(-1)
    const at = (signature.certificate ? bundle.batch.sealedAt : leaf.notBefore) as Instant
    const wrong = [...ownKey(holder, signature, leaf), ...checkChain({ leaf, others, roots, at, use: 'signing', revoked })]
    findings.push(...wrong)
    if (wrong.length === 0) holds.push(...heldBy(holder, leaf, signature))
    if (!trusted && roots[0]) open.push(compareRoot(holder, roots[0]))
  }
  for (const { holder, signature } of signaturesOf(bundle))
    if (!signature.chain) {
      if (signature.certificate)
        findings.push(finding('evidence.no-certificate', `缺少 ${holder} 的证书。`, `The certificate of ${holder} is missing.`))
      else open.push(compareKey(holder, signature))
    }
  return { holds, open, findings }
}

const signaturesOf = (bundle: Bundle): { holder: string; signature: Signature }[] => [
  { holder: 'gateway.sm2', signature: bundle.sm2 },
  ...(bundle.format === 2 ? [{ holder: 'gateway.p256', signature: bundle.p256 }] : []),
  ...(bundle.format === 2 && bundle.provider ? [{ holder: 'provider', signature: bundle.provider }] : []),
]

function ownKey(holder: string, { certificate, publicKey }: Signature, leaf: Certificate): Finding[] {
  const isOwn = spkiOf(readPublicKey(publicKey)).equals(spkiOf(leaf.publicKey)) && (!certificate || certificate === leaf.fingerprint)
  return isOwn
    ? []
    : [
        finding(
          'evidence.other-certificate',
          `${holder} 的证书不是签名时所用的。`,
          `The certificate of ${holder} is not the one that signed.`,
        ),
      ]
}

const heldBy = (holder: string, leaf: Certificate, { certificate }: Signature): Words[] =>
  certificate
    ? [
        words(
          `${holder}：证书属于“${nameText(leaf.subject)}”，封存时有效。`,
          `${holder}: the certificate is of “${nameText(leaf.subject)}” and held then.`,
        ),
      ]
    : [
        words(
          `${holder}：签名时还没有证书，后来发给了“${nameText(leaf.subject)}”。`,
          `${holder}: the key was certified afterwards, for “${nameText(leaf.subject)}”.`,
        ),
      ]

const compareRoot = (holder: string, { fingerprint }: Certificate): Words =>
  words(
    `${holder} 的根证书取自文件本身，SM3 指纹 ${fingerprint}：请与公布的比对（--root）。`,
    `The root for ${holder} is from the file itself, SM3 ${fingerprint}: compare it with the published one (--root).`,
  )

const compareKey = (holder: string, { keyId }: Signature): Words =>
  words(
    `${holder} 的公钥没有证书，编号 ${keyId}：请与公布的公钥比对（--key）。`,
    `The key of ${holder} has no certificate, its id is ${keyId}: compare it with the published key (--key).`,
  )

/** Revocation by the lists of the file. A list that nobody in the file issued is no part of the evidence. */
export function revocationsIn(bundle: Bundle): (certificate: Certificate) => Revocation | undefined {
  const stamp = bundle.format === 2 && bundle.stamp ? pemsIn(bundle.stamp.chain) : []
  const authorities = [...certificatesIn(bundle).flatMap(({ chain }) => chain), ...stamp]
    .map(readCertificate)
    .filter(({ isAuthority }) => isAuthority)
  const lists = bundle.revoked.map((pem) => {
    const bytes = fromPem(pem, 'X509 CRL', { zh: '证书撤销列表', en: 'revocation list' })
    for (const issuer of authorities) {
      try {
        return { issuer, list: readCrl(bytes, issuer) }
      } catch (error) {
        if (!(error instanceof Malformed)) throw error
      }
    }
    throw new Malformed({ zh: '证书撤销列表不是这些签发机构签的。', en: 'A revocation list is signed by none of these authorities.' })
  })
  return (certificate) =>
    lists
      .find(({ issuer, list }) => isIssuer(issuer, certificate) && list.entries.has(certificate.serial))
      ?.list.entries.get(certificate.serial)
}
