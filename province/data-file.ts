// The data that travels with the project. A public table with wrong counts is worse than none, so a file is read only
// when its rows and its sha256 are those that SOURCES.md names.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

const home = join(import.meta.dirname, 'data')

/** A data file is not the one that SOURCES.md describes. */
export class DataFileDiffers extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'DataFileDiffers'
  }
}

type Promised = { readonly rows: number; readonly sha256: string }

/** What SOURCES.md in `folder` promises of a file. */
export function promisedOf(file: string, folder = home): Promised {
  const sources = readFileSync(join(folder, 'SOURCES.md'), 'utf8')
  for (const line of sources.split('\n')) {
    const found = /^- `(?<name>[^`]+)` (?<rows>\d+) rows, sha256 (?<sha256>[0-9a-f]{64})$/.exec(line)?.groups
    if (found?.['name'] === file) return { rows: Number(found['rows']), sha256: found['sha256']! }
  }
  throw new DataFileDiffers(`province/data/SOURCES.md does not describe ${file}: it is not loaded`)
}

/**
 * The parsed file; one named `.br` is kept compressed. Throws DataFileDiffers, in one sentence, when its sha256 (of the file as it
 * lies there) or its rows are not the promised ones.
 */
export function readChecked<T>(file: string, interpret: (text: string) => { data: T; rows: number }, folder = home): T {
  const promised = promisedOf(file, folder)
  const bytes = readFileSync(join(folder, file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { data, rows } = interpret((file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8'))
  if (rows !== promised.rows) {
    throw new DataFileDiffers(`province/data/${file} has ${rows} rows where SOURCES.md says ${promised.rows}: it is not loaded`)
  }
  if (sha256 !== promised.sha256) {
    throw new DataFileDiffers(
      `province/data/${file} has sha256 ${sha256.slice(0, 12)}… where SOURCES.md says ${promised.sha256.slice(0, 12)}…: it is not loaded`,
    )
  }
  return data
}

/** The rows of a checked CSV file, keyed by column. */
export function readTable(file: string, folder = home): readonly Readonly<Record<string, string>>[] {
  return readChecked(
    file,
    (text) => {
      const data: Record<string, string>[] = parse(text, { columns: true, skip_empty_lines: true })
      return { data, rows: data.length }
    },
    folder,
  )
}
