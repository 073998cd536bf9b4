// Every page of one's own in Chromium, and the pages of an application by keyboard alone, without a script; and whoever wishes them
// ill: other people's drafts, borrowed marks, buttons pressed twice, files that are no papers, forms of nonsense.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { type Browser as Chromium, chromium, type Page } from 'playwright-core'
import { exifOf } from '#kernel/documents/picture/orientation.ts'
import { spoken } from '#kernel/id/spoken.ts'
import { takenFile } from '#kernel/documents/taken-file.ts'
import { type Browser, type CitizenPortal, openCitizenPortal } from '#tests/support/citizen-portal.ts'
import { begins, type Owned, ownedBy, ownPagesOf, sends, sendsFrom, submits, uploads, worded } from './own-pages.ts'
import { chromiumPath, noBrowser } from './workbench-browser.ts'

const axe = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8')
const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const MOST_PAGE = 30_000

let p: CitizenPortal
let mother: Browser
let owned: Owned

before(async () => {
  p = await openCitizenPortal()
  mother = p.browser()
  await mother.signIn('citizen-7')
  owned = await ownedBy(mother)
})
after(() => p?.close())

async function violations(page: Page, options: unknown): Promise<string[]> {
  return await page.evaluate(async (wanted) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] }
    const runner = (globalThis as unknown as { axe: { run(on: unknown, options: unknown): Promise<Found> } }).axe
    const found = await runner.run(document, { ...(wanted as object), resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }, options)
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function opened(browser: Chromium, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: scripts, reducedMotion: 'reduce' })
  await context.addCookies([...mother.cookies].map(([name, value]) => ({ name, value, url: p.origin })))
  return await context.newPage()
}

test('every page of one’s own stands in light, dark and elder, 320 px wide, with a silent console', { skip: noBrowser }, async (t) => {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  t.after(() => browser.close())
  const page = await opened(browser, true)
  await t.test('a picture that was taken with the telephone turned is kept upright', () => isUpright(page))
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()} ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  for (const path of ownPagesOf(owned)) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 900 })
    const shown = await page.goto(p.origin + path)
    assert.equal(shown!.status(), 200, path)
    assert.ok((await shown!.body()).length <= MOST_PAGE, `${path} is large`)
    await page.evaluate(axe)
    assert.deepEqual(await violations(page, { runOnly: AA }), [])
    await page.emulateMedia({ colorScheme: 'dark' })
    assert.deepEqual(await violations(page, { runOnly: ['color-contrast'] }), [])
    await page.setViewportSize({ width: 320, height: 900 })
    assert.ok((await tooWide(page)) <= 0, `${path} is too wide`)
    // The elder version is the same page with other tokens.
    await page.evaluate(() => (document.documentElement.dataset.mode = 'elder'))
    assert.ok((await tooWide(page)) <= 0, `${path} is too wide for elders`)
    assert.deepEqual(await violations(page, { runOnly: ['target-size', 'color-contrast'] }), [])
  }
  assert.deepEqual(complaints, [])
})

test('a record is read by names and not by codes, and leads back to where it belongs', async () => {
  const { text } = await mother.go('/me/record/population.person')
  assert.match(text, />汉族</)
  assert.doesNotMatch(text.replace(/<[^>]+>/g, ' '), /(?<!\d)43\d{10}(?!\d)/)
  assert.match(text, /<nav class="trail"[^>]*><a href="\/me\/record">/)
})

test('a village that a register holds wrongly is disputed by name: found, chosen, and what was typed beside it kept', async () => {
  const path = '/me/disputes/new?register=population.person&field=residenceVillage'
  const codes = (shown: string) => /(?<!\d)43\d{10}(?!\d)/.exec(shown.replace(/<[^>]+>/g, ' '))
  const asked = await mother.go(path)
  assert.equal(codes(asked.text), null)
  const form = { register: 'population.person', field: 'residenceVillage', 'f-why': '已搬家' }
  const finds = (q: string) => sendsFrom(mother, asked.text, '/me/disputes/new', { ...form, 'f-claimed-q': q, do: 'find:claimed' })
  assert.match((await finds('%')).text, /没有名称里有“%”的村/)
  assert.match((await finds('\0 ')).text, /请先写村（社区）/)
  assert.match((await finds('芙蓉区 文艺路')).text, /value="430102001001"[^]*识字里社区居委会/)
  const found = await finds('岳麓区 麓山南路社区')
  assert.match(found.text, />已搬家<\/textarea>/)
  const code = /type="radio"[^>]*value="(43\d{10})"/.exec(found.text)?.[1] ?? /name="f-claimed" value="(43\d{10})"/.exec(found.text)?.[1]
  const filed = await sendsFrom(mother, found.text, '/me/disputes/new', { ...form, 'f-claimed': code! })
  assert.match(filed.url, /done=filed/, worded(filed))
  assert.match(filed.text, new RegExp(`麓山南路社区居委会（${code}）`))
})

/** As a telephone keeps it: red on the left of the sensor, which the holder had turned by a quarter, so that red is above. */
async function isUpright(page: Page): Promise<void> {
  const sensor = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 40)
    const pen = canvas.getContext('2d')!
    for (const [colour, left] of [
      ['#f00', 0],
      ['#00f', 30],
    ] as const) {
      pen.fillStyle = colour
      pen.fillRect(left, 0, 30, 40)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(String.fromCharCode(...bytes))
  })
  const whole = Buffer.from(sensor, 'base64')
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(6), Buffer.from('GPS 28.2282 112.9388')])
  const segment = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  const sent = Buffer.concat([whole.subarray(0, 2), segment, exif, whole.subarray(2)])
  const taken = takenFile({ name: 'IMG_0001.JPG', base64: sent.toString('base64') }, { kinds: ['image/jpeg'], mostBytes: 2 ** 20 })
  assert.ok(!('fault' in taken) && !taken.bytes.includes('GPS'))
  const shown = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' }),
    )
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const pen = canvas.getContext('2d')!
    pen.drawImage(bitmap, 0, 0)
    const [red = 0, , blue = 0] = pen.getImageData(bitmap.width / 2, 4, 1, 1).data
    return [bitmap.width, bitmap.height, red > 200 && blue < 50]
  }, taken.bytes.toString('base64'))
  assert.deepEqual(shown, [40, 60, true])
}

test('a village is chosen by pages: what was typed beside it is kept, and nobody chooses in another’s draft', async () => {
  const { move } = owned
  const section = `${move}/s/to`
  const towns = await sends(mother, section, { 'f-toAddress': '麓山南路 1 号', do: 'choose:toVillage' })
  assert.equal(towns.url, `${move}/village/toVillage`)
  assert.match(towns.text, /长沙市芙蓉区.*in=430102001"[^>]*>文艺路街道/s)
  assert.match((await mother.go(`${towns.url}?in=430102001`)).text, /value="430102001001"[^>]*>识字里社区居委会/)
  const found = await mother.go(`${towns.url}?q=${encodeURIComponent('岳麓区 麓山')}`)
  const code = /value="(\d{12})" name="village"/.exec(found.text)?.[1]
  const chosen = await sendsFrom(mother, found.text, towns.url, { village: code! })
  assert.equal(chosen.url.split('#')[0], section, worded(chosen))
  assert.match(chosen.text, /长沙市岳麓区岳麓街道麓山南路社区居委会/)
  assert.match(chosen.text, /value="麓山南路 1 号"/)
  assert.match((await mother.go(`${move}/check`)).text, /麓山南路社区居委会/)
  assert.match((await mother.go(`${towns.url}?q=%25`)).text, /没有名称里有“%”的村/)
  for (const odd of ['%00', '%F0%9F%98%80'.repeat(30), `${'a'.repeat(39)}%F0%9F%98%80`, '&in=000', '&in=430199999'])
    assert.equal((await mother.go(`${towns.url}?q=${odd}`)).status, 200, odd)
  assert.equal((await mother.go(`${move}/village/toAddress`)).status, 404)
  const stranger = p.browser()
  await stranger.signIn('citizen-6')
  assert.equal((await stranger.go(towns.url)).status, 404)
})

test('by keyboard alone and without a script an application is filled, mended, checked and sent', { skip: noBrowser }, async (t) => {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  t.after(() => browser.close())
  const page = await opened(browser, false)
  const draft = await begins(mother, 'birth', 'certificate:no,married:yes,follows:father')
  await uploads(mother, draft, 'kinship-proof', [['说明.png', PNG]])
  const focused = page.locator(':focus')
  /** Goes on by the tabulator to what is so named or called. */
  const tabTo = async (wanted: string) => {
    for (let i = 0; i < 90; i += 1) {
      await page.keyboard.press('Tab')
      const said = await page.evaluate(() => {
        const it = document.activeElement as HTMLInputElement
        return `${it.name ?? ''}|${it.textContent}|${it.id}`
      })
      if (said.split('|').includes(wanted)) return
    }
    assert.fail(`${wanted} is not reached from ${page.url()}`)
  }
  const press = async (wanted: string, to: RegExp) => {
    await tabTo(wanted)
    await Promise.all([page.waitForURL(to), page.keyboard.press('Enter')])
  }
  await page.goto(p.origin + draft)
  await press('继续填写', /\/applicant$/)
  await tabTo('f-telephone')
  await page.keyboard.type('138')
  await tabTo('继续')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  assert.match(await page.title(), /^错误：/)
  assert.equal(await focused.getAttribute('role'), 'alert', 'what is wrong has the focus')
  assert.equal(await page.getByLabel('手机号').inputValue(), '138', 'what was typed is kept')
  await tabTo('f-telephone')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('13800001111')
  await press('继续', /\/s\/child$/)
  await tabTo('f-childName')
  await page.keyboard.type('周小满')
  await tabTo('f-childSex')
  await page.keyboard.press('Space')
  await tabTo('f-childBorn')
  await page.keyboard.type('2026年11月3日')
  await press('继续', /\/s\/card$/)
  await tabTo('f-cardBank')
  await page.keyboard.press('Space')
  await tabTo('f-cardDelivery')
  await page.keyboard.press('Space')
  await press('继续', /\/check$/)
  await tabTo('consents')
  await page.keyboard.press('Space')
  await tabTo('isTrue')
  await page.keyboard.press('Space')
  await press('确认并提交申请', /\/me\/cases\/.*done=sent$/)
  await page.getByText('申请已送到办理单位').waitFor()
})

const PNG = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
)

test('nobody opens, fills, submits or drops the draft or the case of another, nor sends a form with a borrowed mark', async () => {
  const stranger = p.browser()
  await stranger.signIn('citizen-1')
  const { birth, application, part } = owned
  for (const path of [birth, `${birth}/s/child`, `${birth}/materials`, `${birth}/check`, application, `${application}/correct/${part}`]) {
    const shown = await stranger.go(path)
    assert.equal(shown.status, 404, path)
    assert.doesNotMatch(shown.text, /13800001111/)
  }
  const own = await stranger.go('/me')
  for (const [path, form] of [
    [`${birth}/s/child`, { 'f-childName': '别人' }],
    [`${birth}/check`, { isTrue: 'yes' }],
    [`${birth}/drop`, {}],
    [`${application}/withdraw/${part}`, {}],
    [`${application}/urge/${part}`, {}],
  ] as const)
    assert.ok([403, 404].includes((await sendsFrom(stranger, own.text, path, form)).status), path)
  const borrowed = await stranger.post(`${birth}/s/child`, { csrf: mother.markIn((await mother.go('/me')).text), 'f-childName': '别人' })
  assert.equal(borrowed.status, 403)
  assert.equal((await mother.post(`${birth}/s/child`, { 'f-childName': '没有标记' })).status, 403)
  assert.doesNotMatch((await mother.go(`${birth}/s/child`)).text, /别人|没有标记/)
})

test('pressed twice at once an application is sent once, and the same errand again leads to the earlier one', async () => {
  const again = await submits(mother, owned.draft)
  assert.equal(again.status, 422)
  assert.match(again.text, new RegExp(`href="${owned.application}"`))
  const father = p.browser()
  await father.signIn('citizen-8')
  const draft = await begins(father, 'social-security-card', 'for:self')
  await sends(father, `${draft}/applicant`, { 'f-telephone': '13800002222' })
  await sends(father, `${draft}/s/card`, { 'f-cardBank': 'boc', 'f-cardDelivery': 'window' })
  const { text } = await father.go(`${draft}/check`)
  const form = { consents: ['population.person'], isTrue: 'yes' }
  const sent = await Promise.all([1, 2, 3].map(() => sendsFrom(father, text, `${draft}/check`, form)))
  assert.equal(new Set(sent.map(({ url }) => url)).size, 1, sent.map(worded).join('\n'))
  assert.match(sent[0]!.url, /^\/me\/cases\//)
  const number = /APPL-\d{4}-[0-9A-Z-]{14}/.exec(sent[0]!.text)![0]
  const tracked = await p.browser().post('/track', {
    'f-number': number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'),
    'f-telephone': '13800002222',
  })
  assert.match(tracked.text, /已提交/)
  const wrong = await p.browser().post('/track', { 'f-number': number, 'f-telephone': '13800002223' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /APPL-2026-1A2B-3C4D-5E6F/)
})

test('what is no paper is not taken, each told by its name and how to mend it, and the pages beside it stay', async () => {
  const { birth } = owned
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
  const bomb = bytes(`PK\x03\x04${'\0'.repeat(26)}`)
  const mixed = await uploads(mother, birth, 'kinship-proof', [
    ['第一页.png', PNG],
    ['../../etc/passwd', bytes('root:x:0:0')],
    ['program.png', bytes('MZ\x90\0')],
    ['page.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['empty.pdf', bytes('')],
    ['script.pdf', bytes('%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF')],
    ['bomb.ofd', bomb],
  ])
  assert.equal(mixed.status, 422)
  assert.match(mixed.text, /第一页\.png/)
  for (const name of ['passwd', 'program.png', 'page.svg', 'empty.pdf', 'script.pdf', 'bomb.ofd'])
    assert.match(mixed.text, new RegExp(`class="wrong"[^]*${name.replace('.', '\\.')}`), name)
  assert.doesNotMatch(mixed.text, /<svg xmlns/)
  const large = await uploads(mother, birth, 'kinship-proof', [['large.png', Uint8Array.from(randomBytes(8 * 2 ** 20 + 1))]])
  assert.match(large.text, /large\.png[^<]*超过 8 MB/)
  assert.equal((await uploads(mother, birth, 'no-such-material', [['a.png', PNG]])).status, 422)
  const { text } = await mother.go(`${birth}/materials`)
  assert.equal([...text.matchAll(/第一页\.png<\/span>/g)].length >= 1, true, 'the good page is there still')
  const huge = await mother
    .go(`${birth}/materials`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(2 ** 30) },
      body: 'x'.repeat(100),
    })
    .catch(() => undefined)
  assert.ok(huge === undefined || huge.status < 500)
})

test('the list of tasks says the number of the draft as people say it, and until when it is kept', async () => {
  const { text } = await mother.go(owned.birth)
  const number = spoken(owned.birth.split('/').at(-1)!)
  assert.match(text, new RegExp(`草稿编号 ${number}，保留到 \\d{4}年\\d{1,2}月\\d{1,2}日。`))
})

test('the guide keeps every answer on its way over the link, and leads to a draft with them', async () => {
  const answers = 'certificate:yes,married:yes,follows:mother'
  const list = await p.browser().go(`/430102/items/birth/guide?a=${answers}`)
  assert.equal(list.status, 200, worded(list))
  assert.match(decodeURIComponent(list.text), new RegExp(`href="/430102/me/apply/new\\?errand=birth&amp;a=${answers}"`))
})

test('five hundred forms of nonsense: none breaks the portal, none loses what was typed, each is told what to mend', async () => {
  const { birth } = owned
  const kept = await sends(mother, `${birth}/s/child`, {
    'f-childName': '黄守恒',
    'f-childSex': '1',
    'f-childBorn': '2026-11-01',
    do: 'later',
  })
  assert.match(kept.url, /done=saved/)
  const { text } = await mother.go(`${birth}/s/card`)
  const mark = mother.markIn(text)
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', ' ', '<b>', "' or 1=1 --", '\0', '9'.repeat(400), '{}', '2026-13-45'),
  )
  const names = [
    'f-cardBank',
    'f-cardDelivery',
    'f-postAddress',
    'f-telephone',
    'version',
    'key',
    'do',
    'material',
    'way',
    'upload',
    'certificate',
    'consents',
    'isTrue',
    'number',
    '__proto__',
    'constructor',
  ] as const
  const paths = [
    `${birth}/s/card`,
    `${birth}/applicant`,
    `${birth}/materials`,
    `${birth}/check`,
    '/me/apply/new',
    '/me/disputes/new',
    `${owned.application}/correct/${owned.part}`,
  ]
  const form = fc.record({ path: fc.constantFrom(...paths), fields: fc.array(fc.tuple(fc.constantFrom(...names), junk), { maxLength: 6 }) })
  const tries = fc.sample(form, { numRuns: 500, seed: 20261126 })
  const outcomes = new Map<number, number>()
  const one = async ({ path, fields }: (typeof tries)[number]) => {
    const answer = await mother.once(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['csrf', mark], ...fields]).toString(),
    })
    const shown = { status: answer.status, url: path, text: await answer.text(), headers: answer.headers }
    outcomes.set(shown.status, (outcomes.get(shown.status) ?? 0) + 1)
    assert.ok(shown.status < 500, `${path} ${JSON.stringify(fields)} ${worded(shown)}`)
    if (shown.status === 422) assert.match(shown.text, /role="alert"[^]*?<li>/, worded(shown))
    else assert.ok([303, 404].includes(shown.status), worded(shown))
  }
  for (let i = 0; i < tries.length; i += 10) await Promise.all(tries.slice(i, i + 10).map(one))
  assert.ok(outcomes.get(422)! > 100, JSON.stringify([...outcomes]))
  const child = await mother.go(`${birth}/s/child`)
  assert.match(child.text, /value="黄守恒"/)
})
