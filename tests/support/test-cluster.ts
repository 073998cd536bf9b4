// One PostgreSQL for all test processes of this checkout, in the temp folder, without fsync. Each process that uses it holds
// a lease (a file named by its pid); the last to leave stops the server, so that no run leaves a process behind. The files
// stay, so that the next run starts in a tenth of a second.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterOwner, closedFolder } from '#server/cluster-owner.ts'
import { startCluster } from '#server/cluster.ts'
import { isAlive, isPostmaster, readPostmaster } from '#server/postmaster.ts'
import { holdLock, tryLock } from '#server/start-lock.ts'

const STOP_MS = 5_000

let joined: Promise<string> | undefined

/** The address of the test server, started or adopted on the first call of this process, given up when it ends. */
export function testCluster(): Promise<string> {
  joined ??= process.env.YUELU_TEST_CLUSTER ? Promise.resolve(process.env.YUELU_TEST_CLUSTER) : startOrAdopt()
  return joined
}

async function startOrAdopt(): Promise<string> {
  const home = testHome()
  const leases = join(home, 'leases')
  mkdirSync(leases, { recursive: true, mode: 0o755 })
  const release = await holdLock(join(home, 'leases.lock'))
  try {
    writeFileSync(join(leases, String(process.pid)), '')
    process.once('exit', () => leave(home))
    const { url } = await startCluster({ dataDir: join(home, 'cluster'), log: () => {}, fast: true })
    return url
  } finally {
    release()
  }
}

/** The folder in the temp folder that all test processes of this checkout share. */
export function testHome(): string {
  const checkout = createHash('sha256')
    .update(import.meta.url)
    .digest('hex')
    .slice(0, 8)
  const temp = closedFolder(tmpdir(), clusterOwner()) === undefined ? tmpdir() : '/tmp'
  return join(temp, `yuelu-test-${process.getuid?.() ?? 0}-${checkout}`)
}

function leave(home: string): void {
  const leases = join(home, 'leases')
  rmSync(join(leases, String(process.pid)), { force: true })
  const lock = tryLock(join(home, 'leases.lock'))
  if (!('release' in lock)) return
  const isUsed = readdirSync(leases).some((pid) => isAlive(Number(pid)))
  if (!isUsed) stopNow(join(home, 'cluster', 'pgdata'))
  lock.release()
}

/** A process that ends can no longer await, so it waits for the server's end asleep. */
function stopNow(data: string): void {
  const server = readPostmaster(data)
  if (server === undefined || !isPostmaster(server.pid)) return
  process.kill(server.pid, 'SIGINT')
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (const until = Date.now() + STOP_MS; isAlive(server.pid) && Date.now() < until;) Atomics.wait(pause, 0, 0, 10)
}
