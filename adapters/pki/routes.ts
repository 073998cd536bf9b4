// The PKI's own protocols on HTTP, for anyone and without sign-in: certificates and lists as files (RFC 5280 §4.2.1.13), status
// answers (RFC 6960 A.1, RFC 5019), time stamps (RFC 3161 §3.4). What a program sends is bytes of another kind than JSON and
// is answered in kind: an OCSP client that sends nonsense gets an OCSP answer that says so, with status 200.
import { hash, X509Certificate } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { failedOcsp } from '#kernel/trust/ocsp.ts'
import { refuseTimeStamp } from '#kernel/trust/time-stamp.ts'
import { authorities, ocsp, revocationList, timeStamp } from '#modules/security/trust/contract.ts'
import { authoritiesPage, type Listed } from './authorities-page.ts'

export type PkiRoutes = {
  /** Asks a question as somebody who has not signed in. */
  readonly ask: <Q extends Question>(question: Q, input: In<Q>) => Promise<Out<Q>>
}

const FILE = /^([a-z0-9-]{1,60})\.(cer|pem|crl)$/
/** The most of a request that is read. */
const MOST = { ocsp: 16 * 1024, tsa: 4 * 1024 } as const

const types = {
  cer: 'application/pkix-cert',
  pem: 'application/x-pem-file',
  crl: 'application/pkix-crl',
  ocsp: 'application/ocsp-response',
  tsa: 'application/timestamp-reply',
} as const

/** A Fastify plugin: GET /pki/, /pki/<authority>.cer|.pem|.crl, GET and POST /pki/ocsp, POST /pki/tsa[/sm2|/p256]. */
export async function pkiRoutes(app: FastifyInstance, { ask }: PkiRoutes): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.get('/pki', (_request, reply) => reply.redirect('/pki/', 308))
  app.get('/pki/', async (request, reply) => {
    const listed = (await ask(authorities, {})).authorities.map((one): Listed => ({ ...one, sha256: sha256Of(one.pem) }))
    return reply.type('text/html; charset=utf-8').send(authoritiesPage(listed, languageOf(request)))
  })
  app.get<{ Params: { file: string } }>('/pki/:file', async ({ params }, reply) => {
    const [, code, kind] = FILE.exec(params.file) ?? refuse(ground(kernelRefusals.notFound))
    if (kind === 'crl') return reply.type(types.crl).send(Buffer.from((await ask(revocationList, { authority: code! })).crl, 'base64'))
    const found = (await ask(authorities, {})).authorities.find((one) => one.code === code) ?? refuse(ground(kernelRefusals.notFound))
    return reply.type(types[kind as 'cer' | 'pem']).send(kind === 'pem' ? found.pem : new X509Certificate(found.pem).raw)
  })

  await app.register(async (scope) => ocspRoutes(scope, ask))
  await app.register(async (scope) => tsaRoutes(scope, ask))
}

function ocspRoutes(scope: FastifyInstance, ask: PkiRoutes['ask']): void {
  // An answer is fresh each time: an intermediary that kept one would keep a revoked certificate alive.
  const send = (reply: FastifyReply, answer: Buffer) => reply.code(200).type(types.ocsp).header('cache-control', 'no-store').send(answer)
  const answerTo = async (request: Buffer): Promise<Buffer> =>
    request.length === 0 || request.length > MOST.ocsp
      ? failedOcsp('malformedRequest')
      : Buffer.from((await ask(ocsp, { request: request.toString('base64') })).answer, 'base64')
  scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const isTheirs = error.statusCode !== undefined && error.statusCode < 500
    if (error.statusCode === 429) return reply.code(429).send()
    if (!isTheirs) request.log.error({ err: error }, 'no status answer')
    return send(reply, failedOcsp(isTheirs ? 'malformedRequest' : 'tryLater'))
  })
  scope.post('/pki/ocsp', { bodyLimit: MOST.ocsp }, async ({ body }, reply) => send(reply, await answerTo(bytesOf(body))))
  scope.get<{ Params: { '*': string } }>('/pki/ocsp/*', async ({ params }, reply) => send(reply, await answerTo(fromBase64(params['*']))))
}

function tsaRoutes(scope: FastifyInstance, ask: PkiRoutes['ask']): void {
  const send = (reply: FastifyReply, answer: Buffer) => reply.code(200).type(types.tsa).header('cache-control', 'no-store').send(answer)
  scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    if (error.statusCode === 429) return reply.code(429).send()
    if (error.statusCode !== undefined && error.statusCode < 500)
      return send(reply, refuseTimeStamp('badDataFormat', 'The request is too large or cannot be read.'))
    request.log.error({ err: error }, 'no time stamp')
    return send(reply, refuseTimeStamp('systemFailure', 'The authority cannot stamp now. Try again later.'))
  })
  // Programs that are told one address and no line know P-256; whoever knows SM2 asks for it by name.
  for (const [path, line] of [
    ['', 'p256'],
    ['/p256', 'p256'],
    ['/sm2', 'sm2'],
  ] as const)
    scope.post(`/pki/tsa${path}`, { bodyLimit: MOST.tsa }, async ({ body }, reply) => {
      const request = bytesOf(body)
      if (request.length === 0) return send(reply, refuseTimeStamp('badDataFormat', 'The request is empty.'))
      return send(reply, Buffer.from((await ask(timeStamp, { request: request.toString('base64'), line })).answer, 'base64'))
    })
}

const bytesOf = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0))

/** The request in a path: base64, percent-encoded or not (RFC 6960 A.1); anything else is empty. */
const fromBase64 = (text: string): Buffer => (/^[A-Za-z0-9+/]{4,}={0,2}$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0))

const sha256Of = (pem: string): string => hash('sha256', new X509Certificate(pem).raw)

const languageOf = ({ query, headers }: FastifyRequest): 'zh' | 'en' =>
  String((query as { lang?: string }).lang ?? headers['accept-language'] ?? 'zh')
    .trim()
    .toLowerCase()
    .startsWith('en')
    ? 'en'
    : 'zh'
