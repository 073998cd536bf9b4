// A zone's two seats as the supervisor holds them: who is the primary, who follows, and the one connection over which the
// primary is watched.
import { join } from 'node:path'
import type { Cluster, ClusterOptions } from '../cluster.ts'
import type { ClusterFolders } from '../cluster-folders.ts'
import type { Owner } from '../cluster-owner.ts'
import { otherSeat, type Seat, type Standing, writeStanding } from './standing.ts'
import type { Watcher } from './watcher.ts'

export type PairSettings = {
  /** How long writes wait for a silent standby before the work goes on alone; 0: until it is back. */
  readonly aloneAfterMs: number
  /** How long a dead primary is tried where it lies before the standby takes its place. */
  readonly promoteAfterMs: number
}

export type Pair = PairSettings & {
  readonly zone: string
  readonly owner: Owner
  readonly seats: Readonly<Record<Seat, ClusterFolders>>
  /** Starts the server of a home. */
  readonly start: (options: Pick<ClusterOptions, 'dataDir' | 'follows'>) => Promise<Cluster>
  readonly log: (words: string) => void
  readonly watcher: Watcher
  standing: Standing
  primary: Cluster
  follower: Cluster | undefined
}

export const primaryOf = ({ seats, standing }: Pick<Pair, 'seats' | 'standing'>): ClusterFolders => seats[standing.primary]
export const followerOf = ({ seats, standing }: Pick<Pair, 'seats' | 'standing'>): ClusterFolders => seats[otherSeat(standing.primary)]
export const homesOf = (seats: Pair['seats']): Record<Seat, string> => ({ data: seats.data.home, standby: seats.standby.home })

/** Where the roles' address lies: a link beside the socket of DATA_DIR, which only the database's OS user may enter. */
export const addressOf = (seats: Pair['seats']): string => join(seats.data.socket, 'now')

/** The address that the roles are given: it leads to whoever is the primary. */
export const urlOf = ({ primary, seats }: Pick<Pair, 'primary' | 'seats'>): string =>
  primary.url.replace(/@[^/]*\//, `@${encodeURIComponent(addressOf(seats))}/`)

/** Writes a new standing into both homes, and only then takes it as true; `must` names those that may not miss it. */
export function setStanding(
  pair: Pick<Pair, 'standing' | 'owner' | 'log' | 'zone'>,
  change: Partial<Standing>,
  must: readonly Seat[],
): void {
  const next = { ...pair.standing, ...change, since: new Date().toISOString() }
  writeStanding(next, pair.owner, must, (seat, error) =>
    pair.log(`${pair.zone}: the standing could not be written to ${next.homes[seat]}: ${error.message}`),
  )
  pair.standing = next
}
