// The pages that anybody may open, their files, and the two preferences. A page of the list is the same for everybody and kept for a moment;
// the home page alone shows whoever is signed in what waits for them, and is then made for them.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Place, type PlacePath, places } from '#web/portal/places.ts'
import type { Press, Printed } from '#web/portal/press.ts'
import { cookieOf, localAddress, requestOf } from './portal-request.ts'
import type { Waiting } from './portal-waiting.ts'
import { sendFresh, takesGzip } from './send-fresh.ts'

export type PageRoutes = { readonly press: Press; readonly isSecure: boolean; readonly waiting: Waiting }

export function pageRoutes(app: FastifyInstance, { press, isSecure, waiting }: PageRoutes): void {
  for (const { path, perMinute } of places as readonly Place[]) {
    const limits = perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute, timeWindow: 60_000 } } }
    app.get(path, limits, async (request, reply) => {
      const wanted = requestOf(request)
      if ((request.query as Record<string, unknown>).lang !== undefined)
        reply.header('set-cookie', cookieOf('lang', wanted.language, isSecure))
      const mine = path === '/' ? waiting(request) : undefined
      return mine
        ? sendFresh(request, reply, await press.home(wanted, mine))
        : sendPage(reply, request, await press.page(path as PlacePath, wanted))
    })
  }
  fileRoutes(app, press)
  settingRoutes(app, isSecure)
}

export function sendPage(reply: FastifyReply, request: FastifyRequest, page: Printed): FastifyReply {
  const { 'accept-encoding': accepted } = request.headers
  reply.code(page.status).headers({
    'content-type': 'text/html; charset=utf-8',
    'content-language': page.language === 'zh' ? 'zh-CN' : 'en',
    'cache-control': page.status === 200 ? 'private, no-cache' : 'no-store',
    vary: 'cookie, accept-encoding',
  })
  if (page.status === 200) {
    reply.header('etag', page.tag)
    if (request.headers['if-none-match'] === page.tag) return reply.code(304).send()
  }
  if (takesGzip(accepted)) return reply.header('content-encoding', 'gzip').send(page.gzip())
  return takesBrotli(accepted) ? reply.header('content-encoding', 'br').send(page.brotli()) : reply.send(page.raw)
}

const takesBrotli = (accepted: unknown): boolean => /\bbr\b/.test(String(accepted ?? ''))

function fileRoutes(app: FastifyInstance, { assets: { files, mark } }: Press): void {
  for (const { path, type, raw, gzip, brotli } of files.values()) {
    app.get(path, (request, reply) => {
      const { 'accept-encoding': accepted } = request.headers
      reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
      if (takesBrotli(accepted)) return reply.header('content-encoding', 'br').send(brotli)
      return takesGzip(accepted) ? reply.header('content-encoding', 'gzip').send(gzip) : reply.send(raw)
    })
  }
  app.get('/favicon.ico', (_request, reply) => reply.redirect(mark, 302))
  app.get('/health', async () => ({ status: 'alive' }))
}

function settingRoutes(app: FastifyInstance, isSecure: boolean): void {
  app.post<{ Body: Record<string, string> | undefined }>('/settings', (request, reply) => {
    const { mode, back } = request.body ?? {}
    if (mode === 'elder' || mode === 'standard') reply.header('set-cookie', cookieOf('mode', mode, isSecure))
    return reply.redirect(localAddress(back), 303)
  })
}
