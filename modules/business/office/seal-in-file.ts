// The picture of the seal as the sealed file itself holds it: what a reader sees is what was applied, not what is drawn anew.
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import { readSeal } from '#kernel/trust/ses.ts'
import type { FileRow } from './store/tables.ts'

export function sealIn(ofd: FileRow | undefined): { png: string; size: number } | undefined {
  if (!ofd?.sealed) return undefined
  const seal = readOfd(ofd.bytes).signs.find(({ kind }) => kind === 'seal')?.seal
  if (seal === undefined) return undefined
  const { data, width } = readSeal(seal).picture
  return { png: data.toString('base64'), size: width }
}
