// What a person at a command line trusts: certificates and revocation lists from files, PEM or DER. A certificate that signed
// itself is a root; any other only helps to find the way to one.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { isIssuer, type Revocation } from '#kernel/trust/chain.ts'
import { readCrl, type RevocationList } from '#kernel/trust/crl.ts'
import { Malformed } from '#kernel/trust/malformed.ts'

export type Given = {
  readonly roots: readonly Certificate[]
  readonly others: readonly Certificate[]
  readonly lists: number
  revoked(certificate: Certificate): Revocation | undefined
}

const MOST_FILES = 500
const PEM = /-----BEGIN (CERTIFICATE|X509 CRL)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g

export function trustedIn(places: readonly string[]): Given {
  const files = places.flatMap((place) =>
    statSync(place).isDirectory()
      ? readdirSync(place)
          .filter((name) => /\.(pem|crt|cer|der|crl)$/i.test(name))
          .slice(0, MOST_FILES)
          .map((name) => join(place, name))
      : [place],
  )
  const parts = files.flatMap((path) => partsIn(path, readFileSync(path)))
  const certificates = parts.filter(({ isList }) => !isList).map(({ bytes }) => readCertificate(bytes))
  const [roots, others] = [certificates.filter((one) => isIssuer(one, one)), certificates.filter((one) => !isIssuer(one, one))]
  const lists = parts.filter(({ isList }) => isList).map(({ bytes }) => listOf(bytes, certificates))
  return {
    roots,
    others,
    lists: lists.length,
    revoked: (certificate) =>
      lists
        .find(({ issuer }) => issuer.subjectDer.equals(certificate.issuerDer) && isIssuer(issuer, certificate))
        ?.list.entries.get(certificate.serial),
  }
}

function partsIn(path: string, bytes: Buffer): { isList: boolean; bytes: Buffer }[] {
  const found = [...bytes.toString('latin1').matchAll(PEM)]
  if (found.length > 0) return found.map(([, kind, text]) => ({ isList: kind === 'X509 CRL', bytes: Buffer.from(text!, 'base64') }))
  return [{ isList: /\.crl$/i.test(path), bytes }]
}

function listOf(bytes: Buffer, certificates: readonly Certificate[]): { issuer: Certificate; list: RevocationList } {
  for (const issuer of certificates) {
    try {
      return { issuer, list: readCrl(bytes, issuer) }
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
    }
  }
  throw new Malformed({
    zh: '有一份撤销列表不是所给的任何一个签发机构签的：请一并给出签发机构的证书。',
    en: 'A revocation list is signed by none of the authorities given: give their certificates too.',
  })
}
