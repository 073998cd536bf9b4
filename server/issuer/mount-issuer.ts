// The provider under /oidc of a server of ours. It reads the raw request, so Fastify must not eat the body first; and it
// names itself by the host of the request, so the host is replaced by the configured one before it looks: no header can
// change what discovery says, where a redirect leads or whose cookie is set.
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Issuer } from './open-issuer.ts'

const PREFIX = '/oidc'
const FAREWELL_MS = 1_000
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'"

export async function mountIssuer(app: FastifyInstance, issuer: Issuer, onFault: (error: unknown) => void): Promise<void> {
  await app.register(async (inside) => {
    inside.removeAllContentTypeParsers()
    inside.addContentTypeParser('*', (_request, _body, done) => done(null))
    inside.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: `${PREFIX}/*`,
      handler: async ({ raw, id }, reply) => {
        reply.hijack()
        asConfigured(raw, issuer.origin())
        for (const [name, value] of [
          ['x-request-id', id],
          ['x-content-type-options', 'nosniff'],
          ['x-frame-options', 'DENY'],
          ['referrer-policy', 'no-referrer'],
          ['content-security-policy', POLICY],
        ] as const)
          reply.raw.setHeader(name, value)
        await issuer.handle(raw, reply.raw)
      },
    })
  })
  let busy = false
  const farewells = setInterval(() => {
    if (busy) return
    busy = true
    void issuer
      .sayFarewells()
      .catch(onFault)
      .finally(() => (busy = false))
  }, FAREWELL_MS)
  farewells.unref()
  app.addHook('onClose', async () => clearInterval(farewells))
}

function asConfigured(request: IncomingMessage & { originalUrl?: string }, origin: string): void {
  const { host, protocol } = new URL(origin)
  for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port']) delete request.headers[name]
  request.headers.host = host
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1)
  request.originalUrl = request.url ?? PREFIX
  request.url = request.originalUrl.slice(PREFIX.length)
}
