import assert from 'node:assert/strict'
import test from 'node:test'
import { chinaTime, targetTime } from './target-time.ts'

const NOW = new Date('2026-11-26T03:00:00Z')

test('a time without an offset is China’s; with one it is what it says', () => {
  for (const text of [
    '2026-11-26 10:05',
    '2026-11-26T10:05:00',
    '2026-11-26T10:05:00+08:00',
    '2026-11-26T02:05Z',
    ' 2026-11-26 10:05:00.000 ',
  ])
    assert.deepEqual(targetTime(text, NOW), new Date('2026-11-26T02:05:00Z'), text)
  assert.equal(targetTime('latest', NOW), 'latest')
  assert.equal(chinaTime(new Date('2026-11-26T02:05:00Z')), '2026-11-26 10:05:00')
})

test('what is no time, no day or has not come yet is refused with the form to write', () => {
  for (const text of ['yesterday', '', '2026-11-26', '2026-02-30 10:00', '2026-11-26 24:01', '2026-11-26 10:05; drop', '9'.repeat(500)])
    assert.throws(() => targetTime(text, NOW), /不是时间：请写成/, text)
  assert.throws(() => targetTime('2026-11-26 11:01', NOW), /还没有到/)
})
