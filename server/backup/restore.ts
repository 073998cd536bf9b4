// A moment brought back, beside what lives: the base unpacked, the log laid out, both checked to the last byte before a server
// looks at them; then recovery to the moment, and what came out held against what the backup promised.
import { chownSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { KeyObject } from 'node:crypto'
import type { Checkpoint } from '#kernel/audit/checkpoint.ts'
import { clusterOwner, requireOpen, type Owner } from '../cluster-owner.ts'
import type { BackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { chooseBase, type Choice, type Chosen } from './choose-base.ts'
import { layOutLog } from './lay-out-log.ts'
import { postgresFor } from './postgres-programs.ts'
import { LogEnded, recover, type Recovered } from './recovery-server.ts'
import { requireKey, unpackBase } from './unpack-base.ts'
import { verifyRestored, type Verified } from './verify-restored.ts'
import { takeIn } from './wal-store.ts'

export type RestoreOptions = Choice & {
  readonly sealing: BackupKey
  readonly key: KeyObject
  /** A folder that is not there yet. */
  readonly into: string
  readonly durable: boolean
  /** Checkpoints of the log from before the moment, kept elsewhere: the restored log must continue them. */
  readonly known?: readonly Checkpoint[]
  /** Stops a recovery under way. */
  readonly signal?: AbortSignal
  readonly log: (words: string) => void
}

export type Restored = {
  readonly base: string
  readonly home: string
  readonly owner: Owner
  /** True when the archive ends before the moment asked for. */
  readonly endedEarly: boolean
  readonly lastCommit?: Date
  /** From the command until the verified database could be used. */
  readonly seconds: number
  readonly verified: Verified
  readonly server: Recovered
}

/** Restores and verifies. The server is left running for the caller to use and stop. On any trouble the folder goes again. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const began = performance.now()
  const { log, sealing } = options
  const chosen = chooseBase(options)
  const { place, manifest } = chosen
  requireKey(chosen, sealing)
  const owner = clusterOwner()
  const home = makeHome(options.into, owner)
  try {
    log(`backup ${manifest.id}: checking and unpacking ${manifest.files.length} files`)
    await takeIn(place, sealing)
    await unpackBase(chosen, sealing, join(home, 'pgdata'), owner)
    const { server, endedEarly } = await recoverTo(chosen, options, home, owner)
    try {
      log('verifying the audit log and counting the rows')
      const verified = await verifyRestored(server.url, manifest, options.known ?? [])
      const seconds = (performance.now() - began) / 1000
      rmSync(join(home, 'log'), { recursive: true })
      return {
        base: manifest.id,
        home,
        owner,
        endedEarly,
        seconds,
        verified,
        server,
        ...(server.lastCommit && { lastCommit: server.lastCommit }),
      }
    } catch (error) {
      await server.stop()
      throw error
    }
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw error
  }
}

function makeHome(into: string, owner: Owner): string {
  const home = resolve(into)
  try {
    mkdirSync(join(home, '..'), { recursive: true, mode: 0o711 })
    mkdirSync(home, { mode: 0o700 })
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    throw new BackupTrouble(
      isThere ? `${home} 已经存在：恢复只写进新文件夹，请用 --into 另选一处。` : `不能建文件夹 ${home}：请检查权限，或用 --into 另选一处。`,
      isThere
        ? `${home} is there already: a restore writes into a new folder only; choose another with --into.`
        : `The folder ${home} cannot be made: check the permissions, or choose another with --into.`,
      { cause },
    )
  }
  if (owner.stepsDown) chownSync(home, owner.uid, owner.gid)
  requireOpen(home, owner)
  return home
}

async function recoverTo(
  chosen: Chosen,
  options: RestoreOptions,
  home: string,
  owner: Owner,
): Promise<{ server: Recovered; endedEarly: boolean }> {
  const { sealing, log, durable } = options
  const folder = join(home, 'log')
  mkdirSync(folder, { mode: 0o700 })
  if (owner.stepsDown) chownSync(folder, owner.uid, owner.gid)
  const postgres = postgresFor(chosen.manifest.postgres, owner, log)
  let target = options.target
  for (let laid = await layOutLog(chosen, sealing, folder, owner, target); ;) {
    log(`replaying ${laid.segments} segments of the log`)
    try {
      const server = await recover({
        postgres,
        home,
        log: folder,
        owner,
        target,
        durable,
        ...(options.signal && { signal: options.signal }),
      })
      return { server, endedEarly: target !== options.target }
    } catch (error) {
      if (!(error instanceof LogEnded) || target === 'latest') throw error
      // Nobody committed after the moment in what was laid out: take all there is, and then whatever there is.
      if (laid.isAll) target = 'latest'
      laid = await layOutLog(chosen, sealing, folder, owner, 'latest')
    }
  }
}
