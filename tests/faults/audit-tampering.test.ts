import { after, before, beforeEach, test } from 'node:test'
import { deepEqual, equal, ok } from 'node:assert/strict'
import { consistencyProof, inclusionProof, latestCheckpoint } from '#kernel/audit/proofs.ts'
import { exportConsistency, verifyConsistencyBundle } from '#kernel/audit/proof-bundle.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { noon, testLog, type TestLog } from './audit-log.ts'

let log: TestLog
let ids: string[]
before(async () => {
  log = await testLog()
})
after(() => log.close())
beforeEach(async () => {
  await log.empty()
  ids = await log.write(40)
  await log.seal()
  ids.push(...(await log.write(30)))
  await log.seal()
})

const verify = (options = {}) => verifyLog(log.db, log.key.publicKey, { batch: 16, ...options })
const others: Record<string, string> = {
  ARRAY: `array['4.3.2']`,
  'timestamp with time zone': `at + interval '1 ms'`,
  jsonb: `'{}'`,
  integer: '2',
}
const indexOf = async (line: string) => Number((await log.run('select index from kernel.audit_leaf where line = $1', line)).rows[0].index)
const kindsIn = async (options = {}) => [...new Set((await verify(options)).faults.map(({ kind }) => kind))].toSorted()

test('an honest log has no fault, and what waits for the sealer is a number', async () => {
  await log.write(3)
  const { faults, more, size, backlog } = await verify()
  deepEqual({ faults, more, size, backlog }, { faults: [], more: 0, size: 70, backlog: 3 })
})

test('a changed line is found and named, whichever of its columns was changed', async () => {
  const { rows } = await log.run(`select column_name as name, data_type as type from information_schema.columns
    where table_schema = 'kernel' and table_name = 'audit_line' and column_name not in ('id', 'xact')`)
  equal(rows.length, 21)
  await log.run('drop table if exists kept')
  await log.run('create table kept as select * from kernel.audit_line')
  const index = await indexOf(ids[17]!)
  for (const { name, type } of rows as { name: string; type: string }[]) {
    const other = others[type] ?? (name === 'outcome' ? `'denied'` : `'other'`)
    await log.forge(`update kernel.audit_line set ${name} = ${other} where id = $1`, ids[17])
    deepEqual((await verify()).faults, [{ kind: 'line-changed', index, line: ids[17] }], name)
    await log.forge(`update kernel.audit_line a set ${name} = kept.${name} from kept where kept.id = a.id and a.id = $1`, ids[17])
  }
  deepEqual((await verify()).faults, [])
})

test('a removed line is found and named', async () => {
  await log.forge('delete from kernel.audit_line where id = $1', ids[5])
  deepEqual((await verify()).faults, [{ kind: 'line-removed', index: await indexOf(ids[5]!), line: ids[5] }])
})

test('two lines that changed places are both found', async () => {
  const [a, b] = [await indexOf(ids[3]!), await indexOf(ids[4]!)]
  await log.forge('delete from kernel.audit_leaf where index in ($1, $2)', a, b)
  await log.forge('insert into kernel.audit_leaf values ($1, $2, $5), ($3, $4, $5)', a, ids[4], b, ids[3], noon)
  equal((await verify()).faults.filter(({ kind }) => kind === 'line-changed').length, 2)
})

test('a line slipped in among those sealed is found, and so is one whose leaf was taken away', async () => {
  const [late] = await log.write(1, 'late')
  await log.forge(`update kernel.audit_line set xact = '5' where id = $1`, late)
  deepEqual((await verify()).faults, [{ kind: 'line-unsealed', line: late }])
  await log.forge(`update kernel.audit_line set xact = '5000000000' where id = $1`, late)
  deepEqual((await verify()).faults, [{ kind: 'line-unsealed', line: late }])
  const index = await indexOf(ids[9]!)
  await log.forge('delete from kernel.audit_leaf where index = $1', index)
  deepEqual(
    (await verify()).faults.filter(({ kind }) => kind === 'leaf-missing'),
    [{ kind: 'leaf-missing', index }],
  )
})

test('a node, a signature or a checkpoint that was touched is found', async () => {
  await log.forge(`update kernel.audit_node set hash = sha256('x') where level = 2 and index = 3`)
  deepEqual((await verify()).faults, [{ kind: 'node-changed', level: 2, index: 3 }])
  await log.forge('delete from kernel.audit_node where level = 2 and index = 3')
  deepEqual((await verify()).faults, [{ kind: 'node-missing', level: 2, index: 3 }])
  await log.rewrite()
  await log.forge(`insert into kernel.audit_node values (9, 9, '\\x00')`)
  deepEqual((await verify()).faults, [{ kind: 'node-surplus', count: 1 }])
  await log.rewrite()
  await log.forge(`update kernel.audit_checkpoint set at = at + interval '1 s'`)
  deepEqual((await verify()).faults, [{ kind: 'signature', size: 70 }])
  await log.forge('delete from kernel.audit_checkpoint')
  deepEqual((await verify()).faults, [{ kind: 'size', signed: 0, leaves: 70 }])
})

test('a line changed together with its leaf and every node above it breaks the signed root', async () => {
  const kept = (await log.run('select * from kernel.audit_checkpoint')).rows
  await log.forge(`update kernel.audit_line set outcome = 'refused' where id = $1`, ids[17])
  await log.rewrite(generateSm2())
  deepEqual(await kindsIn(), ['signature'])
  await log.forge('delete from kernel.audit_checkpoint')
  for (const { size, root, at, key_id, signature } of kept)
    await log.forge('insert into kernel.audit_checkpoint values ($1, $2, $3, $4, $5)', size, root, at, key_id, signature)
  deepEqual(
    (await verify()).faults.map(({ kind }) => kind),
    ['root', 'root'],
  )
})

test('a log forked by one who holds the signing key is found by any checkpoint kept elsewhere', async () => {
  const kept = (await latestCheckpoint(log.db))!
  await log.forge(`update kernel.audit_line set outcome = 'refused' where id = $1`, ids[17])
  await log.rewrite()
  await log.write(5)
  await log.seal()
  deepEqual((await verify()).faults, [], 'by itself the forked log is whole')
  deepEqual((await verify({ known: [kept] })).faults, [{ kind: 'forked', size: 70 }])
  const proof = (await consistencyProof(log.db, 70, 75))!
  ok(proof)
  deepEqual(verifyConsistencyBundle(exportConsistency(proof), log.key.publicKey), [])
  deepEqual(verifyConsistencyBundle(exportConsistency({ ...proof, from: kept }), log.key.publicKey), ['path'])
})

test('a log cut short is found by the checkpoint kept elsewhere and by the lines left without a leaf', async () => {
  const kept = (await latestCheckpoint(log.db))!
  await log.forge('delete from kernel.audit_leaf where index >= 40')
  await log.forge('delete from kernel.audit_checkpoint where size > 40')
  await log.forge('delete from kernel.audit_node where (index + 1) << level > 40')
  deepEqual(await kindsIn({ known: [kept] }), ['forked', 'line-unsealed'])
  equal(await inclusionProof(log.db, ids[69]!), undefined)
})

test('a checkpoint that the log never signed is no evidence', async () => {
  const kept = (await latestCheckpoint(log.db))!
  deepEqual((await verify({ known: [{ ...kept, signature: Buffer.alloc(70) }] })).faults, [{ kind: 'signature', size: 70 }])
})
