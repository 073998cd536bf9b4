import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressPlan, prefixesFor, reserved } from '../address-plan.ts'
import { networks } from '../networks.ts'
import { type Block, block, blockText, contains, overlaps, single } from '#kernel/net/cidr.ts'
import { firstFreeBlock } from './first-free-block.ts'

test('a prefix reads and prints as PostgreSQL prints it', () => {
  for (const text of ['10.32.0.0/16', 'fd43:2::/36', 'fd43:2:f000::/36', '2001:db8:0:1::/64', '::/0', '0.0.0.0/0', '2001:db8::1/128']) {
    assert.equal(blockText(block(text)), text)
  }
  assert.equal(blockText(block('FD43:0002:0:0::/48')), 'fd43:2::/48')
})

test('what is no aligned prefix is no block', () => {
  for (const text of [
    '10.32.0.1/16',
    '10.32.0.0',
    '10.32.0.0/33',
    '10.32.0/16',
    '010.0.0.0/8',
    '256.0.0.0/8',
    'fd43:::/16',
    '1:2:3:4:5:6:7:8:9/128',
    'fd43::g/128',
    '10.0.0.0/8/9',
    '',
  ]) {
    assert.throws(() => block(text), RangeError, text)
  }
})

test('the plan is disjoint, and each name server stands in a reserved part of it', () => {
  const all = addressPlan.map(({ prefix }) => block(prefix))
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1)) assert.ok(!overlaps(one, other), `${blockText(one)} ${blockText(other)}`)
  for (const { nameServer } of networks) {
    for (const address of nameServer ? [nameServer.ipv4, nameServer.ipv6] : []) {
      assert.ok(
        reserved.some((text) => contains(block(text), single(address))),
        address,
      )
    }
  }
})

test('the first free block lies past what is held, and a smaller one fills the gap', () => {
  const plan = [block('10.0.0.0/24')]
  assert.equal(blockText(firstFreeBlock(plan, [], 26)!), '10.0.0.0/26')
  assert.equal(blockText(firstFreeBlock(plan, [block('10.0.0.0/28')], 26)!), '10.0.0.64/26')
  assert.equal(blockText(firstFreeBlock(plan, [block('10.0.0.0/28'), block('10.0.0.64/26')], 28)!), '10.0.0.16/28')
})

test('a full plan has no block, and no block is longer than its prefix', () => {
  const plan = [block('203.0.113.0/24')]
  assert.equal(firstFreeBlock(plan, [block('203.0.113.0/25'), block('203.0.113.128/25')], 30), undefined)
  assert.equal(firstFreeBlock(plan, [], 23), undefined)
})

type Step = { allocate: number } | { release: number }
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ allocate: fc.integer({ min: 20, max: 30 }) }) },
    { weight: 2, arbitrary: fc.record({ release: fc.nat(40) }) },
  ),
  { maxLength: 60 },
)

test('any sequence of allocations and releases keeps the blocks disjoint and inside the plan (3.7.7)', () => {
  const plan = prefixesFor('internet', 'service', '430000')
    .map(({ prefix }) => block(prefix))
    .filter(({ family }) => family === 'ipv4')
  fc.assert(
    fc.property(steps, (sequence: Step[]) => {
      let held: Block[] = []
      for (const step of sequence) {
        if ('release' in step) held = held.filter((_, i) => i !== step.release % Math.max(held.length, 1))
        else {
          const free = firstFreeBlock(plan, held, step.allocate)
          if (!free) {
            assert.ok(isFull(plan, held, step.allocate), 'refused although a place was free')
            continue
          }
          assert.equal(free.length, step.allocate)
          assert.ok(plan.some((prefix) => contains(prefix, free)))
          assert.ok(held.every((other) => !overlaps(other, free)))
          assert.equal(blockText(block(blockText(free))), blockText(free))
          held = [...held, free]
        }
      }
    }),
    { numRuns: 300 },
  )
})

/** By trial of every aligned place: the slow truth. */
function isFull(plan: readonly Block[], held: readonly Block[], length: number): boolean {
  return plan.every((prefix) => {
    if (length < prefix.length) return true
    const size = 1n << BigInt(32 - length)
    for (let n = 0n; n < 1n << BigInt(length - prefix.length); n += 1n) {
      const place: Block = { family: 'ipv4', first: prefix.first + n * size, length }
      if (held.every((other) => !overlaps(other, place))) return false
    }
    return true
  })
}
