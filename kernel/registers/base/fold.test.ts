import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day, Instant } from '../../time/day.ts'
import * as f from '../../module/field.ts'
import { baseRegister } from '../../module/base-register.ts'
import { type Entry, fold } from './fold.ts'

const base = baseRegister({
  name: 'trial.thing',
  title: { zh: '物', en: 'Thing' },
  record: f.object({ number: f.text('号', 'Number'), name: f.text('名', 'Name'), place: f.text('地', 'Place') }),
  label: 'name',
  number: 'number',
  placed: 'division',
  derived: { division: 'place' },
  groups: {},
  sources: {},
  events: { entry: { title: { zh: '登记', en: 'Entry' }, sets: [] }, end: { title: { zh: '终止', en: 'End' }, sets: [], leaves: 'ended' } },
  may: 'trial.read',
})

const at = (day: string) => `${day}T01:00:00.000Z` as Instant
const entry = (seq: number, effective: string, recorded: string, sets: Entry['sets'], more: Partial<Entry> = {}): Entry => ({
  seq,
  kind: 'change',
  effective: effective as Day,
  at: at(recorded),
  sets,
  voids: [],
  ...more,
})

const life = [
  entry(1, '2020-01-01', '2020-01-02', { number: '1', name: '甲', place: '430102001001' }, { kind: 'entry' }),
  entry(2, '2022-05-01', '2022-05-03', { place: '430202001001' }),
  // Recorded late: the name had been another from the first day.
  entry(3, '2020-01-01', '2023-01-01', { name: '乙' }),
]

test('what happened later and was recorded earlier still comes later', () => {
  assert.deepEqual(fold(base, life)?.fields, { number: '1', name: '乙', place: '430202001001', division: '430202' })
})

test('a correction alters what is known and not what was known', () => {
  assert.equal(fold(base, life, { knownAt: at('2022-12-31') })?.fields.name, '甲')
  assert.equal(fold(base, life, { validOn: '2021-01-01' as Day })?.fields.name, '乙')
  assert.equal(fold(base, life, { validOn: '2021-01-01' as Day })?.fields.division, '430102')
  assert.equal(fold(base, life, { validOn: '2019-12-31' as Day }), undefined)
})

test('what is declared void no longer counts, and counts again when the declaration is void', () => {
  const undone = [...life, entry(4, '2020-01-01', '2023-02-01', {}, { voids: [2] })]
  assert.equal(fold(base, undone)?.fields.division, '430102')
  const restored = [...undone, entry(5, '2020-01-01', '2023-03-01', {}, { voids: [4] })]
  assert.equal(fold(base, restored)?.fields.division, '430202')
  assert.equal(fold(base, restored, { knownAt: at('2023-02-15') })?.fields.division, '430102')
})

test('an end that is declared void is no end', () => {
  const ended = [...life, entry(4, '2024-01-01', '2024-01-02', {}, { kind: 'end' })]
  assert.equal(fold(base, ended)?.state, 'ended')
  assert.equal(fold(base, ended, { validOn: '2023-12-31' as Day })?.state, 'living')
  assert.equal(fold(base, [...ended, entry(5, '2024-01-01', '2024-02-01', {}, { voids: [4] })])?.state, 'living')
})

test('an emptied field is no field', () => {
  assert.ok(!Object.hasOwn(fold(base, [...life, entry(4, '2024-01-01', '2024-01-02', { name: null })])!.fields, 'name'))
})
