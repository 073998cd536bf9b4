import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LEADS, leadPublishes } from './lead-publishes.ts'

test('the organ that leads the base publishes from the first day of its duty to the last (3.4.5d)', () => {
  const led = { duty: LEADS, validFrom: '2004-06-09', validTo: '2030-01-01' }
  const refused = (today: string) => leadPublishes({ today, duties: [led] }).flatMap(({ clauses }) => clauses)
  assert.deepEqual([refused('2004-06-09'), refused('2029-12-31')], [[], []])
  assert.deepEqual([refused('2004-06-08'), refused('2030-01-01')], [['3.4.5d'], ['3.4.5d']])
  assert.equal(leadPublishes({ today: '2026-03-02', duties: [] }).length, 1)
})
