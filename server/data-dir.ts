// The data folder: one supervisor at a time, everything of a zone below its own name.
import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closedFolder, clusterOwner, requireOpen } from './cluster-owner.ts'
import { reachableHome } from './cluster-binaries.ts'
import { StartError } from './start-error.ts'
import { tryLock } from './start-lock.ts'

const checkout = fileURLToPath(new URL('..', import.meta.url))

/**
 * The configured data folder, else `data` in the checkout, else (root's checkout is closed to others) one that can be
 * reached. Throws StartError when it cannot be used, or not by the `embedded` database.
 */
export function dataDir(configured: string | undefined, embedded: boolean): string {
  const dir = configured ?? defaultDir()
  try {
    mkdirSync(dir, { recursive: true, mode: 0o711 })
    if (!statSync(dir).isDirectory()) throw new Error('not a folder')
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    const zh = `数据文件夹 ${dir} 不能读写：请检查它的权限，或用环境变量 DATA_DIR 另选一处。`
    const en = `The data folder ${dir} cannot be read and written: check its permissions, or choose another with DATA_DIR.`
    throw new StartError({ zh, en }, { cause })
  }
  if (embedded) requireOpen(dir, clusterOwner())
  return dir
}

function defaultDir(): string {
  const near = join(checkout, 'data')
  if (process.getuid?.() !== 0) return near
  const owner = clusterOwner()
  if (closedFolder(checkout, owner) === undefined) return near
  return join(reachableHome(owner), `data-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}`)
}

/** Takes the data folder for this process; throws StartError when another supervisor has it. */
export function holdDataDir(dir: string): () => void {
  const lock = tryLock(join(dir, 'supervisor.lock'))
  if ('release' in lock) return lock.release
  throw new StartError({
    zh: `数据文件夹 ${dir} 正被另一个岳麓（进程 ${lock.heldBy}）使用：请先停掉它，或用环境变量 DATA_DIR 另选一处。`,
    en: `The data folder ${dir} is in use by another Yuelu (process ${lock.heldBy}): stop it first, or choose another with DATA_DIR.`,
  })
}
