import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Clause } from '#policy/clauses.ts'
import { bindings, verdictOf } from '../../tools/ledgers/bindings.ts'
import { clausesIn, clauseTests, titlesIn } from '../../tools/ledgers/clause-tests.ts'
import { root } from '../../tools/ledgers/sources.ts'

const planted: Clause = { id: '9.9.9', words: '未经论证不立项', en: 'planted', kinds: ['interlock'], rooms: ['governance/planted'] }
const serves = rule({ name: 'planted.serves', title: words('服从', 'Serves'), clauses: ['9.9.9'] }, () => [])
const room = (more: Partial<Module> = {}) =>
  defineModule({
    name: 'planted',
    wing: 'governance',
    title: words('试', 'Planted'),
    lead: [],
    clauses: [],
    zone: 'extranet',
    uses: [],
    permissions: [],
    actions: [],
    questions: [],
    ...more,
  })
const named = { '9.9.9': [{ file: 'a.test.ts', name: 'it is refused (9.9.9)' }] }

const verdict = (modules: readonly Module[], tests = {}) => verdictOf(bindings(modules, tests, [planted])[0]!, modules)

test('an interlock is bound by a rule and a test, by neither alone', () => {
  assert.equal(verdict([room({ rules: [serves as never] })], named), 'bound')
  assert.equal(verdict([room()], named), 'unbound')
  assert.equal(verdict([room({ rules: [serves as never] })]), 'unbound')
  assert.equal(verdict([room({ clauses: ['9.9.9'] })]), 'unbound')
})

test('an interlock of a room not yet built is waited for, not failed', () => {
  assert.equal(verdict([]), 'not built')
})

test('a title binds the clauses in its parentheses and no other number', () => {
  const [title] = titlesIn("test('a payment of 4.3.1 yuan before approval is refused (4.3.2, 4.3.6) (not 9.9.9)', () => {})")
  assert.deepEqual(clausesIn(title!), ['4.3.2', '4.3.6'])
  assert.deepEqual(titlesIn('test("it\'s said", f); test.skip(`so`, f)'), ["it's said", 'so'])
})

test('npm run clauses fails and names every standing interlock whose tests are taken away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-clauses-'))
  try {
    const { '3.1.4': taken, ...left } = clauseTests()
    assert.ok(taken, 'the clause had tests to take away')
    const file = join(folder, 'tests.json')
    writeFileSync(file, JSON.stringify(left))
    const run = spawnSync(process.execPath, ['--import', './tools/tsx-hook.mjs', 'tools/clauses.ts', '--tests', file], {
      cwd: root,
      encoding: 'utf8',
    })
    assert.equal(run.status, 1, run.stderr)
    assert.match(run.stdout, /UNBOUND interlock 3\.1\.4 .*no test/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
