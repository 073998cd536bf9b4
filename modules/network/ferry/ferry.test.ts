import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { APPROVER, brought, bothSides, codesOf, exported, file, OPERATOR, receiptOf, recordsIn, table } from '#tests/support/ferry.ts'
import * as contract from './contract.ts'

let sides: Awaited<ReturnType<typeof bothSides>>
before(async () => {
  sides = await bothSides()
})
after(() => sides.close())

test('what the extranet signs is imported once on the intranet, and its receipt comes back (3.2.1)', async () => {
  const { extranet, intranet } = sides
  const { id, bytes } = await exported(extranet, [file('物资.csv', table(120)), file('说明.txt', '十一月数据，共一百二十条。')])
  const first = await brought(intranet, bytes)
  assert.equal(first.outcome, 'imported', JSON.stringify(first.steps))
  assert.ok(first.steps.every(({ outcome }) => outcome === 'passed'))
  assert.deepEqual([first.files, first.records, await recordsIn(intranet)], [2, 120, 120])

  const again = await brought(intranet, bytes)
  assert.deepEqual([again.outcome, codesOf(again), await recordsIn(intranet)], ['quarantined', ['replayed'], 120])

  const receipt = await receiptOf(intranet, first.package!)
  for (const _ of [1, 2]) {
    const acknowledged = await brought(extranet, receipt)
    assert.deepEqual([acknowledged.outcome, acknowledged.package], ['acknowledged', id])
  }
  const { rows } = await extranet.database.pool.query('select state from ferry.package where id = $1', [id])
  assert.deepEqual(rows, [{ state: 'received' }])
  void APPROVER
  void OPERATOR
  void contract
})
