import type { FastifyReply } from 'fastify'
import type { Printed } from '#web/portal/press.ts'

/** Sends a page that was made for this visitor and request alone, and is kept by nobody. */
export const sendFresh = (reply: FastifyReply, page: Printed): FastifyReply =>
  reply
    .code(page.status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.language === 'zh' ? 'zh-CN' : 'en',
      'cache-control': 'no-store',
    })
    .send(page.raw)
