import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Block, block, blockText, contains, endOf, overlaps, sizeOf } from '#kernel/net/cidr.ts'
import { around, brotherOf, brothersUpTo, covering, joined, takeFrom, usable, without } from './free-parts.ts'
import { parentsOf } from './nesting.ts'

const texts = (blocks: readonly Block[]) => blocks.map(blockText)
const size = (blocks: readonly Block[]) => blocks.reduce((sum, it) => sum + sizeOf(it), 0n)

test('what is taken out of a part leaves its brothers', () => {
  assert.deepEqual(texts(without(block('10.0.0.0/24'), [block('10.0.0.0/26')])), ['10.0.0.64/26', '10.0.0.128/25'])
  assert.deepEqual(texts(without(block('fd00::/62'), [block('fd00:0:0:2::/64')])), ['fd00::/63', 'fd00:0:0:3::/64'])
  assert.deepEqual(without(block('10.0.0.0/24'), [block('10.0.0.0/24')]), [])
})

test('neither the network’s own address nor its broadcast is given, nor the anycast of its routers', () => {
  assert.deepEqual(texts(covering('ipv4', usable(block('10.0.0.0/30')).first, usable(block('10.0.0.0/30')).end)), [
    '10.0.0.1/32',
    '10.0.0.2/32',
  ])
  assert.equal(usable(block('fd00::/64')).first, block('fd00::/64').first + 1n)
  assert.equal(usable(block('10.0.0.0/31')).end - usable(block('10.0.0.0/31')).first, 2n)
  const { taken, left } = takeFrom(block('10.0.0.0/30'), block('10.0.0.0/30'), 5)
  assert.deepEqual([taken.length, left], [2, []])
})

/** A part of a /24 and blocks inside it, by halving at random. */
const pieces = fc
  .array(fc.record({ first: fc.nat(255), length: fc.integer({ min: 24, max: 32 }) }), { maxLength: 12 })
  .map((all) =>
    all
      .map(({ first, length }) => around({ family: 'ipv4', first: block('10.0.0.0/24').first + BigInt(first), length: 32 }, length))
      .filter((it, i, list) => list.slice(0, i).every((other) => !overlaps(it, other))),
  )

test('what is left and what was taken are the whole, aligned and apart, and joined again they are one', () => {
  const whole = block('10.0.0.0/24')
  fc.assert(
    fc.property(pieces, (all) => {
      const taken = all.filter((it, i) => all.slice(0, i).every((other) => !overlaps(it, other)))
      const left = without(whole, taken)
      assert.equal(size(left) + size(taken), 256n)
      for (const [i, one] of left.entries()) {
        assert.equal(blockText(block(blockText(one))), blockText(one))
        assert.ok(contains(whole, one))
        assert.ok([...left.slice(i + 1), ...taken].every((other) => !overlaps(one, other)))
      }
      assert.deepEqual(texts(joined([...left, ...taken], whole)), ['10.0.0.0/24'])
    }),
    { numRuns: 300 },
  )
})

test('brothers lie side by side, up to half of the holder', () => {
  assert.equal(blockText(brotherOf(block('10.0.0.128/25'))), '10.0.0.0/25')
  assert.deepEqual(texts(brothersUpTo(block('10.0.0.0/26'), block('10.0.0.0/24'))), ['10.0.0.64/26', '10.0.0.128/25'])
})

test('each prefix of a list lies in the smallest one around it', () => {
  const list = ['10.0.0.0/8', 'fd00::/8', '10.1.0.0/16', '10.1.2.0/24', '10.2.0.0/16', 'fd00::/16', '192.0.2.0/24'].map((it) => block(it))
  assert.deepEqual(parentsOf(list), [undefined, undefined, 0, 2, 0, 1, undefined])
  assert.ok(endOf(list[6]!) > list[6]!.first)
})
