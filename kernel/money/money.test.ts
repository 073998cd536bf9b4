import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { money, permille, sharePermille, sum, toYuan, yuan } from './money.ts'

test('yuan as text becomes fen and comes back the same, to the last fen', () => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (fen) => yuan(toYuan(money(fen))) === fen))
  assert.equal(yuan('0.1') + yuan('0.2'), yuan('0.3'))
  assert.equal(yuan('12'), 1200n)
})

test('what is not an amount in yuan is an error', () => {
  for (const wrong of ['', '1.234', '1e5', ' 1', '1,000', 'NaN', '.5', '1.']) assert.throws(() => yuan(wrong), RangeError)
})

test('shares round down and never exceed the whole', () => {
  assert.equal(permille(yuan('100.01'), 5n), 50n)
  assert.equal(sharePermille(yuan('1'), yuan('3')), 333n)
  assert.equal(sharePermille(yuan('1'), yuan('0')), 0n)
  assert.equal(sum([yuan('1.10'), yuan('2.20')]), 330n)
})
