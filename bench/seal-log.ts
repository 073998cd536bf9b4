// A million lines that came while the sealer was away: how fast they are sealed, and the whole log verified, a batch at a time
// and in how much memory. The limit is the hashing alone, in memory.
import { lineOf } from '#kernel/audit/line.ts'
import { entryOf, type LoggedLine } from '#kernel/audit/entry.ts'
import { leafHash } from '#kernel/audit/merkle.ts'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { TreeGrowth } from '#kernel/audit/tree-growth.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { platformActor } from '#kernel/access/actor.ts'
import { openDatabase } from '#kernel/db/database.ts'
import type { Instant } from '#kernel/time/day.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { benchDatabase } from './bench-database.ts'

const LINES = 1_000_000
const A_TRANSACTION = 500
const HASHED = 100_000

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: 4 })
  const { pool, kysely: db } = database
  const key = generateSm2()
  const at = '2026-03-02T04:00:00.000Z' as Instant
  try {
    for (let i = 0; i < LINES; i += A_TRANSACTION * 20) {
      await Promise.all(
        Array.from({ length: 20 }, () =>
          pool.query({
            name: 'lines',
            text: `insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, organ, action, outcome, subject, input_digest, policy)
              select gen_random_uuid(), $1::timestamptz + n * interval '1 ms', 'bench', 'official', 'clerk', '示例', 'stats-bureau', 'bench.act', 'done',
                'bench.note/' || n, repeat('a', 64), 'bench' from generate_series(1, $2::int) n`,
            values: [at, A_TRANSACTION],
          }),
        ),
      )
    }
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100)
    const began = performance.now()
    let size = 0
    for (let sealed = 1; sealed > 0;) ({ sealed, size } = await sealOnce(db, key, at))
    const sealedMs = performance.now() - began
    const again = performance.now()
    const { faults } = await verifyLog(db, key.publicKey)
    const verifiedMs = performance.now() - again
    clearInterval(watch)
    if (faults.length > 0) throw new Error(`${faults.length} faults in a log nobody touched`)
    const limit = hashRate(at)
    const ours = size / (sealedMs / 1000)
    return {
      bench: 'seal-log',
      unit: 'lines/s sealed',
      ours: Math.round(ours),
      limit: Math.round(limit),
      ratio: Number((ours / limit).toFixed(2)),
      verified_lines_per_s: Math.round(size / (verifiedMs / 1000)),
      lines: size,
      most_memory_mb: Math.round(most / 2 ** 20),
      note: 'one sealer, batches of about 2,000 lines, durable commits; limit: the entry, its leaf hash and the nodes above it in memory',
    }
  } finally {
    await database.close()
    await copy.drop()
  }
}

function hashRate(at: Instant): number {
  const tree = new TreeGrowth()
  const line = lineOf({
    at,
    request: 'bench',
    actor: platformActor('bench'),
    action: 'bench.act',
    outcome: 'done',
    policy: 'bench',
    subject: 'bench.note/1',
  })
  const began = performance.now()
  for (let i = 0; i < HASHED; i += 1) tree.append(leafHash(entryOf({ ...line, subject: `bench.note/${i}` } as LoggedLine)))
  return HASHED / ((performance.now() - began) / 1000)
}
