// Seals on the workbench, in Chromium: an officer asks with the file itself, the head approves, the holder seals and takes the
// sealed file away; the book of seals and the ledger are quiet and accessible, wide and narrow.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import * as seals from '#modules/security/seals/contract.ts'
import { checked, freshDocument } from '#tests/support/sealed-files.ts'
import { HEAD, HOLDER, OFFICER, readySeals } from '#tests/support/seals.ts'
import { chromiumPath, noBrowser, openWorkbench, THEMES, violations } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
let seal = ''
before(async () => {
  if (!chromiumPath) return
  bench = await openWorkbench({ now: new Date().toISOString() })
  ;({ seal } = await readySeals(bench.server))
})
after(async () => bench?.close())

const upload = { name: '通知.pdf', mimeType: 'application/pdf', buffer: freshDocument('pdf') }
const filled = (values: object) => `prefill=${encodeURIComponent(JSON.stringify(values))}`

test('a file is asked for, approved, sealed and taken away', { skip: noBrowser }, async () => {
  const officer = await bench.pageOf(OFFICER, 'light')
  await bench.open(officer, `/do/seals.ask-use?${filled({ seal, title: '证明（模拟）', copies: 1, reason: '对外出具证明' })}`)
  await officer.setInputFiles('input[type=file]', upload)
  await officer.getByText(/已选择 通知.pdf/).waitFor()
  assert.deepEqual(await violations(officer), [])
  await officer.getByRole('button', { name: '申请用印' }).click()
  await officer.getByText(/[0-9a-f]{64}/).waitFor()
  const { rows } = await bench.server.database.pool.query('select id from seals.approval')
  const approval = rows[0].id as string
  await bench.server.act(HEAD, seals.decideUse, { approval, verdict: 'approve' })

  const holder = await bench.pageOf(HOLDER, 'light')
  await bench.open(holder, `/do/seals.seal-file?${filled({ approval, format: 'pdf' })}`)
  await holder.setInputFiles('input[type=file]', upload)
  await holder.getByRole('button', { name: '用印', exact: true }).click()
  const [download] = await Promise.all([holder.waitForEvent('download'), holder.getByText('下载文件（PDF）').click()])
  const report = await checked(bench.server, readFileSync(await download.path()))
  assert.equal(report.verdict, 'good')
})

test('the book of seals, a seal and the ledger stand in both themes, wide and narrow', { skip: noBrowser }, async () => {
  for (const theme of THEMES) {
    const page = await bench.pageOf(HOLDER, theme, theme === 'dark' ? 375 : 1366)
    for (const path of ['/registers/seals.seal', `/registers/seals.seal/${seal}`, '/registers/seals.use', '/registers/seals.approval']) {
      await bench.open(page, path)
      assert.deepEqual(await violations(page), [])
    }
  }
  assert.deepEqual(bench.complaints, [])
})
