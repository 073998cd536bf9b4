// A killed primary and a promoted standby: officials write through the door, the database is killed under them, and what they
// were told is there afterwards, once, in a log that verifies.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { startCluster } from '#server/cluster.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import { startServer } from '#tests/faults/killed-server.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { admitWriters, reckonWith, startWriters } from '#tests/support/keyed-writers.ts'
import { testPair } from '#tests/support/standby-pair.ts'

export async function standbyChapter(tell: (line: string) => void): Promise<void> {
  const keys = mkdtempSync(join(tmpdir(), 'yuelu-standby-keys-'))
  const pair = await testPair()
  const ends: (() => unknown)[] = [() => rmSync(keys, { recursive: true, force: true }), () => pair.close()]
  try {
    await migrate(pair.url)
    await seed(pair.url, { password: TEST_PASSWORD })
    await pair.inStep()
    tell('the embedded database has a standby in another folder, and every commit is on both before it is acknowledged')

    const token = await admitWriters(pair.url)
    const server = await startServer(pair.url, keys)
    ends.push(() => server.kill())
    const sealer = keyPair(keys, 'sealer').publicKey
    const database = openDatabase(pair.url, { max: 2, onFault: () => {} })
    ends.push(() => database.close())
    const work = startWriters({ origin: server.origin, token }, 'proof')
    await pair.until('work before', () => work.acknowledged.length > 100)
    const killedAt = performance.now()
    pair.killPrimary()
    const back = () => work.acknowledged.find(({ atMs }) => atMs > (work.turnedAway.at(-1)?.atMs ?? Infinity))
    await pair.until('a write after the kill', () => pair.standing().term === 2 && back())
    const ms = back()!.atMs - killedAt
    const then = work.acknowledged.length
    await pair.until('work after', () => work.acknowledged.length > then + 100)
    await work.stop()
    for (const { status, retryAfter } of work.turnedAway) assert.deepEqual([status, retryAfter], [503, '2'])
    tell(
      `the primary was killed with -9 under eight writers; the standby took its place, and the first write was acknowledged ${Math.round(ms)} ms later`,
    )

    await reckonWith(database, work)
    tell(
      `all ${work.acknowledged.length} acknowledged works are there, each once; ${work.turnedAway.length} requests were answered 503 with Retry-After meanwhile and acted once when tried again`,
    )

    await assert.rejects(startCluster({ dataDir: pair.homes.data, log: () => {} }), /STANDBY_DIR/)
    await pair.inStep()
    tell('the old primary is fenced: it does not start as a primary; it was made anew as the standby and is in step again')

    // What was written last is sealed within the second.
    await pair.until('the whole log sealed', async () => (await verifyLog(database.kysely, [sealer])).backlog === 0)
    const { faults, size } = await verifyLog(database.kysely, [sealer])
    assert.deepEqual(faults, [])
    tell(`the audit log verifies over both lives of the database: ${size} lines sealed`)
  } finally {
    for (const end of ends.toReversed()) await end()
  }
}
