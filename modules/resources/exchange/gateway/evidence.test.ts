import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rootOf, verifyInclusion } from '#kernel/audit/merkle.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { cursors } from './cursor.ts'
import { recordText, treeOf } from './evidence.ts'

const word = fc.string({ unit: 'grapheme' })

test('the text of a record is its canonical JSON', () => {
  const record = fc.record({
    answer: word,
    at: word,
    call: word,
    client: word,
    fields: fc.array(word),
    purpose: word,
    request: word,
    rows: fc.nat(),
    service: word,
  })
  fc.assert(fc.property(record, (one) => recordText(one) === canonical(one)))
})

test('the tree of a batch is the tree of RFC 6962, and every path leads to its root', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1 }), { minLength: 1, maxLength: 70 }), (entries) => {
      const leaves = entries.map((entry) => sm3(entry))
      const { root, paths } = treeOf(leaves)
      assert.deepEqual(root, rootOf(leaves))
      return leaves.every((leaf, index) => verifyInclusion({ leaf, index, size: leaves.length, root, path: paths[index]! }))
    }),
    { numRuns: 60 },
  )
})

test('a cursor opens for whom it was made and for nobody else', () => {
  const { privateKey } = generateSm2()
  const { seal, open } = cursors(privateKey)
  const holder = { client: 'a', service: 'b' }
  fc.assert(
    fc.property(word, (position) => {
      const token = seal(holder, position)
      assert.equal(cursors(privateKey).open(holder, token), position)
      assert.throws(() => open({ ...holder, client: 'c' }, token))
      assert.throws(() => open(holder, `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`))
    }),
    { numRuns: 50 },
  )
})
