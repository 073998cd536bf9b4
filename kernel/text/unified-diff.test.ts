import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { unifiedDiff } from './unified-diff.ts'

const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

test('a changed line stands between three lines before and after it', () => {
  const before = text(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  const { text: said, added, removed } = unifiedDiff(before, before.replace('5', 'V'))
  assert.deepEqual(said.split('\n'), ['@@ -2,7 +2,7 @@', ' 2', ' 3', ' 4', '-5', '+V', ' 6', ' 7', ' 8'])
  assert.deepEqual({ added, removed }, { added: 1, removed: 1 })
})

test('equal texts differ in nothing; a new and an emptied file are all lines', () => {
  assert.equal(unifiedDiff('a\n', 'a\n').text, '')
  assert.equal(unifiedDiff('', 'a\nb\n').text, '@@ -0,0 +1,2 @@\n+a\n+b')
  assert.equal(unifiedDiff('a\n', '').text, '@@ -1 +0,0 @@\n-a')
})

test('a long difference is cut at a whole line and says so, its counts stay true', () => {
  const made = unifiedDiff('', text(Array.from({ length: 5_000 }, (_, i) => `line ${i}`)), 200)
  assert.ok(made.cut && made.text.length <= 200 && /\n\+line \d+$/.test(made.text))
  assert.equal(made.added, 5_000)
})

test('patch makes the one text out of the other, whatever they are', (t) => {
  if (spawnSync('patch', ['--version']).error) return t.skip('no patch here')
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-diff-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', '-x', '+y', '@@'), { maxLength: 30 })
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const file = join(folder, 'file')
      writeFileSync(file, text(a))
      const { text: said } = unifiedDiff(text(a), text(b))
      if (said === '') return assert.equal(text(a), text(b))
      const patched = spawnSync('patch', ['-s', '-u', '-o', '-', file], { input: `--- file\n+++ file\n${said}\n`, encoding: 'utf8' })
      assert.equal(patched.status, 0, patched.stderr + said)
      assert.equal(patched.stdout, text(b))
    }),
    { numRuns: 60 },
  )
})
