import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import pg from 'pg'
import { readConfig } from '#kernel/config/config.ts'
import { quiet } from '#tests/support/backed-up.ts'
import { eventually } from '#tests/support/yuelu-process.ts'
import { clusterOwner } from '../cluster-owner.ts'
import { readPostmaster, stopPostmaster } from '../postmaster.ts'
import { archiveCommand } from './archive-settings.ts'
import { lineageOf, backupPlace } from './backup-folders.ts'
import { handOverNow } from './hand-over.ts'
import { openBackup } from './open-backup.ts'
import { installedProgram } from './postgres-programs.ts'
import { restore } from './restore.ts'
import { takeBase } from './take-base.ts'

const SCRIPT = new URL('./archive-wal.sh', import.meta.url).pathname
const initdb = installedProgram('initdb', 15)
const postgres = installedProgram('postgres', 15)
const skip =
  initdb && postgres && installedProgram('pg_basebackup', 15)
    ? false
    : 'PostgreSQL 15 (initdb, postgres, pg_basebackup) is not on this machine'

test(
  'a PostgreSQL 15 of one’s own: refused without an archive, then backed up by pg_basebackup and restored to a moment',
  { skip },
  async (t) => {
    const owner = clusterOwner()
    const dir = mkdtempSync(join(tmpdir(), 'yuelu-own-'))
    chmodSync(dir, 0o711)
    const pgdata = join(dir, 'own')
    mkdirSync(pgdata, { mode: 0o700 })
    if (owner.stepsDown) chownSync(pgdata, owner.uid, owner.gid)
    t.after(async () => {
      await stopPostmaster(pgdata)
      rmSync(dir, { recursive: true, force: true })
    })
    const as = { cwd: '/', ...(owner.stepsDown && { uid: owner.uid, gid: owner.gid }) }
    assert.equal(spawnSync(initdb!, ['-D', pgdata, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '-N'], as).status, 0)
    const start = async (settings: string[]) => {
      const args = [`unix_socket_directories=${pgdata}`, 'listen_addresses=', 'fsync=off', ...settings].flatMap((one) => ['-c', one])
      spawn(postgres!, ['-D', pgdata, ...args], { ...as, stdio: 'ignore', detached: true }).unref()
      await eventually(() => readPostmaster(pgdata)?.status === 'ready', 60_000)
    }
    const url = `postgres://postgres@${encodeURIComponent(pgdata)}/postgres`
    const config = readConfig({ DATA_DIR: dir, DATABASE_URL: url, KEYS_DIR: join(dir, 'keys'), BACKUP_DIR: join(dir, 'backup') })
    await start([])
    await assert.rejects(openBackup(config, 'extranet', url, quiet), /archive_mode = on.*archive-wal\.sh/s)
    await stopPostmaster(pgdata)

    const { arriving } = backupPlace(join(dir, 'backup'), 'extranet', lineageOf(pgdata))
    if (owner.stepsDown) chownSync(arriving, owner.uid, owner.gid)
    // The database's user may not enter every checkout.
    mkdirSync(join(dir, 'bin'), { mode: 0o755 })
    const script = join(dir, 'bin', 'archive-wal.sh')
    copyFileSync(SCRIPT, script)
    await start(['archive_mode=on', `archive_command=${archiveCommand(script, arriving)}`])
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    t.after(() => client.end())
    await client.query('create table mark (n int)')
    const backup = await openBackup(config, 'extranet', url, quiet)
    assert.equal(backup.source.by, 'pg_basebackup')
    const manifest = await takeBase({ ...backup, keep: 7, log: quiet })
    assert.equal(Math.floor(manifest.postgres / 10_000), 15)
    await client.query('insert into mark values (1)')
    const { rows } = await client.query<{ at: Date }>("select clock_timestamp() + interval '1 ms' as at")
    await new Promise((resolve) => setTimeout(resolve, 20))
    await client.query('insert into mark values (2)')
    assert.ok(await handOverNow(url, backup.place, backup.sealing, 60_000))
    const restored = await restore({
      dir: backup.dir,
      zone: 'extranet',
      key: backup.signing.publicKey,
      sealing: backup.sealing,
      target: rows[0]!.at,
      into: join(dir, 'restored'),
      durable: false,
      log: quiet,
    })
    const there = new pg.Client({ connectionString: restored.server.url })
    await there.connect()
    assert.deepEqual((await there.query('select n from mark')).rows, [{ n: 1 }])
    await Promise.all([there.end(), client.end()])
    await restored.server.stop()
  },
)

test('a server that may not be copied says what its user lacks', { skip }, async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-own-'))
  t.after(() => rmSync(dir, { recursive: true, force: true }))
  const { basebackupSource } = await import('./basebackup-source.ts')
  const place = backupPlace(dir, 'extranet', '1')
  mkdirSync(place.base, { recursive: true })
  const source = basebackupSource(place, 'postgres://nobody:secret@127.0.0.1:1/none', 15, quiet)
  await assert.rejects(
    source.copy(async () => {}),
    (error: Error) => {
      assert.match(error.message, /REPLICATION/)
      assert.ok(!error.message.includes('secret'))
      return true
    },
  )
})
