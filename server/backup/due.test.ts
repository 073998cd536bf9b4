import assert from 'node:assert/strict'
import test from 'node:test'
import { dueNow, type DueFacts } from './due.ts'

const HOUR = 3_600_000
const nowMs = Date.parse('2026-11-26T00:00:00Z')
const ago = (hours: number) => new Date(nowMs - hours * HOUR).toISOString()
const backup = (hours: number) => [{ takenAt: ago(hours) }] as never
const drilled = (hours: number) => [{ kind: 'restore', ranAt: ago(hours) }] as never

const facts = (over: Partial<DueFacts> = {}, standing: Partial<DueFacts['standing']> = {}): DueFacts => ({
  standing: { backups: backup(1), drills: drilled(1), orders: [], ...standing },
  nowMs,
  beganMs: nowMs - 24 * HOUR,
  backupHours: 24,
  drillDays: 7,
  isLoaded: false,
  hasGap: false,
  ...over,
})

test('nothing is due while the last ones are young; each is due at its time', () => {
  assert.deepEqual(dueNow(facts()), { backup: false, drill: false, overdue: [] })
  assert.equal(dueNow(facts({}, { backups: backup(24) })).backup, true)
  assert.equal(dueNow(facts({}, { drills: drilled(7 * 24) })).drill, true)
  assert.equal(dueNow(facts({ hasGap: true })).backup, true)
})

test('a start brings neither, and a loaded machine waits; what was ordered waits for nothing', () => {
  const late = { backups: backup(40), drills: drilled(300) }
  assert.deepEqual(dueNow(facts({ beganMs: nowMs - 60_000 }, late)), { backup: false, drill: false, overdue: [] })
  assert.deepEqual(dueNow(facts({ isLoaded: true }, late)), { backup: false, drill: false, overdue: [] })
  const orders = [{ id: '1', version: 1, what: 'drill' as const }]
  assert.equal(dueNow(facts({ beganMs: nowMs, isLoaded: true }, { ...late, orders })).drill, true)
})

test('twice its time late is overdue; a fresh platform is not', () => {
  assert.deepEqual(dueNow(facts({}, { backups: backup(49), drills: drilled(15 * 24) })).overdue, ['backup', 'drill'])
  const none = { backups: [], drills: [] }
  assert.deepEqual(dueNow(facts({ beganMs: nowMs - HOUR }, none)), { backup: true, drill: false, overdue: [] })
  assert.deepEqual(dueNow(facts({ beganMs: nowMs - 60 * HOUR }, none)).overdue, ['backup'])
  assert.deepEqual(dueNow(facts({ backupHours: 0, drillDays: 0 }, { backups: backup(999), drills: [] })), {
    backup: false,
    drill: false,
    overdue: [],
  })
})
