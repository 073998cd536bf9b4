// Saying something to the government: whose it is, by when it is answered, and that nothing is kept of who said it anonymously.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { crc32 } from 'node:zlib'
import type { In } from '#kernel/module/contract.ts'
import { writePng } from '#kernel/documents/picture/png.ts'
import { logOptions } from '#kernel/log/log.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { nameOn, organById } from '#province/organs.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from './contract.ts'
import { inCharge } from './rules/whose-report.ts'

let house: TestHouse
let citizens: ActingCitizens
before(async () => {
  house = await testHouse()
  citizens = actingCitizens(house)
})
after(() => house?.close())

const MARKET = 'market-regulation-bureau.report-clerk'
const OFFICE = 'government-general-office.report-clerk'
const DISPATCHER = 'government-general-office.report-dispatcher'
type Content = In<typeof contract.reportAnonymously>

const fakeGoods: Content = {
  kind: 'fake-goods',
  topic: 'goods',
  division: '430102',
  about: '（模拟）某烟酒店',
  title: '有店铺卖假酒',
  said: '三月一日在这家店买的白酒瓶盖可以拧开，扫码显示不是正品。',
  maySay: true,
}
const question: Content = {
  kind: 'consultation',
  topic: 'schooling',
  division: '430100',
  title: '外地户口怎么报名入学',
  said: '户口在外省，房子在长沙，想问今年小学报名要带什么。',
  maySay: true,
}

const on = (day: string) => house.clock.set(`${day}T01:00:00.000Z`)
const send = (content: Content) => house.act('anyone', contract.reportAnonymously, content)
const read = async (receipt: { number: string; secret: string }) =>
  (await house.ask('anyone', contract.readAnswer, { number: receipt.number, secret: receipt.secret })).found
const idOf = async ({ number }: { number: string }) =>
  (await house.database.pool.query<{ id: string }>('select id from reports.report where number = $1', [number])).rows[0]!.id
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (no: unknown) => no,
  )
  assert.ok(error instanceof Refused, String(error))
  return error.grounds.map(({ code }) => code)
}

test('an anonymous report of fake goods goes to market regulation and is answered by its secret alone', async () => {
  on('2026-03-02')
  const receipt = await send(fakeGoods)
  assert.equal(receipt.organ, '湖南省市场监督管理局')
  assert.equal(receipt.acceptBy, '2026-03-11')
  assert.match(receipt.secret, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  const report = await idOf(receipt)
  assert.deepEqual(await refused(house.act('education-department.report-clerk', contract.receiveReport, { report })), ['kernel.not-found'])
  const { answerBy } = await house.act(MARKET, contract.receiveReport, { report })
  assert.equal(answerBy, '2026-03-23')
  await house.act('anyone', contract.addToReport, { number: receipt.number, secret: receipt.secret, text: '店里还有三箱。' })
  on('2026-03-20')
  const reply = '经检查，该店销售假冒白酒属实，已立案查处并没收。'
  await house.act(MARKET, contract.answerReport, { report, outcome: 'founded', reply })
  const found = await read({ number: receipt.number.toLowerCase(), secret: receipt.secret.toLowerCase().replaceAll('-', ' ') })
  assert.equal(found?.reply, reply)
  assert.deepEqual(
    found?.messages.map(({ by, text }) => [by, text]),
    [
      ['sender', '店里还有三箱。'],
      ['organ', reply],
    ],
  )
  assert.equal(await read({ number: receipt.number, secret: '0000-0000-0000-0000' }), null)
  assert.deepEqual(
    await refused(house.act('anyone', contract.addToReport, { number: receipt.number, secret: '0000', text: '不是我写的' })),
    ['reports.no-such-report'],
  )
})

test('of an anonymous sender nothing is anywhere: not in a column, not in the audit log, not in a log line, not in its answer kept', async (t) => {
  on('2026-03-02')
  const lines: string[] = []
  const { buildPortal } = await import('#server/portal.ts')
  const anyone = await house.as('anyone')
  const portal = await buildPortal({
    ask: (name, query) => house.house.ask(anyone, name, query),
    act: (name, input, key) => house.house.act(anyone, name, input, { client: '203.0.113.77', ...(key && { key }) }),
    logger: { ...logOptions('portal', 'trace'), stream: { write: (line: string) => void lines.push(line) } },
    now: () => new Date(house.clock.now()),
  })
  t.after(() => portal.close())
  const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'SecretPhone/9', cookie: 'yuelu_citizen=secret-session' }
  const picture = writePng({ width: 1, height: 1, rgba: Buffer.from([1, 2, 3, 255]) }).toString('base64')
  const receipt = await house.house.act(
    anyone,
    contract.reportAnonymously.name,
    { ...fakeGoods, pictures: [{ fileName: '张三的照片.png', file: picture }] },
    { client: '203.0.113.77', key: 'once' },
  )
  await portal.inject({ url: '/about', headers, remoteAddress: '203.0.113.77' })
  const { secret } = receipt as { secret: string }
  const everything = lines.join('\n') + (await dump())
  for (const trace of ['203.0.113.77', 'SecretPhone', 'secret-session', '张三', secret, secret.replaceAll('-', '')])
    assert.ok(!everything.includes(trace), trace)
  assert.ok(lines.length > 0 && everything.includes('有店铺卖假酒'))
  const report = await idOf(receipt as { number: string })
  const { rows } = await house.database.pool.query('select 1 from reports.sender where report = $1', [report])
  assert.equal(rows.length, 0)
  assert.deepEqual(await refused(house.ask(MARKET, contract.sender, { id: report }, { purpose: '回访核实' })), ['reports.anonymous'])
})

/** Every row of every table of the room and of the kernel, as text. */
async function dump(): Promise<string> {
  const { rows } = await house.database.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and (table_schema = 'reports' or (table_schema = 'kernel'
       and table_name in ('audit_line', 'answered', 'event', 'delivery', 'case', 'case_step', 'record_version', 'alarm')))`,
  )
  const texts = []
  for (const { name } of rows) {
    const found = await house.database.pool.query<{ text: string }>(`select t::text as text from ${name} t`)
    texts.push(...found.rows.map(({ text }) => text))
  }
  return texts.join('\n')
}

test('whoever signs is answered at home, and whoever handles it sees who they are only with a reason that is written down', async () => {
  on('2026-03-02')
  const [me, other] = [await citizens.as('citizen-1'), await citizens.as('citizen-2')]
  const { report, organ } = await citizens.act(me, contract.reportSignedIn, question)
  assert.equal(organ, '湖南省教育厅')
  const clerk = 'education-department.report-clerk'
  await house.act(clerk, contract.receiveReport, { report })
  const seen = JSON.stringify([
    await house.ask(clerk, contract.oneReport, { id: report }),
    (await house.database.pool.query('select * from kernel.case_step where "case" = $1', [report])).rows,
    (await house.database.pool.query('select * from kernel.record_version where record = $1', [report])).rows,
  ])
  assert.ok(!seen.includes(me.name) && !seen.includes(me.id))
  assert.deepEqual(await refused(house.ask(clerk, contract.sender, { id: report })), ['kernel.purpose-needed'])
  const purpose = '核实户籍所在地，需要电话联系'
  assert.equal((await house.ask(clerk, contract.sender, { id: report }, { purpose })).name, me.name)
  const { rows } = await house.database.pool.query(
    `select purpose from kernel.audit_line where action = 'reports.sender' and outcome = 'read'`,
  )
  assert.deepEqual(rows.at(-1), { purpose })
  await house.act(clerk, contract.answerReport, { report, outcome: 'explained', reply: '请带户口簿和不动产权证，八月一日起网上报名。' })
  const mine = (await citizens.ask(me, contract.myReports, {})).reports
  assert.equal(mine[0]?.state, 'answered')
  assert.deepEqual((await citizens.ask(other, contract.myReports, {})).reports, [])
  assert.deepEqual(await refused(citizens.act(other, contract.addToOwn, { report, text: '补充一句' })), ['reports.no-such-report'])
  await citizens.act(me, contract.addToOwn, { report, text: '租房的可以吗？' })
  assert.equal((await citizens.ask(me, contract.myReports, {})).reports[0]?.state, 'handling')
})

test('a report never lies with nobody: what nobody is in charge of goes to the dispatcher, and on with a reason', async () => {
  on('2026-03-02')
  const unsure = await send({ ...question, topic: 'unsure', kind: 'complaint' })
  assert.equal(unsure.organ, '湖南省人民政府办公厅')
  const water = await send({ ...question, topic: 'water', kind: 'complaint' })
  assert.equal(water.organ, '湖南省人民政府办公厅', 'the water department has no clerk')
  const near = await send({ ...question, topic: 'local', kind: 'suggestion', division: '430104' })
  assert.equal(near.organ, '长沙市人民政府')
  const report = await idOf(unsure)
  const reason = '属于市场监管职责'
  assert.deepEqual(await refused(house.act(OFFICE, contract.transferReport, { report, organ: 'water-department', reason })), [
    'reports.nobody-there',
  ])
  await house.act(DISPATCHER, contract.transferReport, { report, organ: 'market-regulation-bureau', reason })
  assert.equal((await read(unsure))?.organ, '湖南省市场监督管理局')
  await house.act(MARKET, contract.receiveReport, { report })
  await house.act(MARKET, contract.transferReport, { report, organ: 'changsha', reason: '属地管理' })
  assert.deepEqual(
    await refused(house.act(MARKET, contract.answerReport, { report, outcome: 'explained', reply: '已经办好了，请放心。' })),
    ['kernel.not-found'],
  )
  const { rows } = await house.database.pool.query('select addressed, waits_organ, due_on from kernel."case" where id = $1', [report])
  assert.deepEqual(rows, [{ addressed: 'changsha', waits_organ: 'changsha', due_on: '2026-05-01' }])
})

test('the organ in charge is the one of the day, in 2004 as today', () => {
  for (const turns of Object.values(inCharge))
    for (const { from, value } of turns.entries) assert.ok(nameOn(organById(value), from), `${value} stands on ${from}`)
  const of = (day: string) => [inCharge.goods!, inCharge.publications!].map((turns) => nameOn(organById(turns.on(day as Day).value), day))
  assert.deepEqual(of('2004-06-09'), ['湖南省质量技术监督局', '湖南省新闻出版局'])
  assert.deepEqual(of('2026-03-02'), ['湖南省市场监督管理局', '中共湖南省委宣传部'])
})

test('a term is extended once and in time; days over are counted when it is answered', async () => {
  on('2026-03-02')
  const receipt = await send({ ...question, kind: 'complaint' })
  const report = await idOf(receipt)
  const clerk = 'education-department.report-clerk'
  const { answerBy } = await house.act(clerk, contract.receiveReport, { report })
  assert.equal(answerBy, '2026-05-01')
  on(answerBy)
  const longer = await house.act(clerk, contract.extendReport, { report, reason: '需要与学校核对' })
  assert.equal(longer.answerBy, '2026-05-31')
  assert.equal((await read(receipt))?.extendedFor, '需要与学校核对')
  on('2026-06-02')
  assert.equal((await read(receipt))?.overdue, 2)
  assert.deepEqual(await refused(house.act(clerk, contract.extendReport, { report, reason: '还没有核对完' })), [
    'reports.extended-once',
    'reports.too-late-to-extend',
  ])
  const answered = await house.act(clerk, contract.answerReport, { report, outcome: 'partly', reply: '学校已经更正，孩子可以报名。' })
  assert.equal(answered.overdue, 2)
  on(addDays('2026-06-02' as Day, 40))
  assert.equal((await read(receipt))?.overdue, 2)
})

test('a reply is published after a second look, with nothing personal in it, when the sender agreed', async () => {
  on('2026-03-02')
  const publish = async (content: Content, outcome: 'explained' | 'unfounded' | 'founded', said: string, by = DISPATCHER) => {
    const receipt = await send(content)
    const report = await idOf(receipt)
    const clerk = content.kind === 'fake-goods' ? MARKET : 'education-department.report-clerk'
    await house.act(clerk, contract.receiveReport, { report })
    await house.act(clerk, contract.answerReport, { report, outcome, reply: '请带户口簿和不动产权证报名。' })
    const work = house.act(by, contract.publishReply, { report, title: content.title, said, reply: '请带户口簿和不动产权证报名。' })
    return { report, work }
  }
  const plain = '户口在外省的孩子怎么报名入学'
  const before = (await house.ask('anyone', contract.publicReplies, {})).total
  const { report, work } = await publish(question, 'explained', plain)
  await work
  const public1 = await house.ask('anyone', contract.publicReplies, { q: '户口在外省的孩子' })
  assert.equal(public1.total, before + 1)
  assert.deepEqual(public1.kinds, ['consultation'])
  assert.deepEqual([public1.replies[0]?.organ, public1.replies[0]?.days], ['湖南省教育厅', 0])
  assert.deepEqual(await refused((await publish({ ...question, maySay: false }, 'explained', plain)).work), ['reports.not-wanted'])
  assert.deepEqual(await refused((await publish(fakeGoods, 'unfounded', plain)).work), ['reports.not-founded'])
  for (const personal of [
    '我的手机是 138 0013 8000，请打给我',
    '身份证 430102199001011234 被冒用',
    '住在 3 栋 2 单元 501 室，下水道堵了',
    '湘A·12345 的车主乱停',
  ])
    assert.deepEqual(await refused((await publish(question, 'explained', personal)).work), ['reports.personal-inside'], personal)
  await house.act(DISPATCHER, contract.withdrawReply, { report, reason: '留言人要求撤下' })
  assert.equal((await house.ask('anyone', contract.publicReplies, {})).total, before)
})

test('what is no picture, is of another topic or of no division is told what to mend', async () => {
  const bomb = Buffer.from(writePng({ width: 1, height: 1, rgba: Buffer.alloc(4) }))
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  const large = Buffer.alloc(4 * 2 ** 20 + 1)
  const sent = [Buffer.from('<svg onload="alert(1)"/>'), bomb, large].map((bytes, i) => ({
    fileName: `${i}.png`,
    file: bytes.toString('base64'),
  }))
  assert.deepEqual(await refused(send({ ...fakeGoods, pictures: sent })), [
    'reports.picture-unusable',
    'reports.picture-unusable',
    'reports.picture-too-large',
  ])
  assert.deepEqual(await refused(send({ ...fakeGoods, topic: 'schooling' })), ['reports.topic-of-kind'])
  assert.deepEqual(await refused(send({ ...fakeGoods, division: '439999' })), ['reports.no-such-division'])
})
