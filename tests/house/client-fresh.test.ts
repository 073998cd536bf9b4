// The committed TypeScript client is what the contracts say, and compiles under the strictest settings that a user may have.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { modules } from '#server/modules.ts'
import { clientText } from '../../tools/client/client-text.ts'
import { root } from '../../tools/ledgers/sources.ts'

test('client/yuelu.ts is generated from the contracts as they are', () => {
  const committed = readFileSync(join(root, 'client/yuelu.ts'), 'utf8')
  assert.ok(committed === `${clientText(modules).trimEnd()}\n`, 'client/yuelu.ts is stale: run npm run client and commit what it changes')
  const [, ...others] = modules
  assert.notEqual(clientText(others), clientText(modules), 'a room that is gone must show')
})

test('the client compiles with every strictness, for Node and for browsers, and depends on nothing', () => {
  const settings = [
    '--strict',
    '--noUncheckedIndexedAccess',
    '--exactOptionalPropertyTypes',
    '--noPropertyAccessFromIndexSignature',
    '--noUnusedLocals',
    '--erasableSyntaxOnly',
  ]
  const target = ['--target', 'es2022', '--lib', 'es2022,dom', '--module', 'nodenext', '--types', '', '--noEmit', '--ignoreConfig']
  const { stdout, status } = spawnSync(process.execPath, ['node_modules/ts7/bin/tsc', ...settings, ...target, 'client/yuelu.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stdout)
  assert.doesNotMatch(readFileSync(join(root, 'client/yuelu.ts'), 'utf8'), /^import /m)
})
