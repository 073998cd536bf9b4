// One backup from beginning to end: taken, entered in the register, and the alarm about its absence ended.
import { platformActor } from '#kernel/access/actor.ts'
import { clearAlarm } from '#kernel/alarms/raise.ts'
import type { In } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { recordBackup } from '#modules/security/continuity/contract.ts'
import type { Zone } from '../roles/open-zone.ts'
import type { Manifest } from './manifest.ts'
import type { ZoneBackup } from './open-backup.ts'
import { takeBase } from './take-base.ts'

/** Who enters what was measured: figures of continuity come from the platform alone. */
export const measurer = platformActor('continuity')

export type Work = {
  readonly house: House
  readonly zone: Zone
  readonly backup: ZoneBackup
  readonly log: (words: string) => void
}

export type BackedUp = { readonly manifest: Manifest; readonly bytes: number; readonly seconds: number }

/** Takes a base backup of the zone and records it; keeps the newest `keep`. */
export async function backUp({ house, zone, backup, log }: Work, keep: number): Promise<BackedUp> {
  const began = performance.now()
  const manifest = await takeBase({ ...backup, keep, log })
  const bytes = manifest.files.flatMap(({ pieces }) => pieces).reduce((sum, length) => sum + length, 0)
  const seconds = Math.round(performance.now() - began) / 1000
  const measured: In<typeof recordBackup> = {
    takenAt: manifest.began,
    zone,
    backup: manifest.id,
    way: manifest.by,
    files: manifest.files.length,
    bytes,
    seconds,
    walUntil: manifest.stopWal,
  }
  await house.act(measurer, recordBackup.name, measured, { key: `backup ${manifest.id}` })
  await clearAlarm(house.database.kysely, { kind: 'backup.overdue', about: `${zone}/backup` }, house.clock.now())
  return { manifest, bytes, seconds }
}
