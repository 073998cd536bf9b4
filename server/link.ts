// The one channel from the portal (internet) to the extranet: TLS 1.3 where each side proves itself by a certificate of a
// small authority of our own. Each side's folder holds its own key and the authority's certificate, and the portal's its
// secret as a client of the citizens' issuer, of which the extranet is given the digest; nothing else:
//
//   <dir>/ca        the authority's key: stays with the extranet's operator, needed only to issue again
//   <dir>/extranet  key and certificate of the internal listener, digest of the portal's secret
//   <dir>/portal    key, certificate and secret of the portal: the only folder that a portal machine is given
import 'reflect-metadata'
import { X509Certificate, type KeyObject, createPrivateKey, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerOptions } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import * as x509 from '@peculiar/x509'
import { Agent, type Dispatcher } from 'undici'
import { sm3Hex } from '#kernel/trust/sm3.ts'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const
const DAYS = 86_400_000
const LIFE_DAYS = 825
const RENEW_DAYS = 60

/** The name in the listener's certificate; the portal asks for it whatever address it dials. */
export const LINK_NAME = 'extranet.link.yuelu'
const PORTAL_NAME = 'portal.link.yuelu'

/** Makes the authority and both certificates unless they are there; renews them sixty days before they end. */
export async function makeLinkKeys(dir: string, now = new Date()): Promise<void> {
  if (isFresh(join(dir, 'extranet'), DIGEST, now) && isFresh(join(dir, 'portal'), SECRET, now)) return
  const draft = `${dir}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  const authority = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Yuelu link authority',
    keys: authority,
    signingAlgorithm: SIGNATURE,
    ...validity(now),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  })
  await writePart(join(draft, 'ca'), authority.privateKey, root.toString('pem'), root.toString('pem'))
  for (const [part, name, usage] of [
    ['extranet', LINK_NAME, x509.ExtendedKeyUsage.serverAuth],
    ['portal', PORTAL_NAME, x509.ExtendedKeyUsage.clientAuth],
  ] as const) {
    const keys = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
    const certificate = await x509.X509CertificateGenerator.create({
      subject: `CN=${name}`,
      issuer: root.subject,
      publicKey: keys.publicKey,
      signingKey: authority.privateKey,
      signingAlgorithm: SIGNATURE,
      ...validity(now),
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([usage]),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
      ],
    })
    await writePart(join(draft, part), keys.privateKey, certificate.toString('pem'), root.toString('pem'))
  }
  const secret = randomBytes(32).toString('base64url')
  writeOwn(join(draft, 'portal', SECRET), secret)
  writeOwn(join(draft, 'extranet', DIGEST), sm3Hex(secret))
  rmSync(dir, { recursive: true, force: true })
  renameSync(draft, dir)
}

const SECRET = 'client.secret'
const DIGEST = 'client.digest'

/** The portal's secret as a client of the citizens' issuer. `part` is `<dir>/portal`. */
export const portalSecret = (part: string): string => readFileSync(join(part, SECRET), 'utf8')
/** Its digest, as the issuer keeps it. `part` is `<dir>/extranet`. */
export const portalDigest = (part: string): string => readFileSync(join(part, DIGEST), 'utf8')

const validity = (now: Date) => ({
  notBefore: new Date(now.getTime() - DAYS),
  notAfter: new Date(now.getTime() + LIFE_DAYS * DAYS),
})

function isFresh(part: string, word: string, now: Date): boolean {
  if (['key.pem', 'certificate.pem', word].some((name) => !existsSync(join(part, name)))) return false
  const { validTo } = new X509Certificate(readFileSync(join(part, 'certificate.pem')))
  return Date.parse(validTo) - now.getTime() > RENEW_DAYS * DAYS
}

async function writePart(part: string, key: CryptoKey, certificate: string, authority: string): Promise<void> {
  mkdirSync(part, { recursive: true, mode: 0o700 })
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', key))
  const pem = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' })
  for (const [name, text] of [
    ['key.pem', pem as string],
    ['certificate.pem', certificate],
    ['authority.pem', authority],
  ] as const)
    writeOwn(join(part, name), text)
}

function writeOwn(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
  chmodSync(path, 0o600)
}

function readPart(part: string): { key: KeyObject; pem: string; cert: string; ca: string } {
  const pem = readFileSync(join(part, 'key.pem'), 'utf8')
  return {
    key: createPrivateKey(pem),
    pem,
    cert: readFileSync(join(part, 'certificate.pem'), 'utf8'),
    ca: readFileSync(join(part, 'authority.pem'), 'utf8'),
  }
}

/** Options of the extranet's internal listener: nobody is let in without the portal's certificate. `part` is `<dir>/extranet`. */
export function linkServerOptions(part: string): ServerOptions {
  const { pem, cert, ca } = readPart(part)
  return { key: pem, cert, ca, minVersion: 'TLSv1.3', requestCert: true, rejectUnauthorized: true }
}

/** True for a connection that the portal's own certificate opened (another one of the same authority does not do). */
export const isPortal = (socket: TLSSocket): boolean =>
  socket.authorized === true && socket.getPeerCertificate().subject?.CN === PORTAL_NAME

/** The portal's way to the extranet, for `fetch` and undici; it trusts our authority alone. `part` is `<dir>/portal`. */
export function linkClient(part: string): Dispatcher {
  const { pem, cert, ca } = readPart(part)
  return new Agent({
    connect: { key: pem, cert, ca, servername: LINK_NAME, minVersion: 'TLSv1.3', timeout: 2_000 },
    connections: 32,
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
  })
}
