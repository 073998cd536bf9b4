import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { cancelBatch, forms, openBatch, pauseBatch, resumeBatch, startBatch } from './contract.ts'
import { csv, findVillages, HEADINGS, intakeOf, personCells, POLICE, type Sender } from '#tests/support/intake.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'

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

const people = (from: number, count: number) => Array.from({ length: count }, (_, i) => personCells(from + i))
const entered = async (batch: string) =>
  (
    await sql<{
      n: number
      rows: number
    }>`select count(*)::int as n, count(distinct batch_row)::int as rows from population.person where batch = ${batch}`.execute(
      t.database.kysely,
    )
  ).rows[0]!

test('a dry run checks every row and writes nothing; the run lets the good rows in and gives the others back with every reason', async () => {
  const lines = people(0, 250)
  lines[3]![0] = lines[3]![0]!.replace(/.$/, (last) => (last === '1' ? '2' : '1'))
  lines[4] = lines[4]!.with(2, '不详').with(3, '1990-02-30')
  lines[5] = lines[2]!
  const tried = await intake.send(csv(lines))
  assert.deepEqual([tried.state, tried.tried], ['checked', { read: 250, good: 247, refused: 3 }])
  assert.deepEqual(await entered(tried.id), { n: 0, rows: 0 })
  const said = (await intake.refused(tried.id)).map(({ row, reasons }) => [row, reasons.map(({ zh }) => zh).join(' ')])
  assert.deepEqual(
    said.map(([row]) => row),
    [5, 6, 7],
  )
  assert.match(String(said[0]![1]), /校验位不符/)
  assert.match(String(said[1]![1]), /性别.*男、女.*出生日期.*年-月-日/)
  assert.match(String(said[2]![1]), /第 4 行重复/)
  const done = await intake.run(tried.id)
  assert.deepEqual([done.read, done.entered, done.refused, done.permille], [250, 247, 3, 1000])
  assert.deepEqual(await entered(tried.id), { n: 247, rows: 247 })
  assert.match(done.digest, /^[0-9a-f]{64}$/)
  const lines_ = await sql<{
    n: number
  }>`select count(*)::int as n from kernel.audit_line where subject = ${`intake.batch/${tried.id}`} and action = 'intake.entry'`.execute(
    t.database.kysely,
  )
  assert.equal(lines_.rows[0]!.n, 3)
})
