// What stands outside the network under test: two database clusters, one a zone, that listen on a socket file and nowhere else;
// the seeded province; the keys of the link between the roles. PostgreSQL refuses root, also the root of a user namespace, and
// needs no network to be asked by a process that sees its socket.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openVault } from '#kernel/trust/vault.ts'
import { type Cluster, startCluster } from '#server/cluster.ts'
import { closedFolder, clusterOwner } from '#server/cluster-owner.ts'
import { makeLinkKeys } from '#server/link-keys.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import type { Day } from '#kernel/time/day.ts'
import { seedStory } from '#server/seed-story.ts'

const ZONES = ['extranet', 'intranet'] as const
type Zone = (typeof ZONES)[number]

export type Outside = {
  readonly dir: string
  readonly url: Readonly<Record<Zone, string>>
  /** The folder that holds a zone's cluster and socket, and nothing else. */
  home(zone: Zone): string
  keys(zone: Zone): string
  readonly link: string
}

/**
 * Starts both clusters and seeds them, the extranet's with the province's story. `ends` is told at once how all of it is ended
 * and removed, also when it is half made.
 */
export async function prepareOutside(password: string, ends: (close: () => Promise<void>) => void): Promise<Outside> {
  const temp = closedFolder(tmpdir(), clusterOwner()) === undefined ? tmpdir() : '/tmp'
  // Not named as the folders are that every role may write in.
  const dir = mkdtempSync(join(temp, 'isolation-'))
  const clusters: Cluster[] = []
  const preparing: Promise<unknown>[] = []
  ends(async () => {
    // Who is told to end while it seeds lets that be done: a server that goes takes the seeding's connections with it.
    await Promise.allSettled(preparing)
    for (const cluster of clusters) await cluster.stop()
    rmSync(dir, { recursive: true, force: true })
  })
  chmodSync(dir, 0o711)
  const home = (zone: Zone) => join(dir, `${zone}-database`)
  const keys = (zone: Zone) => join(dir, 'keys', zone)
  const link = join(dir, 'link')
  for (const zone of ZONES) mkdirSync(keys(zone), { recursive: true, mode: 0o700 })
  const prepared = async (zone: Zone) => {
    const cluster = await startCluster({ dataDir: home(zone), log: () => {}, fast: true })
    clusters.push(cluster)
    const { url } = cluster
    await migrate(url)
    await seed(url, { zone, password })
    if (zone === 'extranet') await seedStory(url, openVault(keys(zone)), '2026-11-27' as Day, () => {})
    return url
  }
  const zones = [prepared('extranet'), prepared('intranet')] as const
  preparing.push(...zones)
  const [extranet, intranet] = await Promise.all(zones)
  await makeLinkKeys(link)
  return { dir, url: { extranet, intranet }, home, keys, link }
}

/** What the server itself says of the addresses it listens on: an empty text is none. */
export async function listensOn(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ listen_addresses: string }>('show listen_addresses')
    return rows[0]!.listen_addresses
  } finally {
    await client.end()
  }
}
