import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { dayInChinese } from '#kernel/time/day.ts'
import { paragraphsOf, titleLines } from './structure.ts'

test('headings are known by their numerals and set up to the end of their sentence', () => {
  assert.deepEqual(paragraphsOf('一、自查范围\n（一）省直单位。均应自查。\n1.已建系统\n\n 正文一、二 '), [
    { face: 'heiti', lead: '一、自查范围', rest: '' },
    { face: 'kaiti', lead: '（一）省直单位。', rest: '均应自查。' },
    { face: '', lead: '', rest: '1.已建系统' },
    { face: '', lead: '', rest: '正文一、二' },
  ])
})

test('a long title is broken between words, in lines that are alike', () => {
  const lines = titleLines('湖南省人民政府信息化工作办公室关于开展2026年度电子政务系统安全等级自查的通知')
  assert.equal(lines.length, 2)
  assert.ok(lines.every((line) => [...line].length <= 23 && !line.startsWith('的')))
  assert.deepEqual(
    titleLines('关于印发《湖南省电子政务工程建设项目管理暂行办法》的通知').join(''),
    '关于印发《湖南省电子政务工程建设项目管理暂行办法》的通知',
  )
})

test('no letter of a title is lost or moved', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => titleLines(title).join('') === title))
})

test('a day is written without leading zeros', () => {
  assert.equal(dayInChinese('2026-03-02'), '2026年3月2日')
})
