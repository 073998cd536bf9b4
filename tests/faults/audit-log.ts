// An audit log to spoil: the kernel's tables in a database of its own, emptied, with a key and lines.
import { setTimeout as sleep } from 'node:timers/promises'
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { platformActor } from '#kernel/access/actor.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import type { Instant } from '#kernel/time/day.ts'
import { testDatabase } from '#tests/support/database.ts'

export const noon = '2026-03-02T04:00:00.000Z' as Instant

export const someLine = (subject: string) =>
  lineOf({
    at: noon,
    request: 'test',
    actor: platformActor('test'),
    action: 'projects.approve-project',
    outcome: 'done',
    policy: 'test',
    subject,
    inputDigest: 'ab'.repeat(32),
  })

export type TestLog = Awaited<ReturnType<typeof testLog>>

export async function testLog() {
  const copy = await testDatabase()
  const database = openDatabase(copy.url, { max: 12 })
  const { kysely: db, pool } = database
  const key = generateSm2()
  /** A statement of one who holds the database as its superuser: the triggers that keep the log are off. */
  async function forge(statement: string, ...values: unknown[]) {
    const client = await pool.connect()
    try {
      await client.query(`set session_replication_role = 'replica'`)
      return await client.query(statement, values)
    } finally {
      await client.query('reset session_replication_role')
      client.release()
    }
  }
  return {
    database,
    db,
    pool,
    key,
    url: copy.url,
    /** Writes lines, one statement each `atOnce`; answers their ids in the order of writing. */
    async write(count: number, name = 'project'): Promise<string[]> {
      const lines = Array.from({ length: count }, (_, i) => someLine(`${name}/${i}`))
      for (let at = 0; at < lines.length; at += 1_000) await writeLines(db, lines.slice(at, at + 1_000))
      return lines.map(({ id }) => id)
    },
    /** Waits until no transaction of the shared server is older than any line: other tests' databases count too. */
    async ended(): Promise<void> {
      const query = 'select coalesce(bool_and(xact < pg_snapshot_xmin(pg_current_snapshot())), true) as ended from kernel.audit_line'
      while (!(await pool.query(query)).rows[0].ended) await sleep(5)
    },
    /** Seals all that is committed; answers the size of the log. */
    async seal(): Promise<number> {
      await this.ended()
      for (;;) {
        const { sealed, size } = await sealOnce(db, key, noon)
        if (sealed === 0) return size
      }
    },
    /** As if nothing had ever been done. */
    async empty(): Promise<void> {
      await forge('truncate kernel.audit_line, kernel.audit_leaf, kernel.audit_node, kernel.audit_checkpoint, kernel.audit_cosignature')
      await pool.query(`update kernel.audit_seal set sealed_below = '0'`)
    },
    /** As a forger does who holds the database: drops the log and lets it be made again, signed with a key he has. */
    async rewrite(forger = key): Promise<void> {
      await this.ended()
      await forge('truncate kernel.audit_leaf, kernel.audit_node, kernel.audit_checkpoint')
      await pool.query(`update kernel.audit_seal set sealed_below = '0'`)
      await sealOnce(db, forger, noon)
    },
    run: (statement: string, ...values: unknown[]) => pool.query(statement, values),
    forge,
    async close() {
      await database.close()
      await copy.drop()
    },
  }
}
