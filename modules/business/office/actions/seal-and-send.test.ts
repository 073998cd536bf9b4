// From the number to the organ that signs for it: the seal over the date, the files that cannot change, the receipts.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { verify } from '#modules/security/seals/contract.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import { HEAD, HOLDER as CLERK, OFFICER, readySeals } from '#tests/support/seals.ts'
import * as contract from '../contract.ts'

let house: TestHouse
let prefix = ''
before(async () => {
  house = await testHouse()
  await readySeals(house)
  prefix = (await house.act(CLERK, contract.addPrefix, { code: '湘信办发', mark: '湖南省人民政府信息化工作办公室文件' })).id
})
after(() => house.close())

async function registered() {
  const { id: document } = await house.act(OFFICER, contract.draftDocument, {
    kind: '通知',
    matter: '开展安全等级自查',
    secrecy: 'none',
    addressees: ['stats-bureau'],
    body: '请各单位认真自查。',
    attachments: [],
    copiedTo: ['public-security-department'],
    urgency: 'none',
  })
  await house.act(OFFICER, contract.sendForReview, { document })
  await house.act(CLERK, contract.reviewDocument, { document, verdict: 'agree' })
  await house.act(HEAD, contract.signDocument, { document, verdict: 'agree' })
  await house.act(CLERK, contract.registerDocument, { document, prefix })
  return document
}

const check = async (document: string, format: contract.Format) => {
  const file = await house.ask(OFFICER, contract.fileOf, { document, format })
  return { file, report: await house.ask('anyone', verify, { file: file.base64 }) }
}

test('both files are sealed over the date, and a stranger’s check finds them genuine', async () => {
  const document = await registered()
  const { sealName } = await house.act(CLERK, contract.sealDocument, { document })
  assert.match(sealName, /信息化工作办公室/)
  for (const format of ['pdf', 'ofd'] as const) {
    const { file, report } = await check(document, format)
    assert.ok(file.sealed)
    assert.equal(report.verdict, 'good', JSON.stringify(report))
  }
})

test('what was printed and changed since is not sealed', async () => {
  const document = await registered()
  await sql`update office.file set bytes = bytes || '\\x20'::bytea where document = ${document} and format = 'pdf'`.execute(
    house.database.kysely,
  )
  assert.deepEqual((await house.refusal(CLERK, contract.sealDocument, { document })).codes, ['office.changed-after-signing'])
  const { files } = await house.ask(OFFICER, contract.one, { document })
  assert.ok(files.every(({ sealed }) => !sealed))
})

test('a document without a seal is not sent, and a sent one is not sealed again', async () => {
  const document = await registered()
  assert.deepEqual((await house.refusal(CLERK, contract.sendDocument, { document })).codes, ['kernel.not-in-state'])
  await house.act(CLERK, contract.sealDocument, { document })
  assert.deepEqual(await house.act(CLERK, contract.sendDocument, { document }), { organs: 2 })
  assert.deepEqual((await house.refusal(CLERK, contract.sealDocument, { document })).codes, ['kernel.not-in-state'])
  assert.deepEqual((await house.refusal(CLERK, contract.sendDocument, { document })).codes, ['kernel.not-in-state'])
})

test('each organ signs for its own copy, sees the page and its own receipt, and registers it under its own number', async () => {
  const document = await registered()
  await house.act(CLERK, contract.sealDocument, { document })
  await assert.rejects(house.ask('stats-bureau.officer', contract.one, { document }))
  await house.act(CLERK, contract.sendDocument, { document })
  const theirs = await house.ask('stats-bureau.officer', contract.one, { document })
  assert.equal(theirs.own, false)
  assert.deepEqual(
    theirs.receipts.map(({ organ, state }) => [organ, state]),
    [['stats-bureau', 'arrived']],
  )
  assert.deepEqual(
    theirs.hands.map(({ role, opinion }) => [role, opinion]),
    [['issuer', null]],
  )
  const incoming = theirs.incoming!.id
  assert.deepEqual((await house.refusal('ndrc.officer', contract.receiveDocument, { incoming })).codes, ['kernel.not-found'])
  assert.deepEqual((await house.refusal('stats-bureau.officer', contract.registerIncoming, { incoming })).codes, ['kernel.not-in-state'])
  house.clock.set('2026-03-02T02:30:00.000Z')
  await house.act('stats-bureau.officer', contract.receiveDocument, { incoming })
  assert.deepEqual((await house.refusal('stats-bureau.officer', contract.receiveDocument, { incoming })).codes, ['kernel.not-in-state'])
  const { incomingNumber } = await house.act('stats-bureau.officer', contract.registerIncoming, { incoming, handling: '请信息中心阅办。' })
  assert.match(incomingNumber, /^收〔2026〕\d+号$/)
  const { receipts } = await house.ask(OFFICER, contract.one, { document })
  const theirReceipt = receipts.find(({ organ }) => organ === 'stats-bureau')!
  assert.equal(theirReceipt.state, 'registered')
  assert.match(new Date(theirReceipt.receivedAt!).toISOString(), /^2026-03-02T02:30:00/)
  const police = receipts.find(({ organ }) => organ === 'public-security-department')!
  assert.deepEqual([police.copied, police.state], [true, 'arrived'])
  const mine = await house.ask('public-security-department.officer', contract.one, { document })
  await house.act('public-security-department.officer', contract.receiveDocument, { incoming: mine.incoming!.id })
  await house.act('public-security-department.officer', contract.returnIncoming, {
    incoming: mine.incoming!.id,
    reason: '不属本机关职责。',
  })
  const after = await house.ask(OFFICER, contract.one, { document })
  assert.equal(after.receipts.find(({ organ }) => organ === 'public-security-department')?.returnedWhy, '不属本机关职责。')
})
