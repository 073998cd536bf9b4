import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import * as f from '#kernel/module/field.ts'
import { checkValues, toSend } from './check-values.ts'
import { fieldOf, fieldsOf, type FieldSchema } from './field-schema.ts'
import { pasteRows } from './paste-rows.ts'
import { pointerOf } from './pointer.ts'
import { amountInWords, readAmount, readCell, readDay } from './read-typed.ts'
import { moneyText, valueText } from './value-text.ts'

const estimate = f.object({
  name: f.text('项目名称', 'Name', { min: 2, max: 20 }),
  total: f.amount('概算', 'Estimate'),
  from: f.optional(f.day('开工日期', 'From')),
  lines: f.list('明细', 'Lines', f.object({ item: f.text('内容', 'Item'), cost: f.amount('金额', 'Cost') }), { min: 1 }),
  passed: f.flag('通过', 'Passed'),
}) as unknown as FieldSchema

const zh = { language: 'zh' as const }
const pointers = (values: unknown) => checkValues(estimate, values, zh).map(({ pointer, key }) => `${pointer} ${key}`)

test('an empty form says what to fill, by the place of each field', () => {
  assert.deepEqual(pointers({}), ['/name form.required', '/total form.required', '/lines form.fewRows', '/passed form.requiredChoice'])
})

test('an error inside a row is named by the row', () => {
  assert.deepEqual(pointers({ name: '数据库', total: '12', passed: false, lines: [{ item: '软件', cost: '12.345' }, { item: '' }] }), [
    '/lines/0/cost form.money',
    '/lines/1/item form.required',
    '/lines/1/cost form.required',
  ])
})

test('a day that is not in the calendar is not a day', () => {
  const full = { name: '数据库', total: '12', passed: true, lines: [{ item: '软件', cost: '12' }] }
  assert.deepEqual(pointers({ ...full, from: '2026-02-29' }), ['/from form.dayBad'])
  assert.deepEqual(pointers({ ...full, from: '2028-02-29' }), [])
})

test('what is left blank is not sent, and text is sent without blanks at its ends', () => {
  assert.deepEqual(toSend(estimate, { name: ' 数据库 ', total: '12', from: '', lines: [{ item: '软件', cost: '1' }], passed: false }), {
    name: '数据库',
    total: '12',
    lines: [{ item: '软件', cost: '1' }],
    passed: false,
  })
})

test('days are read as people write them', () => {
  for (const typed of ['2026-11-23', '20261123', '2026.11.23', '2026年11月23日', '2026/11/23', ' ２０２６-11-23 '])
    assert.equal(readDay(typed), '2026-11-23', typed)
  assert.equal(readDay('2026-13-01'), '2026-13-01')
})

test('amounts are read with commas, full-width digits and 元, and said in 万 and 亿', () => {
  assert.equal(readAmount('１,250,000.50 元'), '1250000.50')
  assert.equal(amountInWords('12500000'), '1250万元')
  assert.equal(amountInWords('320000000'), '3.2亿元')
  assert.equal(amountInWords('9999'), '')
})

test('grouping an amount loses no digit', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (yuan) => moneyText(`${yuan}.05`).replaceAll(',', '') === `${yuan}.05`))
})

test('a block copied from a spreadsheet fills cells to the right and rows downwards', () => {
  const lines = fieldOf('lines', estimate.properties!.lines!)
  const cells = fieldsOf(lines.schema.items)
  const rows = pasteRows('软件\t1,200\r\n硬件\t3000\t多余\n', [{ item: '旧', cost: '1' }], 0, 0, cells, false, readCell)
  assert.deepEqual(rows, [
    { item: '软件', cost: '1200' },
    { item: '硬件', cost: '3000' },
  ])
})

test('a choice is shown and pasted in its words', () => {
  const zone = fieldOf('zone', f.choice('网络', 'Network', { extranet: { zh: '政务外网', en: 'Extranet' } }) as unknown as FieldSchema)
  assert.equal(valueText(zone, 'extranet', { organ: () => undefined, language: 'zh' }), '政务外网')
  assert.equal(readCell(zone, '政务外网'), 'extranet')
})

test('the server may name a field by pointer or by path', () => {
  for (const named of ['/lines/0/cost', 'lines[0].cost', 'lines.0.cost']) assert.equal(pointerOf(named), '/lines/0/cost')
})
