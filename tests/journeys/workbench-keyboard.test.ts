// The approving step by keyboard alone: find the case in 我的工作, read it, decide, and be told what happened.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, chromiumPath, noBrowser, openWorkbench } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
let scheme = ''

const act = async (account: string, path: string, input: unknown) =>
  (await bench.server.call(account, 'POST', path, input, { 'idempotency-key': crypto.randomUUID() })).body

before(async () => {
  if (!chromiumPath) return
  bench = await openWorkbench({ now: '2026-11-23T02:00:00.000Z' })
  const drafted = await act('water-department.officer', '/api/planning/draft-scheme', {
    title: '水利厅信息化总体方案',
    level: 'department',
    fromDay: '2027-01-01',
    toDay: '2029-12-31',
    items: [{ title: '水情数据汇聚', need: '汛期会商需要全省水情数据' }],
  })
  scheme = drafted.id
  await act('water-department.head', '/api/planning/sign-scheme', { id: scheme })
  await act('water-department.officer', '/api/planning/submit-scheme', { id: scheme })
})
after(async () => bench?.close())

/** Presses Tab until the focus stands on an element with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const at = document.activeElement
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
          ? [...(at.labels ?? [])].map((one) => one.textContent).join(' ')
          : at?.textContent
      return label ?? ''
    })
    if (here.trim() === text) return
  }
  assert.fail(`the focus never came to “${text}”`)
}

test('a reviewer finds the case, decides and submits without a mouse', { skip: noBrowser }, async () => {
  const page = await bench.pageOf('informatisation-office.reviewer', 'light')
  await bench.open(page, '/work')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/cases/${scheme}`)
  await page.waitForSelector('.y-process')
  await tabTo(page, '审查总体方案')
  await page.keyboard.press('Enter')
  await page.waitForSelector('form.y-form')

  await tabTo(page, '审查总体方案')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.y-refusal')
  assert.match(await page.locator('.y-refusal').innerText(), /请选择“通过”/)
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'y-form-top')
  await assertAccessible(page)

  await tabTo(page, '请选择“通过”')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await tabTo(page, '意见')
  await page.keyboard.type('需求清楚，同意。')
  await tabTo(page, '审查总体方案')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=已办理：审查总体方案')
  const { body } = await bench.server.call('informatisation-office.reviewer', 'GET', `/api/cases/one?id=${scheme}`)
  assert.equal(body.case.state, 'examined')
  assert.deepEqual(bench.complaints, [])
  await page.context().close()
})

test('a refusal by the server names its clause, keeps the input, and leads to the clause', { skip: noBrowser }, async () => {
  const page = await bench.pageOf('stats-bureau.officer', 'light')
  const system = { name: '统计直报系统', zone: 'extranet', kind: 'department', functions: ['直报'], users: ['企业'], description: '测试' }
  await act('stats-bureau.officer', '/api/systems/register-system', system)
  await bench.open(page, `/do/systems.register-system?prefill=${encodeURIComponent(JSON.stringify(system))}`)
  await page.getByRole('main').getByRole('button', { name: '登记信息系统' }).click()
  await page.waitForSelector('.y-refusal')
  assert.match(await page.locator('.y-refusal').innerText(), /已登记名为“统计直报系统”/)
  assert.equal(await page.getByLabel('名称', { exact: true }).inputValue(), '统计直报系统')
  await page.getByRole('link', { name: '条款 1.1' }).first().click()
  await page.waitForURL('**/clauses/1.1')
  await page.context().close()
})

test('what was typed is still there after the page was closed', { skip: noBrowser }, async () => {
  const page = await bench.pageOf('water-department.officer', 'light')
  await bench.open(page, '/do/planning.draft-scheme')
  await page.getByLabel('名称', { exact: true }).fill('未写完的方案')
  await page.waitForSelector('text=草稿已保存在本机')
  await page.reload()
  await page.waitForSelector('text=自动保存的草稿')
  assert.equal(await page.getByLabel('名称', { exact: true }).inputValue(), '未写完的方案')
  await page.context().close()
})

test('Ctrl+K finds a screen and opens it', { skip: noBrowser }, async () => {
  const page = await bench.pageOf('stats-bureau.officer', 'dark')
  await bench.open(page, '/work')
  await page.keyboard.press('Control+k')
  await page.waitForSelector('[role=combobox]')
  await page.keyboard.type('政策条款')
  await page.waitForSelector('[role=option]')
  await assertAccessible(page)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/clauses')
  await page.context().close()
})
