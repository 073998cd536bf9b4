// Whether a certificate stands: from it, issuer by issuer, to a root that is trusted by its fingerprint. Every finding is
// told, not the first. Which day is asked about is the caller's word: a document signed last year is judged by last year.
import { nameText } from './party-name.ts'
import type { Instant } from '../time/day.ts'
import type { Certificate } from './certificate.ts'
import { type Finding, finding } from './malformed.ts'
import { oid } from './oid.ts'
import { verifySignature } from './signer.ts'

const MOST_LINKS = 8
const MOST_OTHERS = 60

export const uses = {
  signing: { usage: 'nonRepudiation' },
  encryption: { usage: 'keyEncipherment' },
  'tls-server': { usage: 'digitalSignature', extended: oid.serverAuth },
  'tls-client': { usage: 'digitalSignature', extended: oid.clientAuth },
  ocsp: { usage: 'digitalSignature', extended: oid.ocspSigning },
  'time-stamp': { usage: 'digitalSignature', extended: oid.timeStamping },
} as const

export type Use = keyof typeof uses

/** A key that somebody else has may have signed with any date. */
const COMPROMISED: ReadonlySet<string> = new Set(['keyCompromise', 'cACompromise'])

export type Revocation = { readonly at: Instant; readonly reason: string }

export type ChainQuestion = {
  readonly leaf: Certificate
  /** Certificates that may stand between; more than sixty are not looked at. */
  readonly others: readonly Certificate[]
  readonly roots: readonly Certificate[]
  readonly at: Instant
  readonly use?: Use
  /** What is known of a revocation; a key that was compromised counts as revoked always. */
  readonly revoked?: (certificate: Certificate) => Revocation | undefined
}

/** The path from the certificate to a root, as far as it goes. */
export function pathOf({ leaf, others, roots }: Pick<ChainQuestion, 'leaf' | 'others' | 'roots'>): Certificate[] {
  const pool = [...roots, ...others.slice(0, MOST_OTHERS)]
  const path = [leaf]
  while (path.length <= MOST_LINKS) {
    const last = path.at(-1)!
    if (isRoot(last, roots)) break
    const issuer = pool.find((one) => isIssuer(one, last) && !path.some(({ fingerprint }) => fingerprint === one.fingerprint))
    if (!issuer) break
    path.push(issuer)
  }
  return path
}

const isRoot = (one: Certificate, roots: readonly Certificate[]): boolean =>
  roots.some(({ fingerprint }) => fingerprint === one.fingerprint)

/** True if this certificate's key signed that one, under its name. */
export const isIssuer = (issuer: Certificate, of: Certificate): boolean =>
  issuer.subjectDer.equals(of.issuerDer) &&
  issuer.algorithm === of.signedBy &&
  (of.authorityKeyId === undefined || issuer.keyId === undefined || of.authorityKeyId === issuer.keyId) &&
  verifySignature(issuer.publicKey, of.tbs, of.signature)

/** Everything that is wrong with a certificate at an instant; nothing means that it stands. */
export function checkChain(question: ChainQuestion): Finding[] {
  const path = pathOf(question)
  return [
    ...(isRoot(path.at(-1)!, question.roots) ? [] : [untrusted(path.at(-1)!)]),
    ...path.flatMap((certificate, above) => certificateFindings(certificate, above, question)),
    ...(question.use ? useFindings(question.leaf, question.use) : []),
  ]
}

function certificateFindings(certificate: Certificate, above: number, { at, revoked }: ChainQuestion): Finding[] {
  const name = nameText(certificate.subject)
  const list: Finding[] = []
  const say = (code: string, zh: string, en: string) => list.push(finding(code, zh, en))
  if (at < certificate.notBefore)
    say(
      'certificate.not-yet-valid',
      `“${name}”的证书自 ${certificate.notBefore} 起有效，当时尚未生效。`,
      `The certificate of “${name}” is valid from ${certificate.notBefore} only.`,
    )
  if (at > certificate.notAfter)
    say(
      'certificate.expired',
      `“${name}”的证书已于 ${certificate.notAfter} 到期。`,
      `The certificate of “${name}” ended at ${certificate.notAfter}.`,
    )
  if (certificate.unknownCritical.length > 0)
    say(
      'certificate.unknown-critical',
      `“${name}”的证书有看不懂的关键扩展。`,
      `The certificate of “${name}” has a critical extension that is not understood.`,
    )
  if (above > 0 && !(certificate.isAuthority && certificate.usages.includes('keyCertSign')))
    say('certificate.not-an-authority', `“${name}”无权签发证书。`, `“${name}” may not issue certificates.`)
  if (above > 0 && certificate.pathLength !== undefined && above - 1 > certificate.pathLength)
    say('certificate.path-too-long', `“${name}”之下的签发层级过多。`, `Too many authorities stand below “${name}”.`)
  const gone = revoked?.(certificate)
  if (gone && (gone.at <= at || COMPROMISED.has(gone.reason)))
    say(
      'certificate.revoked',
      `“${name}”的证书已于 ${gone.at} 撤销（${gone.reason}）。`,
      `The certificate of “${name}” was revoked at ${gone.at} (${gone.reason}).`,
    )
  return list
}

function useFindings(leaf: Certificate, use: Use): Finding[] {
  const wanted: { usage: string; extended?: string } = uses[use]
  const fits =
    !leaf.isAuthority &&
    leaf.usages.includes(wanted.usage) &&
    (wanted.extended === undefined ? leaf.extendedUsages.length === 0 : leaf.extendedUsages.includes(wanted.extended))
  return fits
    ? []
    : [
        finding(
          'certificate.wrong-use',
          `“${nameText(leaf.subject)}”的证书不能用于此用途（${use}）。`,
          `The certificate of “${nameText(leaf.subject)}” is not for this use (${use}).`,
        ),
      ]
}

const untrusted = (last: Certificate): Finding =>
  finding(
    'certificate.untrusted',
    `“${nameText(last.subject)}”的签发者不在信任的根证书之下。`,
    `The issuer of “${nameText(last.subject)}” leads to no trusted root.`,
  )
