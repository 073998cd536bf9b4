// A document's course on the real tables: two people at least, a number without gap or double, what was signed stays.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { In } from '#kernel/module/contract.ts'
import { sql } from 'kysely'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import { readyTrust } from '#tests/support/trust.ts'
import * as contract from '../contract.ts'

const OFFICER = 'informatisation-office.officer'
const CLERK = 'informatisation-office.documents'
const HEAD = 'informatisation-office.head'

let house: TestHouse
let prefix = ''
before(async () => {
  house = await testHouse()
  await readyTrust(house, { officials: [CLERK, HEAD] })
  prefix = (await house.act(CLERK, contract.addPrefix, { code: '湘信办发', mark: '湖南省人民政府信息化工作办公室文件' })).id
})
after(() => house.close())

const notice = (more: Partial<In<typeof contract.draftDocument>> = {}): In<typeof contract.draftDocument> => ({
  kind: '通知',
  matter: '开展年度电子政务系统安全等级自查',
  secrecy: 'none',
  addressees: ['stats-bureau', 'ndrc'],
  body: '一、自查范围\n省直各单位已投入使用的系统。\n二、时间安排\n年底前完成。',
  attachments: [],
  copiedTo: ['public-security-department'],
  urgency: 'none',
  ...more,
})

const drafted = async (more = {}) => (await house.act(OFFICER, contract.draftDocument, notice(more))).id
async function reviewed(more = {}) {
  const document = await drafted(more)
  await house.act(OFFICER, contract.sendForReview, { document })
  await house.act(CLERK, contract.reviewDocument, { document, verdict: 'agree' })
  return document
}
async function signed(more = {}) {
  const document = await reviewed(more)
  await house.act(HEAD, contract.signDocument, { document, verdict: 'agree', opinion: '同意印发。' })
  return document
}

test('a document is drafted, reviewed, signed and numbered by different people, and its date is the day it was signed', async () => {
  const document = await signed()
  house.clock.set('2026-03-04T01:00:00.000Z')
  const { number } = await house.act(CLERK, contract.registerDocument, { document, prefix, copies: 30 })
  assert.match(number, /^湘信办发〔2026〕[1-9]\d*号$/)
  const one = await house.ask(OFFICER, contract.one, { document })
  assert.equal(one.document.title, '湖南省人民政府信息化工作办公室关于开展年度电子政务系统安全等级自查的通知')
  assert.equal(one.document.signedOn, '2026-03-02')
  assert.equal(one.document.printedOn, '2026-03-04')
  assert.deepEqual(
    one.hands.map(({ role }) => role),
    ['drafter', 'reviewer', 'issuer', 'registrar'],
  )
  assert.equal(new Set(one.hands.slice(0, 3).map(({ name }) => name)).size, 3)
  assert.deepEqual(
    one.hands.map(({ holds }) => holds),
    [null, true, true, null],
  )
  const file = await house.ask(OFFICER, contract.fileOf, { document, format: 'pdf' })
  assert.equal(Buffer.from(file.base64, 'base64').subarray(0, 5).toString(), '%PDF-')
})

test('the drafter does not review, and neither drafter nor reviewer signs', async () => {
  // Somebody who holds every office at once, as small organs have: the rule looks at the person, not at the post.
  const base = await house.as(OFFICER)
  const all = new Map([...base.permissions, ['office.review', 'own'], ['office.sign', 'own']] as const)
  const everything = { ...base, permissions: all, policy: undefined } as typeof base
  const document = await drafted()
  const code = (name: string, input: unknown) =>
    house.house.act(everything, name, input).then(
      () => 'done',
      (error: { grounds?: { code: string }[] }) => error.grounds?.[0]?.code,
    )
  await house.act(OFFICER, contract.sendForReview, { document })
  assert.equal(await code(contract.reviewDocument.name, { document, verdict: 'agree' }), 'office.reviewer-drafted')
  await house.act(CLERK, contract.reviewDocument, { document, verdict: 'agree' })
  assert.equal(await code(contract.signDocument.name, { document, verdict: 'agree' }), 'office.signer-took-part')
})

test('who returns a document says why, and it is reviewed anew', async () => {
  const document = await drafted()
  await house.act(OFFICER, contract.sendForReview, { document })
  assert.deepEqual((await house.refusal(CLERK, contract.reviewDocument, { document, verdict: 'return' })).codes, ['office.reason-missing'])
  await house.act(CLERK, contract.reviewDocument, { document, verdict: 'return', opinion: '请补充时间要求。' })
  await house.act(OFFICER, contract.changeDraft, { document, ...notice({ matter: '报送自查结果' }) })
  await house.act(OFFICER, contract.sendForReview, { document })
  await house.act(CLERK, contract.reviewDocument, { document, verdict: 'agree' })
  await house.act(HEAD, contract.signDocument, { document, verdict: 'return', opinion: '范围再明确。' })
  const { hands, document: kept } = await house.ask(OFFICER, contract.one, { document })
  assert.equal(kept.state, 'drafted')
  assert.deepEqual(
    hands.filter(({ role, stands }) => role === 'reviewer' && stands),
    [],
  )
})

test('a change in substance after the signature returns to its signer, and to no other head', async () => {
  const document = await signed()
  const { version } = await house.act(CLERK, contract.correctDocument, {
    document,
    matter: '开展年度电子政务系统安全等级自查和整改',
    body: '一、自查和整改范围\n省直各单位。',
    reason: '领导小组会议增加整改要求',
  })
  assert.ok(version > 1)
  const head = await house.as(HEAD)
  const another = { ...head, id: '00000000-0000-7000-8000-000000000009', name: '示例·另一位', policy: undefined } as typeof head
  await assert.rejects(
    house.house.act(another, contract.signDocument.name, { document, verdict: 'agree' }),
    (error: { grounds: { code: string }[] }) => error.grounds[0]!.code === 'office.not-the-former-signer',
  )
  const { hands } = await house.ask(OFFICER, contract.one, { document })
  assert.ok(hands.every(({ holds, stands }) => holds === null || !stands))
  await house.act(HEAD, contract.signDocument, { document, verdict: 'agree' })
  const { number } = await house.act(CLERK, contract.registerDocument, { document, prefix })
  assert.match(number, /号$/)
})

test('what was corrected may be returned by any head, and reviewed anew it is signed afresh', async () => {
  const document = await signed()
  const correction = { matter: '开展年度自查', body: '请各单位认真自查。', reason: '精简文字' }
  await house.act(CLERK, contract.correctDocument, { document, ...correction })
  const head = await house.as(HEAD)
  const another = { ...head, id: '00000000-0000-7000-8000-000000000009', name: '示例·另一位', policy: undefined } as typeof head
  await house.house.act(another, contract.signDocument.name, { document, verdict: 'return', opinion: '请重新拟稿。' })
  await house.act(OFFICER, contract.sendForReview, { document })
  // Whoever corrected it is one of its drafters now.
  assert.deepEqual((await house.refusal(CLERK, contract.reviewDocument, { document, verdict: 'agree' })).codes, ['office.reviewer-drafted'])
})

test('what was changed behind the signature goes no further', async () => {
  const document = await signed()
  await sql`update office.document set body = '另一段话' where id = ${document}`.execute(house.database.kysely)
  const { hands } = await house.ask(OFFICER, contract.one, { document })
  assert.deepEqual(
    hands.map(({ holds }) => holds),
    [null, false, false],
  )
  const { codes } = await house.refusal(CLERK, contract.registerDocument, { document, prefix })
  assert.deepEqual(codes, ['office.changed-after-signing'])
})

test('twelve documents registered at once get twelve numbers without gap or double, and a refused one leaves none', async () => {
  const { id: run } = await house.act(CLERK, contract.addPrefix, { code: '湘信办函', mark: '湖南省人民政府信息化工作办公室' })
  const documents = []
  for (let i = 0; i < 12; i += 1) documents.push(await signed())
  await sql`update office.document set body = '篡改' where id = ${documents[5]!}`.execute(house.database.kysely)
  const clerk = await house.as(CLERK)
  const outcomes = await Promise.allSettled(
    documents.map((document) => house.house.act(clerk, contract.registerDocument.name, { document, prefix: run })),
  )
  const numbers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [(outcome.value as { number: string }).number] : []))
  assert.deepEqual(
    numbers.map((number) => Number(/〕(\d+)号/.exec(number)![1])).toSorted((a, b) => a - b),
    Array.from({ length: 11 }, (_, i) => i + 1),
  )
})

test('a number is written by nobody twice, whatever goes around the room', async () => {
  const document = await signed()
  await assert.rejects(
    sql`insert into office.number (organ, code, year, seq, document) values ('informatisation-office', '湘信办函', 2026, 1, ${document})`.execute(
      house.database.kysely,
    ),
    /number_pkey/,
  )
})

test('nobody reviews or signs without a certificate of their own', async () => {
  const statsNotice = notice({ addressees: ['ndrc'] })
  const { id: document } = await house.act('stats-bureau.officer', contract.draftDocument, statsNotice)
  await house.act('stats-bureau.officer', contract.sendForReview, { document })
  const { codes } = await house.refusal('stats-bureau.documents', contract.reviewDocument, { document, verdict: 'agree' })
  assert.deepEqual(codes, ['trust.no-certificate'])
})

test('a document may be as long as ninety pages and no longer', async () => {
  const attachments = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `附表${i + 1}`, text: '汉'.repeat(9_900) }))
  const { codes } = await house.refusal(OFFICER, contract.draftDocument, notice({ attachments: attachments(4) }))
  assert.deepEqual(codes, ['office.document-too-long'])
  const document = await drafted({ attachments: attachments(2), body: '汉'.repeat(9_000) })
  assert.ok((await house.ask(OFFICER, contract.preview, { document })).pages > 40)
})

test('another organ’s prefix is refused, and so is a prefix that is taken or no Chinese word', async () => {
  const { id: theirs } = await house.act('stats-bureau.documents', contract.addPrefix, { code: '湘统', mark: '湖南省统计局文件' })
  const document = await signed()
  const refused = (input: In<typeof contract.registerDocument>) => house.refusal(CLERK, contract.registerDocument, input)
  assert.deepEqual((await refused({ document, prefix: theirs })).codes, ['office.prefix-of-another'])
  const add = (code: string) => house.refusal(CLERK, contract.addPrefix, { code, mark: '文件' })
  assert.deepEqual((await add('湘统')).codes, ['office.prefix-taken'])
  assert.deepEqual((await add('XTF')).codes, ['office.prefix-malformed'])
})

test('a document of another organ is not found by those who may not read it', async () => {
  const document = await signed()
  await assert.rejects(house.ask('ndrc.officer', contract.one, { document }))
  assert.deepEqual((await house.refusal('ndrc.documents', contract.registerDocument, { document, prefix })).codes, ['kernel.not-found'])
})
