// The rules about documents, each with a case it bites on and one it lets pass.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { day } from '#kernel/time/day.ts'
import { type DocumentKind, documentKinds } from '../contract/fields.ts'
import { nothingClassified } from './classified.ts'
import { DOCUMENT_NUMBER, numberOf, prefixIsChinese } from './document-number.ts'
import { kindIsInForce, kindsInForce, showsSigner } from './kinds.ts'
import { attachmentNamesArePlain, titleHasThreeParts, titleOf } from './title.ts'
import { correctedReturnsToSigner, reviewerIsAnother, signerIsAnother, unchangedSinceSigned } from './two-people.ts'
import { addresseesNamed, reportAsksNothing, requestIsOne, upwardGoesUp } from './whom-to-write-to.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)

test('there are fifteen kinds since the common regulation, and thirteen before', () => {
  assert.equal(kindsInForce.on(day('2026-03-02')).value.length, 15)
  assert.equal(kindsInForce.on(day('2012-06-30')).value.length, 13)
  assert.deepEqual(codes(kindIsInForce({ kind: '决议', day: day('2012-06-30') })), ['office.kind-not-in-force'])
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) assert.deepEqual(kindIsInForce({ kind, day: day('2012-07-01') }), [])
})

test('who signed is shown on requests and reports, and on nothing else', () => {
  const shown = (Object.keys(documentKinds) as DocumentKind[]).filter(showsSigner)
  assert.deepEqual(shown.toSorted(), ['报告', '请示'].toSorted())
})

test('a classified document is refused, by its level or by the mark in its text', () => {
  assert.deepEqual(nothingClassified({ secrecy: 'none', texts: ['做好国家秘密保护工作，机密事项不上网。'] }), [])
  assert.deepEqual(codes(nothingClassified({ secrecy: 'secret', texts: [] })), ['office.classified'])
  const [found] = nothingClassified({ secrecy: 'none', texts: ['正文', '机密★10年'] })
  assert.equal(found?.detail?.mark, '机密')
  assert.deepEqual(found?.clauses, ['3.2.7'])
})

test('a title has three parts, and the matter brings none of the others along', () => {
  const organName = '湖南省统计局'
  assert.equal(titleOf(organName, '开展核查', '通知'), '湖南省统计局关于开展核查的通知')
  const part = (matter: string) => titleHasThreeParts({ organName, matter, kind: '通知' })[0]?.detail?.part
  assert.equal(part('开展《统计法》“回头看”核查'), undefined)
  assert.equal(part('印发关于加强统计的意见'), undefined)
  assert.equal(part('关于开展核查'), '关于')
  assert.equal(part('湖南省统计局开展核查'), organName)
  assert.equal(part('开展核查的通知'), '的通知')
  assert.equal(part('开展核查。'), '。')
  assert.equal(part('  '), '空白')
})

test('names of attachments are plain', () => {
  assert.deepEqual(attachmentNamesArePlain({ names: ['自查表', '《统计法》释义'] }), [])
  assert.deepEqual(
    attachmentNamesArePlain({ names: ['自查表。', '《自查表》'] }).map(({ field }) => field),
    ['/attachments/0/name', '/attachments/1/name'],
  )
})

test('it says whom it goes to, each once and never to itself; a public kind may go to nobody', () => {
  const asked = (kind: DocumentKind, addressees: string[], copiedTo: string[] = []) =>
    codes(addresseesNamed({ kind, own: 'stats-bureau', addressees, copiedTo }))
  assert.deepEqual(asked('通知', []), ['office.no-addressee'])
  assert.deepEqual(asked('公告', []), [])
  assert.deepEqual(asked('通知', ['stats-bureau']), ['office.addressed-to-itself'])
  assert.deepEqual(asked('通知', ['ndrc'], ['ndrc']), ['office.addressed-to-itself'])
  assert.deepEqual(asked('通知', ['ndrc'], ['changsha']), [])
})

test('a request has one matter, one addressee and a contact', () => {
  const request = {
    kind: '请示' as const,
    addressees: ['ndrc'],
    body: '拟建设数据库。\n妥否，请批示。',
    contact: '示例·王芳，电话：0731-00000000',
  }
  assert.deepEqual(requestIsOne(request), [])
  assert.deepEqual(codes(requestIsOne({ ...request, addressees: ['ndrc', 'changsha'], contact: ' ' })), [
    'office.request-to-many',
    'office.request-without-contact',
  ])
  assert.deepEqual(codes(requestIsOne({ ...request, body: '甲事。请予批准。\n乙事。\n当否，请批复。' })), [
    'office.request-of-many-matters',
  ])
  assert.deepEqual(requestIsOne({ ...request, kind: '函', addressees: [], contact: null }), [])
})

test('a report asks for nothing', () => {
  assert.deepEqual(reportAsksNothing({ kind: '报告', body: '现将情况报告如下。特此报告。' }), [])
  assert.deepEqual(codes(reportAsksNothing({ kind: '报告', body: '以上事项，请予批准。' })), ['office.report-asks'])
  assert.deepEqual(reportAsksNothing({ kind: '请示', body: '妥否，请批示。' }), [])
})

test('what is written upward goes to no lower organ', () => {
  const to = [{ name: '长沙市人民政府', level: 'prefecture' }]
  assert.deepEqual(codes(upwardGoesUp({ kind: '请示', level: 'province', to })), ['office.upward-goes-down'])
  assert.deepEqual(upwardGoesUp({ kind: '通知', level: 'province', to }), [])
  assert.deepEqual(upwardGoesUp({ kind: '请示', level: 'central', to: [{ name: '湖南省人民政府', level: 'province' }] }), [])
  assert.deepEqual(upwardGoesUp({ kind: '请示', level: 'prefecture', to: [{ name: '省政府', level: 'province' }] }), [])
})

test('two people at least, and the one who signed signs again', () => {
  assert.deepEqual(codes(reviewerIsAnother({ reviewer: 'a', drafters: ['b', 'a'] })), ['office.reviewer-drafted'])
  assert.deepEqual(reviewerIsAnother({ reviewer: 'c', drafters: ['b', 'a'] }), [])
  assert.deepEqual(codes(signerIsAnother({ signer: 'a', tookPart: ['a'] })), ['office.signer-took-part'])
  assert.deepEqual(signerIsAnother({ signer: 'd', tookPart: ['a'] }), [])
  assert.deepEqual(correctedReturnsToSigner({ signer: 'a', former: undefined }), [])
  assert.deepEqual(correctedReturnsToSigner({ signer: 'a', former: { id: 'a', name: '甲' } }), [])
  assert.deepEqual(codes(correctedReturnsToSigner({ signer: 'b', former: { id: 'a', name: '甲' } })), ['office.not-the-former-signer'])
  assert.deepEqual(unchangedSinceSigned({ signed: 'x', now: 'x' }), [])
  for (const signed of [undefined, 'y'])
    assert.deepEqual(codes(unchangedSinceSigned({ signed, now: 'x' })), ['office.changed-after-signing'])
})

test('a number is prefix, year in hexagonal brackets, and figures without a leading zero', () => {
  assert.equal(numberOf('湘信办发', 2026, 7), '湘信办发〔2026〕7号')
  assert.throws(() => numberOf('湘信办发', 2026, 0), RangeError)
  assert.throws(() => numberOf('XIANG', 2026, 1), RangeError)
  assert.doesNotMatch('湘信办发[2026]07号', DOCUMENT_NUMBER)
  assert.deepEqual(codes(prefixIsChinese({ code: '湘信办发1' })), ['office.prefix-malformed'])
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1 }), (year, seq) =>
      DOCUMENT_NUMBER.test(numberOf('湘统', year, seq)),
    ),
  )
})
