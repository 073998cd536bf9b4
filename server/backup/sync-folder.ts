import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes sure that the names in a folder lie on the disk. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
