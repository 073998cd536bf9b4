// Making what the roles prove themselves with to each other: a small P-256 authority of the installation's own, apart from the
// province's (it must stand before the province's is founded, and no ceremony's key is to lie in a file). Each role's folder
// holds its own key and the authority's certificate, and nothing of another's:
//
//   <dir>/ca        the authority's key: stays with the extranet's operator, needed only to issue again
//   <dir>/extranet  key and certificate of the internal listener, digest of the portal's secret
//   <dir>/portal    key, certificate and secret of the portal: the only folder that a portal machine is given
//   <dir>/witness   key and certificate of the witness: handed to the organ that runs it
//   <dir>/worker    key and certificate with which the worker comes to the witness
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Instant, instantOf } from '#kernel/time/day.ts'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { issueCertificate, type Issuer } from '#kernel/trust/issue-certificate.ts'
import { newSigner, signerFromPem } from '#kernel/trust/signer.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { DIGEST, LINK_NAME, PORTAL_NAME, SECRET, WITNESS_NAME, WORKER_NAME } from './link.ts'

const DAYS = 86_400_000
const LIFE_DAYS = 825
const RENEW_DAYS = 60

const parts = {
  extranet: { name: LINK_NAME, profile: 'tls-server' },
  portal: { name: PORTAL_NAME, profile: 'tls-client' },
  witness: { name: WITNESS_NAME, profile: 'tls-server' },
  worker: { name: WORKER_NAME, profile: 'tls-client' },
} as const
type Part = keyof typeof parts

/**
 * Makes the authority and every role's certificate unless they are there; renews them all sixty days before they end. Roles
 * that an older installation did not have get theirs from its authority, so that nobody's folder must be handed over again.
 */
export async function makeLinkKeys(dir: string, now = new Date()): Promise<void> {
  const missing = (Object.keys(parts) as Part[]).filter((part) => !isFresh(join(dir, part), now))
  if (missing.length === 0) return
  if (!missing.includes('extranet') && !missing.includes('portal') && isFresh(join(dir, 'ca'), now)) return addParts(dir, missing, now)
  const draft = `${dir}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  const { signer, pkcs8 } = newSigner('p256')
  const root = issueCertificate({
    profile: 'root',
    subject: { cn: 'Yuelu link authority' },
    publicKey: signer.publicKey,
    issuer: { self: signer },
    pathLength: 0,
    ...validity(now),
  })
  writePart(join(draft, 'ca'), pkcs8, root.pem, root.pem)
  const secret = randomBytes(32).toString('base64url')
  addParts(draft, Object.keys(parts) as Part[], now)
  writeOwn(join(draft, 'portal', SECRET), secret)
  writeOwn(join(draft, 'extranet', DIGEST), sm3Hex(secret))
  rmSync(dir, { recursive: true, force: true })
  renameSync(draft, dir)
}

function addParts(dir: string, missing: readonly Part[], now: Date): void {
  const read = (name: string) => readFileSync(join(dir, 'ca', name), 'utf8')
  const authority: Issuer = { certificate: readCertificate(read('certificate.pem')), signer: signerFromPem(read('key.pem')) }
  for (const part of missing) {
    const { name, profile } = parts[part]
    const { signer, pkcs8 } = newSigner('p256')
    const certificate = issueCertificate({
      profile,
      subject: { cn: name },
      publicKey: signer.publicKey,
      issuer: authority,
      names: [name],
      ...validity(now, authority.certificate.notAfter),
    })
    writePart(join(dir, part), pkcs8, certificate.pem, authority.certificate.pem)
  }
}

/** From yesterday, for clocks that differ, and never beyond the authority's own end. */
const validity = (now: Date, limit?: Instant) => {
  const end = instantOf(new Date(now.getTime() + LIFE_DAYS * DAYS))
  return { notBefore: instantOf(new Date(now.getTime() - DAYS)), notAfter: limit !== undefined && limit < end ? limit : end }
}

const WORDS: Readonly<Partial<Record<string, string>>> = { portal: SECRET, extranet: DIGEST }

function isFresh(part: string, now: Date): boolean {
  const word = WORDS[part.split(/[\\/]/).at(-1)!]
  if (['key.pem', 'certificate.pem', ...(word === undefined ? [] : [word])].some((name) => !existsSync(join(part, name)))) return false
  const { notAfter } = readCertificate(readFileSync(join(part, 'certificate.pem'), 'utf8'))
  return Date.parse(notAfter) - now.getTime() > RENEW_DAYS * DAYS
}

function writePart(part: string, key: string, certificate: string, authority: string): void {
  mkdirSync(part, { recursive: true, mode: 0o700 })
  writeOwn(join(part, 'key.pem'), key)
  writeOwn(join(part, 'certificate.pem'), certificate)
  writeOwn(join(part, 'authority.pem'), authority)
}

function writeOwn(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
  chmodSync(path, 0o600)
}
