// Certificate revocation lists (RFC 5280 §5): whole lists, numbered, signed by the authority itself.
import * as x509 from '@peculiar/asn1-x509'
import { instantOf, type Instant } from '../time/day.ts'
import { type Certificate, lineOfSignature, serialHex } from './certificate.ts'
import { asBuffer, bits, signatureBits, checkedDer, encode, parseDer, partsOf, sequence } from './der.ts'
import { extension, type Issuer, keyIdOf, serialDer, signatureAlgorithm } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'
import { verifySignature } from './signer.ts'

/** Why a certificate was revoked, with its number in lists and answers (RFC 5280 §5.3.1). */
export const reasons = {
  unspecified: 0,
  keyCompromise: 1,
  cACompromise: 2,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
  privilegeWithdrawn: 9,
} as const

export type Reason = keyof typeof reasons

export type RevokedEntry = { readonly serial: string; readonly at: Instant; readonly reason: Reason }

export type RevocationList = {
  readonly number: number
  readonly thisUpdate: Instant
  readonly nextUpdate?: Instant
  readonly entries: ReadonlyMap<string, RevokedEntry>
}

const WHAT = { zh: '证书撤销列表', en: 'revocation list' }
const MOST = 32 * 1024 * 1024

/** The DER of a list. `number` grows with each list of the issuer. */
export function issueCrl(order: {
  issuer: Issuer
  number: number
  thisUpdate: Instant
  nextUpdate: Instant
  entries: readonly RevokedEntry[]
}): Buffer {
  const { certificate, signer } = order.issuer
  const revoked = order.entries.map(({ serial, at, reason }) =>
    sequence(
      serialDer(serial),
      time(at),
      ...(reason === 'unspecified' ? [] : [encode(new x509.Extensions([extension(x509.id_ce_cRLReasons, reasonOf(reason))]))]),
    ),
  )
  const extensions = encode(
    new x509.Extensions([
      extension(
        x509.id_ce_authorityKeyIdentifier,
        new x509.AuthorityKeyIdentifier({ keyIdentifier: new x509.KeyIdentifier(asBuffer(keyIdOf(signer.publicKey))) }),
      ),
      extension(x509.id_ce_cRLNumber, new x509.CRLNumber(order.number)),
    ]),
  )
  const wrapped = sequence(extensions)
  wrapped[0] = 0xa0
  const algorithm = signatureAlgorithm(signer.algorithm)
  const tbs = sequence(
    Buffer.from('020101', 'hex'), // version 2
    algorithm,
    certificate.subjectDer,
    time(order.thisUpdate),
    time(order.nextUpdate),
    // An empty list of entries is left out altogether (§5.1.2.6).
    ...(revoked.length > 0 ? [sequence(...revoked)] : []),
    wrapped,
  )
  return sequence(tbs, algorithm, bits(signer.sign(tbs)))
}

/** A list of this issuer, its signature checked. Throws Malformed when it is none, or another's. */
export function readCrl(bytes: Uint8Array, issuer: Certificate): RevocationList {
  const parsed = parseDer(bytes, x509.CertificateList, WHAT, MOST)
  const [tbs, algorithm, signature] = partsOf(checkedDer(bytes, WHAT, MOST).body)
  const { tbsCertList } = parsed
  const parts = partsOf(tbs!.body)
  const at = parts[0]!.tag === 0x02 ? 1 : 0
  // RFC 5280 §5.1.1.2: what is named outside the signed part is what is named inside, byte for byte; nothing else covers it.
  if (!algorithm?.whole.equals(parts[at]!.whole))
    throw new Malformed({ zh: '证书撤销列表里外写的签名算法不一致。', en: 'The revocation list names two different signature algorithms.' })
  const name = parts[at + 1]!.whole
  const isTheirs =
    name.equals(issuer.subjectDer) &&
    lineOfSignature(parsed.signatureAlgorithm.algorithm) === issuer.algorithm &&
    issuer.usages.includes('crlSign') &&
    verifySignature(issuer.publicKey, tbs!.whole, signatureBits(signature, WHAT))
  if (!isTheirs)
    throw new Malformed({ zh: '证书撤销列表不是这个签发机构签的。', en: 'The revocation list is not signed by this authority.' })
  const numbered = tbsCertList.crlExtensions?.find(({ extnID }) => extnID === x509.id_ce_cRLNumber)
  const entries = (tbsCertList.revokedCertificates ?? []).map((one): [string, RevokedEntry] => {
    const serial = serialHex(one.userCertificate)
    const said = one.crlEntryExtensions?.find(({ extnID }) => extnID === x509.id_ce_cRLReasons)
    const code = said ? Buffer.from(said.extnValue.buffer).at(-1) : 0
    const reason = (Object.keys(reasons) as Reason[]).find((name) => reasons[name] === code) ?? 'unspecified'
    return [serial, { serial, at: instantOf(one.revocationDate.getTime()), reason }]
  })
  return {
    number: numbered ? parseDer(Buffer.from(numbered.extnValue.buffer), x509.CRLNumber, WHAT, 64, 0x02).value : 0,
    thisUpdate: instantOf(tbsCertList.thisUpdate.getTime()),
    ...(tbsCertList.nextUpdate && { nextUpdate: instantOf(tbsCertList.nextUpdate.getTime()) }),
    entries: new Map(entries),
  }
}

const time = (at: Instant): Buffer => encode(new x509.Time(new Date(Math.floor(Date.parse(at) / 1000) * 1000)))
const reasonOf = (reason: Reason) => new x509.CRLReason(reasons[reason] as number)
