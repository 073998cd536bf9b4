// A zone's embedded database as the settings want it: alone, or with a standby.
import { dirname, join } from 'node:path'
import type { Config } from '#kernel/config/config.ts'
import { type Cluster, clusterIn, startCluster } from '../cluster.ts'
import { clusterFolders } from '../cluster-folders.ts'
import { clusterOwner } from '../cluster-owner.ts'
import { openPair, type OpenPairOptions } from './open-pair.ts'
import type { PairSettings } from './pair.ts'
import { standingIn } from './standing.ts'
import { goWithoutStandby, primaryHome, requireStandbyDir } from './without-standby.ts'

export type StandbySettings = PairSettings & { readonly dir: string }

export type OpenEmbeddedOptions = Pick<OpenPairOptions, 'zone' | 'dir' | 'archive' | 'log'> & { readonly standby?: StandbySettings }

/** How a standby is to be treated; none where none is wanted. */
export const standbySettings = (config: Config): StandbySettings | undefined =>
  config.STANDBY_DIR === undefined
    ? undefined
    : { dir: config.STANDBY_DIR, aloneAfterMs: config.STANDBY_WAIT * 1000, promoteAfterMs: config.PROMOTE_AFTER * 1000 }

/** Starts or adopts the zone's database. Throws StartError when the operator must mend something. */
export async function openEmbedded({ standby, ...options }: OpenEmbeddedOptions): Promise<Cluster> {
  if (standby) return await openPair({ ...options, ...standby, standbyDir: standby.dir, dir: options.dir })
  const home = join(options.dir, options.zone)
  const log = (words: string) => options.log(`${options.zone}: ${words}`)
  requireStandbyDir(home)
  const cluster = await startCluster({ dataDir: home, ...(options.archive && { archive: options.archive }), log })
  try {
    await goWithoutStandby(home, cluster.url, log)
    return cluster
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/**
 * The same for a tool that works beside the platform: a server that runs is used as it is, and a standby that is known of is kept
 * in step though the tool was not told of it.
 */
export async function joinEmbedded(options: OpenEmbeddedOptions): Promise<Cluster> {
  const { dir, zone, archive } = options
  const log = (words: string) => options.log(`${zone}: ${words}`)
  const home = primaryHome(dir, zone)
  if (clusterIn(clusterFolders(home, clusterOwner())).isRunning())
    return await startCluster({ dataDir: home, ...(archive && { archive }), log })
  const known = standingIn(join(dir, zone))
  const standby =
    options.standby ?? (known?.inStep ? { dir: dirname(known.homes.standby), aloneAfterMs: 5_000, promoteAfterMs: 0 } : undefined)
  return await openEmbedded({ ...options, ...(standby && { standby }) })
}
