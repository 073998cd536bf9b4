import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import test from 'node:test'
import pg from 'pg'
import { startCluster } from '#server/cluster.ts'
import { backedUp, quiet } from '#tests/support/backed-up.ts'
import { eventually } from '#tests/support/yuelu-process.ts'
import type { Streams } from './command-line.ts'
import { runBackup } from './run-backup.ts'
import { runRestore } from './run-restore.ts'

function catching() {
  const parts: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' }
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _, done) {
        parts[name] += chunk.toString('utf8')
        done()
      },
    })
  const streams = { stdin: process.stdin, stdout: into('stdout'), stderr: into('stderr') } as unknown as Streams
  return { parts, streams }
}

test('backup, restore beside, and a restore in the living one’s place that goes on in the same archive', async (t) => {
  const platform = await backedUp()
  t.after(() => platform.close())
  const { dir, config, home } = platform
  const env = { DATA_DIR: dir, KEYS_DIR: config.KEYS_DIR, ARCHIVE_SECONDS: '1', LANG: 'zh' } as NodeJS.ProcessEnv
  const run = async (command: typeof runBackup, ...argv: string[]) => {
    const { parts, streams } = catching()
    return { code: await command(argv, env, streams), ...parts }
  }
  await platform.act()
  await platform.mark(1)
  const backup = await run(runBackup, '--json')
  assert.equal(backup.code, 0, backup.stderr)
  const { id } = JSON.parse(backup.stdout) as { id: string }
  await platform.mark(2)

  const beside = await run(runRestore, 'latest', '--into', join(dir, 'beside'))
  assert.equal(beside.code, 0, beside.stderr)
  assert.match(beside.stdout, new RegExp(`备份 ${id} 已恢复到归档的最后一刻`))
  assert.match(beside.stderr, /书面告知见证单位/)
  assert.deepEqual(readdirSync(join(dir, 'beside', 'extranet')).includes('password'), true)

  assert.match((await run(runRestore, 'latest', '--as-new')).stderr, /数据库还在运行/)
  for (const [argv, words] of [
    [[], /请写明恢复到什么时间/],
    [['tomorrow'], /不是时间/],
    [['latest', '--zone', 'moon'], /--zone 只能是/],
    [['latest', '--base', 'none'], /没有编号为 none 的备份/],
    [['latest', '--key', join(dir, 'nothing.pem')], /不是 SM2 公钥/],
  ] as const) {
    const refused = await run(runRestore, ...argv)
    assert.ok(refused.code > 0)
    assert.match(refused.stderr, words)
  }

  await platform.cluster.stop()
  const replaced = await run(runRestore, 'latest', '--as-new')
  assert.equal(replaced.code, 0, replaced.stderr)
  assert.ok(readdirSync(dir).some((name) => name.startsWith('extranet.before-')))
  const archive = { dir: join(dir, 'backup'), zone: 'extranet', seconds: 1 } as const
  const again = await startCluster({ dataDir: home, archive, log: quiet })
  t.after(() => again.stop())
  const client = new pg.Client({ connectionString: again.url })
  client.on('error', quiet)
  await client.connect()
  assert.deepEqual((await client.query('select n from public.mark order by n')).rows, [{ n: 1 }, { n: 2 }])
  await client.query('insert into public.mark (n) values (3)')
  const { rows } = await client.query<{ wal: string }>('select pg_walfile_name(pg_switch_wal()) as wal')
  assert.match(rows[0]!.wal, /^00000002/)
  await eventually(() => existsSync(join(platform.backup.place.arriving, rows[0]!.wal)), 30_000)
  await client.end()
  await again.stop()

  // From the backup of the first timeline onto the second: its history file was made known to the archive.
  const over = await run(runRestore, 'latest', '--into', join(dir, 'over'), '--json')
  assert.equal(over.code, 0, over.stderr)
  const there = await startCluster({ dataDir: join(dir, 'over', 'extranet'), log: quiet })
  const look = new pg.Client({ connectionString: there.url })
  await look.connect()
  assert.deepEqual((await look.query('select max(n) as n from public.mark')).rows, [{ n: 3 }])
  await look.end()
  await there.stop()
})
