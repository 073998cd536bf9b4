// What a role may not do is tried in a process that runs as that role does: Node's own refusal is the proof, and the same
// attempt by a process without the flags succeeds.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { commandOf } from './confinement.ts'

const ROLES = ['portal', 'witness', 'worker', 'extranet', 'intranet'] as const
type Role = (typeof ROLES)[number]

const dir = mkdtempSync(join(tmpdir(), 'confinement-'))
before(() => {
  for (const part of [
    'link/portal',
    'link/extranet',
    'link/worker',
    'link/witness',
    'keys/extranet',
    'keys/intranet',
    'witness',
    'backup',
  ]) {
    mkdirSync(join(dir, part), { recursive: true })
    writeFileSync(join(dir, part, 'secret'), part)
  }
})
after(() => rmSync(dir, { recursive: true, force: true }))

const envOf = (role: Role) => ({
  DATA_DIR: dir,
  ...(role === 'worker' && { DATABASE_URL: 'postgres://nowhere/none', BACKUP_DIR: join(dir, 'backup') }),
})

/** What becomes of each attempt, in one process of the role: `done`, or Node's code. */
function tried(role: Role, attempts: Readonly<Record<string, string>>, confined = true): Record<string, string> {
  const flags = confined ? commandOf(role, envOf(role)).filter((flag) => /^--(permission|allow-)/.test(flag)) : []
  const body = Object.entries(attempts).map(
    ([name, code]) => `try { ${code}; said[${JSON.stringify(name)}] = 'done' } catch (e) { said[${JSON.stringify(name)}] = e.code }`,
  )
  const script = `const fs = require('node:fs'), path = require('node:path'), said = {}; ${body.join('; ')}; process.stdout.write(JSON.stringify(said))`
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' })
  assert.ok(stdout, stderr)
  return JSON.parse(stdout)
}

const read = (...path: string[]) => `fs.readFileSync(${JSON.stringify(join(dir, ...path, 'secret'))})`
const write = (path: string) => `fs.writeFileSync(${JSON.stringify(path)}, 'x')`
const keys = {
  portal: read('link', 'portal'),
  link: read('link', 'extranet'),
  worker: read('link', 'worker'),
  extranet: read('keys', 'extranet'),
  intranet: read('keys', 'intranet'),
  witness: read('witness'),
}
const OWN: Readonly<Record<Role, readonly string[]>> = {
  portal: ['portal'],
  witness: ['witness'],
  worker: ['worker', 'extranet'],
  extranet: ['link', 'extranet'],
  intranet: ['intranet'],
}

for (const role of ROLES) {
  test(`the ${role} reads its own keys and no other role’s, writes no program and no other folder`, () => {
    const program = join(import.meta.dirname, 'confinement-probe.ts')
    const said = tried(role, {
      ...keys,
      passwords: `fs.readFileSync('/etc/passwd')`,
      program: write(program),
      elsewhere: write(join(dir, 'elsewhere')),
      environment: `fs.readFileSync('/proc/1/environ')`,
    })
    const mine = Object.keys(said).filter((name) => said[name] === 'done')
    assert.deepEqual(mine.toSorted(), OWN[role].toSorted())
    assert.ok(Object.keys(said).every((name) => said[name] === 'done' || said[name] === 'ERR_ACCESS_DENIED'))
  })
}

test('the portal starts no program, no thread and no native code; only who keeps backups starts PostgreSQL’s programs', () => {
  const attempts = {
    program: `require('node:child_process').spawnSync('true')`,
    thread: `new (require('node:worker_threads').Worker)('0', { eval: true })`,
    native: `process.dlopen({ exports: {} }, '/nowhere.node')`,
  }
  assert.deepEqual(tried('portal', attempts), { program: 'ERR_ACCESS_DENIED', thread: 'ERR_ACCESS_DENIED', native: 'ERR_DLOPEN_DISABLED' })
  assert.equal(tried('worker', attempts).program, 'done')
  assert.equal(tried('extranet', attempts).program, 'ERR_ACCESS_DENIED')
})

test('without the flags the same attempts succeed, so it is they that refuse', () => {
  const said = tried('portal', { ...keys, elsewhere: write(join(dir, 'elsewhere')) }, false)
  assert.ok(Object.values(said).every((outcome) => outcome === 'done'))
})
