import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#kernel/time/day.ts'
import { levelFits, rightWay } from './direction.ts'
import { markIn } from './marks.ts'
import { lastDayOf, mayBeReleased } from './release.ts'
import { nextInChannel } from './order.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code.replace('ferry.', ''))

test('marks are found however they are set: wide, spaced, broken, with a term, alone on a line (3.2.1)', () => {
  for (const text of [
    '机密★10年',
    '秘　密 ★ 长期',
    '绝\u200b密★',
    '机\n密\n★',
    '秘密*三年',
    '机密（20年）',
    '标题\n绝密\n正文',
    '密级：机密',
    '"密级": "秘密"',
    '内部★',
    '内部资料，注意保存',
    '会议纪要\n【内部】\n',
    '机密 至解密前'.replace('至', ''),
  ])
    assert.ok(markIn(text), JSON.stringify(text))
})

test('a text that only speaks of secrets bears no mark', () => {
  for (const text of [
    '涉及国家秘密、商业秘密的，依照保守国家秘密法办理。',
    '保守秘密是公民的义务。',
    '机密性、完整性和可用性',
    '商业秘密10年保护',
    '本单位内部控制制度',
    '★ 推荐',
    '编号,名称\nG1,内部装修材料\n',
  ])
    assert.equal(markIn(text), undefined, text)
})

const today = '2026-11-26' as Day
const asked = { wasLevel: 'secret', basis: 'term-ended', classifiedOn: '2016-11-25', termYears: 10, today } as const

test('a secret is out of its term the day after it ended, not on it (保守国家秘密法 第20条、第24条)', () => {
  assert.deepEqual(codes(mayBeReleased(asked)), [])
  assert.deepEqual(codes(mayBeReleased({ ...asked, classifiedOn: '2016-11-26' })), ['term-runs'])
  assert.deepEqual(codes(mayBeReleased({ ...asked, classifiedOn: '2000-01-01', termYears: 11 })), ['term-too-long'])
  assert.deepEqual(codes(mayBeReleased({ ...asked, wasLevel: 'top-secret', classifiedOn: '1990-01-01', termYears: 30 })), [])
  assert.equal(lastDayOf('2016-02-29', 1), '2017-02-28')
})

test('a ground must fit what it was and be stated whole', () => {
  assert.deepEqual(codes(mayBeReleased({ ...asked, basis: 'never-secret' })), ['basis-wrong'])
  assert.deepEqual(codes(mayBeReleased({ wasLevel: 'internal', basis: 'never-secret', today })), [])
  assert.deepEqual(codes(mayBeReleased({ wasLevel: 'internal', basis: 'term-ended', today })), ['basis-missing'])
  assert.deepEqual(codes(mayBeReleased({ wasLevel: 'secret', basis: 'declared', today })), ['basis-missing'])
  const declared = { wasLevel: 'secret', basis: 'declared', document: '解密〔2026〕1号', today } as const
  assert.deepEqual(codes(mayBeReleased({ ...declared, declaredOn: '2026-11-26' })), [])
  assert.deepEqual(codes(mayBeReleased({ ...declared, declaredOn: '2026-11-27' })), ['term-runs'])
})

test('a package goes where it says, from whom it was signed, and out of the intranet only released (3.2.1)', () => {
  const way = { from: 'extranet', to: 'intranet', here: 'intranet', trustedFor: 'extranet', isReleased: false, isReceipt: false } as const
  assert.deepEqual(codes(rightWay(way)), [])
  assert.deepEqual(codes(rightWay({ ...way, here: 'extranet' })), ['wrong-zone'])
  assert.deepEqual(codes(rightWay({ ...way, trustedFor: 'intranet' })), ['wrong-zone'])
  const out = { ...way, from: 'intranet', to: 'extranet', here: 'extranet', trustedFor: 'intranet' } as const
  assert.deepEqual(codes(rightWay(out)), ['not-declassified'])
  assert.deepEqual(codes(rightWay({ ...out, isReleased: true })), [])
  assert.deepEqual(codes(rightWay({ ...out, isReceipt: true })), [])
  assert.deepEqual(
    codes(
      levelFits({
        from: 'extranet',
        to: 'intranet',
        files: [
          { name: 'a', level: 'secret' },
          { name: 'b', level: 'work-secret' },
        ],
      }),
    ),
    ['too-secret'],
  )
})

test('a channel is a chain (3.2.1)', () => {
  const last = { number: 3, digest: 'c' }
  const one = { number: 4, digest: 'd', previous: 'c', last }
  assert.deepEqual(codes(nextInChannel(one)), [])
  assert.deepEqual(codes(nextInChannel({ ...one, previous: 'b' })), ['forked'])
  assert.deepEqual(codes(nextInChannel({ ...one, number: 5 })), ['gap'])
  assert.deepEqual(codes(nextInChannel({ ...one, number: 3, digest: 'c', previous: 'b', known: { digest: 'c', at: '' } })), ['replayed'])
  assert.deepEqual(codes(nextInChannel({ ...one, number: 3, digest: 'x', previous: 'b', known: { digest: 'c', at: '' } })), ['forked'])
  assert.deepEqual(codes(nextInChannel({ number: 1, digest: 'a', previous: null, last: { number: 0, digest: null } })), [])
})
