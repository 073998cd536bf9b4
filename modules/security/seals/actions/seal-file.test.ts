// Seals from making to the sealed file, by the officials who may, under the province's own authorities.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import { readPdf } from '#kernel/documents/pdf/read-pdf.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { readSeal, readSealSignature } from '#kernel/trust/ses.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { approvalOf, checked, freshDocument, sealedFile } from '#tests/support/sealed-files.ts'
import { HEAD, HOLDER, KEEPER, MAKER, OFFICER, ORGAN, readySeals, sealInUse } from '#tests/support/seals.ts'
import { SECURITY_ADMINS } from '#tests/support/trust.ts'
import * as contract from '../contract.ts'

let house: TestHouse
let seal = ''
let holder = ''
before(async () => {
  house = await testHouse()
  ;({ seal, holder } = await readySeals(house))
})
after(() => house.close())

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.grounds.map(({ code }) => code)
  }
  throw new Error('it was not refused')
}

const base64 = (bytes: Buffer) => bytes.toString('base64')
const order = async (bytes = freshDocument('pdf')) => ({
  approval: await approvalOf(house, seal, bytes),
  format: 'pdf' as const,
  file: base64(bytes),
})

for (const format of ['pdf', 'ofd'] as const)
  test(`an approved ${format} is sealed, and anyone is told in one sentence that it is genuine`, async () => {
    const file = await sealedFile(house, seal, format)
    const report = await checked(house, file)
    assert.deepEqual([report.verdict, report.findings, report.signatures.flatMap(({ findings }) => findings)], ['good', [], []])
    assert.match(report.sentence.zh, /^这份文件是真的，盖章后没有改动过。盖章：.*（模拟）。$/)
    const [mark] = report.signatures
    assert.deepEqual([mark!.kind, mark!.seal?.atSigning, mark!.seal?.now, mark!.signer.now?.status], ['seal', 'enabled', 'enabled', 'good'])
    assert.ok(mark!.stampedAt)
    assert.ok(mark!.chain.length >= 2)
  })

test('a PDF carries both: a CMS that pdfsig calls valid, and beside it the SES_Signature; an OFD carries the seal’s file', async () => {
  const pdf = await sealedFile(house, seal, 'pdf')
  const [signature] = readPdf(pdf).signatures
  assert.equal(readSealSignature(signature!.extra!).seal.name, readSeal(readSealSignature(signature!.extra!).seal.der).name)
  const ofd = readOfd(await sealedFile(house, seal, 'ofd'))
  assert.ok(readSealSignature(ofd.signs[0]!.signedValue!).seal.der.equals(ofd.signs[0]!.seal!))
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-seal-'))
  writeFileSync(join(dir, 'sealed.pdf'), pdf)
  const said = spawnSync('pdfsig', ['-nocert', join(dir, 'sealed.pdf')], { encoding: 'utf8' })
  rmSync(dir, { recursive: true })
  assert.match(said.stdout ?? '', /Signature is Valid/)
})

test('the ledger says who applied which seal to what and when, and can only grow', async () => {
  const bytes = freshDocument('pdf')
  await sealedFile(house, seal, 'pdf', bytes)
  const { rows } = await house.database.pool.query('select * from seals.use where sm3 = $1', [sm3Hex(bytes)])
  assert.deepEqual([rows.length, rows[0].copies, rows[0].organ, rows[0].official], [1, 2, ORGAN, (await house.as(HOLDER)).id])
  for (const change of ['update seals.use set copies = 1', 'delete from seals.use', 'truncate seals.use'])
    await assert.rejects(house.database.pool.query(change), /only ever added to/)
})

test('the same document is sealed once, however often and at once it is tried; neither is what came out of it', async () => {
  const bytes = freshDocument('ofd')
  const approval = await approvalOf(house, seal, bytes)
  const input = { approval, format: 'ofd' as const, file: base64(bytes) }
  const actor = await house.as(HOLDER)
  const tries = await Promise.allSettled([1, 2, 3].map(() => house.house.act(actor, contract.sealFile.name, input)))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  const again = (await codesOf(house.house.act(actor, contract.sealFile.name, input)))[0]
  assert.equal(again, 'seals.already-sealed')
  const sealed = tries.find((one) => one.status === 'fulfilled')!.value as { file: string }
  const second = { ...input, approval: await approvalOf(house, seal, Buffer.from(sealed.file, 'base64')), file: sealed.file }
  assert.deepEqual(await codesOf(house.house.act(actor, contract.sealFile.name, second)), ['seals.already-sealed'])
})

test('a seal is not applied by one who is not its holder, without fresh proof, for another, or after the appointment ended', async () => {
  const actor = await house.as(HOLDER)
  const input = await order()
  const act = (as: typeof actor) => codesOf(house.house.act(as, contract.sealFile.name, input))
  assert.deepEqual(await act(await house.as(OFFICER)), ['kernel.not-allowed'])
  assert.deepEqual(await act({ ...actor, provedAt: Date.parse(house.clock.now()) - 11 * 60_000 }), ['kernel.proof-needed'])
  assert.deepEqual(await act({ ...actor, behalf: 'official/00000000-0000-7000-8000-000000000001' }), ['kernel.in-person'])
  assert.deepEqual(await act(await house.as('stats-bureau.documents')), ['kernel.not-found'])
  await house.act(KEEPER, contract.endHolder, { holder, reason: '岗位调整' })
  assert.deepEqual(await act(actor), ['seals.not-holder'])
  const today = house.clock.now().slice(0, 10)
  holder = (await house.act(KEEPER, contract.appointHolder, { seal, account: HOLDER, until: today })).id
  assert.deepEqual((await house.refusal(KEEPER, contract.appointHolder, { seal, account: HOLDER })).codes, ['seals.holder-already'])
  const before = house.clock.now()
  house.clock.set('2026-03-03T01:00:00.000Z')
  const tomorrow = { ...actor, provedAt: Date.parse(house.clock.now()) }
  assert.deepEqual(await act(tomorrow), ['seals.not-holder'])
  house.clock.set(before)
  await house.act(HOLDER, contract.sealFile, input)
  assert.deepEqual((await house.refusal(KEEPER, contract.appointHolder, { seal, account: OFFICER })).codes, ['seals.not-of-organ'])
})

test('what was not approved, was refused, or is another file than the approved one, is not sealed', async () => {
  const bytes = freshDocument('pdf')
  const { id } = await house.act(OFFICER, contract.askUse, { seal, title: '证明', file: base64(bytes), copies: 1, reason: '对外出具证明' })
  const file = base64(bytes)
  const refused = async (more = {}) =>
    (await house.refusal(HOLDER, contract.sealFile, { approval: id, format: 'pdf', file, ...more })).codes
  assert.deepEqual(await refused(), ['seals.approval-needed'])
  await house.act(HEAD, contract.decideUse, { approval: id, verdict: 'refuse', opinion: '内容不实' })
  assert.deepEqual(await refused(), ['seals.approval-needed'])
  assert.deepEqual((await house.refusal(HEAD, contract.decideUse, { approval: id, verdict: 'approve' })).codes, ['kernel.not-in-state'])
  const other = await approvalOf(house, seal, freshDocument('pdf'))
  assert.deepEqual(await refused({ approval: other }), ['seals.approved-other'])
  assert.deepEqual(await refused({ approval: '00000000-0000-4000-8000-000000000000' }), ['kernel.not-found'])
})

test('a head who is also the holder does not seal what they approved', async () => {
  const head = await house.as(HEAD)
  const input = await order()
  await house.database.pool.query(
    `insert into seals.holder (id, version, created_at, updated_at, seal, organ, official, name, "from")
     values (gen_random_uuid(), 1, now(), now(), $1, $2, $3, '负责人', '2026-01-01')`,
    [seal, ORGAN, head.id],
  )
  const permissions = new Map([...head.permissions, ['seals.apply', 'own']] as const)
  const both = { ...head, permissions, provedAt: Date.parse(house.clock.now()) }
  assert.deepEqual(await codesOf(house.house.act(both, contract.sealFile.name, input)), ['seals.approved-by-self'])
})

test('files that are broken, signed over or no document at all are refused in words, and so is a place off the page', async () => {
  const sealed = await sealedFile(house, seal, 'pdf')
  const broken = Buffer.from(sealed)
  broken[60]! ^= 1
  const refusedAs = async (bytes: Buffer, more: { format?: 'pdf' | 'ofd'; place?: { page: number; x: number; y: number } } = {}) =>
    (await house.refusal(HOLDER, contract.sealFile, { ...(await order(bytes)), ...more })).codes
  assert.deepEqual(await refusedAs(Buffer.from('not a document')), ['seals.unreadable'])
  assert.deepEqual(await refusedAs(freshDocument('pdf'), { format: 'ofd' }), ['seals.unreadable'])
  const appended = Buffer.concat([sealed, Buffer.from('\n% shadow\n')])
  assert.match((await refusedAs(appended))[0]!, /^seals\.(not-sealable|unreadable)$/)
  assert.deepEqual(await refusedAs(freshDocument('pdf'), { place: { page: 1, x: 5, y: 5 } }), ['seals.off-page'])
  assert.deepEqual(await refusedAs(freshDocument('ofd'), { format: 'ofd', place: { page: 1, x: 200, y: 100 } }), ['seals.off-page'])
})

test('a seal goes through its life by those who may: nobody files their own, and a cancelled one never returns', async () => {
  const { id } = await house.act(MAKER, contract.makeSeal, { organ: ORGAN, kind: 'business', name: '电子政务项目专用' })
  assert.deepEqual((await house.refusal(MAKER, contract.makeSeal, { organ: ORGAN, kind: 'business', name: '电子政务项目专用' })).codes, [
    'seals.seal-exists',
  ])
  assert.deepEqual((await house.refusal(KEEPER, contract.enableSeal, { seal: id })).codes, ['kernel.not-in-state'])
  assert.deepEqual((await house.refusal(KEEPER, contract.fileSeal, { seal: id, number: '1' })).codes, ['kernel.not-allowed'])
  const maker = await house.as(MAKER)
  const filing = { ...maker, permissions: new Map([...maker.permissions, ['seals.file', 'all']] as const) }
  assert.deepEqual(await codesOf(house.house.act(filing, contract.fileSeal.name, { seal: id, number: '1' })), ['seals.filed-by-another'])
  await house.act(SECURITY_ADMINS[1], contract.fileSeal, { seal: id, number: '湘章备2026-2' })
  await house.act(KEEPER, contract.enableSeal, { seal: id })
  await house.act(KEEPER, contract.disableSeal, { seal: id, reason: '换届' })
  assert.deepEqual(
    (await house.refusal(OFFICER, contract.askUse, { seal: id, title: 'x', file: 'AAAA', copies: 1, reason: '试验' })).codes,
    ['seals.not-enabled'],
  )
  await house.act(KEEPER, contract.enableSeal, { seal: id })
  await house.act(KEEPER, contract.cancelSeal, { seal: id, reason: '项目结束' })
  for (const again of [contract.enableSeal, contract.cancelSeal] as const)
    assert.deepEqual(await codesOf(house.house.act(await house.as(KEEPER), again.name, { seal: id, reason: '试验' })), [
      'kernel.not-in-state',
    ])
  assert.deepEqual((await house.refusal(KEEPER, contract.appointHolder, { seal: id, account: HOLDER })).codes, ['seals.cancelled'])
  await assert.rejects(house.database.pool.query(`update seals.seal set state = 'enabled' where id = $1`, [id]), /never returns/)
  const other = await house.as('stats-bureau.seal-keeper')
  assert.deepEqual(await codesOf(house.house.act(other, contract.disableSeal.name, { seal, reason: '越权' })), ['kernel.not-found'])
})

test('a seal out of its time, and one whose organ got another certificate, are not applied', async () => {
  const { seal: second } = await sealInUse(house, { kind: 'contract' })
  const bytes = freshDocument('pdf')
  const { id } = await house.act(OFFICER, contract.askUse, {
    seal: second,
    title: '合同',
    file: base64(bytes),
    copies: 1,
    reason: '签合同',
  })
  await house.act(HEAD, contract.decideUse, { approval: id, verdict: 'approve' })
  const input = { approval: id, format: 'pdf' as const, file: base64(bytes) }
  await house.database.pool.query(`update seals.seal set valid_to = '2026-03-02T00:30:00Z', valid_from = '2026-01-01' where id = $1`, [
    second,
  ])
  assert.deepEqual((await house.refusal(HOLDER, contract.sealFile, input)).codes, ['seals.out-of-time'])
  await house.database.pool.query(`update seals.seal set valid_to = '2027-03-02T00:30:00Z', signer = 'abc' where id = $1`, [second])
  assert.deepEqual((await house.refusal(HOLDER, contract.sealFile, input)).codes, ['seals.certificate-changed'])
})
