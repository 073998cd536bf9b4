// The ferry's screens before a real browser: a package made from chosen files, and one brought in, shown step by step.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import * as ferry from '#modules/network/ferry/contract.ts'
import { BACK, believe, CHANNEL, NOW, OPERATOR, type Side, table } from '#tests/support/ferry.ts'
import { forged, forger } from '#tests/support/forged-package.ts'
import { readyTrust } from '#tests/support/trust.ts'
import { assertAccessible, noBrowser, openWorkbench } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
const shots = process.env.SHOTS

before(async () => {
  if (noBrowser) return
  bench = await openWorkbench({ now: NOW })
  const t = Object.assign(bench.server, { side: 'extranet' as const, channel: {} }) as unknown as Side
  await readyTrust(t, { platform: ['ferry'] })
  for (const [name, title, direction] of [
    [CHANNEL, '统计月报送内网', 'out'],
    [BACK, '内网解密目录', 'in'],
  ] as const)
    await t.act(OPERATOR, ferry.openChannel, { name, title, direction, peer: 'intranet' })
  const columns = [
    { name: '编号', type: 'text', required: true },
    { name: '名称', type: 'text', required: true },
    { name: '数量', type: 'integer', required: false },
  ] as const
  await t.act(OPERATOR, ferry.declareSchema, { name: 'goods', title: '物资目录', columns: [...columns], key: '编号' })
  await believe(t, forger.root.certificate.pem)
})
after(() => bench?.close())

type Page = Awaited<ReturnType<typeof bench.pageOf>>
async function stands(page: Page, name: string): Promise<void> {
  await assertAccessible(page)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} scrolls sideways`)
  if (shots) await page.screenshot({ path: `${shots}/ferry-${name}.png`, fullPage: true })
}
const upload = (name: string, bytes: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes as string),
})
const released = {
  id: 'r1',
  wasLevel: 'secret',
  basis: 'declared',
  document: '解密（示例）1号',
  proposedBy: '甲',
  approvedBy: '乙',
} as const
const way = { from: 'intranet', to: 'extranet', channel: BACK, release: released } as const

test('an operator chooses files, states the purpose, and takes the signed package away', { skip: noBrowser }, async () => {
  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 375],
  ] as const) {
    const page = await bench.pageOf(OPERATOR, theme, width)
    await bench.open(page, '/ferry')
    assert.match(await page.innerText('main'), /本侧：政务外网[\s\S]*统计月报送内网[\s\S]*受信任的发送方/)
    await stands(page, `home-${width}`)
    await bench.open(page, '/ferry/export')
    await page.setInputFiles('input[type=file]', [upload('物资.csv', table(30)), upload('说明.txt', '十一月数据')])
    await page.click('[aria-label="记录格式 物资.csv"]')
    await page.click('.ant-select-item-option >> text=物资目录')
    // The library's list has no name of its own while it folds away.
    await page.waitForSelector('.ant-select-dropdown', { state: 'hidden' })
    await page.waitForSelector('text=共 2 个文件')
    await page.locator('#f-purpose').fill('月度数据汇交，供内网汇总')
    await stands(page, `export-${width}`)
    await page.getByRole('button', { name: '制作数据包' }).click()
    await page.waitForSelector('text=数据包已制作')
    await stands(page, `made-${width}`)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载数据包' }).click()])
    assert.match(file.suggestedFilename(), /^tjj-monthly-第\d号\.ferry$/)
    await page.context().close()
  }
  assert.deepEqual(bench.complaints, [])
})

test('a package is dropped, its steps are shown, and its receipt or what held it back', { skip: noBrowser }, async () => {
  const good = forged({ '目录.csv': { bytes: Buffer.from(table(3)), schema: 'goods', records: 3 } }, way)
  const bad = forged(
    { '表.csv': { bytes: Buffer.from('编号,名称,数量\nG1,=cmd|x,1\nG2,好,多\n'), schema: 'goods', records: 2 }, '图.png': 'MZ程序' },
    { ...way, number: 2, previous: good.digest },
  )
  const page = await bench.pageOf(OPERATOR, 'light', 1280)
  await bench.open(page, '/ferry/import')
  await page.setInputFiles('input[type=file]', upload('目录.ferry', good.bytes))
  await page.waitForSelector('text=已导入：1 个文件，3 条记录')
  await stands(page, 'imported-1280')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载回执' }).click()])
  assert.match(file.suggestedFilename(), /回执\.ferry$/)
  await page.context().close()
  const narrow = await bench.pageOf(OPERATOR, 'dark', 375)
  await bench.open(narrow, '/ferry/import')
  await narrow.setInputFiles('input[type=file]', upload('坏包.ferry', bad.bytes))
  await narrow.waitForSelector('text=已拒收并隔离')
  assert.match(await narrow.innerText('main'), /文件类型（按内容）[\s\S]*不通过[\s\S]*图\.png[\s\S]*第 3 行[\s\S]*公式/)
  await stands(narrow, 'quarantined-375')
  await narrow.context().close()
  const list = await bench.pageOf(OPERATOR, 'light', 1280)
  await bench.open(list, '/registers/ferry.quarantine')
  assert.match(await list.innerText('main'), /坏包\.ferry/)
  await stands(list, 'quarantine-1280')
  assert.deepEqual(bench.complaints, [])
})
