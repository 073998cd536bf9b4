// Which base backup a moment is restored from: the newest one that was finished by then.
import type { KeyObject } from 'node:crypto'
import type { Zone } from '../roles/open-zone.ts'
import { type BackupPlace, lineagesIn } from './backup-folders.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { basesIn, type Manifest, readManifest } from './manifest.ts'
import { chinaTime } from './target-time.ts'

export type Chosen = { readonly place: BackupPlace; readonly manifest: Manifest }

export type Choice = {
  readonly dir: string
  readonly zone: Zone
  readonly key: KeyObject
  readonly target: Date | 'latest'
  /** A certain backup, by its id. */
  readonly base?: string
  /** A certain cluster's backups. */
  readonly lineage?: string
}

/**
 * The base for `target`. A newer one that is not whole is refused and not passed over in silence: from an older one the same
 * moment is restored more slowly, and the operator should know why.
 */
export function chooseBase({ dir, zone, key, target, base, lineage }: Choice): Chosen {
  const all = lineagesIn(dir, zone)
    .filter((place) => lineage === undefined || place.lineage === lineage)
    .flatMap((place) => basesIn(place).map((id) => ({ place, id })))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
  if (all.length === 0) {
    throw new BackupTrouble(
      `${dir} 里没有 ${zone} 的备份：请用 BACKUP_DIR 指明备份所在，或先运行 npm run backup。`,
      `There is no backup of the ${zone} in ${dir}: name the place with BACKUP_DIR, or run npm run backup first.`,
    )
  }
  if (base !== undefined) {
    const named = all.find(({ id }) => id === base)
    if (named) return { place: named.place, manifest: readManifest(named.place, base, key) }
    throw new BackupTrouble(
      `没有编号为 ${base.slice(0, 60)} 的备份；有：${all.map(({ id }) => id).join('、')}。`,
      `There is no backup ${base.slice(0, 60)}; there are ${all.map(({ id }) => id).join(', ')}.`,
    )
  }
  let oldest: Manifest | undefined
  for (const { place, id } of all) {
    // Ids begin with the time of the beginning: whatever began later is not even opened.
    if (target !== 'latest' && beganAt(id) > target) continue
    oldest = readManifest(place, id, key)
    if (target === 'latest' || new Date(oldest.ended) <= target) return { place, manifest: oldest }
  }
  const first = oldest ?? readManifest(all.at(-1)!.place, all.at(-1)!.id, key)
  throw new BackupTrouble(
    `${chinaTime(target as Date)} 早于最早的备份（${chinaTime(new Date(first.ended))} 完成）：只能恢复到它之后的时刻。`,
    `${chinaTime(target as Date)} is before the oldest backup (finished ${chinaTime(new Date(first.ended))}): only moments after it can be restored.`,
  )
}

const beganAt = (id: string) => new Date(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z'))
