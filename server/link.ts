// The channels between the roles: TLS 1.3 where each side proves itself by a certificate of the installation's small
// authority (link-keys.ts). The portal (internet) reaches the extranet so and in no other way; the worker so comes to the
// witness, which another organ runs.
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ServerOptions } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { Agent, type Dispatcher } from 'undici'

/** The name in the listener's certificate; the portal asks for it whatever address it dials. */
export const LINK_NAME = 'extranet.link.yuelu'
export const PORTAL_NAME = 'portal.link.yuelu'
export const WITNESS_NAME = 'witness.link.yuelu'
export const WORKER_NAME = 'worker.link.yuelu'

export const SECRET = 'client.secret'
export const DIGEST = 'client.digest'

/** The portal's secret as a client of the citizens' issuer. `part` is `<dir>/portal`. */
export const portalSecret = (part: string): string => readFileSync(join(part, SECRET), 'utf8')
/** Its digest, as the issuer keeps it. `part` is `<dir>/extranet`. */
export const portalDigest = (part: string): string => readFileSync(join(part, DIGEST), 'utf8')

function readPart(part: string): { key: KeyObject; pem: string; cert: string; ca: string } {
  const pem = readFileSync(join(part, 'key.pem'), 'utf8')
  return {
    key: createPrivateKey(pem),
    pem,
    cert: readFileSync(join(part, 'certificate.pem'), 'utf8'),
    ca: readFileSync(join(part, 'authority.pem'), 'utf8'),
  }
}

/** Options of a role's listener: nobody is let in without a certificate of the same authority. `part` is the role's folder. */
export function linkServerOptions(part: string): ServerOptions {
  const { pem, cert, ca } = readPart(part)
  return { key: pem, cert, ca, minVersion: 'TLSv1.3', requestCert: true, rejectUnauthorized: true }
}

/** True for a connection that this role's own certificate opened (another one of the same authority does not do). */
const isRole = (socket: TLSSocket, name: string): boolean => socket.authorized === true && socket.getPeerCertificate().subject?.CN === name

export const isPortal = (socket: TLSSocket): boolean => isRole(socket, PORTAL_NAME)
export const isWorker = (socket: TLSSocket): boolean => isRole(socket, WORKER_NAME)

/** A role's way to a listener, for `fetch` and undici; it trusts our authority alone. `part` is the role's folder. */
export function linkClient(part: string, servername: typeof LINK_NAME | typeof WITNESS_NAME = LINK_NAME): Dispatcher {
  const { pem, cert, ca } = readPart(part)
  return new Agent({
    connect: { key: pem, cert, ca, servername, minVersion: 'TLSv1.3', timeout: 2_000 },
    connections: 32,
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
  })
}
