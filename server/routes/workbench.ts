// The built workbench: files with their hash in the name are kept by the browser for ever; the page itself is sent with a
// fresh nonce for style tags and answers every path that is not an API, because the router lives in the browser. When it
// is not built, the same door says so.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import serveStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { newNonce, policyOf } from '../security-headers.ts'

const dist = fileURLToPath(new URL('../../web/workbench/dist/', import.meta.url))
/** Places of others: what is not there is not there, rather than the workbench. */
const OTHERS = /^\/(api|exchange|oidc|sign-in)\//
const NOT_BUILT = '工作台尚未构建：请运行 npm run build。\nThe workbench is not built yet: run npm run build.\n'

export async function workbenchRoutes(app: FastifyInstance): Promise<void> {
  const page = existsSync(`${dist}index.html`) ? readFileSync(`${dist}index.html`, 'utf8') : undefined
  if (page) await app.register(serveStatic, { root: `${dist}assets`, prefix: '/assets/', immutable: true, maxAge: '365d', index: false })
  app.get('/*', async (request, reply) => {
    if (OTHERS.test(request.url)) return reply.callNotFound()
    if (!page) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT)
    const nonce = newNonce()
    return reply
      .header('content-security-policy', policyOf(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__CSP_NONCE__', nonce))
  })
}
