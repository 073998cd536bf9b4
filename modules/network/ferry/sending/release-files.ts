import { FOLDER } from '../package/manifest.ts'
import { readStored } from '../package/zip.ts'
import { parcelOf } from '../store/packages.ts'
import type { Read, ReleaseRow } from '../store/tables.ts'
import type { Prepared } from './prepare.ts'

/** The files under review with their bytes; none once it was decided. */
export async function filesOf(desk: Read, { id, files }: Pick<ReleaseRow, 'id' | 'files'>): Promise<Prepared[]> {
  const inside = readStored((await parcelOf(desk, id, 'release')) ?? Buffer.alloc(0)).files
  return files.flatMap((listed) => {
    const bytes = inside.get(FOLDER + listed.name)
    return bytes ? [{ listed, bytes }] : []
  })
}
