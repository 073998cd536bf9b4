import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { signDetached } from '#kernel/trust/cms.ts'
import {
  APPROVER,
  base64,
  believe,
  bothSides,
  brought,
  CHANNEL,
  codesOf,
  exported,
  file,
  NOW,
  OPERATOR,
  type Outcome,
  receiptOf,
  recordsIn,
  type Side,
  table,
} from '#tests/support/ferry.ts'
import { forged, forger } from '#tests/support/forged-package.ts'
import { samplePdf } from '#tests/support/sample-documents.ts'
import * as contract from './contract.ts'
import { MANIFEST, SIGNATURE } from './package/manifest.ts'
import { packStored, readStored } from './package/zip.ts'

let sides: Awaited<ReturnType<typeof bothSides>>
let extranet: Side
let intranet: Side
let forgerId: string
before(async () => {
  sides = await bothSides()
  extranet = sides.extranet
  intranet = sides.intranet
  forgerId = await believe(intranet, forger.root.certificate.pem)
})
after(() => sides.close())

const ask = async (t: Side, text: string, values: unknown[] = []) =>
  (await t.database.pool.query(text, values)).rows as Record<string, unknown>[]
const refusedFor = (outcome: Outcome, ...codes: string[]) => {
  assert.equal(outcome.outcome, 'quarantined')
  assert.deepEqual(codesOf(outcome), codes)
}
/** The place of the next package in the intranet's channel. */
async function next(): Promise<{ number: number; previous: string | null }> {
  const [row] = await ask(
    intranet,
    "select last_number as number, last_digest as previous from ferry.channel where name = $1 and direction = 'in'",
    [CHANNEL],
  )
  return { number: (row!.number as number) + 1, previous: row!.previous as string | null }
}

test('what the extranet signs is imported once on the intranet, and its receipt comes back (3.2.1)', async () => {
  const { id, bytes } = await exported(extranet, [file('物资.csv', table(120)), file('说明.txt', '十一月数据，共一百二十条。')])
  const first = await brought(intranet, bytes)
  assert.equal(first.outcome, 'imported', JSON.stringify(first.steps))
  assert.ok(first.steps.every(({ outcome }) => outcome === 'passed'))
  assert.deepEqual([first.files, first.records, await recordsIn(intranet)], [2, 120, 120])

  refusedFor(await brought(intranet, bytes), 'replayed')
  assert.equal(await recordsIn(intranet), 120)

  const receipt = await receiptOf(intranet, first.package!)
  for (const _ of [1, 2]) {
    const acknowledged = await brought(extranet, receipt)
    assert.deepEqual([acknowledged.outcome, acknowledged.package], ['acknowledged', id])
  }
  assert.deepEqual(await ask(extranet, 'select state from ferry.package where id = $1', [id]), [{ state: 'received' }])
})

test('other rooms are told what arrived, once, and take files and records as they are', async () => {
  const [told] = await ask(intranet, "select fact from kernel.event where name = 'ferry.arrived'")
  const { files } = told!.fact as { files: { id: string; name: string }[] }
  assert.deepEqual(
    files.map(({ name }) => name),
    ['物资.csv', '说明.txt'],
  )
  const { records } = await intranet.ask(OPERATOR, contract.arrivedRecords, { file: files[0]!.id, after: 119, most: 5 })
  assert.deepEqual(records, [
    { line: 120, key: 'G119', data: { 编号: 'G119', 名称: '物资119', 数量: 118 } },
    { line: 121, key: 'G120', data: { 编号: 'G120', 名称: '物资120', 数量: 119 } },
  ])
})

test('any package of a channel but the next one is refused, in whatever order they are brought', async () => {
  const packages = []
  for (const n of [1, 2, 3]) packages.push((await exported(extranet, [file('物资.csv', table(2, n * 10))])).bytes)
  const [one, two, three] = packages as [Buffer, Buffer, Buffer]
  const had = await recordsIn(intranet)
  refusedFor(await brought(intranet, three), 'gap')
  refusedFor(await brought(intranet, two), 'gap')
  assert.equal((await brought(intranet, one)).outcome, 'imported')
  refusedFor(await brought(intranet, three), 'gap')
  assert.equal((await brought(intranet, two)).outcome, 'imported')
  refusedFor(await brought(intranet, one), 'replayed')
  assert.equal((await brought(intranet, three)).outcome, 'imported')
  assert.equal((await recordsIn(intranet)) - had, 6)
})

test('two who bring the same package at once import it once', async () => {
  const { bytes } = await exported(extranet, [file('物资.csv', table(3, 900))])
  const had = await recordsIn(intranet)
  const outcomes = await Promise.all([brought(intranet, bytes), brought(intranet, bytes), brought(intranet, bytes)])
  assert.deepEqual(outcomes.map(({ outcome }) => outcome).toSorted(), ['imported', 'quarantined', 'quarantined'])
  assert.equal((await recordsIn(intranet)) - had, 3)
})

test('another package under the same number, or after another one, is a fork', async () => {
  const { number, previous } = await next()
  refusedFor(await brought(intranet, forged({ '说明.txt': '甲' }, { number: number - 1, previous }).bytes), 'forked')
  refusedFor(await brought(intranet, forged({ '说明.txt': '甲' }, { number, previous: 'ab'.repeat(32) }).bytes), 'forked')
})

test('any byte flipped in a package is refused, and what was right before is then imported', async () => {
  const { bytes } = await exported(extranet, [file('说明.txt', '一份说明'), file('物资.csv', table(2, 700))])
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(bytes)
      changed[at]! ^= by
      assert.equal((await brought(intranet, changed)).outcome, 'quarantined')
    }),
    { numRuns: 40 },
  )
  // Put together anew so that the envelope is right again: what was signed is still not this.
  const { files } = readStored(bytes)
  const swapped = (path: string, content: Buffer) =>
    packStored(new Map([...files].map(([name, was]) => [name, name === path ? content : was])))
  refusedFor(await brought(intranet, swapped('files/说明.txt', Buffer.from('另一份说'))), 'changed')
  refusedFor(await brought(intranet, swapped(MANIFEST, Buffer.from(files.get(MANIFEST)!.toString().replace('月度', '年度')))), 'unsigned')
  const extra = new Map([...files, ['files/添加.txt', Buffer.from('多出的文件')] as const])
  refusedFor(await brought(intranet, packStored(extra)), 'unlisted')
  assert.equal((await brought(intranet, bytes)).outcome, 'imported')
})

test('random bytes are refused and never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
      refusedFor(await brought(intranet, Buffer.concat([Buffer.from('PK'), noise])), 'broken')
    }),
    { numRuns: 25 },
  )
  refusedFor(await brought(intranet, Buffer.alloc(0)), 'broken')
})

test('only the ferry of a side that two people believe is believed (3.2.1)', async () => {
  const place = await next()
  const text = { '说明.txt': '甲' }
  refusedFor(await brought(intranet, forged(text, place, { signer: forger.leaf }).bytes), 'not-the-ferry')
  refusedFor(await brought(intranet, forged(text, { ...place, from: 'intranet', to: 'extranet' }).bytes), 'wrong-zone', 'not-declassified')
  refusedFor(await brought(extranet, forged(text, place).bytes), 'unsigned')
  refusedFor(await brought(intranet, forged(text, { ...place, channel: 'nobody-knows' }).bytes), 'no-channel')
  refusedFor(await brought(intranet, forged({ '秘密.txt': { bytes: Buffer.from('甲'), level: 'secret' } }, place).bytes), 'too-secret')
  const stranger = signDetached({ bytes: Buffer.from('{}'), signer: forger.leaf, chain: [], at: NOW })
  refusedFor(
    await brought(
      intranet,
      packStored(
        new Map([
          [MANIFEST, Buffer.from('{}')],
          [SIGNATURE, stranger],
          ['files/a.txt', Buffer.from('甲')],
        ]),
      ),
    ),
    'unsigned',
    'not-the-ferry',
  )
})

test('a manifest that is not the one text of its value is refused', async () => {
  const { bytes } = forged({ '说明.txt': '甲' }, await next())
  const text = readStored(bytes).files.get(MANIFEST)!.toString()
  for (const other of [
    text.replace('{', '{ '),
    text.replace('"number":', '"number":0'),
    `${text}\n`,
    text.replace('说明.txt', '../说.txt'),
    '[]',
    '{"a":1}',
  ])
    refusedFor(await brought(intranet, forged({ '说明.txt': '甲' }, {}, { text: Buffer.from(other) }).bytes), 'manifest')
})

test('a file is told by its content: no program, no macro, no archive, no document that acts (every ground at once)', async () => {
  const place = await next()
  const active = samplePdf({ box: '[0 0 595 842]/AA<</O<</S/Launch/F(calc)>>>>' })
  const outcome = await brought(
    intranet,
    forged(
      {
        '报表.csv': { bytes: Buffer.from('编号,名称,数量\nA1,=cmd|calc,1\n'), schema: 'goods', records: 1 },
        '程序.txt': Buffer.from('MZ\u0090\u0000', 'latin1'),
        '文档.pdf': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        '嵌套.ofd': packStored(new Map([['x', Buffer.from('y')]])),
        '网页.txt': '<html><script>alert(1)</script></html>',
        '数据.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        '动作.pdf': active,
        '无格式.csv': '甲,乙\n1,2\n',
      },
      place,
    ).bytes,
  )
  refusedFor(outcome, 'type', 'schema-needed', 'active')
  const at = (code: string) =>
    outcome.steps
      .flatMap(({ grounds }) => grounds)
      .filter((one) => one.code === `ferry.${code}`)
      .map(({ file: name }) => name)
  assert.deepEqual(at('type'), ['程序.txt', '文档.pdf', '嵌套.ofd', '网页.txt'])
  assert.deepEqual(at('active').toSorted(), ['动作.pdf', '动作.pdf', '报表.csv', '数据.xml'].toSorted())
})

test('records are held to the schema of the side that receives, each line by its number', async () => {
  const place = await next()
  const rows = (text: string, records = 1) => ({ bytes: Buffer.from(text), schema: 'goods', records })
  const outcome = await brought(
    intranet,
    forged(
      {
        '甲.csv': rows('编号,名称,数量\n,无编号,1\nA1,好,x\nA2,好\nA2,再来,2\n'),
        '乙.csv': rows('编号,名称,备注\nA1,好,1\n'),
        '丙.json': rows('[{"编号":"A1","名称":"好","数量":1.5}]'),
        '丁.jsonl': rows('{"编号":"A1","名称":"好"}\n不是记录\n'),
        '戊.csv': rows('编号,名称,数量\nA1,好,1\n', 2),
        '己.csv': { ...rows('编号,名称\nA1,好\n'), schema: 'unheard-of' },
      },
      place,
    ).bytes,
  )
  refusedFor(outcome, 'schema', 'miscounted', 'no-schema')
  const words = outcome.steps.flatMap(({ grounds }) => grounds).map(({ zh }) => zh)
  for (const part of [
    /“甲.csv”第 2 行.*缺少“编号”/,
    /“甲.csv”第 3 行.*不是整数/,
    /“甲.csv”第 4 行.*有 2 列/,
    /主键“A2”重复/,
    /多出的列/,
    /“丙.json”第 1 行/,
    /“丁.jsonl”第 2 行/,
  ])
    assert.ok(
      words.some((one) => part.test(one)),
      String(part),
    )
})

test('what is refused lies sealed and apart, raises an alarm, and is ended by a person’s finding, never opened', async () => {
  const bytes = Buffer.from('PK 一份被拒收的文件，内容不得再被打开')
  const { quarantine } = await brought(intranet, bytes)
  assert.equal((await brought(intranet, bytes)).quarantine, quarantine)
  const [held] = await ask(
    intranet,
    'select q.times, s.bytes from ferry.quarantine q join ferry.sealed s on s.quarantine = q.id where q.id = $1',
    [quarantine],
  )
  assert.equal(held!.times, 2)
  assert.ok(!(held!.bytes as Buffer).includes('被拒收') && !(held!.bytes as Buffer).includes(base64('被拒收').slice(4, 12)))
  const alarm = () =>
    ask(intranet, "select times from kernel.alarm where kind = 'ferry.refused' and about = $1 and cleared_at is null", [quarantine])
  assert.equal((await alarm()).length, 1)
  await intranet.act(APPROVER, contract.reviewQuarantine, { quarantine: quarantine!, finding: '误拷贝的其他文件，已核实' })
  assert.equal((await alarm()).length, 0)
  assert.deepEqual((await intranet.refusal(APPROVER, contract.reviewQuarantine, { quarantine: quarantine!, finding: '再次核查' })).codes, [
    'ferry.reviewed',
  ])
})

test('a root is believed by two people, the second of whom enters its fingerprint; and not for ever', async () => {
  const { root } = forger
  const proposed = await extranet.act(OPERATOR, contract.proposeSender, {
    title: '另一个根',
    network: 'intranet',
    root: root.certificate.pem,
  })
  assert.deepEqual((await extranet.refusal(APPROVER, contract.trustSender, { sender: proposed.id, fingerprint: 'ab'.repeat(32) })).codes, [
    'ferry.other-fingerprint',
  ])
  await assert.rejects(
    extranet.database.pool.query("update ferry.sender set state = 'trusted', trusted_by = proposed_by where id = $1", [proposed.id]),
    /sender_by_two/,
  )
  const leaf = { title: '不是根', network: 'intranet', root: forger.leaf.certificate.pem } as const
  assert.deepEqual((await extranet.refusal(OPERATOR, contract.proposeSender, leaf)).codes, ['ferry.root-malformed'])

  const place = await next()
  const made = forged({ '说明.txt': '甲' }, place).bytes
  await intranet.act(OPERATOR, contract.refuseCertificate, { sender: forgerId, serial: forger.zone.certificate.serial, reason: '私钥遗失' })
  refusedFor(await brought(intranet, made), 'unsigned')
  await intranet.act(OPERATOR, contract.endSender, { sender: forgerId, reason: '不再使用' })
  refusedFor(await brought(intranet, made), 'unsigned')
})

test('a receipt for what was not sent, or for other content, is refused', async () => {
  await believe(extranet, forger.root.certificate.pem)
  const receipt = {
    channel: CHANNEL,
    number: 1,
    digest: 'ab'.repeat(32),
    sm3: 'cd'.repeat(32),
    importedAt: '2026-11-26T01:00:00.000Z',
    files: [{ name: 'a.txt', sm3: 'ab'.repeat(32), records: 0 }],
  }
  const { canonical } = await import('#kernel/trust/canonical.ts')
  const way = { kind: 'receipt', from: 'intranet', to: 'extranet', number: 1, previous: 'ab'.repeat(32) } as const
  refusedFor(await brought(extranet, forged({ 'receipt.json': canonical(receipt) }, way).bytes), 'unknown-package')
  refusedFor(await brought(extranet, forged({ 'receipt.json': '{"秘密":"藏在回执里"}' }, way).bytes), 'unknown-package')
})

test('an official who holds no right of the ferry moves nothing and sees no channel', async () => {
  const officer = 'stats-bureau.officer'
  assert.deepEqual((await intranet.refusal(officer, contract.importPackage, { name: 'x', content: '' })).codes, ['kernel.not-allowed'])
  assert.deepEqual((await intranet.ask(officer, contract.standing, {})).channels, [])
})
