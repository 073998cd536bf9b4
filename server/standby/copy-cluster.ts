// A copy of a running cluster, made while it works: its checkpoint is held from `pg_backup_start` on, the files are copied in
// any order, and what changed meanwhile comes by the log, which a replication slot keeps from before the start. The npm package
// has no pg_basebackup, so this is it. PostgreSQL itself syncs the files when it first recovers them.
import { chownSync, constants, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { chown, copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { clusterFiles } from '../backup/cluster-files.ts'
import type { Owner } from '../cluster-owner.ts'
import { makeFollower, STANDBY } from './follower-folder.ts'
import { writeDurably } from '../on-disk.ts'

const AT_ONCE = 8
/** Lines of ALTER SYSTEM that hold for the seat they were written in. */
const OF_THE_SEAT = /^(synchronous_standby_names|primary_conninfo|primary_slot_name)\b/

export type CopyOptions = {
  /** A connection to the running cluster, used by nobody else meanwhile. */
  readonly client: pg.Client
  readonly from: string
  /** A folder that does not exist yet. */
  readonly to: string
  readonly owner: Owner
  /** Ends the copying early. */
  readonly signal: AbortSignal
}

/** Copies the cluster into a new data folder that will follow it. */
export async function copyCluster({ client, from, to, owner, signal }: CopyOptions): Promise<void> {
  await keepLog(client)
  await client.query(`select pg_backup_start('standby', true)`)
  rmSync(to, { recursive: true, force: true })
  await copyFiles(from, to, { owner, signal })
  // It does not wait for the archive: what the copy needs comes over the slot.
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
  writeDurably(join(to, 'backup_label'), rows[0]!.labelfile, owner)
  const settings = readFileSync(join(to, 'postgresql.auto.conf'), 'utf8').split('\n')
  writeDurably(join(to, 'postgresql.auto.conf'), settings.filter((line) => !OF_THE_SEAT.test(line)).join('\n'), owner)
  makeFollower(to, owner)
}

/** A new slot keeps the log from now on for the copy; an old one is from a copy that is no more. */
async function keepLog(client: pg.Client): Promise<void> {
  await client.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [STANDBY])
  await client.query('select pg_create_physical_replication_slot($1, true)', [STANDBY])
}

async function copyFiles(from: string, to: string, { owner, signal }: Pick<CopyOptions, 'owner' | 'signal'>): Promise<void> {
  const { folders, files } = await clusterFiles(from)
  for (const folder of ['', ...folders]) {
    mkdirSync(join(to, folder), { recursive: true, mode: 0o700 })
    if (owner.stepsDown) chownSync(join(to, folder), owner.uid, owner.gid)
  }
  const control = files.at(-1)!
  const waiting = files.slice(0, -1)
  const lane = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      signal.throwIfAborted()
      await copyOne(join(from, path), join(to, path), owner)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  await copyOne(join(from, control), join(to, control), owner)
}

/** A table that was dropped meanwhile is dropped in the log too: its file may be gone. */
async function copyOne(from: string, to: string, owner: Owner): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (owner.stepsDown) await chown(to, owner.uid, owner.gid)
}
