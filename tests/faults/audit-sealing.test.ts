import { after, before, beforeEach, test } from 'node:test'
import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeLines, type AuditLine } from '#kernel/audit/line.ts'
import { latestCheckpoint } from '#kernel/audit/proofs.ts'
import { resettleSeal, SealDisplaced, sealOnce } from '#kernel/audit/sealer.ts'
import { sealState } from '#kernel/audit/seal-state.ts'
import { startSealer } from '#kernel/audit/start-sealer.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { noon, someLine, testLog, type TestLog } from './audit-log.ts'

let log: TestLog
before(async () => {
  log = await testLog()
})
after(() => log.close())
beforeEach(() => log.empty())

const verify = () => verifyLog(log.db, log.key.publicKey)
const clock = { now: () => noon }
const leafCount = async () => Number((await log.run('select count(*) from kernel.audit_leaf')).rows[0].count)

/** A writer that commits short and long transactions, and rolls some back; answers the lines it was told are kept. */
async function writer(name: string, until: number): Promise<string[]> {
  const kept: string[] = []
  for (let turn = 0; Date.now() < until; turn += 1) {
    const lines: AuditLine[] = Array.from({ length: 1 + (turn % 4) }, (_, i) => someLine(`${name}/${turn}/${i}`))
    const isKept = turn % 7 !== 3
    await log.db
      .transaction()
      .execute(async (tx) => {
        await writeLines(tx, lines.slice(0, 1))
        if (turn % 5 === 0) await sleep(20 + 10 * (turn % 9))
        await writeLines(tx, lines.slice(1))
        if (!isKept) throw new Error('rolled back')
      })
      .catch((error: Error) => equal(error.message, 'rolled back'))
    if (isKept) kept.push(...lines.map(({ id }) => id))
  }
  return kept
}

test('eight writers with short and long transactions, two sealers: every kept line is sealed once, and the log verifies', async () => {
  const faults: Error[] = []
  const sealers = [1, 3].map((everyMs) => startSealer(log.db, log.key, { everyMs, clock, onFault: (error) => faults.push(error) }))
  const until = Date.now() + 3_000
  const kept = (await Promise.all(Array.from({ length: 8 }, (_, i) => writer(`writer-${i}`, until)))).flat()
  for (const sealer of sealers) await sealer.stop()
  await log.seal()
  deepEqual(faults, [])
  const { rows } = await log.run('select line from kernel.audit_leaf order by line')
  deepEqual(
    rows.map(({ line }) => line),
    kept.toSorted(),
  )
  const { faults: found, size, backlog } = await verify()
  deepEqual({ found, size, backlog }, { found: [], size: kept.length, backlog: 0 })
  const checkpoints = Number((await log.run('select count(*) from kernel.audit_checkpoint')).rows[0].count)
  ok(kept.length > 500 && checkpoints > 20, `${kept.length} lines in ${checkpoints} checkpoints`)
})

test('while a transaction is open, nothing it might come before is sealed; when it ends, all is', async () => {
  const slow = someLine('slow')
  await log.db.transaction().execute(async (tx) => {
    await writeLines(tx, [slow])
    await log.write(10)
    equal((await sealOnce(log.db, log.key, noon)).sealed, 0, 'nothing above an open transaction is sealed')
  })
  await log.ended()
  equal((await sealOnce(log.db, log.key, noon)).sealed, 11)
  deepEqual((await verify()).faults, [])
})

test('a backlog is sealed in steps of whole transactions', async () => {
  for (let i = 0; i < 6; i += 1) await log.write(4, `errand-${i}`)
  await log.ended()
  deepEqual(await sealState(log.db), { waiting: 24, since: noon, size: 0 })
  const steps: number[] = []
  for (let sealed = 1; sealed > 0;) {
    ;({ sealed } = await sealOnce(log.db, log.key, noon, 6))
    steps.push(sealed)
  }
  deepEqual(steps, [8, 8, 8, 0])
  deepEqual(await sealState(log.db), { waiting: 0, since: null, size: 24 })
  deepEqual((await verify()).faults, [])
})

test('a sealer that cannot seal says so, the work goes on, and it recovers by itself', async () => {
  const faults: Error[] = []
  const sealer = startSealer(log.db, log.key, { everyMs: 5, clock, onFault: (error) => faults.push(error) })
  await log.run('alter table kernel.audit_node rename to audit_node_gone')
  await log.write(3)
  while (faults.length === 0) await sleep(5)
  await log.write(3)
  await log.run('alter table kernel.audit_node_gone rename to audit_node')
  while ((await leafCount()) < 6) await sleep(5)
  await sealer.stop()
  match(faults[0]!.message, /audit_node/)
  deepEqual((await verify()).faults, [])
})

test('after a restore from a dump the sealer refuses to guess, and goes on once the seal is resettled', async () => {
  await log.write(5)
  await log.seal()
  await log.write(4)
  await log.run(`update kernel.audit_line set xact = (xact::text::bigint + 1000000)::text::xid8`)
  await log.run(`update kernel.audit_seal set sealed_below = (sealed_below::text::bigint + 1000000)::text::xid8`)
  await rejects(sealOnce(log.db, log.key, noon), SealDisplaced)
  equal(await resettleSeal(log.db), 4)
  await log.write(2)
  equal(await log.seal(), 11)
  equal((await latestCheckpoint(log.db))!.size, 11)
  deepEqual((await verify()).faults, [])
})
