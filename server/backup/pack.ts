// Many files in one: each is cut into pieces of a mebibyte, each piece compressed and sealed for its place, one after the
// other. What lies where is said by the signed manifest alone. A piece that does not open is refused before a byte of it is
// used, and none can grow beyond a piece when it is unpacked.
import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import type { BackupKey } from './backup-key.ts'

export const PIECE = 2 ** 20
const SETTINGS = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

export type PackedFile = {
  readonly path: string
  readonly size: number
  /** SM3 of the file as it is, hex. */
  readonly sm3: string
  /** Lengths of its sealed pieces, in order. */
  readonly pieces: readonly number[]
}

/** A file in pieces of at most `PIECE` bytes. */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r')
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE)
      let filled = 0
      while (filled < PIECE) {
        const { bytesRead } = await file.read(piece, filled, PIECE - filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      if (filled > 0) yield piece.subarray(0, filled)
      if (filled < PIECE) return
    }
  } finally {
    await file.close()
  }
}

const aboutPiece = (path: string, piece: number) => `${path}\n${piece}`

/** Writes one file's pieces at the end of a pack. */
export async function packFile(
  pack: FileHandle,
  key: BackupKey,
  scope: string,
  path: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<PackedFile> {
  const hash = createHash('sm3')
  const lengths: number[] = []
  let size = 0
  for await (const piece of pieces) {
    hash.update(piece)
    size += piece.length
    const sealed = key.seal(scope, aboutPiece(path, lengths.length), await compress(piece, SETTINGS))
    await pack.write(sealed)
    lengths.push(sealed.length)
  }
  return { path, size, sm3: hash.digest('hex'), pieces: lengths }
}

/** The pieces of one file that begins at `at`, opened; undefined stands for one that does not open. */
export async function* unpackFile(
  pack: FileHandle,
  key: BackupKey,
  scope: string,
  { path, pieces }: Pick<PackedFile, 'path' | 'pieces'>,
  at: number,
): AsyncGenerator<Buffer | undefined> {
  let from = at
  for (const [n, length] of pieces.entries()) {
    const sealed = Buffer.allocUnsafe(length)
    const { bytesRead } = await pack.read(sealed, 0, length, from)
    from += length
    const opened = bytesRead === length ? key.open(scope, aboutPiece(path, n), sealed) : undefined
    yield opened && (await decompress(opened, { maxOutputLength: PIECE }).catch(() => undefined))
    if (!opened) return
  }
}
