// 为什么能／不能 in Chromium: what an official and an overseer see, in both themes and on a phone, without a complaint of axe.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { noBrowser, openWorkbench, THEMES, violations } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
before(async () => {
  if (!noBrowser) bench = await openWorkbench()
})
after(() => bench?.close())

const OFFICER = 'stats-bureau.officer'
const AUDITOR = 'audit-office.auditor'
const shots = process.env.YUELU_SHOTS

test('an official sees why they may, and what is missing where they may not', { skip: noBrowser }, async () => {
  for (const theme of THEMES) {
    const page = await bench.pageOf(OFFICER, theme)
    await bench.open(page, '/permissions?action=systems.register-system')
    assert.match(await page.locator('.y-note-good').innerText(), /^能：职责“经办人”/)
    assert.equal(await page.locator('.y-why .y-gates li').count(), 3)
    assert.equal(await page.locator('.y-tabs').count(), 0)
    assert.deepEqual(await violations(page), [])
    if (shots) await page.screenshot({ path: `${shots}/why-yes-${theme}.png` })
    await bench.move(page, '/permissions?action=audit.lines')
    assert.match(await page.locator('.y-note-bad').innerText(), /^不能：没有任何职责给予/)
    assert.deepEqual(await violations(page), [])
    await page.context().close()
  }
})

test('an overseer asks about another, sees who can and what was decided', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(AUDITOR, 'light')
  await bench.open(page, '/permissions')
  await page.getByLabel(/工作人员/).fill('ndrc.officer')
  await page.getByLabel(/事项或权限/).fill('projects.sign')
  await page
    .getByTitle(/projects\.sign$/)
    .first()
    .click()
  await page.getByRole('button', { name: '查询' }).click()
  await page.waitForSelector('.y-note-bad')
  assert.match(await page.locator('.y-note-bad').innerText(), /没有任何职责给予/)
  if (shots) await page.screenshot({ path: `${shots}/why-no.png` })
  await page.getByRole('button', { name: '谁能办' }).click()
  await page.waitForSelector('.y-grants li')
  assert.match(await page.locator('.y-grants').innerText(), /stats-bureau\.head/)
  assert.deepEqual(await violations(page), [])
  if (shots) await page.screenshot({ path: `${shots}/why-people.png` })
  await page.getByRole('button', { name: '判定记录' }).click()
  await page.waitForSelector('table tbody tr')
  assert.match(await page.locator('main').innerText(), /查看权限判定/)
  assert.deepEqual(await violations(page), [])
  if (shots) await page.screenshot({ path: `${shots}/why-log.png` })
  await page.context().close()
})

test('on a phone the page does not move sideways', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(AUDITOR, 'light', 360)
  for (const path of [
    '/permissions?action=projects.sign&official=ndrc.officer',
    '/permissions?action=projects.sign&show=people',
    '/permissions?show=log',
  ]) {
    await bench.open(page, path)
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, path)
    assert.deepEqual(await violations(page), [])
    if (shots) await page.screenshot({ path: `${shots}/why-phone-${path.length}.png` })
  }
  await page.context().close()
  assert.deepEqual(bench.complaints, [])
})
