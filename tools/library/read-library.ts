// The documents of a folder, or of a packed one, each read by the rules of the room; what cannot be read says why.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Words } from '#kernel/text/text.ts'
import { type LibraryDocument, readLibraryFile } from '#modules/services/disclosure/rules/library-file.ts'

export type Read = { readonly path: string } & ({ readonly document: LibraryDocument } | { readonly faults: readonly Words[] })

const MOST_BYTES = 8 * 2 ** 20

/** Undefined when there is no such folder or file. Tables of contents (`_index.md`) are no documents. */
export function readLibrary(from: string): Read[] | undefined {
  if (!existsSync(from)) return undefined
  if (statSync(from).isDirectory()) return readFolder(from)
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-library-'))
  try {
    execFileSync('tar', ['-xzf', from, '-C', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    return readFolder(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const readFolder = (folder: string): Read[] =>
  globSync('**/*.md', { cwd: folder })
    .filter((path) => !path.endsWith('_index.md'))
    .toSorted()
    .map((path) => ({ path: path.replaceAll('\\', '/'), ...readOne(join(folder, path), path.replaceAll('\\', '/')) }))

function readOne(file: string, path: string) {
  if (statSync(file).size > MOST_BYTES) return { faults: [{ zh: '文件超过 8 MB', en: 'The file is larger than 8 MB' }] }
  return readLibraryFile(path, readFileSync(file, 'utf8'))
}
