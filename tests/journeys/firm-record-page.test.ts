// The record of a legal person in a browser: the group that the seeded province tells, its shareholding drawn and walked by the
// keyboard, at both widths.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { tellFirms } from '#province/base/firms.ts'
import { assertAccessible, noBrowser, openWorkbench } from './workbench-browser.ts'

const MARKET = 'market-regulation-bureau.registrar'

let w: Awaited<ReturnType<typeof openWorkbench>>
before(async () => {
  if (!noBrowser) w = await openWorkbench({ now: '2026-10-20T01:00:00.000Z' })
})
after(() => w?.close())

test('the shareholding of a firm is drawn, each firm a link that the keyboard reaches', { skip: noBrowser }, async () => {
  const { server } = w
  await tellFirms({
    act: (account, contract, input) => server.act(account, contract, input),
    on: (day) => server.clock.set(`${day}T01:00:00.000Z`),
  })
  const { rows } = await server.database.pool.query(`select id from legal_persons.legal_person where name = '湖南澧水智造有限公司'`)
  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 375],
  ] as const) {
    const page = await w.pageOf(MARKET, theme, width)
    await w.open(page, `/bases/legal-persons.legal-person/${rows[0].id}`)
    await page.getByRole('radio', { name: '登记注册' }).check()
    await page.getByRole('textbox', { name: /用途/ }).fill('股权核查 2026-1021')
    await page.getByRole('button', { name: '查看', exact: true }).click()
    const up = page.getByRole('list', { name: '谁持有它' })
    await up.waitFor()
    assert.equal(await up.getByRole('listitem').count(), 3)
    await page.getByRole('link', { name: '湖南澧水智造有限公司岳麓分公司' }).waitFor()
    await assertAccessible(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(over <= 0, `${over}px too wide at ${width}`)
    await up.getByRole('link', { name: '长沙湘澧控股有限公司' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '长沙湘澧控股有限公司', level: 1 }).waitFor()
    await page.getByRole('list', { name: '它持有谁' }).getByRole('link', { name: '长沙沅芷软件有限公司' }).waitFor()
  }
  assert.deepEqual(w.complaints, [])
})
