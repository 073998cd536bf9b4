// A database of its own for a bench: the embedded server as it runs in production (fsync on, commits durable), migrated and
// seeded, in a folder of the temp directory that is removed afterwards.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '#server/cluster.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'

export async function benchDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'yuelu-bench-'))
  chmodSync(home, 0o755)
  const cluster = await startCluster({ dataDir: join(home, 'cluster'), log: () => {} })
  await migrate(cluster.url)
  await seed(cluster.url, { password: 'bench' })
  return {
    url: cluster.url,
    async drop() {
      await cluster.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
