// The witness's door: one verb, and two pages for whoever wants to compare: its key and the newest checkpoint it has signed.
// It knows no account, no database and no secret but its own keys. Over TLS only the worker may show it a checkpoint; the pages
// are for everyone.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { sm2ToPem } from '#kernel/trust/sm2.ts'
import { isWorker } from '../link.ts'
import { judge, type Witness } from './judge.ts'

const MOST_BYTES = 65_536
const PATIENCE_MS = 5_000

export type WitnessServer = { readonly port: number; close(): Promise<void> }

type At = { readonly host: string; readonly port: number; readonly tls?: ServerOptions; readonly onFault: (error: unknown) => void }

/** Serves until closed. `onFault` hears what went wrong in the witness itself; the caller is told no more than that. */
export function listen(witness: Witness, at: At): Promise<WitnessServer> {
  const hears = (request: IncomingMessage, response: ServerResponse) => {
    answer(witness, request, response, at.tls !== undefined).catch((error: unknown) => {
      at.onFault(error)
      if (!response.headersSent) say(response, 500, 'the witness failed\n')
      else response.destroy()
    })
  }
  const patience = { requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS, keepAlive: true }
  // A stranger's connection is taken, because the pages are for everyone; what it may do is decided for each request.
  const server: Server = at.tls
    ? createTlsServer({ ...at.tls, ...patience, rejectUnauthorized: false }, hears)
    : createServer(patience, hears)
  server.maxConnections = 64
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, () => resolve({ port: (server.address() as { port: number }).port, close: () => closed(server) }))
  })
}

async function answer(witness: Witness, request: IncomingMessage, response: ServerResponse, byTls: boolean): Promise<void> {
  const route = `${request.method} ${request.url}`
  if (route === 'GET /key') return say(response, 200, sm2ToPem(witness.key.publicKey))
  if (route === 'GET /checkpoint') {
    const { note } = witness.memory.read()
    return note ? say(response, 200, note) : say(response, 404, 'nothing was signed yet\n')
  }
  if (request.url !== '/add-checkpoint') return say(response, 404, 'POST /add-checkpoint, GET /checkpoint, GET /key\n')
  if (request.method !== 'POST') return say(response, 405, 'POST /add-checkpoint\n')
  if (byTls && !isWorker(request.socket as TLSSocket)) return say(response, 401, 'the worker’s certificate is needed\n')
  const body = await bodyOf(request)
  if (body === undefined) return say(response, 413, 'too long\n')
  const { status, body: said, isSize } = judge(witness, body)
  return say(response, status, said, isSize && 'text/x.tlog.size')
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > MOST_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function say(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  response.end(body)
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
