import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uuid } from './uuid.ts'

test('ids of one process are version 7, unique and strictly increasing, however many are made in a millisecond', () => {
  const ids = Array.from({ length: 50_000 }, uuid)
  for (const id of ids.slice(0, 100)) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.equal(new Set(ids).size, ids.length)
  assert.deepEqual(ids.toSorted(), ids)
})

test('an id begins with the millisecond it was made in', () => {
  const before = Date.now()
  const ms = Number.parseInt(uuid().replaceAll('-', '').slice(0, 12), 16)
  assert.ok(ms >= before - 1 && ms <= Date.now() + 20_000)
})
