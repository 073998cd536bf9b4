// A document on the workbench, in Chromium: the reviewer sees the page and agrees by its own button, the receiving organ sees
// the sealed page and signs for it; the console is silent and axe (WCAG 2.2 AA) has no objection.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as office from '#modules/business/office/contract.ts'
import { HEAD, HOLDER as CLERK, OFFICER, readySeals } from '#tests/support/seals.ts'
import { chromiumPath, noBrowser, openWorkbench, THEMES, violations } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
let document = ''

before(async () => {
  if (!chromiumPath) return
  bench = await openWorkbench({ now: new Date().toISOString() })
  await readySeals(bench.server)
  const drafted = await bench.server.act(OFFICER, office.draftDocument, {
    kind: '通知',
    matter: '开展安全等级自查',
    secrecy: 'none',
    addressees: ['stats-bureau'],
    body: '一、自查范围\n省直各单位。',
    attachments: [],
    copiedTo: [],
    urgency: 'urgent',
  })
  document = drafted.id
  await bench.server.act(OFFICER, office.sendForReview, { document })
})
after(async () => bench?.close())

const stateOf = async () => (await bench.server.ask(OFFICER, office.one, { document })).document.state

test('the reviewer sees the page and agrees; the signature stands beside it', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(CLERK, 'light')
  await bench.open(page, `/documents/${document}`)
  const picture = page.getByRole('img', { name: /红头版式，共 1 页/ })
  assert.ok((await picture.boundingBox())!.height > 500)
  assert.ok(await page.getByText(/用思源宋体代替/).isVisible())
  await page.getByRole('button', { name: '审核' }).click()
  await page.getByRole('radio', { name: '同意' }).check()
  await page.getByRole('button', { name: '审核' }).click()
  await page.getByRole('button', { name: '返回' }).click()
  await page.getByText('电子签名有效').waitFor()
  assert.equal(await stateOf(), 'reviewed')
})

test('the receiving organ sees the sealed page in both themes and signs for it', { skip: noBrowser }, async () => {
  await bench.server.act(HEAD, office.signDocument, { document, verdict: 'agree' })
  const { id: prefix } = await bench.server.act(CLERK, office.addPrefix, { code: '湘信办发', mark: '湖南省人民政府信息化工作办公室文件' })
  await bench.server.act(CLERK, office.registerDocument, { document, prefix })
  await bench.server.act(CLERK, office.sealDocument, { document })
  await bench.server.act(CLERK, office.sendDocument, { document })
  for (const theme of THEMES) {
    const page = await bench.pageOf('stats-bureau.officer', theme, theme === 'dark' ? 375 : 1366)
    await bench.open(page, `/documents/${document}`)
    await page.getByRole('img', { name: /印章，在第 1 页/ }).waitFor()
    assert.deepEqual(await violations(page), [])
    if (theme === 'dark') continue
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 PDF' }).click()])
    assert.match(download.suggestedFilename(), /^湘信办发〔\d{4}〕1号 .*的通知\.pdf$/)
    await page.getByRole('button', { name: '签收' }).click()
    await page.getByRole('button', { name: '签收' }).click()
    await page.getByRole('button', { name: '返回' }).waitFor()
  }
  const { receipts } = await bench.server.ask(OFFICER, office.one, { document })
  assert.equal(receipts[0]?.state, 'received')
  assert.deepEqual(bench.complaints, [])
})
