import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import fc from 'fast-check'
import { backedUp, quiet } from '#tests/support/backed-up.ts'
import { eventually } from '#tests/support/yuelu-process.ts'
import { orderWork, standing } from '#modules/security/continuity/contract.ts'
import { platformActor } from '#kernel/access/actor.ts'
import { backupPlace, makeBackupPlace } from './backup-folders.ts'
import { backupKeyOf } from './backup-key.ts'
import { keepContinuity } from './keep-continuity.ts'
import { lastBeforeGap, readWalIndex } from './wal-index.ts'
import { openSegment, takeIn } from './wal-store.ts'

const SCRIPT = new URL('./archive-wal.sh', import.meta.url).pathname
const NAME = '000000010000000000000001'
const key = backupKeyOf(Buffer.alloc(32, 7))

function scratch(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), "yuelu it's 归档 "))
  t.after(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

const archive = (folder: string, segment: string, name = NAME) =>
  spawnSync('/bin/sh', [SCRIPT, folder, segment, name], { encoding: 'utf8' })

test('a segment is copied whole; again the same is well, other bytes under its name are refused', (t) => {
  const dir = scratch(t)
  const segment = join(dir, 'segment')
  const folder = join(dir, 'arriving')
  mkdirSync(folder)
  writeFileSync(segment, 'one')
  assert.equal(archive(folder, segment).status, 0)
  assert.equal(archive(folder, segment).status, 0)
  writeFileSync(segment, 'two')
  const refused = archive(folder, segment)
  assert.notEqual(refused.status, 0)
  assert.match(refused.stderr, /other bytes/)
  assert.deepEqual(readdirSync(folder), [NAME])
  assert.equal(readFileSync(join(folder, NAME), 'utf8'), 'one')
})

test('where nothing can be written the command fails and leaves no part behind', (t) => {
  const dir = scratch(t)
  writeFileSync(join(dir, 'segment'), 'one')
  assert.notEqual(archive(join(dir, 'nowhere'), join(dir, 'segment')).status, 0)
  assert.notEqual(archive(dir, join(dir, 'gone')).status, 0)
  assert.deepEqual(readdirSync(dir), ['segment'])
})

const placeIn = (dir: string) => {
  const place = backupPlace(dir, 'extranet', '1')
  makeBackupPlace(place)
  return place
}
const nameOf = (n: number) => `0000000100000000${n.toString(16).toUpperCase().padStart(8, '0')}`
const arrive = (place: ReturnType<typeof placeIn>, n: number, bytes = Buffer.alloc(16 * 2 ** 20, n)) =>
  writeFileSync(join(place.arriving, nameOf(n)), bytes)

test('what is taken in lies sealed, opens to the same bytes, and is taken in once however often it arrives', async (t) => {
  const place = placeIn(scratch(t))
  arrive(place, 1)
  writeFileSync(join(place.arriving, 'passwd'), 'no segment')
  symlinkSync('/etc/passwd', join(place.arriving, nameOf(2)))
  const { entries } = await takeIn(place, key)
  arrive(place, 1)
  assert.deepEqual((await takeIn(place, key)).entries, entries)
  assert.deepEqual(readdirSync(place.arriving).toSorted(), [nameOf(2), 'passwd'])
  const to = join(place.home, 'opened')
  await openSegment(place, key, entries[0]!, to)
  assert.ok(readFileSync(to).equals(Buffer.alloc(16 * 2 ** 20, 1)))
  arrive(place, 1, Buffer.alloc(16 * 2 ** 20, 9))
  await assert.rejects(takeIn(place, key), /内容不同/)
})

test('a line that was being written when the machine died counts for nothing and is written again', async (t) => {
  const place = placeIn(scratch(t))
  for (const n of [1, 2]) arrive(place, n, Buffer.from(String(n)))
  await takeIn(place, key)
  const text = readFileSync(place.index, 'utf8')
  writeFileSync(place.index, text.slice(0, -20))
  assert.deepEqual(
    readWalIndex(place.index, key).entries.map(({ name }) => name),
    [nameOf(1)],
  )
  arrive(place, 2, Buffer.from('2'))
  assert.deepEqual(
    (await takeIn(place, key)).entries.map(({ name }) => name),
    [nameOf(1), nameOf(2)],
  )
})

test('a gap in the log is found wherever it lies, over the end of a log file and over timelines too', () => {
  const entry = (n: number, timeline = 1) => ({
    name: `${String(timeline).padStart(8, '0')}${Math.floor(n / 256)
      .toString(16)
      .toUpperCase()
      .padStart(8, '0')}${(n % 256).toString(16).toUpperCase().padStart(8, '0')}`,
    size: 16 * 2 ** 20,
    sm3: '',
    at: '',
    mark: '',
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 2, max: 40 }), fc.nat(40), fc.nat(40), (from, count, hole, fork) => {
      const whole = Array.from({ length: count }, (_, i) => entry(from + i, i >= fork ? 2 : 1))
      assert.equal(lastBeforeGap(whole), undefined)
      const at = hole % count
      const torn = whole.toSpliced(at, 1)
      assert.equal(lastBeforeGap(torn)?.name, at > 0 && at < count - 1 ? whole[at - 1]!.name : undefined)
    }),
  )
})

test('a disk that refuses holds up nothing, raises the alarm and is made up for; what is ordered is done', async (t) => {
  const place = await backedUp()
  t.after(() => place.close())
  const { arriving } = place.backup.place
  const alarm = async () =>
    (await place.client.query("select 1 from kernel.alarm where kind = 'backup.archive-failing' and cleared_at is null")).rowCount
  const keeper = keepContinuity({
    house: place.house,
    zone: 'extranet',
    config: place.config,
    log: quiet,
    onFault: quiet,
    everyMs: 100,
    lookEvery: 1,
  })
  t.after(() => keeper.stop())
  renameSync(arriving, `${arriving}.away`)
  await place.mark(1)
  await place.switchLog()
  await eventually(async () => (await alarm()) === 1, 60_000)
  await place.mark(2)
  renameSync(`${arriving}.away`, arriving)
  await place.mark(3)
  await place.switchLog()
  await eventually(async () => (await alarm()) === 0, 90_000)
  const { entries } = readWalIndex(place.backup.place.index, place.backup.sealing)
  assert.equal(lastBeforeGap(entries), undefined)
  const asker = platformActor('test')
  await place.house.act(asker, orderWork.name, { what: 'backup', reason: '试验' })
  const now = async () => (await place.house.ask(asker, standing.name, {})) as { backups: unknown[]; orders: unknown[] }
  await eventually(async () => (await now()).backups.length === 1 && (await now()).orders.length === 0, 60_000)
})
