// Seals from making to the sealed file and its check, by the officials who may, under the province's own authorities.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { samplePdf } from '#tests/support/sample-documents.ts'
import { HEAD, HOLDER, OFFICER, readySeals } from '#tests/support/seals.ts'
import * as contract from '../contract.ts'

let house: TestHouse
let seal = ''
before(async () => {
  house = await testHouse()
  seal = (await readySeals(house)).seal
})
after(() => house.close())

let count = 0
function document(format: 'pdf' | 'ofd'): Buffer {
  count += 1
  if (format === 'pdf') return samplePdf({ pages: count })
  const page = {
    width_mm: 210,
    height_mm: 297,
    items: [{ kind: 'text' as const, text: `第${count}份`, x: 30, y: 60, size: 5, font: '宋体' }],
  }
  return writeOfd({ title: `第${count}份`, at: new Date('2026-03-01'), pages: [page] })
}

async function approved(bytes: Buffer): Promise<string> {
  const { id } = await house.act(OFFICER, contract.askUse, { seal, title: '证明', sm3: sm3Hex(bytes), copies: 2, reason: '对外出具证明' })
  await house.act(HEAD, contract.decideUse, { approval: id, verdict: 'approve' })
  return id
}

async function sealed(format: 'pdf' | 'ofd'): Promise<Buffer> {
  const bytes = document(format)
  const answer = await house.act(HOLDER, contract.sealFile, { approval: await approved(bytes), format, file: bytes.toString('base64') })
  return Buffer.from(answer.file, 'base64')
}

const check = (file: Buffer) => house.ask('anyone', contract.verify, { file: file.toString('base64') })

for (const format of ['pdf', 'ofd'] as const)
  test(`an approved ${format} is sealed, and anyone is told in one sentence that it is genuine`, async () => {
    const file = await sealed(format)
    const report = await check(file)
    assert.deepEqual([report.verdict, report.findings, report.signatures.flatMap(({ findings }) => findings)], ['good', [], []])
    assert.match(report.sentence.zh, /^这份文件是真的，盖章后没有改动过。盖章：.*（模拟）。$/)
    const [mark] = report.signatures
    assert.deepEqual([mark!.kind, mark!.seal?.atSigning, mark!.seal?.now, mark!.signer.now?.status], ['seal', 'enabled', 'enabled', 'good'])
    assert.ok(mark!.stampedAt)
    const changed = Buffer.from(file)
    changed[Math.floor(file.length / 3)]! ^= 1
    assert.match((await check(changed)).sentence.zh, /^(不要相信这份文件|这份文件无法核验)：/)
  })
