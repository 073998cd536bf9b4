// A base backup put back as a cluster's files, every digest checked on the way. Whatever does not hold is refused by the
// file's name, and no server has yet looked at any of it.
import { createHash } from 'node:crypto'
import { chownSync, mkdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Owner } from '../cluster-owner.ts'
import type { BackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import type { Chosen } from './choose-base.ts'
import { type PackedFile, unpackFile } from './pack.ts'
import { PARTS } from './manifest.ts'

/** Refuses a key that the backup was not sealed under. */
export function requireKey({ manifest }: Chosen, key: BackupKey): void {
  if (key.id !== manifest.key) {
    throw new BackupTrouble(
      `备份 ${manifest.id} 是用另一把密钥封的（编号 ${manifest.key}，您给的是 ${key.id}）：请用 BACKUP_KEY 指明当时的密钥。`,
      `The backup ${manifest.id} is sealed under another key (${manifest.key}; yours is ${key.id}): name the key of that time with BACKUP_KEY.`,
    )
  }
}

/** Writes the files into `pgdata`, a new folder of `owner`'s. */
export async function unpackBase({ place, manifest }: Chosen, key: BackupKey, pgdata: string, owner: Owner): Promise<void> {
  const own = (path: string) => owner.stepsDown && chownSync(path, owner.uid, owner.gid)
  const makeFolder = (path: string) => {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    own(path)
  }
  makeFolder(pgdata)
  for (const folder of manifest.folders.toSorted()) makeFolder(join(pgdata, folder))
  const path = join(place.base, manifest.id, PARTS.pack)
  const pack = await open(path, 'r')
  try {
    let at = 0
    for (const file of manifest.files) {
      await writeChecked(file, unpackFile(pack, key, manifest.id, file, at), join(pgdata, file.path), path)
      own(join(pgdata, file.path))
      at += file.pieces.reduce((sum, length) => sum + length, 0)
    }
  } finally {
    await pack.close()
  }
}

async function writeChecked({ path, size, sm3 }: PackedFile, pieces: AsyncIterable<Buffer | undefined>, to: string, pack: string) {
  const hash = createHash('sm3')
  const out = await open(to, 'wx', 0o600)
  let written = 0
  try {
    for await (const piece of pieces) {
      if (piece === undefined) refuseFile(path, pack)
      hash.update(piece)
      written += piece.length
      await out.write(piece)
    }
  } finally {
    await out.close()
  }
  if (written !== size || hash.digest('hex') !== sm3) refuseFile(path, pack)
}

function refuseFile(path: string, pack: string): never {
  throw new BackupTrouble(
    `备份 ${pack} 里的文件 ${path} 打不开或与清单不符：备份被改过或损坏。请放回它的副本，或换一个备份（--base）。`,
    `The file ${path} in ${pack} does not open or differs from the manifest: the backup was changed or damaged. Put a copy of it back, or take another backup (--base).`,
  )
}
