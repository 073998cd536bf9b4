// What a base backup says of itself, signed with the zone's backup key (SM2). Nothing of a backup is believed before the
// signature over the very bytes of its manifest holds; then every length and digest in it is a promise of ours.
import type { KeyObject } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { ExportedCheckpoint } from '#kernel/audit/checkpoint.ts'
import { signSm2, type Sm2KeyPair, verifySm2 } from '#kernel/trust/sm2.ts'
import type { BackupPlace } from './backup-folders.ts'
import { BackupTrouble } from './backup-trouble.ts'
import type { PackedFile } from './pack.ts'
import type { TableCount } from './tally.ts'

export const FORMAT = 'yuelu backup 1'
export const PARTS = { manifest: 'manifest.json', signature: 'manifest.sig', pack: 'data.pack' } as const

export type Manifest = {
  readonly format: typeof FORMAT
  readonly id: string
  readonly zone: string
  readonly lineage: string
  /** server_version_num of the server that it was taken of. */
  readonly postgres: number
  readonly by: 'copy' | 'pg_basebackup'
  /** The platform's database in it. */
  readonly database: string
  readonly began: string
  readonly ended: string
  /** The part of the log without which it is no backup: first and last segment and position. */
  readonly startWal: string
  readonly startLsn: string
  readonly stopWal: string
  readonly stopLsn: string
  /** Names the key that it is sealed under. */
  readonly key: string
  readonly folders: readonly string[]
  readonly files: readonly PackedFile[]
  /** Rows of each table and the log's newest checkpoint, as they stood before `ended`. */
  readonly tables: readonly TableCount[]
  readonly checkpoint: ExportedCheckpoint | null
}

/** Ids sort by the time of the backup. */
const ID = /^\d{8}T\d{6}Z-[0-9a-f]{4}$/
const MOST_BYTES = 256 * 2 ** 20

export const signManifest = (manifest: Manifest, key: Sm2KeyPair): { text: string; signature: string } => {
  const text = JSON.stringify(manifest)
  return { text, signature: signSm2(key.privateKey, Buffer.from(text)).toString('base64') }
}

/** The base backups that were finished, oldest first. */
export const basesIn = ({ base }: BackupPlace): string[] =>
  readdirSync(base)
    .filter((name) => ID.test(name))
    .toSorted()

/** Takes away what was left of backups that were interrupted. */
export function sweepDrafts({ base }: BackupPlace): void {
  for (const name of readdirSync(base)) if (name.endsWith('.draft')) rmSync(join(base, name), { recursive: true })
}

/** The manifest of a base backup. Refuses, by the file's name, one that is not signed with the key or is another's. */
export function readManifest(place: BackupPlace, id: string, key: KeyObject): Manifest {
  const path = join(place.base, id, PARTS.manifest)
  const text = readPart(path)
  const signature = Buffer.from(readPart(join(place.base, id, PARTS.signature)).toString('utf8'), 'base64')
  if (!verifySm2(key, text, signature)) {
    throw new BackupTrouble(
      `备份清单 ${path} 的签名不成立：它被改过，或不是用本区的备份密钥签的。请放回它的副本，或换一个备份（--base）。`,
      `The signature on ${path} does not hold: it was changed, or signed with a key that is not this zone’s. Put a copy of it back, or take another backup (--base).`,
    )
  }
  const manifest = JSON.parse(text.toString('utf8')) as Manifest
  if (manifest.format !== FORMAT) {
    throw new BackupTrouble(
      `备份清单 ${path} 的格式是 ${String(manifest.format).slice(0, 40)}，本程序不认识：请用做它的那个版本来恢复。`,
      `The format of ${path} is ${String(manifest.format).slice(0, 40)}, unknown to this program: restore it with the version that made it.`,
    )
  }
  if (manifest.id !== id || manifest.zone !== place.zone || manifest.lineage !== place.lineage) {
    throw new BackupTrouble(
      `备份清单 ${path} 是另一个备份的（${manifest.zone} ${manifest.id}）：请放回原来的清单。各区的备份不得混放。`,
      `The manifest ${path} belongs to another backup (${manifest.zone} ${manifest.id}): put the original back. Backups of zones never mix.`,
    )
  }
  requireInside(manifest, path)
  requireWhole(manifest, join(place.base, id, PARTS.pack))
  return manifest
}

function readPart(path: string): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isFile() && stat.size <= MOST_BYTES) return readFileSync(path)
  throw new BackupTrouble(
    `备份里缺文件 ${path}，或它大得不像话：请放回它的副本，或换一个备份（--base）。`,
    `The backup lacks ${path}, or it is far too large: put a copy of it back, or take another backup (--base).`,
  )
}

/** A path that leads out of the folder is refused whoever signed it. */
function requireInside({ files, folders }: Manifest, path: string): void {
  const astray = [...files.map((file) => file.path), ...folders].find((one) => !isInside(one))
  if (astray === undefined) return
  throw new BackupTrouble(
    `备份清单 ${path} 里的路径 ${JSON.stringify(astray.slice(0, 200))} 指向备份以外：这不是本程序做的备份，不予恢复。`,
    `The path ${JSON.stringify(astray.slice(0, 200))} in ${path} leads out of the backup: this program did not make it, and does not restore it.`,
  )
}

const isInside = (path: string) =>
  path !== '' && path !== '.' && !path.includes('\0') && !path.includes('\\') && normalize(path) === path && !/^(\/|\.\.(\/|$))/.test(path)

function requireWhole({ files }: Manifest, path: string): void {
  const said = files.flatMap(({ pieces }) => pieces).reduce((sum, length) => sum + length, 0)
  const found = statSync(path, { throwIfNoEntry: false })?.size
  if (said === found) return
  throw new BackupTrouble(
    `备份文件 ${path} ${found === undefined ? '不见了' : `应有 ${said} 字节，实有 ${found} 字节`}：请放回它的副本，或换一个备份（--base）。`,
    `The file ${path} ${found === undefined ? 'is gone' : `should have ${said} bytes and has ${found}`}: put a copy of it back, or take another backup (--base).`,
  )
}
