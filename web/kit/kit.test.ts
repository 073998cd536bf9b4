import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import * as f from '#kernel/module/field.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { csvRecords, failingRows } from './data-table/failing-rows.ts'
import { changed, isFiltered, parseSearch, readSearch, searchText, viewText, withoutFilters } from './data-table/table-search.ts'
import { dictionary as first, say, type WordKey } from './dictionary/dictionary.ts'
import { ofTheDisclosure } from './dictionary/of-the-disclosure.ts'
import { ofTheFirms } from './dictionary/of-the-firms.ts'
import { ofTheRatings } from './dictionary/of-the-ratings.ts'
import { ofTheReports } from './dictionary/of-the-reports.ts'
import { ofTheSealing } from './dictionary/of-the-sealing.ts'
import { changesBetween } from './history/diff.ts'
import { leftWords } from './process-panel/days-left.ts'

/** Everybody's words, and those that come with a screen. */
const dictionary = { ...first, ...ofTheDisclosure, ...ofTheFirms, ...ofTheRatings, ...ofTheReports, ...ofTheSealing }

test('every word stands in both languages, with the same places for facts', () => {
  for (const [key, { zh, en }] of Object.entries(dictionary)) {
    assert.ok(zh.trim() && en.trim(), key)
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
    assert.deepEqual(places(zh), places(en), key)
  }
})

test('no word of the forbidden manners is used', () => {
  const forbidden = /其他材料|相关证明|操作成功|系统错误|温馨提示|后果自负|[!！]|打卡|积分|^确定$/
  for (const [key, { zh }] of Object.entries(dictionary)) assert.doesNotMatch(zh, forbidden, key)
})

test('facts fill their places and an unknown place stays open', () => {
  assert.equal(say('zh', 'shell.waiting', { n: 3 }), '待办 3')
  assert.equal(say('zh', 'shell.waiting'), '待办 {n}')
})

test('the address of a list is the list: filters, order and page come back as they went', () => {
  const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^f\.[a-z]{1,6}$/), fc.array(word, { minLength: 2, maxLength: 3 }), { maxKeys: 3 }),
      word,
      (filters, q) => {
        const search = { ...filters, q, page: '3' }
        assert.deepEqual(parseSearch(searchText(search).slice(1)), search)
      },
    ),
  )
})

test('a new filter goes back to the first page, and clearing takes filters only', () => {
  const search = changed({ page: '4', sort: '-name' }, { 'f.zone': ['extranet'] })
  assert.deepEqual(search, { sort: '-name', 'f.zone': ['extranet'] })
  assert.ok(isFiltered(search))
  assert.deepEqual(withoutFilters(search), { sort: '-name' })
  assert.equal(readSearch({ size: '7', page: 'x' }).size, 50)
  assert.equal(viewText({ page: '2', q: '水利', sort: 'name' }), viewText({ sort: 'name', q: '水利' }))
})

test('only the failing rows are given back, with the header, also when a cell holds line breaks', () => {
  const text = '\uFEFF名称,说明\r\n甲,"两\n行"\r\n乙,好\r\n丙,"有""引号"""\r\n'
  assert.equal(csvRecords(text.slice(1)).length, 4)
  assert.equal(failingRows(text, new Set([2, 4])), '名称,说明\r\n甲,"两\n行"\r\n丙,"有""引号"""\r\n')
})

const record = f.object({
  name: f.text('名称', 'Name'),
  note: f.optional(f.prose('说明', 'Note')),
  lines: f.list('明细', 'Lines', f.object({ item: f.text('内容', 'Item'), cost: f.amount('金额', 'Cost') })),
}) as unknown as FieldSchema

test('a history names the field that changed and the row it stands in', () => {
  const before = {
    name: '甲',
    note: null,
    lines: [
      { item: '软件', cost: '1' },
      { item: '硬件', cost: '2' },
    ],
  }
  const after = { name: '甲', note: '', lines: [{ item: '软件', cost: '3' }] }
  const changes = changesBetween(record, before, after)
  assert.deepEqual(
    changes.map(({ field, path, was, became }) => [
      field.name,
      path.map((part) => (typeof part === 'number' ? part : part.zh)),
      was,
      became,
    ]),
    [
      ['cost', ['明细', 1], '1', '3'],
      ['lines', ['明细', 2], { item: '硬件', cost: '2' }, undefined],
    ],
  )
})

test('a version that equals the one before shows no change', () => {
  fc.assert(
    fc.property(
      fc.record({ name: fc.string(), lines: fc.array(fc.record({ item: fc.string(), cost: fc.string() })) }),
      (one) => changesBetween(record, one, structuredClone(one)).length === 0,
    ),
  )
})

test('a clock says working days when it counts working days', () => {
  assert.deepEqual(leftWords(5, 'working'), { key: 'process.leftWorking' satisfies WordKey, n: 5 })
  assert.deepEqual(leftWords(-2, 'natural'), { key: 'process.overdueNatural', n: 2 })
  assert.deepEqual(leftWords(0, 'working'), { key: 'process.dueToday', n: 0 })
})
