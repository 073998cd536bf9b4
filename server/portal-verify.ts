// Checking a sealed file on the portal: a form that works without a script. The bytes go over the link to the one public
// question about them, and are kept nowhere.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Out } from '#kernel/module/contract.ts'
import { MOST_BYTES, type verify } from '#modules/security/seals/contract.ts'
import { ExtranetAway } from '#web/portal/asking.ts'
import type { Page } from '#web/portal/page.ts'
import { verifyPage } from '#web/portal/pages/verify.tsx'
import type { Press } from '#web/portal/press.ts'
import type { Visit } from '#web/portal/visit.ts'
import { fileIn, takesMultipart } from './one-file.ts'
import { requestOf } from './portal-request.ts'
import { sendFresh } from './send-fresh.ts'

/** Asks the extranet about a file. */
export type Check = (file: Buffer) => Promise<Out<typeof verify>>

/** More than is checked, so that a file somewhat too large is answered in words and not by a broken line. */
const MOST_BODY = 12 * 2 ** 20

export async function verifyRoutes(root: FastifyInstance, { press, check }: { press: Press; check: Check }): Promise<void> {
  await root.register(async (app) => {
    app.removeAllContentTypeParsers()
    takesMultipart(app)
    app.setErrorHandler(async (error, request, reply) => {
      const { statusCode } = error as { statusCode?: number }
      if (statusCode !== 413 && statusCode !== 415) throw error
      return send(press, request, reply, (v) => verifyPage(v, { fault: statusCode === 413 ? 'large' : 'none' }))
    })
    app.post('/verify', { bodyLimit: MOST_BODY, config: { rateLimit: { max: 30, timeWindow: 60_000 } } }, async (request, reply) => {
      const file = Buffer.isBuffer(request.body) ? fileIn(request.body, request.headers['content-type'] ?? '', 'file') : undefined
      if (!file?.length) return send(press, request, reply, (v) => verifyPage(v, { fault: 'none' }))
      if (file.length > MOST_BYTES) return send(press, request, reply, (v) => verifyPage(v, { fault: 'large' }))
      const report = await check(file).catch((error: unknown) => {
        throw new ExtranetAway(error)
      })
      return send(press, request, reply, (v) => verifyPage(v, { report }))
    })
  })
}

async function send(press: Press, request: FastifyRequest, reply: FastifyReply, make: (v: Visit) => Page): Promise<FastifyReply> {
  const page = await press.own(requestOf(request), make)
  return sendFresh(request, reply, page)
}
