// A backup restored to a moment in the past: the seeded province on an embedded server that archives its log, officials at
// work, a backup, more work, and then the platform as it stood seconds ago, beside the living one, with its log verified.
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { systemClock } from '#kernel/clock/clock.ts'
import { drill } from '#server/backup/drill.ts'
import { backUp } from '#server/backup/back-up.ts'
import { handOverNow } from '#server/backup/hand-over.ts'
import { restore } from '#server/backup/restore.ts'
import { differences, quietTally } from '#server/backup/tally.ts'
import { chinaTime } from '#server/backup/target-time.ts'
import { verifyRestored } from '#server/backup/verify-restored.ts'
import { backedUp, quiet } from '#tests/support/backed-up.ts'
import { join } from 'node:path'
import { writeFileSync, readFileSync } from 'node:fs'

export async function backupChapter(tell: (line: string) => void): Promise<void> {
  const t = await backedUp({ seconds: 2, seeded: true })
  try {
    const work = { house: t.house, zone: 'extranet' as const, backup: t.backup, log: quiet }
    const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
    await t.act()
    const { manifest, bytes, seconds } = await backUp(work, 7)
    tell(
      `a backup of the running province: ${manifest.files.length} files, ${mib(bytes)} sealed with SM4-GCM, its manifest signed with SM2, ${seconds} s`,
    )

    for (let n = 1; n <= 50; n += 1) await t.mark(n)
    await t.act()
    const before = await quietTally(t.client)
    const moment = await t.mark(51)
    await sleep(20)
    for (let n = 52; n <= 100; n += 1) await t.mark(n)
    await t.act()
    assert.ok(await handOverNow(t.cluster.url, t.backup.place, t.backup.sealing, 60_000))
    tell('work went on after it, fifty rows before a moment and fifty after')

    const choice = { dir: t.backup.dir, zone: 'extranet' as const, key: t.backup.signing.publicKey, sealing: t.backup.sealing, log: quiet }
    const restored = await restore({ ...choice, target: moment, into: join(t.dir, 'restored'), durable: true })
    try {
      const client = new pg.Client({ connectionString: restored.server.url.replace(/\/postgres$/, '/yuelu') })
      await client.connect()
      const { rows } = await client.query<{ most: number }>('select max(n) as most from public.mark')
      await client.end()
      assert.equal(rows[0]!.most, 51)
      assert.deepEqual([restored.verified.faults, restored.verified.lost], [[], []])
      const expected = before.tables.map(({ table, rows: n }) => ({ table, rows: table === 'public.mark' ? n + 1 : n }))
      assert.deepEqual(differences(expected, restored.verified.counts.tables), [])
      const behind = (moment.getTime() - restored.lastCommit!.getTime()) / 1000
      tell(
        `restored beside to ${chinaTime(moment)}: the last row before the moment is there and none after it; the rows of all ${expected.length} tables are equal; ` +
          `the audit log of ${restored.verified.lines} lines verified; last commit ${behind.toFixed(3)} s before the moment (RPO), usable after ${restored.seconds.toFixed(1)} s (RTO)`,
      )
      assert.ok((await verifyRestored(t.cluster.url, manifest, [])).lines > restored.verified.lines)
      tell('the living log is longer than the restored one: a witness that has seen it refuses the short one until people have told it why')
    } finally {
      await restored.server.stop()
    }

    const pack = join(t.backup.place.base, manifest.id, 'data.pack')
    const whole = readFileSync(pack)
    const spoilt = Buffer.from(whole)
    spoilt[1_000]! ^= 1
    writeFileSync(pack, spoilt)
    await assert.rejects(restore({ ...choice, target: moment, into: join(t.dir, 'spoilt'), durable: false }), /data\.pack/)
    writeFileSync(pack, whole)
    tell('one bit of the backup changed: refused by the name of the file, before any server looked at it')

    await sealOnce(t.database.kysely, t.sealing, systemClock.now())
    const proven = await drill({ ...work, archiveWaitMs: 60_000 })
    assert.deepEqual([proven.outcome, proven.found], ['passed', undefined])
    tell(
      `a drill proved itself and recorded it: RTO ${proven.rtoSeconds} s, RPO ${proven.rpoSeconds} s, ${proven.tables} tables equal, the log whole; level ${await t.level()} of GB/T 20988 follows from these figures`,
    )
  } finally {
    await t.close()
  }
}
