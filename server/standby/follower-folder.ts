// What a data folder says of itself: PostgreSQL's own `standby.signal` makes a server read-only, whoever starts it. A primary
// that was replaced is given that file and a mark beside it, so that it can never take a write again: it may only be made anew
// as a standby.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Owner } from '../cluster-owner.ts'
import { writeDurably } from '../on-disk.ts'
import { StartError } from '../start-error.ts'

const SIGNAL = 'standby.signal'
const FENCED = 'fenced'

/** The name of the replication slot, of the standby's connection, and in `synchronous_standby_names`. */
export const STANDBY = 'standby'

export const hasCluster = (data: string): boolean => existsSync(join(data, 'global', 'pg_control'))
export const isFollower = (data: string): boolean => existsSync(join(data, SIGNAL))
export const isFenced = (data: string): boolean => existsSync(join(data, FENCED))

/** Marks a data folder as a primary that was replaced. */
export function fence(data: string, owner: Owner, why: string): void {
  writeDurably(join(data, SIGNAL), '', owner)
  writeDurably(join(data, FENCED), `${why}\n`, owner)
}

/** Makes a data folder one that only follows. */
export const makeFollower = (data: string, owner: Owner): void => writeDurably(join(data, SIGNAL), '', owner)

/** The number that a cluster shares with its copies, the first in `pg_control`; none when it cannot be read. */
export function clusterNumber(data: string): string | undefined {
  try {
    return readFileSync(join(data, 'global', 'pg_control'))
      .subarray(0, 8)
      .toString('hex')
  } catch {
    return undefined
  }
}

/** Throws StartError when a data folder holds no primary: two primaries of one cluster would each take writes. */
export function refuseSecondPrimary(data: string): void {
  if (!isFollower(data)) return
  const isOld = isFenced(data)
  throw new StartError({
    zh: `${data} 是${isOld ? '已被接替的旧主库' : '备库'}，不能当主库启动：请设置 STANDBY_DIR 后启动，或用 npm run standby -- status 查看主库在哪里。`,
    en: `${data} is ${isOld ? 'a primary that was replaced' : 'a standby'} and may not start as a primary: set STANDBY_DIR, or see where the primary is with npm run standby -- status.`,
  })
}

/**
 * What a server is told that follows `primary`; nothing for one that does not follow. It archives what it receives as well: the
 * primary may die before it has handed over its last segments, and the archive takes the same segment twice without harm.
 */
export function followerSettings(primary: string | undefined, archives: boolean): string[] {
  if (primary === undefined) return []
  return [
    `primary_conninfo=${primary}`,
    `primary_slot_name=${primary === '' ? '' : STANDBY}`,
    ...(archives ? ['archive_mode=always'] : []),
    'hot_standby=on',
    'wal_receiver_status_interval=1s',
    'wal_retrieve_retry_interval=200ms',
  ]
}
