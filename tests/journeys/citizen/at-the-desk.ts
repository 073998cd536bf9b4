// What several stories do in the same way: an application is sent from its page, found in the queue of its organ, accepted and granted.
import { handleDue } from '#modules/services/applications/running/start-handling.ts'
import type { Browser } from '#tests/support/citizen-portal.ts'
import { sends, submits, uploads, worded } from '../own-pages.ts'
import type { Told } from './people.ts'

/** A picture of one dot. */
export const PICTURE = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
)

const NAMES: Readonly<Record<string, string>> = {
  'market-regulation-bureau': '市场监管局',
  'public-security-department': '公安机关',
  'tax-bureau': '税务局',
  'human-resources-department': '人社厅',
}

export const promised = (browser: Browser, draft: string, material: string) =>
  sends(browser, `${draft}/materials`, { material, do: 'way', way: 'promise' })

export const pictured = (browser: Browser, draft: string, material: string, name: string) =>
  uploads(browser, draft, material, [[name, PICTURE]])

export async function sent({ s }: Told, browser: Browser, draft: string, words: string) {
  const shown = await submits(browser, draft)
  const application = /^\/me\/cases\/([0-9a-f-]{36})\?done=sent$/.exec(shown.url)?.[1]
  const number = /[A-Z]{2,6}-\d{4}-[0-9A-Z-]{14}/.exec(shown.text)?.[0]
  if (!application || !number) throw new Error(worded(shown))
  s.holds(true, `${words}：${number}`)
  return { application, number }
}

/** The part of an organ, found in its queue and accepted; answers its id. */
export async function accepted({ s, house }: Told, organ: string, number: string, matter: string): Promise<string> {
  await handleDue(house.house)
  const { body } = await s.server.call(`${organ}.receiver`, 'GET', '/api/applications/queue?tab=receive')
  const line = body.rows.find((row: { number: string; matter: string }) => row.number === number && row.matter === matter)
  if (!line) throw new Error(`${organ} finds no ${matter} of ${number}`)
  await s.does(`${organ}.receiver`, 'applications.accept', { part: line.id }, `${NAMES[organ] ?? organ}：受理`)
  return line.id as string
}

export async function granted(t: Told, organ: string, number: string, matter: string, words: string): Promise<void> {
  const part = await accepted(t, organ, number, matter)
  await t.s.does(`${organ}.decider`, 'applications.grant', { part }, `${NAMES[organ] ?? organ}：${words}`)
}
