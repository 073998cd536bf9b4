// A tiny program that stands in a place: it listens at every port that is tried, so that "nobody listened" can never be taken
// for "nobody came through", and it tries what it is told to, everything at once. It sends to its starter and to nobody else.
import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { request } from 'node:http'
import { createServer, connect } from 'node:net'
import { readFileSync } from 'node:fs'
import { connect as connectTls } from 'node:tls'
import { programPath } from '#tests/support/programs.ts'
import type { Ask, Attempt, Page, Watched } from './agent.ts'

const PING = programPath('ping')!
// Who is to name the root (RFC 1035 §4.1): what a name server answers too, whatever it thinks of us.
const QUESTION = Buffer.from([0x59, 0x4c, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1])

process.on('disconnect', () => process.exit(0))
process.on('message', (ask: Ask & { id: number }) => {
  answer(ask).then(
    (value) => process.send!({ id: ask.id, value }),
    (error: unknown) => process.send!({ id: ask.id, error: String(error) }),
  )
})
process.send!({ id: 0 })

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.what) {
    case 'listen':
      return await Promise.all([...ask.tcp.map(listenTcp), ...ask.udp.map(listenUdp)])
    case 'try':
      return await Promise.all(ask.attempts.map((one) => attempt(one, ask.patience)))
    case 'watch':
      return await Promise.all(ask.addresses.map((address) => watch(address, ask.port, ask.forMs)))
    case 'page':
      return await page(ask.url, ask.nameServer)
    case 'hand-shake':
      return await handShake(ask.host, ask.port, ask.part)
  }
}

/** A port that a program of ours holds already is listened at as well as can be. */
const held = (error: NodeJS.ErrnoException, done: () => void, fail: (error: Error) => void) =>
  error.code === 'EADDRINUSE' ? done() : fail(error)

const listenTcp = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => {}).destroy())
    server.once('error', (error) => held(error, resolve, reject))
    server.listen({ port, host: '::', backlog: 4096 }, () => resolve())
  })

const listenUdp = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const socket = createSocket({ type: 'udp6', recvBufferSize: 1 << 20 })
    socket.once('error', (error) => held(error, resolve, reject))
    socket.on('message', (message, { address, port: from }) => socket.send(message, from, address))
    socket.bind(port, '::', () => resolve())
  })

function attempt({ protocol, address, port }: Attempt, patience: number): Promise<string> {
  if (protocol === 'icmp') return ping(address, patience)
  if (protocol === 'tcp') return tryTcp(address, port, patience)
  return tryUdp(address, port, patience, protocol === 'raw')
}

function tryTcp(address: string, port: number, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port })
    const end = (word: string) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(word)
    }
    const timer = setTimeout(() => end('silence'), patience)
    socket.once('connect', () => end('answer'))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'error'))
  })
}

function tryUdp(address: string, port: number, patience: number, oneWay: boolean): Promise<string> {
  return new Promise((resolve) => {
    const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4')
    const end = (word: string) => {
      clearTimeout(timer)
      socket.close()
      resolve(word)
    }
    const timer = setTimeout(() => end('silence'), oneWay ? 50 : patience)
    socket.once('message', () => end('answer'))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'error'))
    socket.connect(port, address, (error?: Error) => {
      if (error) return end((error as NodeJS.ErrnoException).code ?? 'error')
      socket.send(QUESTION, (failed) => failed && end((failed as NodeJS.ErrnoException).code ?? 'error'))
    })
  })
}

function ping(address: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(PING, ['-n', '-q', '-c', '1', '-W', String(patience / 1000), address], { stdio: 'ignore' })
    child.once('error', () => resolve('error'))
    child.once('exit', (code) => resolve(code === 0 ? 'answer' : 'silence'))
  })
}

const PAGE_MS = 15_000
const EVERY_MS = 10
const LAST_MS = 300

/** Sends numbered datagrams to a port where they are sent back. */
function watch(address: string, port: number, forMs: number): Promise<Watched> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4')
  const sentAt: number[] = []
  const answered = new Set<number>()
  socket.on('error', () => {})
  socket.on('message', (message) => void answered.add(message.readUInt32BE(0)))
  return new Promise((resolve) => {
    socket.connect(port, address, () => {
      const timer = setInterval(() => {
        const number = Buffer.alloc(4)
        number.writeUInt32BE(sentAt.length)
        sentAt.push(performance.now())
        socket.send(number, () => {})
      }, EVERY_MS)
      setTimeout(() => clearInterval(timer), forMs)
      setTimeout(() => {
        socket.close()
        resolve({ address, ...gapIn(sentAt, answered) })
      }, forMs + LAST_MS)
    })
  })
}

function gapIn(sentAt: readonly number[], answered: ReadonlySet<number>): Omit<Watched, 'address'> {
  const came = sentAt.flatMap((at, i) => (answered.has(i) ? [at] : []))
  const gaps = came.map((at, i) => at - (came[i - 1] ?? sentAt[0]!))
  const back = answered.has(sentAt.length - 1)
  return { sent: sentAt.length, lost: sentAt.length - came.length, gapMs: Math.round(Math.max(0, ...gaps)), back }
}

/** What a browser would do: resolve the name at its own name server, in both families, and get the page. */
async function page(url: string, nameServer: string): Promise<Page[]> {
  const { hostname, port, pathname } = new URL(url)
  const resolver = new Resolver({ timeout: 1_000, tries: 2 })
  resolver.setServers([nameServer.includes(':') ? `[${nameServer}]` : nameServer])
  const found = await Promise.all([resolver.resolve4(hostname), resolver.resolve6(hostname)])
  return await Promise.all(
    found.flat().map(
      (address) =>
        new Promise<Page>((resolve, reject) => {
          const asking = request(
            { host: address, port, path: pathname, headers: { host: new URL(url).host, accept: 'text/html' } },
            (answered) => {
              let text = ''
              answered.setEncoding('utf8')
              answered.on('data', (part: string) => (text += part))
              answered.on('end', () =>
                resolve({ address, status: answered.statusCode ?? 0, title: /<title>([^<]*)/.exec(text)?.[1] ?? '' }),
              )
            },
          )
          asking.setTimeout(PAGE_MS, () => asking.destroy(new Error(`no answer from ${address} within ${PAGE_MS / 1000} s`)))
          asking.once('error', reject)
          asking.end()
        }),
    ),
  )
}

/** Opens TLS with the certificate of a role's folder, or with none, and asks for the health page. Answers its status, or the error's code. */
function handShake(host: string, port: number, part: string | undefined): Promise<string> {
  return new Promise((resolve) => {
    const read = (name: string) => readFileSync(`${part}/${name}`)
    const own = part === undefined ? {} : { key: read('key.pem'), cert: read('certificate.pem') }
    // Whom we speak to is not in question here; whether they speak to us is.
    const socket = connectTls({ host, port, ...own, rejectUnauthorized: false, minVersion: 'TLSv1.3' })
    let text = ''
    const timer = setTimeout(() => socket.destroy(Object.assign(new Error(), { code: 'silence' })), 3_000)
    const end = (word: string) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(word)
    }
    socket.once('secureConnect', () => socket.write('GET /health HTTP/1.1\r\nhost: link\r\nconnection: close\r\n\r\n'))
    socket.on('data', (part: Buffer) => (text += part.toString('latin1')))
    socket.once('end', () => end(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 'closed'))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'error'))
  })
}
