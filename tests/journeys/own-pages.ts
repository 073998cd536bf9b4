// What the pages of one's own are looked at with: a citizen with a draft of each kind and a case under way, and the list of every
// place, which whoever adds a place extends.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Browser, Shown } from '#tests/support/citizen-portal.ts'

export type Owned = {
  readonly draft: string
  readonly birth: string
  readonly move: string
  readonly application: string
  readonly part: string
}

const keyIn = (text: string) => /name="key" value="([^"]+)"/.exec(text)?.[1] ?? randomUUID()
const versionIn = (text: string) => /name="version" value="([^"]+)"/.exec(text)?.[1] ?? '1'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Fills the form of a page and sends it, with all that stands hidden in it. */
export async function sends(browser: Browser, page: string, fields: Fields, to = page.split(/[?#]/)[0]!): Promise<Shown> {
  const { text } = await browser.go(page)
  return await sendsFrom(browser, text, to, fields)
}

export const sendsFrom = (browser: Browser, text: string, to: string, fields: Fields): Promise<Shown> =>
  browser.post(to, [
    ['csrf', browser.markIn(text)],
    ['key', keyIn(text)],
    ['version', versionIn(text)],
    ...Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  ])

/** Uploads files for a material of a draft. */
export async function uploads(
  browser: Browser,
  draft: string,
  material: string,
  files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[],
) {
  const { text } = await browser.go(`${draft}/materials`)
  const form = new FormData()
  for (const [name, value] of Object.entries({
    csrf: browser.markIn(text),
    key: randomUUID(),
    version: versionIn(text),
    material,
    do: 'upload',
  }))
    form.set(name, value)
  for (const [name, bytes] of files) form.append('file', new Blob([bytes]), name)
  return await browser.go(`${draft}/materials`, { method: 'POST', body: form })
}

/** Begins a draft with the guide's answers; answers its path. */
export async function begins(browser: Browser, errand: string, answers: string, division = '430102'): Promise<string> {
  const shown = await sends(browser, `/me/apply/new?${new URLSearchParams({ errand, a: answers })}`, { errand, a: answers, division })
  assert.match(shown.url, /^\/me\/apply\/[0-9a-f-]{36}$/, `${errand}: ${worded(shown)}`)
  return shown.url
}

/** Ticks what there is to consent to, promises, and sends the application. */
export async function submits(browser: Browser, draft: string): Promise<Shown> {
  const { text } = await browser.go(`${draft}/check`)
  const consents = [...text.matchAll(/name="consents" value="([^"]+)"/g)].map(([, name]) => name!)
  return await sendsFrom(browser, text, `${draft}/check`, { consents, isTrue: 'yes' })
}

/** What a page says, for whoever reads why it is not the one expected. */
export const worded = ({ status, url, text }: Shown): string =>
  `${status} ${url} ${(/<main[^]*<\/main>/.exec(text)?.[0] ?? text)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 900)}`

/** A case under way, a draft that is ready but for its promise, and one that is barely begun. */
export async function ownedBy(browser: Browser): Promise<Owned> {
  const birth = await begins(browser, 'birth', 'certificate:no,married:yes,follows:mother')
  const card = await cardDraft(browser)
  const sent = await submits(browser, card)
  assert.match(sent.url, /^\/me\/cases\/[0-9a-f-]{36}\?done=sent$/, worded(sent))
  const part = /<section class="part" id="([0-9a-f-]{36})"/.exec(sent.text)?.[1]
  assert.ok(part, worded(sent))
  const move = await begins(browser, 'residence-move', 'ground:parents,inside:yes')
  return { birth, move, draft: await cardDraft(browser), application: sent.url.split('?')[0]!, part }
}

async function cardDraft(browser: Browser): Promise<string> {
  const draft = await begins(browser, 'social-security-card', 'for:self')
  await sends(browser, `${draft}/applicant`, { 'f-telephone': '13800001111' })
  await sends(browser, `${draft}/s/card`, { 'f-cardBank': 'abc', 'f-cardDelivery': 'window' })
  return draft
}

/** Every place of one's own, each of its kind one. */
export const ownPagesOf = ({ draft, birth, move, application, part }: Owned): string[] => [
  '/me',
  '/me/apply/new?errand=birth&a=certificate:yes',
  birth,
  `${birth}/applicant`,
  `${birth}/s/child`,
  `${birth}/s/parents`,
  `${birth}/s/card`,
  `${birth}/materials`,
  `${birth}/check`,
  `${birth}/drop`,
  `${move}/s/to`,
  `${move}/village/toVillage?q=麓山`,
  `${draft}/check`,
  application,
  `${application}/withdraw/${part}`,
  `${application}/correct/${part}`,
  '/me/looks',
  '/me/record',
  '/me/record/population.person',
  '/me/disputes',
  '/me/disputes/new?register=population.person&field=registeredAddress',
  '/me/certificates',
  '/me/talk',
  '/me/talk/new/suggestion',
  '/me/disclosure',
  '/track',
]
