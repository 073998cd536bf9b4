// The citizens' issuer, its sign-in pages and what the authorities publish stand in the extranet; a browser reaches them by
// the portal's address, through the link, at three prefixes and nowhere else. Their cookies bear a prefix of their own at the browser, so that what other
// programs of this host set there never travels inward, and nothing of theirs meets the portal's own.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Dispatcher, request as send } from 'undici'
import { ExtranetAway, NotThere } from '#web/portal/asking.ts'
import { requestOf } from './portal-request.ts'

const PREFIXES = ['/oidc/', '/sign-in/', '/pki/'] as const
const MARK = 'issuer.'
const LIMIT_MS = 10_000
const LARGEST = 256 * 1024
const INWARD = ['accept', 'authorization', 'content-type', 'sec-fetch-site', 'user-agent', 'x-csrf', 'x-yuelu'] as const
const OUTWARD = [
  'cache-control',
  'content-language',
  'content-security-policy',
  'content-type',
  'etag',
  'location',
  'pragma',
  'referrer-policy',
  'retry-after',
  'www-authenticate',
  'x-frame-options',
] as const

export type ProxyOptions = { readonly extranet: string; readonly dispatcher: Dispatcher }

export async function proxyRoutes(root: FastifyInstance, options: ProxyOptions): Promise<void> {
  await root.register(async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const prefix of PREFIXES)
      app.route({ method: ['GET', 'POST'], url: `${prefix}*`, handler: (request, reply) => forward(request, reply, options) })
    // The portal takes the slash at the end of an address for nothing, so a wildcard does not match the page of the prefix itself.
    app.get('/pki', (request, reply) => forward(request, reply, options))
  })
}

async function forward(request: FastifyRequest, reply: FastifyReply, { extranet, dispatcher }: ProxyOptions): Promise<FastifyReply> {
  const url = new URL(request.url, extranet)
  // Dots and slashes are settled before the prefix is looked at: nothing climbs out of it.
  if (url.origin !== new URL(extranet).origin || !PREFIXES.some((prefix) => url.pathname.startsWith(prefix))) throw new NotThere()
  const answer = await send(url, {
    method: request.method as 'GET' | 'POST',
    dispatcher,
    signal: AbortSignal.timeout(LIMIT_MS),
    headers: inward(request),
    ...(request.method === 'POST' && { body: request.body as Buffer }),
  }).catch((error: unknown) => {
    throw new ExtranetAway(error)
  })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer.body) {
    size += (chunk as Buffer).length
    if (size > LARGEST) throw new ExtranetAway(new Error('the answer is too large'))
    chunks.push(chunk as Buffer)
  }
  for (const name of OUTWARD) {
    const value = answer.headers[name]
    if (value !== undefined) reply.header(name, value)
  }
  for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) reply.header('set-cookie', `${MARK}${cookie}`)
  return reply.code(answer.statusCode).send(Buffer.concat(chunks))
}

function inward(request: FastifyRequest): Record<string, string> {
  // Whoever reads the portal in a language signs in in the same, whatever the browser was set up in.
  const headers: Record<string, string> = { 'x-forwarded-for': request.ip, 'accept-language': requestOf(request).language }
  for (const name of INWARD) {
    const value = request.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  const cookies = (request.headers.cookie ?? '')
    .split(/;\s*/)
    .filter((cookie) => cookie.startsWith(MARK))
    .map((cookie) => cookie.slice(MARK.length))
  if (cookies.length > 0) headers.cookie = cookies.join('; ')
  return headers
}
