// The auditor's pages in Chromium: search, narrow, follow a trail, take evidence away and check it, and see the witness.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { showCheckpoint } from '#kernel/audit/witnessing.ts'
import { sound } from '#kernel/audit/witness-state.ts'
import { generateSm2, sm2ToPem } from '#kernel/trust/sm2.ts'
import { handOverKeys } from '#server/witness/hand-over-keys.ts'
import { listen, type WitnessServer } from '#server/witness/listen.ts'
import { openMemory, witnessKey } from '#server/witness/memory.ts'
import { runAudit } from '../../tools/audit/run-audit.ts'
import { noBrowser, openWorkbench, THEMES, violations } from './workbench-browser.ts'

const AUDITOR = 'audit-office.auditor'
const skip = { skip: noBrowser }
const sealing = generateSm2()
const dir = mkdtempSync(join(tmpdir(), 'yuelu-auditor-'))
let bench: Awaited<ReturnType<typeof openWorkbench>>
let witness: WitnessServer
before(async () => {
  if (noBrowser) return
  bench = await openWorkbench()
  handOverKeys(dir, join(dir, 'unused'))
  const told = {
    key: witnessKey(dir),
    logKeys: [sealing.publicKey],
    memory: openMemory(dir),
    now: () => new Date(bench.server.clock.now()),
  }
  witness = await listen(told, { host: '127.0.0.1', port: 0, onFault: (error) => assert.fail(String(error)) })
  await bench.server.call('stats-bureau.officer', 'GET', '/api/meta')
  for (let i = 0; i < 3; i += 1)
    await bench.server.call('stats-bureau.officer', 'POST', '/api/projects/approve-project', { project: crypto.randomUUID() })
  await sealAll()
})
after(async () => {
  await bench?.close()
  await witness?.close()
  rmSync(dir, { recursive: true })
})

async function sealAll(): Promise<void> {
  const { kysely, pool } = bench.server.database
  const ended = 'select coalesce(bool_and(xact < pg_snapshot_xmin(pg_current_snapshot())), true) as ended from kernel.audit_line'
  while (!(await pool.query(ended)).rows[0].ended) await new Promise((resolve) => setTimeout(resolve, 5))
  for (let sealed = 1; sealed > 0;) ({ sealed } = await sealOnce(kysely, sealing, bench.server.clock.now()))
  await showCheckpoint(kysely, { url: `http://127.0.0.1:${witness.port}`, key: witnessKey(dir).publicKey, clock: bench.server.clock })
}

test('the auditor narrows a search, sees what decided in words, and follows a trail', skip, async () => {
  const page = await bench.pageOf(AUDITOR, 'light')
  await bench.open(page, '/audit')
  await page.getByRole('button', { name: /无权限/ }).click()
  await page.waitForURL(/outcome=denied/)
  await page
    .getByText(/不准“.*”：岗位没有这项权限/)
    .first()
    .waitFor()
  await page.locator('.y-table button.y-link').first().click()
  await page.getByRole('link', { name: '此人的全部记录' }).click()
  await page.waitForURL(/actor=/)
})

test('evidence leaves with a reason, and the file holds with the two public keys alone', skip, async () => {
  const page = await bench.pageOf(AUDITOR, 'light')
  await sealAll()
  await bench.open(page, '/audit?outcome=denied')
  await page.getByRole('button', { name: '导出证据' }).click()
  const dialog = page.getByRole('dialog')
  assert.ok(await dialog.getByRole('button', { name: '导出证据' }).isDisabled(), 'no reason, no file')
  await dialog.getByLabel('导出理由').fill('审计通知书〔2026〕12 号')
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: '导出证据' }).click()])
  await dialog.getByText('已导出 3 行。').waitFor()
  const file = join(dir, download.suggestedFilename())
  await download.saveAs(file)
  writeFileSync(join(dir, 'log.pem'), sm2ToPem(sealing.publicKey))
  const words: string[] = []
  const hear = (text: string) => void words.push(text)
  const code = await runAudit(['verify', file, '--key', join(dir, 'log.pem'), '--witness', join(dir, 'witness.public.pem')], {
    line: hear,
    error: hear,
  })
  assert.equal(code, 0, words.join('\n'))
  assert.match(readFileSync(file, 'utf8'), /"proven"|"index"/)
})

test('the page of the witness says that all is well, and shouts when the log was rewritten', skip, async () => {
  const page = await bench.pageOf(AUDITOR, 'light')
  await bench.open(page, '/witness')
  await page.getByText(/见证正常/).waitFor()
  await sound(bench.server.database.kysely, witnessKey(dir).id, 'forked', bench.server.clock.now())
  await bench.open(page, '/witness')
  await page.getByText(/警报：日志被改写/).waitFor()
  await sound(bench.server.database.kysely, witnessKey(dir).id, null, bench.server.clock.now())
})

for (const theme of THEMES) {
  test(`no complaint of axe or the console on the auditor’s pages (${theme}, wide and narrow)`, skip, async () => {
    for (const width of [1280, 360]) {
      const page = await bench.pageOf(AUDITOR, theme, width)
      for (const path of ['/audit', '/witness', '/audit?behalf=emergency']) {
        await bench.open(page, path)
        assert.deepEqual(await violations(page), [], `${path} ${width}`)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert.ok(over <= 0, `${path} is ${over} px too wide at ${width}`)
      }
    }
    assert.deepEqual(bench.complaints, [])
  })
}
