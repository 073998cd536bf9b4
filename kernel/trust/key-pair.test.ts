import { test } from 'node:test'
import { equal, match, notEqual, throws } from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyPair } from './key-pair.ts'

test('a key is made once, kept for its owner alone, and found again', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-keys-'))
  t.after(() => rmSync(dir, { recursive: true }))
  const keys = join(dir, 'keys')
  const first = keyPair(keys, 'audit')
  match(first.id, /^[0-9a-f]{16}$/)
  equal(keyPair(keys, 'audit').id, first.id)
  notEqual(keyPair(keys, 'exchange').id, first.id)
  equal(statSync(join(keys, 'audit.key.pem')).mode & 0o777, 0o600)
  equal(readdirSync(keys).length, 2, 'nothing is left aside')
  chmodSync(join(keys, 'audit.key.pem'), 0o644)
  throws(() => keyPair(keys, 'audit'), /can be read by others/)
  throws(() => keyPair(keys, '../audit'), /not a key name/)
})
