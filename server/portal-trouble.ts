// Whatever goes wrong is a plain page with a number to give, and nothing of the inside.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal/refusal.ts'
import { ExtranetAway, NoSuchDivision, NotThere } from '#web/portal/asking.ts'
import type { Press, Request } from '#web/portal/press.ts'
import { sendPage } from './portal-pages.ts'
import { requestOf } from './portal-request.ts'

const placeless = ({ place: _none, ...wanted }: Request): Request => wanted

type Known = { readonly statusCode?: number; readonly seconds?: number }

/** Draws what went wrong; if even that cannot be drawn, says it in two lines. */
export function answerTrouble(press: Press, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  try {
    drawTrouble(press, error, request, reply)
  } catch (fault) {
    request.log.error({ err: fault }, 'the page that says what went wrong failed')
    void reply
      .code(500)
      .type('text/plain; charset=utf-8')
      .send(`这一页没能打开。请稍后再试，或打 12345，报编号 ${request.id}。\nThis page could not be opened. Number ${request.id}.\n`)
  }
}

function drawTrouble(press: Press, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const wanted: Request = requestOf(request)
  const { statusCode = 500, seconds } = error as Known
  const send = (...[trouble, at, number, facts]: Parameters<Press['trouble']>) =>
    void sendPage(reply, request, press.trouble(trouble, at, number, facts))
  if (error instanceof NoSuchDivision) return send('nowhere', placeless(wanted), request.id)
  if (error instanceof NotThere || error instanceof Refused || statusCode === 404) return send('gone', wanted, request.id)
  if (error instanceof ExtranetAway) {
    request.log.warn({ err: error.cause }, 'the extranet does not answer')
    reply.header('retry-after', '60')
    return send('away', wanted, request.id)
  }
  if (statusCode === 429) return send('busy', wanted, request.id, { seconds: seconds ?? 10 })
  if (statusCode === 403) return send('form', wanted, request.id)
  if (statusCode >= 400 && statusCode < 500) return send('bad', wanted, request.id)
  request.log.error({ err: error }, 'fault')
  return send('fault', wanted, request.id)
}
