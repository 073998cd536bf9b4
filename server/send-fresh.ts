import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Printed } from '#web/portal/press.ts'

/** Navigations that nobody else's page could have caused (Fetch Metadata): from a page of ours, or typed, or from a bookmark. */
const OUR_OWN = new Set(['same-origin', 'none'])

/**
 * Sends a page that was made for this visitor and request alone, and is kept by nobody. It holds what is the visitor's own beside what stands
 * in the address, so its length tells nothing only while no stranger chooses the address: else it goes as it is (decision 0059).
 */
export function sendFresh(request: FastifyRequest, reply: FastifyReply, page: Printed): FastifyReply {
  reply.code(page.status).headers({
    'content-type': 'text/html; charset=utf-8',
    'content-language': page.language === 'zh' ? 'zh-CN' : 'en',
    'cache-control': 'no-store',
    vary: 'cookie, accept-encoding, sec-fetch-site',
  })
  const { 'accept-encoding': accepted, 'sec-fetch-site': from } = request.headers
  const isOurOwn = typeof from === 'string' && OUR_OWN.has(from)
  return isOurOwn && takesGzip(accepted) ? reply.header('content-encoding', 'gzip').send(page.gzip()) : reply.send(page.raw)
}

export const takesGzip = (accepted: unknown): boolean => /\bgzip\b/.test(String(accepted ?? ''))
