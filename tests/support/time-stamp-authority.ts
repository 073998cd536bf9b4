// A time-stamp authority on a port of its own, with a root and a clock; it can be told to be slow, to lie, or to play an old
// answer again, and it can be killed and started anew at the same address.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Instant } from '#kernel/time/day.ts'
import type { Certificate } from '#kernel/trust/certificate.ts'
import { freshSerial, issueCertificate, type Issuer } from '#kernel/trust/issue-certificate.ts'
import { type Algorithm, newSigner } from '#kernel/trust/signer.ts'
import { makeTimeStampRequest, stampTime } from '#kernel/trust/time-stamp.ts'

export type Behaviour = 'good' | 'slow' | 'lying' | 'replaying' | 'yesterday' | 'broken' | 'endless' | 'redirecting'

const from = '2020-01-01T00:00:00.000Z' as Instant
const until = '2040-01-01T00:00:00.000Z' as Instant

/** A root of its own on one line; `issue` makes certificates below it. */
export function testRoot(algorithm: Algorithm, cn = '测试根') {
  const { signer } = newSigner(algorithm)
  const subject = { cn, o: '模拟', c: 'CN' }
  const certificate = issueCertificate({
    profile: 'root',
    subject,
    publicKey: signer.publicKey,
    issuer: { self: signer },
    notBefore: from,
    notAfter: until,
  })
  const root: Issuer = { certificate, signer }
  return {
    ...root,
    issue: (order: Pick<Parameters<typeof issueCertificate>[0], 'profile' | 'publicKey' | 'subject'>): Certificate =>
      issueCertificate({ ...order, issuer: root, notBefore: from, notAfter: until }),
  }
}

export async function timeStampAuthority(now: () => Instant, algorithm: Algorithm = 'p256') {
  const root = testRoot(algorithm, '测试时间戳根')
  const { signer } = newSigner(algorithm)
  const certificate = root.issue({ profile: 'time-stamp', publicKey: signer.publicKey, subject: { cn: '测试时间戳', c: 'CN' } })
  const authority = { certificate, signer }
  let behaviour: Behaviour = 'good'
  let asked = 0
  let last: Buffer | undefined
  const stamp = (request: Buffer, at = now()) => stampTime({ request, authority, chain: [], at, serial: freshSerial() })
  const answerOf: Record<Exclude<Behaviour, 'slow' | 'broken' | 'endless' | 'redirecting'>, (request: Buffer) => Buffer> = {
    good: (request) => (last = stamp(request)),
    replaying: () => last!,
    lying: () => stamp(makeTimeStampRequest({ digest: Buffer.alloc(32, 7), hash: 'sha256' }).request),
    yesterday: (request) => stamp(request, new Date(Date.parse(now()) - 86_400_000).toISOString() as Instant),
  }
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((request, response) => {
      void whole(request).then((body) => {
        asked += 1
        if (behaviour === 'slow') return
        if (behaviour === 'broken') return void response.writeHead(503).end('busy')
        if (behaviour === 'endless') return void response.end(Buffer.alloc(1 << 20))
        if (behaviour === 'redirecting') return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answerOf[behaviour](body))
      })
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server: Server | undefined = await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/tsa`,
    root: root.certificate,
    certificate,
    asked: () => asked,
    become: (next: Behaviour) => (behaviour = next),
    async kill() {
      server?.closeAllConnections()
      await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined))
      server = undefined
    },
    async revive() {
      behaviour = 'good'
      server ??= await listen(port)
    },
  }
}

async function whole(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}
