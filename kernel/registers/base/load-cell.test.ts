import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import fc from 'fast-check'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { CellFault, cellReader, dayOf, type FieldSchema, wholeSchema } from './load-cell.ts'
import { copyLine } from './load-encode.ts'

const places = { counties: new Set(['430102']), villages: new Set<string>(), listed: new Set<string>() }
const ajv = (addFormatsModule as unknown as (ajv: Ajv, options: object) => Ajv)(new Ajv({ strict: false }), {
  mode: 'full',
  formats: ['date', 'uuid'],
})

const fields: readonly FieldSchema[] = [
  f.text('文本', 'Text', { max: 8 }),
  f.text('代码', 'Code', { max: 6, pattern: '^\\d{6}$' }),
  f.maybe(f.text('可空', 'Maybe', { max: 5 })),
  f.day('日', 'Day'),
  f.id('编号', 'Id'),
  f.integer('数', 'Count', { min: 1, max: 99 }),
  f.flag('是否', 'Flag'),
  f.choice('选', 'Choice', { '1': words('男', 'Male'), '2': words('女', 'Female') }),
  f.amount('金额', 'Amount'),
  f.list('列', 'List', f.object({ a: f.text('a', 'a', { max: 3 }) }), { max: 2 }),
].map((schema) => schema as FieldSchema)

test('what a cell is read as fits the schema of its field, whatever stands in it', () => {
  const checks = fields.map((schema) => [cellReader(wholeSchema(schema), places), ajv.compile(wholeSchema(schema))] as const)
  const cell = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.stringMatching(/^[0-9./-]{1,12}$/),
    fc.constantFrom(
      '是',
      'false',
      '男',
      '2',
      '0',
      '99',
      '100',
      '-1',
      '2024-02-29',
      '2023-02-29',
      '[{"a":"b"}]',
      '[{"b":1}]',
      '{}',
      '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷',
      '1e3',
    ),
    fc.uuid(),
  )
  fc.assert(
    fc.property(fc.nat(checks.length - 1), cell, (i, text) => {
      const [read, isRight] = checks[i]!
      const value = read(text)
      if (value instanceof CellFault) return value.words.zh.length > 0 && value.words.en.length > 0
      return isRight(value)
    }),
    { numRuns: 1_500 },
  )
})

test('a text that fits its schema is taken as it is, and one that does not is not', () => {
  const texts = fields.filter(({ type, format, enum: codes }) => type === 'string' && !format && !codes)
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (schema, text) => {
      if (/^[=+@']/.test(text)) return true
      const value = cellReader(schema, places)(text)
      return ajv.validate(schema, text) ? value === text : value instanceof CellFault
    }),
  )
})

test('a day is read as sheets write it, and only if there is such a day', () => {
  assert.deepEqual(
    [
      '2026-01-05',
      '2026/1/5',
      '20260105',
      '2024-2-29',
      '2023/2/29',
      '1900-02-29',
      '2000-02-29',
      '2026-00-10',
      '2026-13-01',
      '2026-04-31',
    ].map(dayOf),
    ['2026-01-05', '2026-01-05', '2026-01-05', undefined, undefined, undefined, '2000-02-29', undefined, undefined, undefined],
  )
})

test('codes are told by their words, old numbers and formulas by their mend', () => {
  const said = (schema: object, text: string) => {
    const value = cellReader(schema as FieldSchema, places)(text)
    return value instanceof CellFault ? value.words.zh : value
  }
  const number = f.text('公民身份号码', 'Number', { max: 18, pattern: '^\\d{17}[\\dX]$', codes: 'GB 11643' })
  assert.match(String(said(number, '430102900307123')), /15 位旧号码/)
  assert.match(String(said(number, '4.30102E+17')), /设为文本/)
  assert.match(String(said(f.text('姓名', 'Name'), '=1+1')), /公式/)
  assert.equal(said(f.text('姓名', 'Name'), "'张三"), '张三')
  const village = f.text('村', 'Village', { max: 12, pattern: '^\\d{12}$', codes: '统计用区划代码（村级）' })
  assert.equal(said(village, '430102001001'), '430102001001')
  assert.match(String(said(village, '999999001001')), /没有代码/)
  assert.match(String(said(f.text('民族', 'Group', { max: 2, pattern: '^\\d{2}$', codes: 'GB/T 3304' }), '57')), /GB\/T 3304/)
})

test('a row keeps tabs, line breaks and backslashes through COPY', () => {
  assert.equal(
    copyLine(['a\tb', 1, true], ['x', 'y', 'z'], { x: 'c\\d\n', y: { k: 'q"' } }),
    'a\\tb\t1\tt\tc\\\\d\\n\t{"k":"q\\\\""}\t\\N\n',
  )
})
