// The command line against a real server and a real database: what it prints where, and how it ends.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { after, before, test } from 'node:test'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { duties } from '#province/duties.ts'
import { systemClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { sessionOf, signIn as openSession } from '#kernel/people/session.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { emptyDatabase, TEST_PASSWORD } from '#tests/support/database.ts'
import { testServer } from '#tests/support/server.ts'
import { macroSystem } from '../../tests/journeys/macro-database.ts'
import { runCommand } from './run-command.ts'
import { nearest } from './suggest.ts'

let server: Awaited<ReturnType<typeof testServer>>
const home = mkdtempSync(join(tmpdir(), 'yuelu-cli-'))
const at = (name: string) => join(home, name)
before(async () => {
  server = await testServer()
})
after(async () => {
  await server.close()
  rmSync(home, { recursive: true })
})

type Ended = { code: number; out: string; err: string }

async function yuelu(
  argv: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const said = { out: '', err: '' }
  stdout.on('data', (chunk: Buffer) => (said.out += chunk))
  stderr.on('data', (chunk: Buffer) => (said.err += chunk))
  stdin.end(input)
  const streams = { stdin, stdout, stderr } as unknown as Parameters<typeof runCommand>[2]
  const code = await runCommand(argv, { XDG_CONFIG_HOME: home, YUELU_URL: server.origin, LANG: 'zh_CN.UTF-8', ...env }, streams)
  await new Promise(setImmediate)
  return { code, ...said }
}

const signIn = (account: string) => yuelu(['sign-in', '--account', account], { input: `${TEST_PASSWORD}\n` })
const system = [
  'do',
  'systems.register-system',
  '--zone',
  'extranet',
  '--kind',
  'base-database',
  ...macroSystem.functions.flatMap((it) => ['--functions', it]),
  ...macroSystem.users.flatMap((it) => ['--users', it]),
  '--description',
  macroSystem.description,
]

test('help names every command, explains one, and says what could have been meant', async () => {
  const { code, out } = await yuelu(['help'])
  assert.equal(code, 0)
  for (const name of ['sign-in', 'describe', 'audit verify', 'create-admin', 'status']) assert.ok(out.includes(name), name)
  assert.match((await yuelu(['help', 'import', '--lang', 'en'])).out, /--failing OUT\.csv/)
  const wrong = await yuelu(['exprot', 'systems.information-system'])
  assert.deepEqual([wrong.code, wrong.out], [2, ''])
  assert.match(wrong.err, /export/)
  assert.match((await yuelu(['audit', 'verfy'])).err, /audit verify/)
  assert.match((await yuelu(['list', 'x', '--fliter', 'a=b'])).err, /--filter/)
  assert.deepEqual(nearest('projects.aprove-project', ['projects.approve-project', 'funds.pay-project']), ['projects.approve-project'])
})

test('a token is kept for its owner alone, and forgotten at sign-out', async () => {
  const nobody = await yuelu(['whoami'])
  assert.deepEqual([nobody.code, nobody.out], [1, ''])
  assert.match(nobody.err, /yuelu sign-in/)
  const wrong = await yuelu(['sign-in', '--account', 'stats-bureau.head'], { input: 'wrong\n' })
  assert.deepEqual([wrong.code, wrong.err.includes('session.wrong-credentials')], [1, true])
  const { code, out } = await signIn('stats-bureau.officer')
  assert.deepEqual([code, out.includes('统计局')], [0, true])
  assert.equal(statSync(join(home, 'yuelu/tokens.json')).mode & 0o777, 0o600)
  assert.doesNotMatch(out, new RegExp(readFileSync(join(home, 'yuelu/tokens.json'), 'utf8').match(/: "([\w-]+)"/)![1]!))
  assert.match((await yuelu(['--json', 'whoami'])).out, /"systems\.register": "own"/)
  await yuelu(['sign-out'])
  assert.equal((await yuelu(['whoami'])).code, 1)
})

test('what there is comes from the contracts: lists, and a description with hints and refusals', async () => {
  await signIn('stats-bureau.officer')
  const listed = JSON.parse((await yuelu(['actions', 'projects', '--mine', '--json'])).out) as { name: string; allowed: boolean }[]
  assert.ok(listed.some(({ name }) => name === 'projects.draft-project') && listed.every(({ allowed }) => allowed))
  assert.match((await yuelu(['registers'])).out, /systems\.information-system/)
  assert.match((await yuelu(['questions', 'policy'])).out, /policy\.clause/)
  assert.match((await yuelu(['describe', 'projects.approve-project'])).out, /projects\.not-reviewed.*4\.3\.2/)
  const typo = await yuelu(['describe', 'projects.aprove-project'])
  assert.deepEqual([typo.code, typo.err.includes('projects.approve-project')], [2, true])
})

test('a dry run shows the request and sends nothing; an action acts once with its key', async () => {
  const dry = await yuelu([...system, '--name', macroSystem.name, '--dry-run'])
  assert.deepEqual((JSON.parse(dry.out) as { body: { functions: string[] } }).body.functions, macroSystem.functions)
  assert.equal(JSON.parse((await yuelu(['list', 'systems.information-system', '--json'])).out).total, 0)
  const [first, again] = [
    await yuelu([...system, '--name', macroSystem.name, '--key', 'k-1', '--json']),
    await yuelu([...system, '--name', macroSystem.name, '--key', 'k-1', '--json']),
  ]
  assert.deepEqual([first.code, first.out], [0, again.out])
  writeFileSync(at('system.json'), JSON.stringify({ ...macroSystem, name: '从文件登记', kind: 'base-database' }))
  assert.equal((await yuelu(['do', 'systems.register-system', '--input', at('system.json')])).code, 0)
  assert.equal(JSON.parse((await yuelu(['list', 'systems.information-system', '--json', '--filter', 'zone=extranet'])).out).total, 2)
})

test('a refusal prints each ground with its clause on stderr and ends with 1; --json gives the problem', async () => {
  const { rows } = JSON.parse((await yuelu(['list', 'systems.information-system', '--json'])).out)
  const refused = await yuelu(['do', 'systems.list-on-portal', '--system', rows[0].id])
  assert.deepEqual([refused.code, refused.out], [1, ''])
  assert.match(refused.err, /条款 4\.3\.6/)
  assert.match(refused.err, /yuelu clause 4\.3\.6/)
  const english = await yuelu(['do', 'systems.list-on-portal', '--system', rows[0].id, '--lang', 'en', '--json'])
  assert.equal(JSON.parse(english.err).status, refused.err.includes('409') ? 409 : 403)
  const unknown = await yuelu(['do', 'systems.list-on-portal', '--sytem', 'x'])
  assert.deepEqual([unknown.code, unknown.err.includes('--system')], [2, true])
  assert.match((await yuelu(['clause', '4.3.6'])).out, /^4\.3\.6 /)
  assert.match((await yuelu(['ask', 'policy.clause', '--id', '4.3.2', '--json'])).out, /"4\.3\.2"/)
})

test('an import is tried first; bad rows are named and written out, and nothing is imported', async () => {
  await signIn('information-centre.officer')
  const title = (await (
    await server.call('information-centre.officer', 'GET', '/api/registers/tenders.supplier/template?format=csv')
  ).body) as string
  const header = title.replace('\uFEFF', '').split(/\r?\n/)[0]!
  const line = (name: string) =>
    header
      .split(',')
      .map((column) => (column.includes('名称') ? name : column.includes('虚构') ? '是' : column.includes('资质') ? '[]' : ''))
      .join(',')
  writeFileSync(at('bad.csv'), `${header}\n${line('示例·甲公司')}\n${line('')}\n`)
  const bad = await yuelu(['import', 'tenders.supplier', at('bad.csv'), '--confirm', '--failing', at('out.csv')])
  assert.equal(bad.code, 1, bad.out + bad.err)
  assert.match(readFileSync(at('out.csv'), 'utf8'), /^\uFEFF行,列,值,原因\r\n3,/)
  writeFileSync(at('good.csv'), `${header}\n${line('示例·甲公司')}\n${line('示例·乙公司')}\n`)
  const tried = await yuelu(['import', 'tenders.supplier', at('good.csv'), '--json'])
  assert.equal(JSON.parse(tried.out).imported, 0, tried.out + tried.err)
  const done = await yuelu(['import', 'tenders.supplier', at('good.csv'), '--confirm', '--json'])
  assert.equal(JSON.parse(done.out).imported, 2, done.out + done.err)
  assert.equal((await yuelu(['export', 'tenders.supplier', '--out', at('all.csv')])).code, 0)
  assert.match(readFileSync(at('all.csv'), 'utf8'), /示例·乙公司/)
  assert.match((await yuelu(['list', 'tenders.supplier', '--csv'])).out, /示例·甲公司/)
})

test('the log is verified from the database; a changed line is found; a proof is checked offline', async () => {
  await signIn('audit-office.auditor')
  const env = { DATABASE_URL: server.url }
  await sealOnce(server.database.kysely, generateSm2(), server.clock.now())
  assert.equal((await yuelu(['audit', 'checkpoint', '--out', at('point.json'), '--key-out', at('key.pem')])).code, 0)
  const whole = await yuelu(['audit', 'verify', '--checkpoint', at('point.json'), '--key', at('key.pem'), '--json'], { env })
  assert.deepEqual([whole.code, JSON.parse(whole.out).faults], [0, []], whole.err)
  const line = await server.database.kysely
    .selectFrom('kernel.audit_leaf')
    .select('line')
    .orderBy('index', 'desc')
    .executeTakeFirstOrThrow()
  assert.equal((await yuelu(['audit', 'proof', line.line, '--out', at('proof.json')])).code, 0)
  assert.equal((await yuelu(['audit', 'check-proof', at('proof.json'), '--key', at('key.pem')])).code, 0)
  writeFileSync(at('false.json'), readFileSync(at('proof.json'), 'utf8').replace(/"action": "[^"]+"/, '"action": "other"'))
  const forged = await yuelu(['audit', 'check-proof', at('false.json'), '--key', at('key.pem'), '--json'])
  assert.deepEqual([forged.code, JSON.parse(forged.out).holds], [1, false])
  const early = await yuelu(['audit', 'retire', server.clock.now().slice(0, 7), '--yes'], { env })
  assert.deepEqual([early.code, early.err.includes('保存期内') || early.err.includes('still to be kept')], [1, true], early.err)
  assert.equal((await yuelu(['audit', 'retire', '2026-13', '--yes'], { env })).code, 2)
  await server.database.pool.query(
    `begin; set local session_replication_role = 'replica'; update kernel.audit_line set actor_name = '他人' where id = '${line.line}'; commit`,
  )
  const broken = await yuelu(['audit', 'verify'], { env })
  assert.equal(broken.code, 1)
  assert.match(broken.out, new RegExp(`line-changed.*${line.line}`))
  const unasked = await yuelu(['audit', 'resettle'], { env })
  assert.deepEqual([unasked.code, unasked.err.includes('--yes')], [2, true])
})

test('the first administrators are made once each, on a database of one’s own, and sign in with no more than their duty (3.6.2)', async () => {
  const empty = await emptyDatabase()
  const env = { DATABASE_URL: empty.url }
  const make = (account: string, input: string, more = env as Record<string, string>, kind = 'system') =>
    yuelu(['create-admin', '--class', kind, '--account', account, '--name', '示例·管理员', '--json'], { input, env: more })
  try {
    assert.equal((await make('admin.one', 'a long password\n', {})).code, 2)
    assert.equal((await make('admin.one', 'short\n')).code, 2)
    const made = await make('admin.one', 'a long password\n')
    assert.equal(made.code, 0, made.err)
    const database = openDatabase(empty.url, { max: 1 })
    const now = systemClock.now()
    const { token } = await openSession(database.kysely, { account: 'admin.one', password: 'a long password', client: 'test', now })
    const session = await sessionOf(database.kysely, token, now)
    const held = duties.find(({ id }) => id === 'system-admin')!.may
    assert.deepEqual([...session!.actor.permissions.keys()].toSorted(), Object.keys(held).toSorted())
    await database.close()
    const second = await make('admin.two', 'another password\n')
    assert.deepEqual([second.code, second.err.includes('admin.one')], [1, true])
    assert.equal((await make('admin.one', 'another password\n', env, 'security')).code, 1, 'one person, one administration')
    assert.equal((await make('admin.two', 'another password\n', env, 'security')).code, 0)
    assert.equal((await make('admin.three', 'a third password\n', env, 'king')).code, 2)
    assert.equal((await make('admin.three', 'a third password\n', env, 'audit')).code, 0)
    assert.equal((await make('admin.four', 'a fourth password\n', env, 'audit')).code, 1)
    assert.equal(JSON.parse((await yuelu(['migrate', '--json'], { env })).out).ran, 0)
  } finally {
    await empty.drop()
  }
  const away = await yuelu(['migrate'], { env: { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' } })
  assert.deepEqual([away.code, away.err.includes('    at ')], [1, false])
})

test('status tells which of the three does not answer; a platform that is away is one sentence', async () => {
  const env = { EXTRANET_PORT: new URL(server.origin).port, PORTAL_PORT: '9', INTRANET_PORT: '10' }
  const { code, out } = await yuelu(['status', '--json'], { env })
  const found = JSON.parse(out) as { role: string; health: string }[]
  assert.deepEqual(
    [code, found.map(({ role, health }) => [role, health[0]])],
    [
      1,
      [
        ['portal', '✗'],
        ['extranet', '✓'],
        ['intranet', '✗'],
      ],
    ],
  )
  const away = await yuelu(['actions', '--url', 'http://127.0.0.1:9'])
  assert.deepEqual([away.code, away.err.trim().split('\n').length], [1, 1])
})
