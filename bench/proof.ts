// What a proof costs in a log of ten million lines, and how that grows from ten thousand: the time of the very function that
// answers a reader, one after the other. The limit is the same nodes fetched by raw SQL when somebody had already said which.
import { sql } from 'kysely'
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import { consistencyProof, inclusionProof } from '#kernel/audit/proofs.ts'
import { BATCH, sealOnce } from '#kernel/audit/sealer.ts'
import { leafHash, verifyInclusion } from '#kernel/audit/merkle.ts'
import { platformActor } from '#kernel/access/actor.ts'
import { openDatabase, type Database } from '#kernel/db/database.ts'
import type { Instant } from '#kernel/time/day.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { benchDatabase } from './bench-database.ts'
import { growingLog, lineOfLeaf } from './proof-tree.ts'
import { quantile } from './quantile.ts'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
const PROOFS = 1_000
const SEALED = 20_000
const INDEXES = {
  'kernel.audit_leaf': ['audit_leaf_pkey primary key (index)', 'audit_leaf_line_key unique (line)'],
  'kernel.audit_node': ['audit_node_pkey primary key (level, index)'],
}

const short = (ms: number) => Number(ms.toFixed(3))

export async function run(): Promise<object> {
  const copy = await benchDatabase()
  const database = openDatabase(copy.url, { max: 4 })
  const { pool, kysely: db } = database
  const key = generateSm2()
  try {
    // What is laid down in bulk is not to be tidied while the proofs are timed.
    for (const table of Object.keys(INDEXES)) await pool.query(`alter table ${table} set (autovacuum_enabled = false)`)
    await sql`insert into kernel.audit_key values (${key.id}, 'bench', now())`.execute(db)
    const log = growingLog(pool, key)
    const growth: object[] = []
    const began = performance.now()
    for (const size of SIZES) {
      // The last step is nine tenths of the log: it is laid down first and indexed afterwards.
      const last = size === SIZES.at(-1)
      if (last) await withoutIndexes(database, () => log.growTo(size))
      else await log.growTo(size)
      await pool.query('checkpoint')
      growth.push({ size, ...(await proofTimes(database, size)) })
    }
    const builtSeconds = Math.round((performance.now() - began) / 1000)
    const seal = await sealRate(database, key)
    const at = growth.at(-1) as { p95_ms: number; limit_p95_ms: number; p50_ms: number; limit_p50_ms: number }
    return {
      bench: 'proof',
      unit: 'ms (p95 of one inclusion proof)',
      ours: at.p95_ms,
      limit: at.limit_p95_ms,
      ratio: Number((at.limit_p50_ms / at.p50_ms).toFixed(2)),
      growth,
      sealed_lines_per_s: seal,
      built_s: builtSeconds,
      note: `${SIZES.at(-1)} leaves and their nodes with real SM3 hashes; ${PROOFS} random leaves a size, one after the other, each proof verified; limit: the same nodes by raw SQL, named in advance; ratio is that of the medians`,
    }
  } finally {
    await database.close()
    await copy.drop()
  }
}

async function withoutIndexes({ pool }: Database, work: () => Promise<void>): Promise<void> {
  for (const [table, indexes] of Object.entries(INDEXES))
    for (const index of indexes) await pool.query(`alter table ${table} drop constraint ${index.split(' ')[0]}`)
  await work()
  const client = await pool.connect()
  await client.query(`set maintenance_work_mem = '512MB'`)
  for (const [table, indexes] of Object.entries(INDEXES))
    for (const index of indexes) await client.query(`alter table ${table} add constraint ${index}`)
  client.release(true)
}

async function proofTimes({ pool, kysely: db }: Database, size: number) {
  const [ours, limit, consistency]: number[][] = [[], [], []]
  for (let i = -50; i < PROOFS; i += 1) {
    const index = Math.floor(Math.random() * size)
    const began = performance.now()
    const proof = (await inclusionProof(db, lineOfLeaf(index)))!
    if (i >= 0) ours!.push(performance.now() - began)
    const { path, checkpoint } = proof
    const leaf = leafHash(Buffer.from(lineOfLeaf(index).replaceAll('-', ''), 'hex'))
    if (!verifyInclusion({ leaf, index, size: checkpoint.size, root: checkpoint.root, path }))
      throw new Error(`leaf ${index} is not proven`)
    const levels = Array.from({ length: Math.floor(Math.log2(size)) }, (_, level) => level)
    const places = levels.map((level) => Number((BigInt(index) >> BigInt(level)) ^ 1n))
    const again = performance.now()
    await pool.query({
      name: 'limit',
      text: `select n.level, n.index, n.hash from unnest($1::smallint[], $2::bigint[]) w(level, index) join kernel.audit_node n using (level, index)`,
      values: [levels, places],
    })
    if (i >= 0) limit!.push(performance.now() - again)
  }
  const smaller = SIZES.filter((other) => other < size)
  for (let i = 0; smaller.length > 0 && i < 200; i += 1) {
    const began = performance.now()
    await consistencyProof(db, smaller[i % smaller.length]!, size)
    consistency!.push(performance.now() - began)
  }
  return {
    p50_ms: short(quantile(ours!, 0.5)),
    p95_ms: short(quantile(ours!, 0.95)),
    limit_p50_ms: short(quantile(limit!, 0.5)),
    limit_p95_ms: short(quantile(limit!, 0.95)),
    ...(smaller.length > 0 && { consistency_p95_ms: short(quantile(consistency!, 0.95)) }),
  }
}

/** Lines sealed in a second on top of the whole log. */
async function sealRate({ kysely: db }: Database, key: ReturnType<typeof generateSm2>): Promise<number> {
  const at = '2026-03-02T04:00:00.000Z' as Instant
  const line = () =>
    lineOf({
      at,
      request: 'bench',
      actor: platformActor('bench'),
      action: 'bench.act',
      outcome: 'done',
      policy: 'bench',
      subject: 'bench/1',
    })
  for (let i = 0; i < SEALED; i += BATCH) await writeLines(db, Array.from({ length: BATCH }, line))
  const began = performance.now()
  let done = 0
  for (let sealed = 1; sealed > 0; done += sealed) ({ sealed } = await sealOnce(db, key, at))
  return Math.round(done / ((performance.now() - began) / 1000))
}
