import { after, before, beforeEach, test } from 'node:test'
import { deepEqual, equal, match, rejects } from 'node:assert/strict'
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import { openMonths, retireMonth } from '#kernel/audit/months.ts'
import { inclusionProof } from '#kernel/audit/proofs.ts'
import { resettleSeal } from '#kernel/audit/sealer.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { platformActor } from '#kernel/access/actor.ts'
import type { Instant } from '#kernel/time/day.ts'
import { testLog, type TestLog } from './audit-log.ts'

let log: TestLog
before(async () => {
  log = await testLog()
})
after(() => log.close())
beforeEach(async () => {
  await log.empty()
  await log.forge('truncate kernel.audit_retired')
})

/** Lines at these instants; answers their ids. */
async function written(...instants: string[]): Promise<string[]> {
  const lines = instants.map((at) =>
    lineOf({ at: at as Instant, request: 'test', actor: platformActor('test'), action: 'test.act', outcome: 'done', policy: 'test' }),
  )
  await writeLines(log.db, lines)
  return lines.map(({ id }) => id)
}

const cosign = async () =>
  log.run(
    `insert into kernel.audit_cosignature select max(size), 'witness', now(), 'x' from kernel.audit_checkpoint on conflict do nothing`,
  )
const partitions = async () =>
  (await log.run('select distinct tableoid::regclass::text as name from kernel.audit_line order by 1')).rows.map(({ name }) => name)
const faults = async () => (await verifyLog(log.db, log.key.publicKey)).faults
const refusedWith = (code: string, work: Promise<unknown>) => rejects(work, (error: { code?: string }) => (equal(error.code, code), true))

test('a month begins at midnight in China, and a line of a month that nobody opened is kept and later moved', async () => {
  await written('2031-01-31T15:59:59.999Z', '2031-01-31T16:00:00.000Z')
  deepEqual(await partitions(), ['kernel.audit_line_other'])
  await log.seal()
  equal(await openMonths(log.db, '2031-02-10T00:00:00.000Z'), 10, 'January, and February to April for each of three tables')
  deepEqual(await partitions(), ['kernel.audit_line_2031_01', 'kernel.audit_line_2031_02'])
  equal(await openMonths(log.db, '2031-02-10T00:00:00.000Z'), 0)
  deepEqual(await faults(), [], 'moving changes nothing that was sealed')
})

test('months are opened while others write, and none of their lines is lost', async () => {
  const writers = Array.from({ length: 4 }, async (_, i) => {
    const ids: string[] = []
    for (let month = 1; month <= 12; month += 1)
      ids.push(...(await written(`2033-${String(month).padStart(2, '0')}-0${i + 1}T00:00:00.000Z`)))
    return ids
  })
  for (let month = 1; month <= 12; month += 1)
    await openMonths(log.db, `2033-${String(month).padStart(2, '0')}-01T00:00:00.000Z`).catch(() => 0)
  const ids = (await Promise.all(writers)).flat()
  await openMonths(log.db, '2033-12-01T00:00:00.000Z')
  await log.seal()
  const kept = await log.run('select count(*)::int as n from kernel.audit_line where id = any($1::uuid[])', ids)
  equal(kept.rows[0].n, 48)
  equal((await log.run('select count(*)::int as n from only kernel.audit_line_other')).rows[0].n, 0)
  deepEqual(await faults(), [])
})

test('nobody changes, deletes or empties what was logged: not the owner, not one partition, not by the way of another column', async () => {
  await written('2026-03-02T04:00:00.000Z', '2026-11-02T04:00:00.000Z')
  await log.seal()
  await cosign()
  const months = (await log.run(`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'kernel.audit_line'::regclass`))
    .rows
  const kept = ['line', 'leaf', 'node', 'checkpoint', 'cosignature'].map((name) => `kernel.audit_${name}`)
  for (const table of [...kept, ...months.map(({ name }) => name as string)]) {
    await refusedWith('YU001', log.run(`truncate ${table}`))
    if ((await log.run(`select exists (select from ${table}) as any`)).rows[0].any)
      await refusedWith('YU001', log.run(`delete from ${table}`))
  }
  for (const [table, column] of Object.entries({ line: 'actor', leaf: 'line', node: 'hash', checkpoint: 'key_id', cosignature: 'witness' }))
    await refusedWith(
      'YU001',
      log
        .run(`update kernel.audit_${table} set ${column} = ${column}`)
        .then(() => log.run(`update kernel.audit_${table} set ${column} = null`)),
    )
  await refusedWith('YU001', log.run(`update kernel.audit_line set xact = '1', actor = 'other'`))
  equal(await resettleSeal(log.db), 0, 'only the number of the transaction may change')
  deepEqual(await faults(), [])
})

test('a month leaves only long after it ended, sealed and co-signed; the tree is verified over the hole, and the hole is named', async () => {
  const ids = await written('2024-01-10T00:00:00.000Z', '2024-01-20T00:00:00.000Z', '2024-02-10T00:00:00.000Z', '2026-03-02T04:00:00.000Z')
  await refusedWith('YU003', retireMonth(log.db, '2024-01', 6))
  await log.seal()
  await refusedWith('YU003', retireMonth(log.db, '2024-01', 6))
  await cosign()
  await refusedWith('YU002', retireMonth(log.db, '2024-01', 5))
  await refusedWith('YU002', retireMonth(log.db, '2024-01', 36 * 4))
  const present = new Date().toISOString().slice(0, 7)
  await refusedWith('YU002', retireMonth(log.db, present, 6))
  deepEqual(await retireMonth(log.db, '2024-01', 6), { month: '2024-01', lines: 2, first: 0, last: 1 })
  await rejects(retireMonth(log.db, '2024-01', 6), /no lines of 2024-01/)
  const found = await verifyLog(log.db, log.key.publicKey)
  deepEqual([found.faults, found.retired], [[], 2])
  equal((await inclusionProof(log.db, ids[3]!))!.index, 3, 'what stays is still proven')
  await log.seal()
  deepEqual(await faults(), [], 'the retirement is a line itself')
})

test('a line taken out under the cloak of a retired month is found, and so is a retirement that the log never heard of', async () => {
  const ids = await written('2024-01-10T00:00:00.000Z', '2024-02-10T00:00:00.000Z', '2024-03-10T00:00:00.000Z')
  await log.seal()
  await cosign()
  await retireMonth(log.db, '2024-01', 6)
  await log.forge('delete from kernel.audit_line where id = $1', ids[2])
  deepEqual(await faults(), [{ kind: 'line-removed', index: 2, line: ids[2] }])
  await log.forge(`update kernel.audit_leaf set at = '2024-01-11Z' where line = $1`, ids[2])
  deepEqual(await faults(), [{ kind: 'retired-changed', month: '2024-01' }])
  await log.forge(`update kernel.audit_leaf set at = '2024-03-10Z' where line = $1`, ids[2])
  await log.forge(
    `insert into kernel.audit_retired values ('2024-03-01', 2, 2, 1, encode(sha256(int8send(2)), 'hex'), '2026-01-01T00:00:00Z')`,
  )
  deepEqual(await faults(), [{ kind: 'retired-unsaid', month: '2024-03' }])
  await log.forge(`update kernel.audit_leaf set at = at + interval '1 ms' where line = $1`, ids[1])
  match(JSON.stringify(await faults()), /leaf-changed/)
})

test('usage of the exchange stays three years, whatever an operator wants, and a month of it leaves whole', async () => {
  const call = `insert into exchange.call (id, batch, leaf, at, day, service, fields, rows, request, request_digest, ms, outcome, grounds, clauses)
    values (gen_random_uuid(), gen_random_uuid(), 0, $1::text::timestamptz, $1::text::date, 'population', '{}', 1, 'GET', 'ab', 1, 'answered', '{}', '{}')`
  for (const day of ['2022-05-10', '2022-05-11', '2025-05-10']) await log.run(call, day)
  await openMonths(log.db, '2026-11-26T00:00:00.000Z')
  await refusedWith('YU001', log.run('delete from exchange.call'))
  await refusedWith('YU001', log.run(`update exchange.call set purpose = 'other'`))
  await refusedWith('YU001', log.run('truncate exchange.call_2022_05'))
  await refusedWith('YU002', log.run(`select exchange.retire_call_month('2022-05-01', 35)`))
  await refusedWith('YU002', log.run(`select exchange.retire_call_month('2025-05-01', 36)`))
  equal((await log.run(`select exchange.retire_call_month('2022-05-01', 36)::int as n`)).rows[0].n, 2)
  equal((await log.run('select count(*)::int as n from exchange.call')).rows[0].n, 1)
  equal((await log.run('select calls::int as n from exchange.retired_month')).rows[0].n, 2)
})
