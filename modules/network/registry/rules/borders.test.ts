import assert from 'node:assert/strict'
import { test } from 'node:test'
import { borders } from './borders.ts'

test('the map draws each border as the rules hold it (3.2.1) (3.2.2) (3.2.3)', () => {
  assert.deepEqual(
    borders().map(({ a, b, separation, lawful, clauses }) => [a, b, separation, lawful, clauses]),
    [
      ['intranet', 'extranet', 'physical', ['ferry'], ['3.2.1']],
      ['intranet', 'internet', 'physical', [], ['3.2.1']],
      ['intranet', 'crypto', 'physical', [], ['3.2.3']],
      ['extranet', 'internet', 'logical', ['logical'], ['3.2.2']],
      ['extranet', 'crypto', 'physical', [], ['3.2.3']],
      ['internet', 'crypto', 'physical', [], ['3.2.3']],
    ],
  )
})
