// How the exchange gateway comes to departments' own systems when the operator says so (PROVIDERS_TLS=yes): it shows a
// client certificate of the platform, issued by the trust room for a key that lies in the key folder, and takes a provider's
// server certificate only when it leads to the province's P-256 root and stands at that moment.
import { renameSync, writeFileSync } from 'node:fs'
import type { LookupFunction, Socket } from 'node:net'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { Agent, buildConnector, type Dispatcher } from 'undici'
import { anyone, platformActor } from '#kernel/access/actor.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { makeRequest } from '#kernel/trust/certificate-request.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { isIssuer } from '#kernel/trust/chain.ts'
import { readKey } from '#kernel/trust/key-file.ts'
import { makeOcspRequest, readOcspAnswer } from '#kernel/trust/ocsp.ts'
import { newSigner } from '#kernel/trust/signer.ts'
import { authorities, issueToPlatform, ocsp } from '#modules/security/trust/contract.ts'

const GATEWAY = platformActor('gateway')
const RENEW_MS = 30 * 86_400_000
/** How long an agent is used before its certificate and the authorities are looked at again. */
const KEPT_MS = 10 * 60_000
/** A connection is soon given up, so that a certificate that was held since is seen by the next call. */
const IDLE_MS = 500

export type ProviderTls = { dispatcher(): Promise<Dispatcher>; close(): Promise<void> }

/** `lookup` stands for the name service, for tests. */
export function providerTls({ house, keysDir, lookup }: { house: House; keysDir: string; lookup?: LookupFunction }): ProviderTls {
  const file = join(keysDir, 'gateway-tls.pem')
  let kept: { agent: Promise<Agent>; until: number } | undefined

  async function openAgent(): Promise<Agent> {
    const listed = ((await house.ask(anyone, authorities.name, {})) as Out<typeof authorities>).authorities
    const ours = listed
      .filter(({ line, state }) => line === 'p256' && state !== 'revoked')
      .map(({ tier, pem }) => ({ isRoot: tier === 'root', certificate: readCertificate(pem) }))
    const roots = ours.filter(({ isRoot }) => isRoot).map(({ certificate }) => certificate)
    if (roots.length === 0) throw new Error('the authorities of the province are not founded: no provider can be known by its certificate')
    const issuers = ours.map(({ certificate }) => certificate)
    const { key, certificate } = await ownKey(issuers)
    const above = issuers.find((one) => isIssuer(one, certificate))
    const dial = buildConnector({
      ca: roots.map(({ pem }) => pem),
      key,
      cert: certificate.pem + (above?.pem ?? ''),
      minVersion: 'TLSv1.3',
      timeout: 2_000,
      // A resumed session shows no certificate, so there is none to ask about.
      maxCachedSessions: 0,
      ...(lookup && { lookup }),
    })
    const connected = async (options: buildConnector.Options): Promise<Socket> => {
      const socket = await new Promise<Socket>((resolve, reject) => {
        dial(options, (error, made) => (made ? resolve(made) : reject(error ?? new Error('no connection'))))
      })
      try {
        await stands(socket as TLSSocket, issuers)
        return socket
      } catch (error) {
        socket.destroy()
        throw error
      }
    }
    return new Agent({
      connect: (options, give) => {
        connected(options).then(
          (socket) => give(null, socket),
          (error: Error) => give(error, null),
        )
      },
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: IDLE_MS,
      headersTimeout: 5_000,
      bodyTimeout: 5_000,
    })
  }

  /** The chain to the root was checked by TLS; whether the certificate stands now, the province's responder says. */
  async function stands(socket: TLSSocket, issuers: readonly Certificate[]): Promise<void> {
    const certificate = readCertificate(socket.getPeerCertificate().raw)
    const issuer = issuers.find((one) => isIssuer(one, certificate))
    if (!issuer) throw new Error('the provider’s certificate is of no authority that issues to systems')
    const { request, nonce } = makeOcspRequest(certificate, issuer)
    const said = (await house.ask(anyone, ocsp.name, { request: request.toString('base64') })) as Out<typeof ocsp>
    const { status, findings } = readOcspAnswer(Buffer.from(said.answer, 'base64'), {
      of: certificate,
      issuer,
      nonce,
      at: house.clock.now(),
    })
    if (status.status !== 'good' || findings.length > 0) throw new Error(`the provider’s certificate does not stand: ${status.status}`)
  }

  /** The gateway's key and certificate, both made anew when the certificate nears its end or its issuer fell. */
  async function ownKey(issuers: readonly Certificate[]): Promise<{ key: string; certificate: Certificate }> {
    const [, key, pem] = /^(-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n)([^]+)$/.exec(readKey(file) ?? '') ?? []
    const certificate = pem === undefined ? undefined : readCertificate(pem)
    const isFresh = certificate && Date.parse(certificate.notAfter) - Date.parse(house.clock.now()) > RENEW_MS
    if (isFresh && issuers.some((one) => isIssuer(one, certificate))) return { key: key!, certificate }
    const { signer, pkcs8 } = newSigner('p256')
    const input = { name: 'gateway', use: 'tls-client', request: makeRequest(signer, { cn: 'gateway' }) }
    const { certificates } = (await house.act(GATEWAY, issueToPlatform.name, input)) as Out<typeof issueToPlatform>
    const issued = readCertificate(certificates[0]!.pem)
    writeFileSync(`${file}.${process.pid}`, pkcs8 + issued.pem, { mode: 0o600 })
    renameSync(`${file}.${process.pid}`, file)
    return { key: pkcs8, certificate: issued }
  }

  return {
    async dispatcher() {
      const now = Date.now()
      if (!kept || kept.until < now) {
        const before = kept
        const agent = openAgent()
        kept = { agent, until: now + KEPT_MS }
        agent.catch(() => (kept = undefined))
        void before?.agent.then((old) => old.close()).catch(() => {})
      }
      return await kept.agent
    },
    async close() {
      await kept?.agent.then((agent) => agent.close()).catch(() => {})
    },
  }
}
