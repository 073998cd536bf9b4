import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOn, crossing } from '#tests/support/ferry-crossing.ts'

// The same with 100,000 records: npm run bench -- ferry.
test('records cross with nothing lost and nothing doubled when each side is killed in the middle of its work (3.2.1)', async () => {
  const kills = [{ at: 3, afterMs: 60 }]
  await crossing({ packages: 4, records: 3_000, kills }, async ({ extranet, intranet }, killed) => {
    assert.ok(killed > 0)
    assert.deepEqual(await countOn(intranet), { records: 12_000, keys: 12_000, told: 4, receipts: 4, refused: 0 })
    const { rows } = await extranet.database.pool.query<{ numbers: number[] }>(
      'select array_agg(number order by number) as numbers from ferry.package',
    )
    assert.deepEqual(rows[0]!.numbers, [1, 2, 3, 4])
  })
})
