// A change of the network in a browser: proposed by one, looked at and approved by another, then found in the history.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { approveChange, proposeChange } from '#modules/network/changes/contract.ts'
import { backboneChange } from '#province/network/backbone.ts'
import { assertAccessible, noBrowser, openWorkbench, THEMES } from './workbench-browser.ts'

const PROPOSER = 'informatisation-office.registry'
const APPROVER = 'informatisation-office.network'

let w: Awaited<ReturnType<typeof openWorkbench>>
before(async () => {
  if (!noBrowser) w = await openWorkbench()
})
after(() => w?.close())

/** The province and its prefectures are enough to look at. */
const upper = /^[a-z-]*\d{4}00(-\d)?$/
const [sites, systems, devices, trunks] = backboneChange().map(({ name, input }) => {
  const [[kind, list]] = Object.entries(input) as [[string, Record<string, unknown>[]]]
  const places = ({ code, division, site, a = code ?? division ?? site, b = a }: Record<string, unknown>) => [String(a), String(b)]
  return { name, input: { [kind]: list.filter((record) => places(record).every((place) => upper.test(place))) } }
})
const listed = (works: readonly unknown[]) =>
  (works as { name: string; input: unknown }[]).map(({ name, input }) => ({ action: name, input: JSON.stringify(input) }))
const propose = (title: string, works: readonly unknown[]) =>
  w.server.act(PROPOSER, proposeChange, { title, reason: '统一网络平台首次登记', works: listed(works) })

test(
  'the approver reads what a change does and what would become, approves it, and finds it in the history',
  { skip: noBrowser },
  async () => {
    const first = await propose('登记省市县站点、自治域和设备', [sites, systems, devices])
    await w.server.act(APPROVER, approveChange, { change: first.id, seen: first.picture.digest })
    const { id } = await propose('登记省市县链路', [trunks])
    for (const theme of THEMES) {
      const page = await w.pageOf(APPROVER, theme, theme === 'dark' ? 375 : 1280)
      await w.open(page, '/changes')
      await assertAccessible(page)
      await page.getByRole('link', { name: '登记省市县链路' }).first().click()
      await page.getByRole('heading', { name: /执行后记录的变动/ }).waitFor()
      await assertAccessible(page)
      await page.context().close()
    }
    const own = await w.pageOf(PROPOSER, 'light', 1280)
    await w.open(own, `/changes/${id}`)
    await own.getByText('这是您提出的变更').waitFor()
    assert.equal(await own.getByRole('button', { name: '核准变更' }).count(), 0)
    await own.context().close()

    const page = await w.pageOf(APPROVER, 'light', 1280)
    await w.open(page, `/changes/${id}`)
    await page.getByRole('button', { name: '核准变更' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '核准变更' }).click()
    await page.getByText('已执行', { exact: true }).first().waitFor()
    await w.open(page, '/changes/history?book=backbone.trunk&compare=2026-03-01&known=2026-03-02')
    await page.getByRole('heading', { name: /\d+ 处差异/ }).waitFor()
    await assertAccessible(page)
    await page.context().close()
    assert.deepEqual(w.complaints, [])
  },
)

test('a sheet is tried, its bad cells are named, and a clean one becomes a change', { skip: noBrowser }, async () => {
  const page = await w.pageOf(PROPOSER, 'light', 1280)
  await w.open(page, '/changes/import')
  await page.getByRole('combobox', { name: '表格种类' }).click()
  await page.locator('.ant-select-item-option', { hasText: '登记站点' }).click()
  const take = (text: Buffer) => page.locator('#sheet-file').setInputFiles({ name: 'sites.csv', mimeType: 'text/csv', buffer: text })
  await take(Buffer.from('站点代码,网络,级别,名称,管理单位\n431,政务外网,省级,示例站点,information-centre\n'))
  await page.getByRole('button', { name: '试导入' }).click()
  await page.getByText('共 1 行，合格 0 行。').waitFor()
  await assertAccessible(page)
  assert.equal(await page.getByRole('button', { name: '提出变更' }).count(), 0)
  await page.context().close()
  assert.deepEqual(w.complaints, [])
})
