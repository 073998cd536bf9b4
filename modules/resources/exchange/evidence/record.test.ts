import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rootOf, verifyInclusion } from '#kernel/audit/merkle.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { type CallRecord, recordText } from './record.ts'
import { sidesOf, treeOf } from './tree.ts'

const word = fc.string({ unit: 'grapheme' })

test('the text of a record is its canonical JSON', () => {
  const record: fc.Arbitrary<CallRecord> = fc.record({
    answer: word,
    at: word,
    authorisation: word,
    call: word,
    consumer: fc.record({ client: word, key: word, organ: word, system: word }),
    fields: fc.array(word),
    format: fc.constant(2),
    grounds: fc.array(word),
    outcome: fc.constantFrom('answered', 'refused', 'failed'),
    provider: fc.record({ key: word, organ: word, resource: word, service: word, system: word }),
    purpose: word,
    request: word,
    rows: fc.nat(),
    signature: word,
  })
  fc.assert(fc.property(record, (one) => recordText(one) === canonical(one)))
})

test('the tree of a batch is the tree of RFC 6962, every path leads to its root, and its sides are told rightly', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1 }), { minLength: 1, maxLength: 70 }), (entries) => {
      const leaves = entries.map((entry) => sm3(entry))
      const size = leaves.length
      const { root, paths } = treeOf(leaves)
      assert.deepEqual(root, rootOf(leaves))
      return leaves.every((leaf, index) => {
        const path = paths[index]!
        return verifyInclusion({ leaf, index, size, root, path }) && sidesOf(index, size, path.length)?.length === path.length
      })
    }),
    { numRuns: 60 },
  )
})
