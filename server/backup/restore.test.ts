import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { type BackedUp, backedUp, quiet } from '#tests/support/backed-up.ts'
import { backUp } from './back-up.ts'
import { backupPlace } from './backup-folders.ts'
import { backupKeyOf } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { drill } from './drill.ts'
import { handOverNow } from './hand-over.ts'
import { basesIn, type Manifest, readManifest, signManifest } from './manifest.ts'
import { restore } from './restore.ts'
import { takeBase } from './take-base.ts'
import { readWalIndex } from './wal-index.ts'
import { takeIn } from './wal-store.ts'

let t: BackedUp
let first: Manifest
let moment: Date
before(async () => {
  t = await backedUp()
  await t.act()
})
after(() => t.close())

const work = () => ({ house: t.house, zone: 'extranet' as const, backup: t.backup, log: quiet })
let made = 0
const restoreFrom = (dir: string, more: Partial<Parameters<typeof restore>[0]> = {}) =>
  restore({
    dir,
    zone: 'extranet',
    key: t.backup.signing.publicKey,
    sealing: t.backup.sealing,
    target: moment,
    into: join(t.dir, `restored-${(made += 1)}`),
    durable: false,
    log: quiet,
    ...more,
  })
const rowsIn = async (url: string) => {
  const client = new pg.Client({ connectionString: url.replace(/\/postgres$/, '/yuelu') })
  await client.connect()
  const { rows } = await client.query<{ n: number }>('select n from public.mark where n < 100 order by n')
  await client.end()
  return rows.map(({ n }) => n)
}

test('a backup taken under writing is restored to a moment in the past: what came later is not there, the log is whole', async () => {
  let over = false
  const writing = (async () => {
    const client = new pg.Client({ connectionString: t.cluster.url })
    await client.connect()
    for (let n = 1_000; !over; n += 1) await client.query('insert into public.mark (n) values ($1)', [n])
    await client.end()
  })()
  await t.mark(1)
  first = (await backUp(work(), 7)).manifest
  await t.mark(2)
  await t.act()
  moment = await t.mark(3)
  await sleep(20)
  await t.mark(4)
  over = true
  await writing
  // Where a copy was tried in vain, as on a full machine, PostgreSQL tries again after a minute: one minute is not enough to wait.
  assert.ok(await handOverNow(t.cluster.url, t.backup.place, t.backup.sealing, 150_000))
  const restored = await restoreFrom(t.backup.dir)
  try {
    assert.deepEqual(await rowsIn(restored.server.url), [1, 2, 3])
    assert.ok(restored.lastCommit! <= moment && moment.getTime() - restored.lastCommit!.getTime() < 1_000)
    assert.deepEqual([restored.verified.faults, restored.verified.lost, restored.endedEarly], [[], [], false])
    assert.ok(restored.verified.lines > 0)
  } finally {
    await restored.server.stop()
  }
})

test('a moment after the last commit is restored to the end of the archive, and says so', async () => {
  const { server, endedEarly } = await restoreFrom(t.backup.dir, { target: new Date() })
  try {
    assert.equal(endedEarly, true)
    assert.deepEqual(await rowsIn(server.url), [1, 2, 3, 4])
  } finally {
    await server.stop()
  }
})

test('what was changed, cut, swapped or taken out is refused by its name before a server sees it', async () => {
  await takeIn(t.backup.place, t.backup.sealing)
  const cases: [string, RegExp, (place: ReturnType<typeof backupPlace>, dir: string) => Parameters<typeof restoreFrom>[1]][] = [
    ['a changed file', /data\.pack 里的文件 base\/\S+ 打不开/, (place) => void flip(join(place.base, first.id, 'data.pack'), 100)],
    ['a cut pack', /data\.pack 应有 \d+ 字节/, (place) => void truncateSync(join(place.base, first.id, 'data.pack'), 5_000)],
    ['a changed segment', new RegExp(`${first.startWal} 打不开`), (place) => void flip(join(place.wal, first.startWal), 50)],
    ['a removed segment', new RegExp(`${first.stopWal} 不见了`), (place) => void rmSync(join(place.wal, first.stopWal))],
    ['a changed index', /wal\.index 第 2 行/, (place) => void edit(place.index, (text) => text.replace(/ 16777216 /, ' 16777217 '))],
    ['a line taken out', /wal\.index 第 2 行/, (place) => void edit(place.index, (text) => text.split('\n').toSpliced(1, 1).join('\n'))],
    [
      'a changed manifest',
      /manifest\.json 的签名不成立/,
      (place) => void edit(join(place.base, first.id, 'manifest.json'), (text) => text.replace('"copy"', '"caps"')),
    ],
    ['a missing signature', /缺文件 .*manifest\.sig/, (place) => void rmSync(join(place.base, first.id, 'manifest.sig'))],
    ['another key', /用另一把密钥封的/, () => ({ sealing: backupKeyOf(Buffer.alloc(32, 1)) })],
    ['another signer', /manifest\.json 的签名不成立/, () => ({ key: generateSm2().publicKey })],
    [
      'a path out of the folder',
      /"\.\.\/\.\.\/keys\/stolen" 指向备份以外/,
      (place) => void forge(place, (m) => ({ ...m, files: [{ ...m.files[0]!, path: '../../keys/stolen' }, ...m.files.slice(1)] })),
    ],
    ['an absolute path', /"\/etc\/cron\.d\/x" 指向备份以外/, (place) => void forge(place, (m) => ({ ...m, folders: ['/etc/cron.d/x'] }))],
    [
      'another zone’s backup',
      /另一个备份的（extranet/,
      (_, dir) => {
        mkdirSync(join(dir, 'intranet'), { mode: 0o711 })
        cpSync(join(dir, 'extranet'), join(dir, 'intranet'), { recursive: true })
        return { zone: 'intranet' }
      },
    ],
  ]
  for (const [what, words, spoil] of cases) {
    const dir = t.spoiltCopy()
    const more = spoil(backupPlace(dir, 'extranet', t.backup.place.lineage), dir)
    const into = join(t.dir, `refused-${(made += 1)}`)
    await assert.rejects(restoreFrom(dir, { into, ...more }), (error) => {
      assert.ok(error instanceof BackupTrouble, `${what}: ${String((error as Error).stack)}`)
      assert.match(error.words.zh, words, what)
      return true
    })
    assert.ok(!existsSync(into), `${what}: nothing is left behind`)
    rmSync(dir, { recursive: true })
  }
})

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at]! ^= 1
  writeFileSync(path, bytes)
}

const edit = (path: string, change: (text: string) => string) => writeFileSync(path, change(readFileSync(path, 'utf8')))

function forge(place: ReturnType<typeof backupPlace>, change: (manifest: Manifest) => Manifest): void {
  const { text, signature } = signManifest(change(first), t.backup.signing)
  writeFileSync(join(place.base, first.id, 'manifest.json'), text)
  writeFileSync(join(place.base, first.id, 'manifest.sig'), signature)
}

test('a swapped manifest is refused: the other backup’s files are not its own', async () => {
  const second = (await backUp(work(), 7)).manifest
  const dir = t.spoiltCopy()
  const { base } = backupPlace(dir, 'extranet', t.backup.place.lineage)
  for (const name of ['manifest.json', 'manifest.sig']) cpSync(join(base, second.id, name), join(base, first.id, name))
  await assert.rejects(restoreFrom(dir, { base: first.id }), new RegExp(`另一个备份的（extranet ${second.id}`))
  rmSync(join(base, first.id, 'data.pack'))
  renameSync(join(base, second.id, 'data.pack'), join(base, first.id, 'data.pack'))
  await assert.rejects(restoreFrom(dir, { base: first.id }), BackupTrouble)
})

test('a moment before the oldest backup, and a folder that is there already, are refused', async () => {
  await assert.rejects(restoreFrom(t.backup.dir, { target: new Date(Date.parse(first.ended) - 1) }), /早于最早的备份/)
  await assert.rejects(restoreFrom(t.backup.dir, { into: t.home }), /已经存在/)
})

test('a backup that is interrupted leaves nothing that counts; the next one clears it away, and the oldest with their log', async () => {
  const { base, wal, index, home } = t.backup.place
  const before = basesIn(t.backup.place)
  const broken: typeof t.backup.source = {
    by: 'copy',
    async copy(pack) {
      await pack('half', [Buffer.alloc(1_000)])
      throw new Error('the power went')
    },
  }
  await assert.rejects(takeBase({ ...t.backup, source: broken, keep: 7, log: quiet }), /the power went/)
  assert.deepEqual(basesIn(t.backup.place), before)
  assert.equal(readdirSync(base).length, before.length + 1)
  const { manifest } = await backUp(work(), 1)
  assert.deepEqual(readdirSync(base), [manifest.id])
  const { entries } = readWalIndex(index, t.backup.sealing)
  assert.equal(entries[0]!.name, manifest.startWal)
  assert.deepEqual(readdirSync(wal).toSorted(), entries.map(({ name }) => name).toSorted())
  assert.deepEqual(readdirSync(home).toSorted(), ['arriving', 'base', 'wal', 'wal.index'])
})

test('a drill over a spoilt archive fails, is recorded as failed and raises the alarm', async () => {
  await t.act()
  const [id] = basesIn(t.backup.place)
  const { stopWal } = readManifest(t.backup.place, id!, t.backup.signing.publicKey)
  const segment = join(t.backup.place.wal, stopWal)
  renameSync(segment, `${segment}.away`)
  const failed = await drill({ ...work(), archiveWaitMs: 60_000 })
  renameSync(`${segment}.away`, segment)
  assert.equal(failed.outcome, 'failed')
  assert.match(failed.found!, new RegExp(`${stopWal} 不见了`))
  assert.equal(await alarms(), 1)
})

test('a drill restores beside, verifies, measures, records itself, ends the alarm and leaves nothing behind', async () => {
  const done = await drill({ ...work(), archiveWaitMs: 60_000 })
  assert.deepEqual([done.outcome, done.logWhole, done.rowsEqual, done.found], ['passed', true, true, undefined])
  assert.ok(done.rpoSeconds! > 0 && done.rtoSeconds! > 0 && done.logLines! > 0)
  const { rows } = await t.client.query('select outcome, rto_seconds from continuity.drill order by ran_at desc')
  assert.deepEqual(
    rows.map(({ outcome }) => outcome),
    ['passed', 'failed'],
  )
  assert.equal(rows[0].rto_seconds, done.rtoSeconds)
  assert.deepEqual(
    readdirSync(t.backup.place.home).filter((name) => name.startsWith('drill-')),
    [],
  )
  const { rows: verified } = await t.client.query('select verified_at from continuity.backup order by taken_at desc limit 1')
  assert.equal(verified[0].verified_at.toISOString(), done.ranAt)
  assert.equal(await alarms(), 0)
})

const alarms = async () =>
  (await t.client.query("select 1 from kernel.alarm where kind = 'backup.drill-failed' and cleared_at is null")).rowCount
