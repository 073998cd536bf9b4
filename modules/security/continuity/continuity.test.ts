import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { platformActor } from '#kernel/access/actor.ts'
import type { In } from '#kernel/module/contract.ts'
import { addDays, day, type Instant } from '#kernel/time/day.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from './contract.ts'
import { continuity } from './module.ts'
import { type Bounds, type Drilled, FRESH_DAYS, keeps, levelOf, levelReached, levels } from './rules/recovery-levels.ts'

const OFFICER = 'stats-bureau.officer'
const SYSTEM_ADMIN = 'information-centre.system-admin'
const TODAY = day('2026-03-02')
const platform = platformActor('continuity')

let t: TestHouse
before(async () => void (t = await testHouse({ modules: [systems, continuity] })))
after(() => t.close())

const drilled = (over: Partial<Drilled> = {}): Drilled => ({
  kind: 'restore',
  ranAt: '2026-03-01T02:00:00.000Z' as Instant,
  outcome: 'passed',
  rtoSeconds: 40,
  rpoSeconds: 60,
  ...over,
})

const figures = fc.record({
  rtoSeconds: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(600, 600.1, 172_800, 172_800.1)),
  rpoSeconds: fc.oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom(0, 0.1, 1_800, 1_800.1, 86_400, 86_400.1, 604_800, 604_800.1),
  ),
})
const bounds = levels.on(TODAY).value

test('the level is the highest whose bounds the figures keep, at every boundary', () => {
  fc.assert(
    fc.property(figures, (measured) => {
      const level = levelOf(measured, TODAY)
      assert.equal(level > 0, measured.rpoSeconds <= 604_800)
      if (level > 0) assert.ok(keeps(bounds[level - 1]!, measured))
      for (const higher of bounds.filter((one) => one.level > level)) assert.ok(!keeps(higher, measured))
    }),
  )
  const at = ({ rtoMost = 1e6, rpoMost }: Bounds) => levelOf({ rtoSeconds: rtoMost, rpoSeconds: rpoMost }, TODAY)
  assert.deepEqual(bounds.map(at), [1, 2, 3, 4, 5, 6])
})

test('better figures never give a lower level', () => {
  fc.assert(
    fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (measured, a, b) => {
      const better = { rtoSeconds: measured.rtoSeconds * a, rpoSeconds: measured.rpoSeconds * b }
      assert.ok(levelOf(better, TODAY) >= levelOf(measured, TODAY))
    }),
  )
})

test('what is missing for the next level is what its bounds do not allow', () => {
  fc.assert(
    fc.property(figures, (measured) => {
      const { level, missing } = levelReached([drilled(measured)], TODAY)
      const next = bounds.find((one) => one.level === level + 1)
      assert.equal(missing.length === 0, next === undefined)
      for (const { now, most } of missing) assert.ok(now! > most!)
    }),
  )
  assert.deepEqual(levelReached([drilled()], TODAY).missing, [{ what: 'rpo', now: 60, most: 0 }])
})

test('without a good and recent drill there is no level, and the latest drill of a kind speaks for it', () => {
  assert.equal(levelReached([], TODAY).level, 0)
  assert.equal(levelReached([drilled({ outcome: 'failed' })], TODAY).level, 0)
  const lastDay = addDays(day('2026-03-01'), FRESH_DAYS)
  assert.equal(levelReached([drilled()], lastDay).level, 5)
  assert.equal(levelReached([drilled()], addDays(lastDay, 1)).level, 0)
  const failover = drilled({ kind: 'failover', rtoSeconds: 5, rpoSeconds: 0 })
  assert.deepEqual([levelReached([drilled(), failover], TODAY).level, levelReached([drilled(), failover], TODAY).by?.kind], [6, 'failover'])
})

const backup: In<typeof contract.recordBackup> = {
  takenAt: '2026-03-01T01:00:00.000Z',
  zone: 'extranet',
  backup: '20260301T010000Z-abcd',
  way: 'copy',
  files: 1_200,
  bytes: 9_000_000_000,
  seconds: 3.5,
  walUntil: '000000010000000000000003',
}
const drill: In<typeof contract.recordDrill> = {
  ranAt: '2026-03-01T02:00:00.000Z',
  zone: 'extranet',
  kind: 'restore',
  outcome: 'passed',
  backup: backup.backup,
  restoredTo: '2026-03-01T01:59:00.000Z',
  rpoSeconds: 42,
  rtoSeconds: 12.5,
  logLines: 100,
  logWhole: true,
  tables: 120,
  rowsEqual: true,
}

test('nobody but the platform enters figures, whatever duty they hold (3.6.6)', async () => {
  for (const refused of [
    await t.refusal(SYSTEM_ADMIN, contract.recordBackup, backup),
    await t.refusal(SYSTEM_ADMIN, contract.recordDrill, drill),
  ])
    assert.deepEqual(refused, { codes: ['continuity.measured-only'], clauses: ['3.6.6'] })
})

test('what the platform measured gives the level, verifies the backup and ends the order', async () => {
  assert.equal((await t.ask(OFFICER, contract.standing, {})).level, 0)
  await t.act(SYSTEM_ADMIN, contract.orderWork, { what: 'drill', reason: '季度检查' })
  assert.deepEqual((await t.refusal(SYSTEM_ADMIN, contract.orderWork, { what: 'drill', reason: '再来' })).codes, [
    'continuity.already-ordered',
  ])
  await t.house.act(platform, contract.recordBackup.name, backup)
  await t.house.act(platform, contract.recordDrill.name, drill)
  const now = await t.ask(OFFICER, contract.standing, {})
  assert.deepEqual([now.level, now.orders, now.backups[0]?.verifiedAt], [5, [], drill.ranAt])
  assert.deepEqual(now.missing, [{ what: 'rpo', now: 42, most: 0 }])
  await t.house.act(platform, contract.recordDrill.name, {
    ...drill,
    outcome: 'failed',
    ranAt: '2026-03-01T03:00:00.000Z',
    logWhole: false,
  })
  assert.equal((await t.ask(OFFICER, contract.standing, {})).level, 0, 'a failed drill takes the level away')
})

test('a drill that passed cannot be one whose rows differed', async () => {
  await assert.rejects(t.house.act(platform, contract.recordDrill.name, { ...drill, rowsEqual: false }), /drill_check/)
})

test('a need is stated by the system’s organ, no looser than its level, and counts as unmet without figures (3.6.6)', async () => {
  const { id: system } = await t.act(OFFICER, registerSystem, {
    name: '连续性试验系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['统计'],
    users: ['officials'],
    description: '试验',
  })
  const need = { system, level: '5', rtoMinutes: 2_880, rpoMinutes: 30, basis: '停两天，报表迟报' } as const
  const loose = await t.refusal(OFFICER, contract.stateNeed, { ...need, rtoMinutes: 2_881, rpoMinutes: 31 })
  assert.deepEqual(loose, { codes: ['continuity.looser-than-level', 'continuity.looser-than-level'], clauses: ['3.6.6'] })
  assert.deepEqual((await t.refusal('tax-bureau.officer', contract.stateNeed, need)).codes, ['kernel.not-found'])
  const { version } = await t.act(OFFICER, contract.stateNeed, need)
  assert.deepEqual((await t.refusal(OFFICER, contract.stateNeed, need)).codes, ['continuity.need-stands'])
  await t.act(OFFICER, contract.stateNeed, { ...need, rpoMinutes: 5, version })
  assert.equal((await t.ask(OFFICER, contract.standing, {})).unmet, 1)
  await t.house.act(platform, contract.recordDrill.name, { ...drill, ranAt: '2026-03-01T04:00:00.000Z' })
  assert.equal((await t.ask(OFFICER, contract.standing, {})).unmet, 0)
})
