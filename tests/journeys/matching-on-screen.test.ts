// The matching desk in a browser: the first adjudicator compares two records, chooses what survives and proposes; the second
// confirms on the same page.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { tellMatching } from '#province/base/matching.ts'
import { assertAccessible, noBrowser, openWorkbench } from './workbench-browser.ts'

const FIRST = 'public-security-department.adjudicator'
const SECOND = 'public-security-department.second-adjudicator'

let w: Awaited<ReturnType<typeof openWorkbench>>
before(async () => {
  if (noBrowser) return
  w = await openWorkbench({ now: '2026-10-22T01:00:00.000Z' })
  await tellMatching({ act: (account, contract, input) => w.server.act(account, contract, input), on: () => {} })
})
after(() => w?.close())

test('two adjudicators, one after the other, make one record of two', { skip: noBrowser }, async () => {
  const page = await w.pageOf(FIRST, 'light', 1280)
  await w.open(page, '/matching')
  await assertAccessible(page)
  await page.getByRole('link', { name: /^曹.*桐 与 曹.*彤$/ }).click()
  await page.getByRole('heading', { name: '证据' }).waitFor()
  await page.getByText('同音不同字').waitFor()
  await page.getByRole('button', { name: '提出裁定意见' }).click()
  await page.getByText('请在上表选定保留哪一条记录').waitFor()
  await page.getByLabel('保留这一条').first().check()
  await page.getByLabel('“姓名”采用记录乙的值').check()
  await page.getByLabel('理由').fill('与原始登记表核对一致')
  // Scrolled, the head of the page lies over the rail.
  await page.evaluate(() => scrollTo(0, 0))
  await assertAccessible(page)
  await page.getByRole('button', { name: '提出裁定意见' }).click()
  await page.getByText('意见由您提出，须由另一名裁定人员复核').waitFor()
  assert.equal(await page.getByRole('button', { name: '确认裁定' }).count(), 0)
  const path = new URL(page.url()).pathname
  await page.context().close()

  const other = await w.pageOf(SECOND, 'dark', 375)
  await w.open(other, path)
  await assertAccessible(other)
  await other.getByRole('button', { name: '确认裁定' }).click()
  await other.getByRole('dialog').getByRole('button', { name: '确认裁定' }).click()
  await other.getByText('已并档', { exact: true }).first().waitFor()
  await other.context().close()
  assert.deepEqual(w.complaints, [])
})
