import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { enterPerson, personDoor } from '#modules/resources/population/contract.ts'
import { csv, findVillages, HEADINGS, intakeOf, personCells, POLICE, type Sender, xlsx } from '#tests/support/intake.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { batches, cancelBatch, forms, openBatch, pauseBatch, resumeBatch, startBatch } from './contract.ts'

let t: TestHouse
let intake: Sender
before(async () => {
  t = await testHouse()
  await findVillages(t)
  intake = intakeOf(t)
})
after(async () => {
  await intake?.stop()
  await t?.close()
})

const SCHOOLS = 'education-department.registrar'
const people = (from: number, count: number) => Array.from({ length: count }, (_, i) => personCells(from + i))
async function one<T>(query: ReturnType<typeof sql>): Promise<T> {
  return (await query.execute(t.database.kysely)).rows[0] as T
}
const entered = (batch: string) =>
  one<{ n: number; rows: number }>(
    sql`select count(*)::int as n, count(distinct batch_row)::int as rows from population.person where batch = ${batch}`,
  )
const said = async (id: string, account = POLICE) =>
  (await intake.refused(id, account)).map(({ row, reasons }) => [row, reasons.map(({ zh }) => zh).join(' ')] as const)

test('a dry run checks every row and writes nothing; the run lets the good rows in and gives the others back with every reason', async () => {
  const lines = people(0, 250)
  lines[3]![0] = lines[3]![0]!.replace(/.$/, (last) => (last === '1' ? '2' : '1'))
  lines[4] = lines[4]!.with(2, '不详').with(3, '1990-02-30')
  lines[5] = lines[2]!
  const tried = await intake.send(csv(lines))
  assert.deepEqual([tried.state, tried.tried], ['checked', { read: 250, good: 247, refused: 3 }])
  assert.deepEqual(await entered(tried.id), { n: 0, rows: 0 })
  const back = await said(tried.id)
  assert.deepEqual(
    back.map(([row]) => row),
    [5, 6, 7],
  )
  assert.match(back[0]![1], /校验位不符/)
  assert.match(back[1]![1], /性别.*男、女.*出生日期.*年-月-日/)
  assert.match(back[2]![1], /第 4 行重复/)
  const done = await intake.run(tried.id)
  assert.deepEqual([done.read, done.entered, done.refused, done.permille], [250, 247, 3, 1000])
  assert.deepEqual(await entered(tried.id), { n: 247, rows: 247 })
  assert.match(done.digest, /^[0-9a-f]{64}$/)
  const lined = await one<{ n: number; last: string }>(
    sql`select count(*)::int as n, max(after_digest) filter (where after_digest = ${done.digest}) as last
      from kernel.audit_line where subject = ${`intake.batch/${tried.id}`} and action = 'intake.entry'`,
  )
  assert.deepEqual(lined, { n: 3, last: done.digest }, 'one line a step, the last with the digest of all')
  const { rows } = await t.ask(
    POLICE,
    personDoor.search,
    { matter: 'population-registration', number: lines[0]![0]! },
    { purpose: '核对入库数据的第一行' },
  )
  assert.deepEqual([(rows[0]!.fields as { name: string }).name, rows[0]!.simulated], [lines[0]![1], true])
})

test('what came back is mended and sent alone, with the remarks left in; what is in already is refused as such', async () => {
  const lines = people(300, 3).map((cells, i) => (i === 1 ? cells.with(1, '') : cells))
  const { id } = await intake.send(csv(lines))
  await intake.run(id)
  const mended = lines[1]!.with(1, '补正')
  const again = await intake.send(
    csv(
      [
        ['3', ...mended, '姓名'],
        ['4', ...lines[2]!, ''],
      ],
      ['原行号', ...HEADINGS, '退回原因'],
    ),
  )
  assert.deepEqual(again.tried, { read: 2, good: 1, refused: 1 })
  assert.match((await said(again.id))[0]![1], /已登记在册/)
  assert.deepEqual((await intake.run(again.id)).entered, 1)
})

test('an organ is the source of every column that it sends, or nothing is read', async () => {
  const { registers } = await t.ask(SCHOOLS, forms, {})
  assert.deepEqual(
    registers.map(({ register, kinds }) => [register, kinds.map(({ kind }) => kind)]),
    [
      ['population.person', ['schooling']],
      ['legal-persons.legal-person', ['licence']],
    ],
  )
  assert.deepEqual(
    (await t.refusal(SCHOOLS, openBatch, { register: 'population.person', kind: 'entry', fileName: 'a.csv', size: 9 })).codes,
    ['intake.not-loadable'],
  )
  const foreign = await intake.send(csv([], ['公民身份号码', '就读学校', '姓名', '颜色', '就读学校']), { kind: 'schooling' }, SCHOOLS)
  assert.equal(foreign.state, 'unreadable')
  const why = foreign.grounds.map(({ zh }) => zh).join(' ')
  assert.match(why, /颜色/)
  assert.match(why, /重复的列：就读学校/)
  assert.match(why, /“学籍与学历”不登记“姓名”/)
})

test('events on records that are there are found by number and follow one another; the record can be read as it was', async () => {
  const [cells] = people(400, 1) as [string[]]
  const number = cells[0]!
  await intake.run((await intake.send(csv([cells]))).id)
  const lines = [
    [number, '模拟小学', '小学', '2026-02-01'],
    [number, '模拟中学', '', '2026-02-20'],
    [number, '', '', '2026-02-21'],
    ['', '模拟中学', '', '2026-02-20'],
    [simulated(9), '模拟中学', '', '2026-02-20'],
    [number, '未来中学', '', '2027-01-01'],
  ]
  const sent = await intake.send(
    csv(lines, ['公民身份号码', '就读学校', '文化程度', '生效日期']),
    { kind: 'schooling', evidence: '学籍系统' },
    SCHOOLS,
  )
  assert.deepEqual(sent.tried, { read: 6, good: 0, refused: 6 }, 'the record began later than its schooling')
  t.clock.set('2026-03-03T01:00:00.000Z')
  const later = lines.map((line) => line.with(3, line[3]!.replace('2026-02', '2026-03').replace(/-2\d$/, '-03')))
  const ok = await intake.send(
    csv(later, ['公民身份号码', '就读学校', '文化程度', '生效日期']),
    { kind: 'schooling', evidence: '学籍系统' },
    SCHOOLS,
  )
  assert.deepEqual(ok.tried, { read: 6, good: 2, refused: 4 })
  const before = await one<{ version: number }>(sql`select version from population.person where id_number = ${number}`)
  assert.equal(before.version, 1, 'a dry run leaves no trace')
  await intake.run(ok.id, SCHOOLS)
  const row = await one<{
    version: number
    school: string
    education: string
    events: number
    batch: string
  }>(sql`select p.version, school, education,
    (select count(*)::int from population.person_event e where e.record = p.id) as events,
    (select batch from population.person_event e where e.record = p.id and seq = 3) as batch from population.person p where id_number = ${number}`)
  assert.deepEqual(row, { version: 3, school: '模拟中学', education: '80', events: 3, batch: ok.id })
  const why = (await said(ok.id, SCHOOLS)).map(([, words]) => words)
  assert.match(why[0]!, /没有填写任何/)
  assert.match(why[1]!, /据此找到记录/)
  assert.match(why[2]!, /没有这个号码/)
  assert.match(why[3]!, /晚于今天/)
})

const simulated = (n: number) => personCells(900_000 + n)[0]!

test('a workbook, GB18030, quotes, days as sheets write them: read alike; what is no row is one row refused, and nothing behind it is lost', async () => {
  const sheet = people(500, 3)
  const book = await xlsx(
    sheet.map((cells, i) => (i === 0 ? cells.map((cell, c) => (c === 3 ? new Date(`${cell}T00:00:00Z`) : cell)) : cells)),
  )
  assert.deepEqual((await intake.send(book, { fileName: '人口.xlsx' })).tried, { read: 3, good: 3, refused: 0 })
  const gb = gb18030(
    `${HEADINGS.join(',')}\r\n${people(510, 2)
      .map((cells) => cells.join(','))
      .join('\r\n')}`,
  )
  const legacy = await intake.send(gb)
  assert.deepEqual([legacy.tried, legacy.unended], [{ read: 2, good: 2, refused: 0 }, true])
  const [a, b, c, d] = people(520, 4) as [string[], string[], string[], string[]]
  const text = `\uFEFF${HEADINGS.join(',')}
${a.with(5, '"模拟路 1 号,""东院""\n二楼"').join(',')}

${b.with(3, b[3]!.replaceAll('-', '')).join(',')}
${c.with(5, '"没有闭合').join(',')}
${d.join(',')}`
  const quoted = await intake.send(text)
  assert.deepEqual(quoted.tried, { read: 4, good: 3, refused: 1 })
  const back = (await said(quoted.id))[0]!
  assert.equal(back[0], 5)
  assert.match(back[1], /引号/)
  assert.equal((await intake.send(Buffer.from([0xff, 0xfe, 0x41, 0]))).state, 'unreadable')
  assert.match((await intake.send('PK no zip', { fileName: 'x.xlsx' })).grounds[0]!.zh, /压缩包/)
  assert.match((await intake.send(csv([]))).grounds[0]!.zh, /没有数据行/)
})

/** GB18030 of what GB 2312 holds, looked up in the decoder that reads it. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const known = new Map<string, number[]>()
  for (let high = 0xa1; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) known.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  return Buffer.from([...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : known.get(character)!)))
}

test('a batch is paused, goes on, and is cancelled; what is in stays in; another organ does not see it', async () => {
  await intake.stop()
  intake = intakeOf(t, { stepRows: 20 })
  const { id } = await intake.send(csv(people(1000, 1200)))
  assert.deepEqual((await t.refusal(SCHOOLS, startBatch, { id })).codes, ['kernel.not-found'])
  assert.deepEqual((await t.refusal(POLICE, resumeBatch, { id })).codes, ['intake.not-in-state'])
  await t.act(POLICE, startBatch, { id })
  await t.act(POLICE, pauseBatch, { id })
  const paused = await intake.until(id, ['paused'])
  assert.ok(paused.read < 1200)
  assert.deepEqual(await entered(id), { n: paused.entered, rows: paused.entered })
  await t.act(POLICE, resumeBatch, { id })
  await t.act(POLICE, cancelBatch, { id })
  const over = await intake.until(id, ['cancelled'])
  assert.ok(over.entered >= paused.entered && over.entered < 1200)
  assert.deepEqual(await entered(id), { n: over.entered, rows: over.entered })
  assert.equal(
    (await t.ask(SCHOOLS, batches, {})).batches.some((batch) => batch.id === id),
    false,
  )
})

test('somebody who enters a record while a batch with its number runs is served; the batch gives that row back', async () => {
  const lines = people(3000, 300)
  const { id } = await intake.send(csv(lines))
  const [idNumber, name, , birthDate, registeredVillage, registeredAddress] = lines[290] as [string, string, string, string, string, string]
  await t.act(POLICE, enterPerson, {
    effective: '2026-03-01',
    simulated: true,
    idNumber,
    name,
    sex: '1',
    birthDate,
    registeredVillage,
    registeredAddress,
  } as never)
  const done = await intake.run(id)
  assert.deepEqual([done.entered, done.refused], [299, 1])
})
