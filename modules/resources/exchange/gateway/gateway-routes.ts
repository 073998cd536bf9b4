// The gateway on HTTP: GET|POST /exchange/r1/<service>. The body is taken as it came, because its digest is signed.
import type { FastifyInstance } from 'fastify'
import { sm2KeyId, sm2ToPem } from '#kernel/trust/sm2.ts'
import type { Gateway } from './open-gateway.ts'

/** Calls that one address may make in ten seconds. */
const PER_TEN_SECONDS = 50_000

/** Mounts the gateway. Its keys stand at /exchange/r1/key.pem (SM2) and key-p256.pem, each with its id in the header `x-yuelu-key`. */
export async function gatewayRoutes(app: FastifyInstance, gateway: Gateway): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    const config = { rateLimit: { max: PER_TEN_SECONDS, timeWindow: 10_000 } }
    for (const [file, key] of [
      ['key.pem', gateway.publicKey],
      ['key-p256.pem', gateway.p256PublicKey],
    ] as const)
      scope.get(`/exchange/r1/${file}`, (_request, reply) =>
        reply.type('application/x-pem-file').header('x-yuelu-key', sm2KeyId(key)).send(sm2ToPem(key)),
      )
    scope.route({
      method: ['GET', 'POST'],
      url: '/exchange/r1/:service',
      config,
      bodyLimit: 64 * 1024,
      handler: async ({ method, url, headers, body }, reply) => {
        const answer = await gateway.handleCall({ method, url, headers, ...(typeof body === 'string' && { body }) })
        return reply.code(answer.status).headers(answer.headers).send(answer.body)
      },
    })
  })
}
