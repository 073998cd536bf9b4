import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { showCheckpoint } from '#kernel/audit/witnessing.ts'
import { generateSm2, type Sm2KeyPair, sm2ToPem } from '#kernel/trust/sm2.ts'
import { handOverKeys } from '#server/witness/hand-over-keys.ts'
import { listen } from '#server/witness/listen.ts'
import { openMemory, witnessKey } from '#server/witness/memory.ts'
import type { Story } from './story.ts'

/** A second organ co-signs the log and notices when it was made again. Answers the witness's folder. */
export async function witnessStory(s: Story): Promise<string> {
  s.chapter('八、审计日志由省审计厅见证：重写过的日志瞒不过去（3.6.7）')
  const db = s.server.database.kysely
  const key = generateSm2()
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-witness-'))
  handOverKeys(dir, join(dir, 'unused'))
  writeFileSync(join(dir, 'log.public.pem'), sm2ToPem(key.publicKey))
  const mine = witnessKey(dir)
  const witness = await listen(
    { key: mine, logKeys: [key.publicKey], memory: openMemory(dir), now: () => new Date() },
    { host: '127.0.0.1', port: 0, onFault: () => {} },
  )
  try {
    const show = () => showCheckpoint(db, { url: `http://127.0.0.1:${witness.port}`, key: mine.publicKey, clock: s.server.clock })
    const size = await seal(s, key)
    s.holds((await show()) === 'cosigned', `封存 ${size} 行，见证人核对后会签`)
    await s.asks('anyone', 'audit.checkpoint', {}, '任何人都能取得封存点和公钥', ({ checkpoint }) => assert.equal(checkpoint.size, size))
    await forge(s, `update kernel.audit_line set actor_name = '别人' where id = (select id from kernel.audit_line order by at limit 1)`)
    await forge(s, 'truncate kernel.audit_leaf, kernel.audit_node, kernel.audit_checkpoint, kernel.audit_cosignature')
    await s.server.database.pool.query(`update kernel.audit_seal set sealed_below = '0'`)
    await seal(s, key)
    const { faults } = await verifyLog(db, key.publicKey)
    s.holds(faults.length === 0, '有人持库改了一行，用同一把钥匙重新封存：单看日志毫无破绽')
    s.holds((await show()) === 'forked', '见证人拒签：同一日志出现两个版本')
    s.holds(readdirSync(join(dir, 'evidence')).length === 1, '两个封存点都有签名，留作证据')
    return dir
  } finally {
    await witness.close()
  }
}

async function seal(s: Story, key: Sm2KeyPair): Promise<number> {
  for (let idle = 0; ;) {
    const { sealed, size } = await sealOnce(s.server.database.kysely, key, s.server.clock.now())
    idle = sealed === 0 ? idle + 1 : 0
    if (idle > 3 && size > 0) return size
    await sleep(20)
  }
}

/** As one does who holds the database as its superuser. */
async function forge(s: Story, statement: string): Promise<void> {
  const client = await s.server.database.pool.connect()
  try {
    await client.query(`set session_replication_role = 'replica'`)
    await client.query(statement)
  } finally {
    await client.query('reset session_replication_role')
    client.release()
  }
}
