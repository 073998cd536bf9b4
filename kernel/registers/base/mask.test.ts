import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as f from '../../module/field.ts'
import { words } from '../../text/text.ts'
import { baseRegister } from '../../module/base-register.ts'
import { maskOf } from './mask.ts'

const card = baseRegister({
  name: 'test.one',
  title: words('例', 'One'),
  record: f.object({
    name: f.text('姓名', 'Name', { mask: 'middle' }),
    former: f.maybe(f.text('曾用名', 'Former name', { mask: 'middle' })),
    account: f.maybe(f.text('账户', 'Account', { mask: 'all' })),
    on: f.maybe(f.day('日期', 'Day')),
  }),
  label: 'name',
  number: 'name',
  placed: 'name',
  derived: {},
  groups: {},
  sources: {},
  events: {},
  may: 'test.read',
} as never)

test('a field that may be empty is masked as one that may not', () => {
  assert.equal(maskOf(card, 'name', '李思远'), '李*远')
  assert.equal(maskOf(card, 'former', '李思远'), '李*远')
  assert.equal(maskOf(card, 'account', '6222'), '***')
  assert.equal(maskOf(card, 'on', '2026-01-05'), '2026-01-05')
})
