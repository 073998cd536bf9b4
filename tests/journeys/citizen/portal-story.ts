// Somebody looks for what they want in their own words, at their own place: by slang, by pinyin, by keyboard, on a telephone, without
// script, in the elder version; and the same address shows it to whoever it is sent to.
import assert from 'node:assert/strict'
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumPath } from '#tests/support/chromium.ts'
import type { Told } from './people.ts'

export async function portalStory(t: Told): Promise<void> {
  await byWords(t)
  await byPlace(t)
  await inChromium(t)
}

async function byWords(t: Told): Promise<void> {
  const { s } = t
  s.chapter('按自己的话找事：俗称、拼音、找不到就说')
  const anybody = t.stranger()
  const slang = await anybody.go('/search?q=准生证')
  s.holds(/href="\/items\/birth-registration">出生登记/.test(slang.text), '搜“准生证”，找到出生登记')
  s.holds(/“准生证”就是这件事/.test(slang.text), '并说明“准生证”就是这件事')
  s.holds(/出生登记/.test((await anybody.go('/search?q=shanghukou')).text), '搜拼音 shanghukou，找到出生登记')
  s.holds(/社会保障卡申领/.test((await anybody.go('/search?q=sbk')).text), '搜首字母 sbk，找到社会保障卡')
  const nothing = await anybody.go('/search?q=租房补贴')
  s.holds(/告诉我们您想办什么/.test(nothing.text) && /扫黄打非/.test(nothing.text), '没有的事：给出常用词、七个专题和一句话的表')
  const told = await anybody.post('/search/wish', { words: '租房补贴' })
  s.holds(told.url === '/search?told=1' && /记下了/.test(told.text), '告诉我们想办什么，不用登录')
  const kept = await t.house.database.pool.query('select * from items.wish')
  const names = Object.keys(kept.rows[0] as object).toSorted()
  s.holds(kept.rows.length === 1 && !names.some((name) => /account|actor|ip|sender/.test(name)), '只记下这句话、地区和日期，没有谁写的')
}

async function byPlace(t: Told): Promise<void> {
  const { s } = t
  s.chapter('地区写在网址里')
  const anybody = t.stranger()
  const found = await anybody.go('/search?q=浏阳 开饭店')
  s.holds(/href="\/430181\/items\/food-operation-licence"/.test(found.text), '搜“浏阳 开饭店”，直接到浏阳市的食品经营许可')
  const guide = await anybody.go('/430181/items/food-operation-licence')
  const links = [...guide.text.matchAll(/ href="(\/(?!assets\/)[^"]*)"/g)].map(([, href]) => href!)
  s.holds(
    links.every((href) => /^\/43\d{4}/.test(href)),
    '这一页上的每个链接都留在浏阳市',
  )
  s.holds(/浏阳市没有公布办理点/.test(guide.text), '浏阳市没有公布办理点：如实说，并指明问谁')
  const chosen = await anybody.go('/places?q=ly&to=/items/food-operation-licence')
  s.holds(/href="\/430181\/items\/food-operation-licence"[^>]*>浏阳市/.test(chosen.text), '切换地区：打 ly 就有浏阳市，回到同一件事')
  const gone = await anybody.go('/439999/items')
  s.holds(gone.status === 404 && /没有这个地区/.test(gone.text), '写错的区划代码：说没有这个地区，带去选')
}

async function inChromium(t: Told): Promise<void> {
  const { s } = t
  s.chapter('键盘、手机、不用脚本、长者版')
  if (!chromiumPath) return s.skipped('这台机器没有 Chromium')
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  try {
    await keyboardAt360(t, browser)
    await elderWithoutScript(t, browser)
  } finally {
    await browser.close()
  }
}

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

async function keyboardAt360({ s, origin }: Told, browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await page.goto(`${origin}/430102`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('办执照')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search/)
  const link = page.getByRole('link', { name: '公司设立登记' }).first()
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/430102\/items\/company-establishment/)
  s.holds(true, '只用键盘，360 像素宽：从首页搜到公司设立登记的指南，地区没有丢')
  s.holds(!(await isTooWide(page)), '指南在 360 像素宽不用左右拖动')
  await page.close()
}

async function elderWithoutScript({ s, origin }: Told, browser: Browser): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${origin}/430102/life/birth`)
  await page.getByRole('button', { name: '长者版' }).click()
  assert.match(page.url(), /\/430102\/life\/birth$/)
  s.holds((await page.locator('html').getAttribute('data-mode')) === 'elder', '不用脚本，一下换成长者版，还是这一页')
  s.holds((await page.locator('.menu a').count()) === 7, '长者版的主导航是七项')
  const box = await page.getByRole('link', { name: '一次申请' }).boundingBox()
  s.holds(box !== null && box.height >= 60, '“一次申请”的按钮不小于 60 像素')
  await context.close()
}
