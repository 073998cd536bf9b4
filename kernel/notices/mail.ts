// A notice by mail. Chinese first, the English after it, plain text; nothing in it that is not on the duty officer's screen.
import { createTransport } from 'nodemailer'
import type { Channel, Notice } from './notice.ts'

const PATIENCE_MS = 10_000

export type MailOptions = {
  /** `smtp://host:port` or `smtps://user@host:port`; the password comes from a file. */
  readonly url: string
  readonly password?: string
  readonly to: readonly string[]
  readonly from: string
}

export function mail(options: MailOptions): Channel {
  const { protocol, hostname, port, username } = new URL(options.url)
  const transport = createTransport({
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: Number(port) || (protocol === 'smtps:' ? 465 : 25),
    secure: protocol === 'smtps:',
    ...(username && { auth: { user: decodeURIComponent(username), pass: options.password ?? '' }, requireTLS: protocol === 'smtp:' }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    name: 'notices.mail',
    async send(notice) {
      await transport.sendMail({
        from: options.from,
        to: [...options.to],
        subject: `【岳麓告警】${notice.title.zh}`,
        messageId: `<${notice.id}@yuelu>`,
        text: textOf(notice),
      })
    },
  }
}

const textOf = ({ title, first, about, at, address }: Notice) =>
  [
    `${title.zh}：${about}`,
    `时间：${at}`,
    `先做什么：${first.zh}`,
    `工作台：${address}`,
    '',
    `${title.en}: ${about}`,
    `First: ${first.en}`,
    '',
    '本邮件由平台自动发出，不含国家秘密。',
  ].join('\n')
