import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { root } from '../../tools/ledgers/sources.ts'

const ledgers = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', './tools/tsx-hook.mjs', 'tools/ledgers.ts', ...args], { cwd: root, encoding: 'utf8' })

test('the ledgers are the same each time they are written, and a changed line is found in the one page that has it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-ledgers-'))
  try {
    assert.equal(ledgers('--in', folder).status, 0)
    const again = ledgers('--check', '--in', folder)
    assert.equal(again.status, 0, again.stderr)
    const page = join(folder, 'ledgers/permissions.md')
    writeFileSync(page, readFileSync(page, 'utf8').replace('| audit.read | ', '| audit.write | '))
    const stale = ledgers('--check', '--in', folder)
    assert.equal(stale.status, 1)
    assert.match(stale.stderr, /ledgers\/permissions\.md is stale at line \d+[\s\S]*audit\.write[\s\S]*audit\.read/)
    assert.equal(stale.stderr.match(/is stale/g)?.length, 1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('no question, list or gate sends more statements because there is more to show', () => {
  const counts = JSON.parse(readFileSync(join(root, 'ledgers/query-counts.json'), 'utf8')) as Record<string, readonly (number | string)[]>
  const growing = Object.entries(counts).filter(([, [first, second, third]]) => (third === undefined ? first !== second : second !== third))
  assert.deepEqual(
    growing.map(([name, found]) => `${name}: ${found.join(', ')} statements`),
    [],
  )
})
