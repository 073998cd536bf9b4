// A notice by HTTP POST. The body is signed with a secret that the receiver knows: HMAC with SHA-256 over the time and the
// body, so that neither can be changed and an old message is known as old.
import { createHmac } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import { isWebhookAddress } from '../config/webhook-address.ts'
import type { Channel } from './notice.ts'

const PATIENCE_MS = 5_000

export const signatureOf = (secret: string, at: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`

/** Whatever is not a plain success is a failure: a redirect is not followed, it could lead anywhere. */
export function webhook(options: { url: string; secret: string; clock: Clock; patienceMs?: number }): Channel {
  if (!isWebhookAddress(options.url)) throw new RangeError('a webhook is https, or http on this machine')
  return {
    name: 'notices.webhook',
    async send(notice) {
      const at = options.clock.now()
      const body = JSON.stringify(notice)
      const response = await fetch(options.url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          'x-yuelu-time': at,
          'x-yuelu-delivery': notice.id,
          'x-yuelu-signature': signatureOf(options.secret, at, body),
        },
        body,
        signal: AbortSignal.timeout(options.patienceMs ?? PATIENCE_MS),
      })
      await response.body?.cancel()
      if (!response.ok) throw new Error(`the webhook answered ${response.status}`)
    },
  }
}
