// Messages that leave the house, by the outbox: at least once, with back-off, in a lane of their own.
import { readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '#kernel/config/config.ts'
import { type Carrier, startCarrier } from '#kernel/events/deliver.ts'
import type { House } from '#kernel/module/house.ts'
import { mail } from '#kernel/notices/mail.ts'
import type { Channel } from '#kernel/notices/notice.ts'
import { webhook } from '#kernel/notices/webhook.ts'
import { keptKey } from '#kernel/trust/key-file.ts'
import type { Instant } from '#kernel/time/day.ts'
import { alarmKindOf } from '#modules/security/incidents/contract.ts'
import { StartError } from '../start-error.ts'

/** What a deployment has set up. The secret of the webhook is made on the first start; the operator hands it to the receiver. */
export function channelsOf(config: Config, keys: string, clock: House['clock']): Channel[] {
  const { ALARM_WEBHOOK: url, ALARM_MAIL: to, SMTP_URL: smtp } = config
  const byWebhook = url === undefined ? [] : [webhook({ url, clock, secret: webhookSecret(keys) })]
  if (to === undefined || smtp === undefined) return byWebhook
  const sender = decodeURIComponent(new URL(smtp).username)
  const password = config.SMTP_PASSWORD_FILE === undefined ? undefined : secretIn(config.SMTP_PASSWORD_FILE)
  return [...byWebhook, mail({ url: smtp, to, from: sender.includes('@') ? sender : to[0]!, ...(password !== undefined && { password }) })]
}

const webhookSecret = (keys: string) => keptKey(join(keys, 'alarm-webhook.key'), () => `${randomBytes(32).toString('base64url')}\n`).trim()

function secretIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw new StartError(
      {
        zh: '环境变量 SMTP_PASSWORD_FILE 所指的文件读不出来：请核对路径和权限。',
        en: 'The file that SMTP_PASSWORD_FILE names cannot be read: check its path and rights.',
      },
      { cause },
    )
  }
}

type Told = { alarm: string; kind: string; about: string; detail: unknown; raisedAt: Instant }

/** An alarm so old is no news: the receiver was away, and the board shows what still stands. */
const STALE_MS = 3 * 24 * 3_600_000

export function startMessages(options: {
  house: House
  channels: readonly Channel[]
  address: string
  everyMs?: number
  onFault: (error: unknown) => void
}): Carrier {
  const { house, address, onFault } = options
  const channels = new Map(options.channels.map((channel) => [channel.name, channel]))
  return startCarrier({
    database: house.database,
    lane: 'messages',
    lanes: 1,
    everyMs: options.everyMs ?? 1_000,
    now: () => house.clock.now(),
    onFault,
    async deliver(_db, listener, fact) {
      const { alarm, kind, about, detail, raisedAt } = fact as Told
      if (Date.parse(house.clock.now()) - Date.parse(raisedAt) > STALE_MS) return
      const name = (detail as { name?: unknown } | null)?.name
      const { words: title, first } = alarmKindOf(kind)
      // A channel that was taken out of the settings is owed nothing.
      await channels
        .get(listener)
        ?.send({ id: alarm, kind, title, first, about: typeof name === 'string' ? name : about, at: raisedAt, address })
    },
  })
}
