// What was written lies on the disk when these return. Node's permission model, under which the roles run, has no fsync; there
// a file is written through (O_SYNC), and its name is flushed by the system's `sync` or, where a role may start no program, by
// writing its first byte once more through: the journal that takes the byte takes the earlier rename with it.
import { spawnSync } from 'node:child_process'
import { chownSync, closeSync, constants, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Owner } from './cluster-owner.ts'

const { O_CREAT, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY } = constants
const HOW = { w: O_WRONLY | O_CREAT | O_TRUNC, 'r+': O_RDWR } as const

/** Opens a file whose every write is on the disk when it returns. */
export const openThrough = (path: string, how: keyof typeof HOW): number => openSync(path, HOW[how] | (O_SYNC ?? 0), 0o600)

/** Makes sure that a file's content, or the names in a folder, lie on the disk. */
export function flush(path: string): void {
  if (process.platform === 'win32') return
  if (process.permission) return runSync(path)
  const it = openSync(path, 'r')
  try {
    fsyncSync(it)
  } finally {
    closeSync(it)
  }
}

/** Writes a small file aside and puts it in place, for `owner` where one is named: a power cut leaves the old or the new one, whole. */
export function writeDurably(path: string, text: string, owner?: Owner): void {
  const aside = `${path}.new`
  const file = openAside(aside)
  try {
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
  if (owner?.stepsDown) chownSync(aside, owner.uid, owner.gid)
  putInPlace(aside, path)
}

const mayNotFlush = () => process.permission?.has('child') === false

/** Opens a file that putInPlace() will put in place. */
export const openAside = (path: string): number => (mayNotFlush() ? openThrough(path, 'w') : openSync(path, 'w', 0o600))

/** Puts what was written aside under its name; both lie on the disk when this returns. */
export function putInPlace(aside: string, path: string): void {
  if (!mayNotFlush()) flush(aside)
  renameSync(aside, path)
  if (mayNotFlush()) rewriteFirstByte(path)
  else flush(dirname(path))
}

function runSync(path: string): void {
  const { status, stderr, error } = spawnSync('sync', [path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`sync ${path}: ${error?.message ?? stderr}`)
}

function rewriteFirstByte(path: string): void {
  const file = openThrough(path, 'r+')
  try {
    const byte = Buffer.alloc(1)
    if (readSync(file, byte, 0, 1, 0) === 1) writeSync(file, byte, 0, 1, 0)
  } finally {
    closeSync(file)
  }
}
