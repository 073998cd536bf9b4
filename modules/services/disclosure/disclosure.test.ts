import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { crc32 } from 'node:zlib'
import { pack, unpack } from '#kernel/documents/ofd/package.ts'
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import { writePng } from '#kernel/documents/picture/png.ts'
import { tellHour } from '#kernel/events/carry-alarms.ts'
import type { In, Out } from '#kernel/module/contract.ts'
import { citizenActor } from '#kernel/people/citizens.ts'
import { addDays, type Day, type Instant } from '#kernel/time/day.ts'
import { watchDue } from '#modules/security/incidents/contract.ts'
import { disclosureRequest } from '#tests/support/disclosure-request.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { draftDocument as draft } from '#tests/support/draft-document.ts'
import { shelveSampled } from '#tests/support/sampled-documents.ts'
import { AT, pdfWith } from '#tests/support/sample-documents.ts'
import * as contract from './contract.ts'

const ORGAN = 'water-department'
const EDITOR = `${ORGAN}.disclosure-editor`
const REVIEWER = `${ORGAN}.disclosure-reviewer`
const OFFICER = `${ORGAN}.disclosure-officer`
const HEAD = `${ORGAN}.disclosure-head`
const STRANGER = 'government-general-office.disclosure-officer'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

const on = (day: string) => t.clock.set(`${day}T01:00:00.000Z`)
const hour = async (day: string) => {
  on(day)
  const listeners = ['disclosure.find-overdue', 'disclosure.find-due']
  await tellHour(t.database.kysely, { event: watchDue.name, listeners }, t.clock.now() as Instant)
  await t.settle()
}

async function published(more: Partial<In<typeof contract.addDocument>> = {}) {
  const added = await t.act(EDITOR, contract.addDocument, draft(more))
  const sent = await t.act(EDITOR, contract.submitDocument, { id: added.id, version: added.version })
  const pass = { id: added.id, version: sent.version, verdict: 'publish', finding: 'clear' } as const
  return await t.act(REVIEWER, contract.reviewDocument, pass)
}
const find = (wanted: In<typeof contract.search>) => t.ask('anyone', contract.search, wanted)
const ids = async (wanted: In<typeof contract.search>) => (await find(wanted)).documents.map(({ id }) => id)

describe('a document', () => {
  test('is public only when a second person has reviewed it, and gone from every search when it is withdrawn', async () => {
    on('2026-03-02')
    const added = await t.act(EDITOR, contract.addDocument, draft({ title: '蓝莓灌溉定额（模拟）' }))
    assert.equal(added.dueOn, '2026-03-30')
    assert.match(added.indexNumber, /^430000\/2026-[0-9A-Z-]{14}$/)
    assert.deepEqual(await ids({ q: '蓝莓灌溉' }), [])
    const byIndex = async () => (await t.ask('anyone', contract.documentByIndexNumber, { indexNumber: added.indexNumber })).found
    assert.equal(await byIndex(), null)
    const { version } = await t.act(EDITOR, contract.submitDocument, { id: added.id, version: added.version })
    const review = { id: added.id, version, verdict: 'publish', finding: 'clear' } as const
    assert.deepEqual((await t.refusal(EDITOR, contract.reviewDocument, review)).codes, ['kernel.not-allowed'])
    const secret = await t.refusal(REVIEWER, contract.reviewDocument, { ...review, finding: 'trade-secret' })
    assert.deepEqual(secret.codes, ['disclosure.secret-found'])
    const passed = await t.act(REVIEWER, contract.reviewDocument, review)
    assert.deepEqual(await ids({ q: '蓝莓灌溉' }), [added.id])
    assert.deepEqual((await byIndex())?.id, added.id)
    const away = { id: added.id, version: passed.version, reason: '附件有误，更正后重新公开' }
    await t.act(REVIEWER, contract.withdrawDocument, away)
    assert.deepEqual(await ids({ q: '蓝莓灌溉' }), [])
    assert.equal(await byIndex(), null)
    await assert.rejects(t.ask('anyone', contract.documentCard, { id: added.id }), { message: 'kernel.not-found' })
  })

  test('that is not public on its last day is found overdue once, and listed to its organ', async () => {
    on('2026-03-03')
    const { id, dueOn } = await t.act(EDITOR, contract.addDocument, draft({ madeOn: '2026-03-03' }))
    await hour(dueOn!)
    assert.ok(!(await t.ask(EDITOR, contract.owed, {})).overdue.some((it) => it.id === id))
    await hour('2026-04-01')
    await hour('2026-04-02')
    assert.ok((await t.ask(EDITOR, contract.owed, {})).overdue.some((it) => it.id === id))
    const told = await t.database.kysely.selectFrom('kernel.event').select('fact').where('name', '=', 'disclosure.overdue').execute()
    assert.equal(told.filter(({ fact }) => (fact as { document: string }).document === id).length, 1)
    assert.deepEqual((await t.ask('government-general-office.disclosure-editor', contract.owed, {})).overdue, [])
  })

  test('and its interpretation point to each other; an issuer is named as it was on the day', async () => {
    on('2026-04-03')
    const { id } = await published({ madeOn: '2026-04-01' })
    const reading = { kind: 'interpretation', interprets: id, title: '一图读懂饮水安全（模拟）', madeOn: '2026-04-02' } as const
    const { id: second } = await published(reading)
    const [document, interpretation] = [
      await t.ask('anyone', contract.documentCard, { id }),
      await t.ask('anyone', contract.documentCard, { id: second }),
    ]
    assert.deepEqual(
      document.interpretations.map((it) => it.id),
      [second],
    )
    assert.equal(interpretation.interprets?.id, id)
    const wrong = await t.refusal(EDITOR, contract.addDocument, draft({ kind: 'interpretation' }))
    assert.deepEqual(wrong.codes, ['disclosure.not-an-interpretation'])
    const early = await t.refusal(EDITOR, contract.addDocument, draft({ issuer: 'data-bureau', madeOn: '2004-06-09' }))
    assert.deepEqual(early.codes, ['disclosure.no-such-issuer'])
  })

  test('is held once, ends with a day and a cause, and stays to be read', async () => {
    on('2026-04-07')
    const given = draft({ madeOn: '2026-04-01' })
    await t.act(EDITOR, contract.addDocument, given)
    assert.deepEqual((await t.refusal(EDITOR, contract.addDocument, given)).codes, ['disclosure.already-held'])
    const { id, version } = await published({ title: '堤防巡查办法（模拟）', madeOn: '2026-04-01' })
    const ending = { id, version, validity: 'repealed', endedOn: '2026-04-07' } as const
    assert.deepEqual((await t.refusal(EDITOR, contract.endDocument, ending)).codes, ['disclosure.ending-incomplete'])
    await t.act(EDITOR, contract.endDocument, { ...ending, endedBy: '湘水发〔2026〕99号' })
    assert.deepEqual(await ids({ q: '堤防巡查', validity: 'valid' }), [])
    assert.deepEqual(await ids({ q: '堤防巡查', validity: 'repealed' }), [id])
  })

  test('carries files that cannot run, and empty columns are hidden and told to their editor', async () => {
    on('2026-04-08')
    const added = await t.act(EDITOR, contract.addDocument, draft({ madeOn: '2026-04-07', category: '04' }))
    const file = (text: string) => Buffer.from(text).toString('base64')
    const attach = { document: added.id, fileName: '水质.csv', file: file('站点,结果\n甲,合格\n') }
    const { id } = await t.act(EDITOR, contract.attachFile, attach)
    const attached = async (fileName: string, bytes: Buffer) => {
      const { codes } = await t.refusal(EDITOR, contract.attachFile, { ...attach, fileName, file: bytes.toString('base64') })
      return `${fileName} ${codes.join(' ')}`
    }
    const page = { width_mm: 210, height_mm: 297, items: [] }
    const withScript = pack(
      new Map([...unpack(writeOfd({ title: '水质', at: AT, pages: [page] })).files, ['run.js', Buffer.from('1')]]),
      AT,
    )
    const bomb = Buffer.from(writePng({ width: 2, height: 1, rgba: Buffer.alloc(8) }))
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    assert.deepEqual(
      [
        await attached('水质.pdf', Buffer.from('<script>alert(1)</script>')),
        await attached('脚本.pdf', pdfWith('/OpenAction<</S/JavaScript/JS(1)>>')),
        await attached('启动.pdf', pdfWith('/AA<</WC<</S/Launch/F(cmd.exe)>>>>')),
        await attached('脚本.ofd', withScript),
        await attached('公式.csv', Buffer.from("站点,结果\n甲,=cmd|'/C calc'!A0\n")),
        await attached('像素.png', bomb),
      ],
      [
        '水质.pdf disclosure.attachment-kind',
        '脚本.pdf disclosure.attachment-active',
        '启动.pdf disclosure.attachment-active',
        '脚本.ofd disclosure.attachment-active',
        '公式.csv disclosure.attachment-active',
        '像素.png disclosure.attachment-broken',
      ],
    )
    await assert.rejects(t.ask('anyone', contract.attachment, { document: added.id, id }), { message: 'kernel.not-found' })
    for (const [category, title] of [
      ['04', '水利统计'],
      ['12', '应急预案'],
    ] as const)
      await t.act(EDITOR, contract.keepColumn, { category, title })
    assert.deepEqual(
      (await t.ask(EDITOR, contract.owed, {})).empty.map((it) => it.title),
      ['水利统计', '应急预案'],
    )
    const { version } = await t.act(EDITOR, contract.submitDocument, { id: added.id, version: added.version })
    await t.act(REVIEWER, contract.reviewDocument, { id: added.id, version, verdict: 'publish', finding: 'clear' })
    const held = await t.ask('anyone', contract.attachment, { document: added.id, id })
    assert.deepEqual([held.type, held.fileName, held.content], ['text/csv', '水质.csv', attach.file])
    assert.deepEqual(
      (await t.ask('anyone', contract.columns, {})).columns.map((it) => it.title),
      ['水利统计'],
    )
  })
})

describe('the search', () => {
  test('finds every text that holds the words, says where, counts its filters, in two statements', async () => {
    on('2026-04-10')
    const { id } = await published({ title: '渠道防渗技术导则（模拟）', madeOn: '2026-04-09', topic: '09' })
    const inText = await published({
      title: '年度计划（模拟）',
      madeOn: '2026-04-08',
      body: [{ kind: 'paragraph', text: '推进ＵＶ膜渠道防渗改造，<script>不是标签</script>。' }],
    })
    const found = await find({ q: '渠道防渗' })
    assert.deepEqual(
      found.documents.map((it) => it.id),
      [id, inText.id],
      'a title goes before a text',
    )
    assert.deepEqual(await ids({ q: 'uv膜' }), [inText.id])
    assert.deepEqual(await ids({ q: '渗' }), [id], 'one letter is sought in titles')
    assert.deepEqual(await ids({ q: '渠道 改造', topic: '05', year: 2026, issuer: ORGAN }), [inText.id])
    assert.deepEqual(await ids({ q: '防渗渠道' }), [], 'the pairs alone are not the words')
    assert.deepEqual((await find({ q: '《》！' })).total, 0)
    assert.deepEqual(
      found.topics.toSorted((a, b) => a.value.localeCompare(b.value)),
      [
        { value: '05', count: 1 },
        { value: '09', count: 1 },
      ],
    )
    const pieces = found.documents[1]!.snippet
    assert.deepEqual(
      pieces.filter(({ hit }) => hit).map(({ text }) => text),
      ['渠道防渗'],
    )
    const before = t.database.statements()
    await find({ q: '渠道防渗' })
    const few = t.database.statements() - before
    await find({})
    assert.equal(t.database.statements() - before - few, few, 'the same for two documents and for all')
  })

  test('that would find too many is estimated from the documents that stand for the rest, titles and the newest listed first', async () => {
    on('2026-04-10')
    const rows = Array.from({ length: 60 }, (_, n) => ({
      title: n === 0 ? '墒情等级划分（模拟）' : `农情通报第${n}期（模拟）`,
      text: `今日墒情为${n}。`,
      madeOn: addDays('2024-01-20' as Day, n * 12),
    }))
    const nth = await shelveSampled(t.database.pool, rows)
    const found = await find({ q: '墒情' })
    assert.deepEqual([found.total, found.exact], [60 * 64, false])
    assert.deepEqual(
      found.documents.slice(0, 4).map(({ id }) => id),
      [0, 59, 58, 57].map((n) => nth[n]),
    )
    assert.deepEqual(
      found.years.map(({ value, count }) => [value, count]),
      [2025, 2024].map((year) => [year, 64 * rows.filter(({ madeOn }) => madeOn.startsWith(`${year}`)).length]),
    )
    const inYear = await find({ q: '墒情', year: 2024 })
    assert.deepEqual([inYear.total, inYear.exact], [rows.filter(({ madeOn }) => madeOn.startsWith('2024')).length, true])
  })

  test('takes whatever is typed', async () => {
    for (const q of ["'", '\\', '&|!:*', "a' & 'b", '%_', '😀', '<->', 'é', ' '.repeat(3) + '甲'])
      assert.ok((await find({ q })).total >= 0, q)
  })
})

const ask = (more: Partial<In<typeof contract.apply>> = {}): In<typeof contract.apply> => ({
  organ: ORGAN,
  ...disclosureRequest,
  ...more,
})
const citizen = async (account: string) => {
  const db = t.database.kysely
  const { id } = await db.selectFrom('kernel.citizen').select('id').where('account', '=', account).executeTakeFirstOrThrow()
  return (await citizenActor(db, id, undefined, t.clock.now()))!
}
const asked = async (more: Partial<In<typeof contract.apply>> = {}) => await t.act('anyone', contract.apply, ask(more))

describe('an application for disclosure', () => {
  test('runs from the confirmed receipt, stops while a third party is asked, is lengthened once, and ends in a reply with its remedy', async () => {
    on('2026-05-06')
    const { id: request, number, stage } = await asked()
    assert.equal(stage, 'submitted')
    assert.deepEqual((await t.refusal(STRANGER, contract.confirmReceipt, { request, on: '2026-05-06' })).codes, ['kernel.not-found'])
    const { dueOn } = await t.act(OFFICER, contract.confirmReceipt, { request, on: '2026-05-06' })
    const consulted = await t.act(OFFICER, contract.consult, {
      request,
      who: 'third-party',
      name: '甲水务公司（模拟）',
      why: '是否同意公开',
    })
    assert.equal(consulted.stage, 'consulting')
    assert.ok(consulted.dueOn! > dueOn!)
    const yes = { request, kind: '02', content: '见附表' } as const
    assert.deepEqual((await t.refusal(OFFICER, contract.reply, yes)).codes, ['disclosure.consult-open'])
    on('2026-06-01')
    const longer = await t.act(HEAD, contract.extendTerm, { request, reason: '需要核对各站点记录' })
    assert.equal(longer.stage, 'received', 'silence leaves it to the organ')
    assert.deepEqual((await t.refusal(HEAD, contract.extendTerm, { request, reason: '再延' })).codes, ['disclosure.extended-before'])
    assert.deepEqual((await t.refusal(OFFICER, contract.reply, { request, kind: '08' })).codes.length, 4)
    await t.act(OFFICER, contract.reply, {
      request,
      kind: '08',
      content: '各站点合格率见附表',
      withheld: '企业工艺参数',
      reason: '属于商业秘密',
      basis: '政府信息公开条例 第15条',
      makePublic: true,
    })
    const shown = await t.ask('anyone', contract.track, { number, contact: '138 0000 0000' })
    assert.equal(shown.stage, 'answered')
    assert.ok(shown.reply!.said.some(({ text }) => text.includes('应当先自收到之日起六十日内')))
    await assert.rejects(t.ask('anyone', contract.track, { number, contact: '13900000000' }), { message: 'disclosure.no-such-request' })
    const { replies } = await t.ask('anyone', contract.publicReplies, {})
    assert.match(replies[0]!.id, /^[0-9a-f]{16}$/)
    assert.deepEqual(await t.ask('anyone', contract.publicReplies, {}), { replies: [replies[0]!] }, 'its id lasts')
    assert.ok(!request.replaceAll('-', '').includes(replies[0]!.id), 'and is not that of the application')
  })

  test('is corrected once, and given up when it is not', async () => {
    on('2026-06-08')
    const entered = { ...ask({ wanted: '水的资料' }), cameBy: 'person', submittedOn: '2026-06-08' } as const
    const { id: request, number, dueOn } = await t.act(OFFICER, contract.enterRequest, entered)
    assert.ok(dueOn, 'what is handed over in person is received that day')
    on('2026-06-17')
    await t.act(OFFICER, contract.askCorrection, { request, what: '请写明地区和年份', days: 10 })
    const again = await t.refusal('anyone', contract.correctRequest, { number, contact: '1', wanted: '' } as never)
    assert.deepEqual(again.codes, ['disclosure.no-such-request'])
    on('2026-06-22')
    const corrected = await t.act('anyone', contract.correctRequest, { number, contact: '13800000000', wanted: '2025年长沙县水质检测结果' })
    assert.equal(corrected.stage, 'received')
    const second = { request, what: '还不清楚', days: 10 }
    assert.deepEqual((await t.refusal(OFFICER, contract.askCorrection, second)).codes, ['disclosure.correction-once'])
    const other = await t.act(OFFICER, contract.enterRequest, { ...entered, submittedOn: '2026-06-22' })
    const late = { request: other.id, what: '请写明地区', days: 5 }
    on('2026-07-02')
    assert.deepEqual((await t.refusal(OFFICER, contract.askCorrection, late)).codes, ['disclosure.correction-late'])
    on('2026-06-30')
    const { dueOn: until } = await t.act(OFFICER, contract.askCorrection, late)
    await hour(until!)
    assert.equal((await t.ask('anyone', contract.track, { number: other.number, contact: '13800000000' })).stage, 'correcting')
    on('2026-07-20')
    await hour('2026-07-20')
    assert.equal((await t.ask('anyone', contract.track, { number: other.number, contact: '13800000000' })).stage, 'abandoned')
    const { codes } = await t.refusal('anyone', contract.correctRequest, { number: other.number, contact: '13800000000', wanted: '迟了' })
    assert.deepEqual(codes, ['disclosure.term-over'])
  })

  test('of a citizen stands among their own, and nobody else’s', async () => {
    on('2026-07-21')
    const [first, second] = [await citizen('citizen-1'), await citizen('citizen-2')]
    await t.house.act(first, contract.apply.name, ask({ wanted: '河长名单' }))
    const own = (await t.house.ask(first, contract.mine.name, {})) as Out<typeof contract.mine>
    assert.deepEqual(
      own.requests.map((it) => it.wanted),
      ['河长名单'],
    )
    assert.deepEqual(await t.house.ask(second, contract.mine.name, {}), { requests: [] })
  })

  test('asks for reasons and fees only of whoever asks clearly too much', async () => {
    on('2026-07-22')
    const { id: request } = await asked({ certificate: '43010219900102X', way: 'collect' })
    await t.act(OFFICER, contract.confirmReceipt, { request, on: '2026-07-22' })
    assert.deepEqual((await t.refusal(OFFICER, contract.askReasons, { request, text: '请说明' })).codes, ['disclosure.not-frequent'])
    const fee = { request, kind: '02', content: '见附件', fee: { amount: '10.00', basis: '按件计收' } } as const
    assert.deepEqual((await t.refusal(OFFICER, contract.reply, fee)).codes, ['disclosure.fee-basis'])
    for (let n = 0; n < 9; n += 1) await asked({ certificate: '43010219900102X', wanted: `第 ${n} 项` })
    assert.deepEqual((await t.refusal(OFFICER, contract.reply, { request, kind: '12', reason: '理由不合理' })).codes, [
      'disclosure.reply-lacks',
    ])
    await t.act(OFFICER, contract.askReasons, { request, text: '一年内申请十件，请说明理由' })
    await t.act(OFFICER, contract.reply, { request, kind: '12', reason: '未说明合理理由' })
  })

  test('tells what is missing of its form', async () => {
    assert.deepEqual((await t.refusal('anyone', contract.apply, ask({ way: 'post', organ: 'nobody' }))).codes, [
      'disclosure.no-such-organ',
      'disclosure.contact-unusable',
    ])
  })
})

describe('the annual report', () => {
  test('is computed from the records, published as a document, once, and not before the year is over', async () => {
    on('2026-12-31')
    const said = { year: 2026, problems: '个别答复偏慢，已加强培训。', other: '无。' }
    assert.deepEqual((await t.refusal(HEAD, contract.publishReport, said)).codes, ['disclosure.report-of-year'])
    on('2027-01-15')
    const { document, late } = await t.act(HEAD, contract.publishReport, said)
    assert.equal(late, false)
    assert.deepEqual((await t.refusal(HEAD, contract.publishReport, said)).codes, ['disclosure.report-published'])
    const { reports } = await t.ask('anyone', contract.reports, { year: 2026 })
    const value = (code: string) => reports[0]!.requests.find((it) => it.code === code)!.value
    assert.equal(value('new') + value('carried-over'), value('ended') + value('carried-on'))
    assert.equal(value('replied.08'), 1)
    assert.ok(reports[0]!.proactive.every(({ scope, source }) => scope && source))
    assert.equal((await t.ask('anyone', contract.documentCard, { id: document })).kind, 'report')
  })
})

test('a library is imported by its digests: tried first, added once, what is wrong said', async () => {
  on('2026-11-02')
  const { issuer: _, interprets: __, ...given } = draft({ madeOn: '1999-10-01', title: '示例法' })
  const documents = [
    { ...given, path: '行政法/示例法.md' },
    { ...given, path: '行政法/示例法（重复）.md' },
    { ...given, madeOn: '2999-01-01', path: '行政法/以后.md' },
  ]
  const outcomes = async (trial: boolean) =>
    (await t.act(HEAD, contract.loadDocuments, { trial, documents })).results.map(({ outcome }) => outcome)
  assert.deepEqual(await outcomes(true), ['added', 'held', 'refused'])
  assert.equal((await find({ q: '示例法' })).total, 0)
  assert.deepEqual(await outcomes(false), ['added', 'held', 'refused'])
  assert.deepEqual(await outcomes(false), ['held', 'held', 'refused'])
  assert.equal((await find({ q: '示例法', year: 1999 })).total, 1)
})
