// A day's decisions made again: without a difference by their own policy set, with each difference named by another.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { replayDay } from '#kernel/audit/decisions.ts'
import { day } from '#kernel/time/day.ts'
import { compilePolicy, type PolicyText } from '#kernel/access/policy.ts'
import { testServer } from '#tests/support/server.ts'
import { runDecisions } from './run-decisions.ts'

const DAY = '2026-03-02'
let server: Awaited<ReturnType<typeof testServer>>
const home = mkdtempSync(join(tmpdir(), 'yuelu-decisions-'))

async function decisions(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const said = { out: '', err: '' }
  stdout.on('data', (chunk: Buffer) => (said.out += chunk))
  stderr.on('data', (chunk: Buffer) => (said.err += chunk))
  const streams = { stdin, stdout, stderr } as unknown as Parameters<typeof runDecisions>[2]
  const code = await runDecisions(argv, { DATABASE_URL: server.url, LANG: 'zh' }, streams)
  return { code, ...said }
}

before(async () => {
  server = await testServer()
  const system = { name: '试验系统', zone: 'extranet', kind: 'base-database', functions: ['查询'], users: ['本单位'], description: '测试' }
  assert.equal((await server.call('stats-bureau.officer', 'POST', '/api/systems/register-system', system)).status, 200)
  assert.equal((await server.call('audit-office.auditor', 'POST', '/api/systems/register-system', system)).status, 403)
  assert.equal((await server.call('audit-office.auditor', 'GET', '/api/audit/lines')).status, 200)
  assert.equal((await server.call('stats-bureau.head', 'GET', '/api/audit/lines')).status, 403)
})
after(async () => {
  await server.close()
  rmSync(home, { recursive: true })
})

test('the day’s decisions come out as they were', async () => {
  const { code, out, err } = await decisions('replay', DAY)
  assert.equal(code, 0, err)
  assert.match(out, /^2026-03-02：[1-9]\d* 项判定，0 项不同。\n$/)
})

test('with one rule changed, each decision that would differ is named with its rule', async () => {
  const printed = await decisions('policy')
  const text = JSON.parse(printed.out) as { permissions: object; duties: Record<string, { may: Record<string, string> }> }
  delete text.duties.officer!.may['systems.register']
  text.duties.auditor!.may['systems.register'] = 'all'
  const file = join(home, 'policy.json')
  writeFileSync(file, JSON.stringify(text))

  const { code, out } = await decisions('replay', DAY, '--with', file)
  assert.equal(code, 1)
  assert.match(out, /systems\.register: 能（held） → 不能（not-held）/)
  assert.match(out, /职责 officer 不再给予 systems\.register/)
  assert.match(out, /systems\.register: 不能（not-held） → 能（held）/)
  assert.match(out, /职责 auditor 新给予 systems\.register（全部）/)
  assert.match(out, /，2 项不同。/)

  const rows = (await decisions('replay', DAY, '--with', file, '--json', '--lang', 'en')).out
  const first = JSON.parse(rows.split('\n')[0]!) as { permission: string; rules: { en: string }[]; was: { allowed: boolean } }
  assert.equal(first.permission, 'systems.register')
  assert.match(first.rules[0]!.en, /^duty (officer|auditor) /)

  const version = printed.err.match(/[0-9a-f]{16}/)![0]
  const compared = await decisions('diff', version, file)
  assert.deepEqual(compared.out.trim().split('\n'), [
    '职责 auditor 新给予 systems.register（全部）',
    '职责 officer 不再给予 systems.register',
  ])
  assert.match((await decisions('policies')).out, new RegExp(version))
})

test('one decision is shown with its facts, and made again', async () => {
  const { rows } = await sql<{ id: string }>`select id from kernel.audit_line where outcome = 'denied' order by at limit 1`.execute(
    server.database.kysely,
  )
  const { code, out } = await decisions('show', rows[0]!.id)
  assert.equal(code, 0)
  const shown = JSON.parse(out) as { decision: { duties: string[] }; again: unknown }
  assert.deepEqual(shown.decision.duties, ['auditor'])
  assert.deepEqual(shown.again, { allowed: false, reason: 'not-held' })
})

test('a line that says other than its facts, or whose policy set is not kept, is a difference', async () => {
  const { kysely } = server.database
  const lie = JSON.stringify({ may: 'audit.read', kind: 'official', duties: ['officer'], allowed: true, reason: 'held' })
  const version = (await decisions('policies')).out.split(' ')[0]!
  for (const policy of [version, 'gone'])
    await sql`insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, action, outcome, policy, decision)
      values (gen_random_uuid(), '2026-03-04 02:00Z', 'r', 'official', 'a', '某人', 'x.y', 'read', ${policy}, ${lie}::jsonb)`.execute(
      kysely,
    )
  const { code, out } = await decisions('replay', '2026-03-04')
  assert.equal(code, 1)
  assert.match(out, /audit\.read: 能（held） → 不能（not-held）/)
  assert.match(out, /→ 没有版本 gone 的权限集/)
})

test('a long day is read in batches without losing or doubling a line', async () => {
  const { kysely } = server.database
  const text: PolicyText = { permissions: {}, duties: { d: { class: 'business', may: { x: 'all' } } } }
  const decision = JSON.stringify({ may: 'x', kind: 'official', duties: ['d'], allowed: true, reason: 'held' })
  await sql`insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, action, outcome, policy, decision)
    select gen_random_uuid(), timestamptz '2026-03-05 02:00Z' + make_interval(secs => n / 100), 'r', 'official', 'a', 'a', 'x.y', 'read', 'v', ${decision}::jsonb
    from generate_series(1, 5001) n`.execute(kysely)
  const set = compilePolicy(text, 'v')
  const told: unknown[] = []
  const result = await replayDay(kysely, day('2026-03-05'), { of: async () => set, none: set }, (found) => void told.push(found))
  assert.deepEqual(result, { decisions: 5001, differences: 0 })
})

test('what is asked wrongly is answered with a sentence', async () => {
  assert.equal((await decisions('replay', '2026-02-30')).code, 2)
  assert.equal((await decisions('replay')).code, 2)
  assert.equal((await decisions('__proto__')).code, 2)
  assert.equal((await decisions('replay', DAY, '--wth', 'x')).code, 2)
  assert.match((await decisions('policy', 'no-such-version')).err, /没有版本为 no-such-version 的权限集/)
  const file = join(home, 'bad.json')
  for (const bad of [
    '[]',
    '{"permissions":{},"duties":{"d":{"class":"any","may":{}}}}',
    '{"permissions":{"p":{"class":"business","needs":{"magic":true}}},"duties":{}}',
  ]) {
    writeFileSync(file, bad)
    assert.match((await decisions('diff', file, file)).err, /不是权限集/)
  }
  assert.match((await decisions('show', 'x')).err, /没有这一行/)
  assert.equal((await decisions()).code, 0)
})
