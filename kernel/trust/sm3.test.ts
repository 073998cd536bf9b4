import { test } from 'node:test'
import { equal } from 'node:assert/strict'
import { sm3, sm3Hex } from './sm3.ts'

test('SM3 gives the two digests that GB/T 32905 annex A prints', () => {
  equal(sm3Hex('abc'), '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  equal(sm3Hex('abcd'.repeat(16)), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
})

test('text and its UTF-8 bytes have the same digest', () => {
  equal(sm3Hex('岳麓'), sm3(Buffer.from('岳麓')).toString('hex'))
})
