import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { cursors } from './cursor.ts'

test('a cursor opens for whom it was made and for nobody else', () => {
  const { privateKey } = generateSm2()
  const { seal, open } = cursors(privateKey)
  const holder = { client: 'a', service: 'b' }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (position) => {
      const token = seal(holder, position)
      assert.equal(cursors(privateKey).open(holder, token), position)
      assert.throws(() => open({ ...holder, client: 'c' }, token))
      assert.throws(() => open(holder, `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`))
    }),
    { numRuns: 50 },
  )
})
