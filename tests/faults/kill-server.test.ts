// kill -9 of the server while it works, twenty times; and of the database under it. What was acknowledged is there once,
// what was tried again is there once, the outbox has delivered everything, and the audit log verifies.
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { instantOf } from '#kernel/time/day.ts'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { layPolicy } from '#kernel/people/policy-sets.ts'
import { signIn } from '#kernel/people/session.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { startCluster } from '#server/cluster.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import { TEST_PASSWORD, testDatabase } from '#tests/support/database.ts'
import { furnishTrialRoom } from '#tests/support/trial-room.ts'
import { send, startServer, type Work } from './killed-server.ts'

const WORKS = 2_000
const KILLS = 20

const worksNamed = (name: string, count: number): Work[] =>
  Array.from({ length: count }, (_, i) => ({ key: uuid(), title: `${name}-${i}` }))

async function furnished(url: string) {
  const database = openDatabase(url, { max: 4 })
  await furnishTrialRoom(database)
  await database.pool.query("insert into kernel.permission (name, class) values ('trial.write', 'business')")
  await database.pool.query("insert into kernel.duty_permission (duty, permission, scope) values ('officer', 'trial.write', 'own')")
  await layPolicy(database.kysely, 'test', instantOf(new Date()))
  const { token } = await signIn(database.kysely, {
    account: 'stats-bureau.officer',
    password: TEST_PASSWORD,
    client: 'test',
    now: instantOf(new Date()),
  })
  return { database, token }
}

/** Every work is there once under the id that was acknowledged, with one audit line; everything told was heard once. */
async function reckon(database: Database, works: readonly Work[]): Promise<void> {
  const { rows: notes } = await database.pool.query<{ id: string; title: string }>('select id, title from trial.note')
  assert.equal(notes.length, works.length, 'each action acted once')
  const byTitle = new Map(notes.map(({ id, title }) => [title, id]))
  for (const { title, id } of works) assert.equal(byTitle.get(title), id, `${title} has the id that was acknowledged`)
  for (let i = 0; i < 200; i += 1) {
    const { rows } = await database.pool.query<{ n: number }>('select count(*)::int as n from kernel.delivery')
    if (rows[0]?.n === 0) break
    await sleep(100)
  }
  const { rows } = await database.pool.query<{ heard: number; lines: number }>(
    "select (select count(*)::int from trial.heard) as heard, (select count(*)::int from kernel.audit_line where action = 'trial.add-note' and outcome = 'done') as lines",
  )
  assert.deepEqual(rows[0], { heard: works.length, lines: works.length })
}

test(
  `of ${WORKS} concurrent actions under ${KILLS} kills of the server none is lost and none happens twice`,
  { timeout: 180_000 },
  async () => {
    const copy = await testDatabase()
    const keys = mkdtempSync(join(tmpdir(), 'yuelu-keys-'))
    const { database, token } = await furnished(copy.url)
    try {
      const works = worksNamed('w', WORKS)
      let server = await startServer(copy.url, keys)
      for (let kill = 0; kill < KILLS; kill += 1) {
        const sending = send(server.origin, token, works, 64)
        await sleep(20 + ((kill * 37) % 90))
        await server.kill()
        await sending
        server = await startServer(copy.url, keys)
      }
      for (let i = 0; i < 5 && works.some(({ id }) => !id); i += 1) await send(server.origin, token, works, 64)
      await reckon(database, works)
      await sleep(300)
      await server.kill()
      const findings = await verifyLog(database.kysely, [keyPair(keys, 'sealer').publicKey])
      assert.deepEqual(findings.faults, [])
    } finally {
      await database.close()
      await copy.drop()
      rmSync(keys, { recursive: true, force: true })
    }
  },
)

test('after kill -9 of the database the server says so, reconnects, and nothing acknowledged is lost', { timeout: 120_000 }, async () => {
  const home = mkdtempSync(join(tmpdir(), 'yuelu-kill-'))
  chmodSync(home, 0o755)
  const dataDir = join(home, 'cluster')
  let cluster = await startCluster({ dataDir, log: () => {} })
  await migrate(cluster.url)
  await seed(cluster.url, { password: TEST_PASSWORD })
  const { database, token } = await furnished(cluster.url)
  const heard: string[] = []
  const server = await startServer(cluster.url, home, (line) => heard.push(line))
  try {
    const works = worksNamed('d', 300)
    for (let kill = 0; kill < 3; kill += 1) {
      const sending = send(server.origin, token, works, 16)
      await sleep(40)
      const { rows } = await database.pool
        .query<{ data_directory: string }>('show data_directory')
        .catch(() => ({ rows: [{ data_directory: '' }] }))
      const pid = Number(readFileSync(join(rows[0]!.data_directory, 'postmaster.pid'), 'utf8').split('\n')[0])
      process.kill(pid, 'SIGKILL')
      await sending
      const away = await fetch(`${server.origin}/ready`)
      assert.ok(away.status === 503 || away.status === 200)
      cluster = await startCluster({ dataDir, log: () => {} })
      for (let i = 0; i < 50 && (await fetch(`${server.origin}/ready`)).status !== 200; i += 1) await sleep(100)
    }
    for (let i = 0; i < 10 && works.some(({ id }) => !id); i += 1) await send(server.origin, token, works, 16)
    await reckon(database, works)
    assert.ok(
      heard.some((line) => /database|delivery|sealer/.test(line)),
      'the server said that the database went away',
    )
  } catch (error) {
    throw new Error(`the server said: ${heard.slice(-5).join('\n')}`, { cause: error })
  } finally {
    await server.kill()
    await database.close()
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
})
