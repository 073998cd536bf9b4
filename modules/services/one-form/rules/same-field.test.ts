import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alike } from '../sources.ts'
import { ONCE, publishedFor } from './periods.ts'
import { isSame, namesFor, plainName } from './same-field.ts'
import { inUnit } from './units.ts'

const STEMS = '床位数 护理人员 户籍人口 出生日期 户籍地址 文化程度 企业名称 从业人数 营业收入 占地面积 服务对象 开放日期'.split(' ')
const DRESSES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `现有${name}`,
  (name) => `本单位${name}（个）`,
  (name) => `全县 ${name}【填整数】`,
  (name) => `${name} 合计`,
  (name) => [...name].join(' '),
  (name) => namesFor(name).at(-1)!,
  (name) => namesFor(name)[Math.min(1, namesFor(name).length - 1)]!,
]

test('a copy of a form in use is found whatever it is called, however its fields are called and in whatever order they stand', () => {
  for (const stem of STEMS) assert.equal(plainName(plainName(stem)), plainName(stem))
  const fields = fc.uniqueArray(fc.nat(STEMS.length - 1), { minLength: 1, maxLength: 8 })
  const dressed = fc.array(fc.tuple(fc.nat(DRESSES.length - 1), fc.nat()), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(fields, dressed, (chosen, how) => {
      const inForm = { form: 'a-form', formTitle: '原表', organ: 'tax-bureau', unit: null, scope: null, takes: null }
      const lines = chosen.map((i, n) => ({ ...inForm, line: `f${n + 1}`, title: STEMS[i]! }))
      const copy = chosen.map((i, n) => ({ title: DRESSES[how[n]![0]]!(STEMS[i]!), at: how[n]![1] })).toSorted((a, b) => a.at - b.at)
      const [found] = alike(lines, copy)
      assert.deepEqual([found?.form, found?.same, found?.of], ['a-form', chosen.length, chosen.length], JSON.stringify(copy))
    }),
  )
  const bed = { title: '床位数', unit: '张' }
  assert.ok(
    isSame(bed, { title: '床位（万个）' }) && isSame(bed, { title: '床位', unit: '古怪' }) && !isSame(bed, { title: '床位', unit: '%' }),
  )
  assert.deepEqual([inUnit('23400', '人', '万人'), inUnit('2.34', '万人', '名'), inUnit('5', '怪', '人')], ['2.34', '23400', '5'])
})

test('a flow is added up over the months of a quarter, a stock is that of its last, and what is not published is not guessed', () => {
  const of = (...periods: string[]) => periods.map((period) => ({ period, day: `${period}-28` }))
  assert.deepEqual(publishedFor('2026-Q3', false, of('2026-07', '2026-08', '2026-09')), ['2026-07', '2026-08', '2026-09'])
  assert.deepEqual(publishedFor('2026-Q3', true, of('2026-09')), ['2026-09'])
  assert.deepEqual(publishedFor('2026-Q3', false, of('2026-07', '2026-09')), [])
  assert.deepEqual(publishedFor(ONCE, false, of('2026-09')), [])
  assert.deepEqual(publishedFor('2026-10', true, of('2026-10')), ['2026-10'])
})
