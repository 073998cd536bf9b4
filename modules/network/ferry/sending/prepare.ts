// Files before they go: inspected as the receiver will, scanned for marks, counted.
import { type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type FileType, MOST_FILES_BYTES, MOST_RECORDS, type PlainLevel, type Side } from '../contract/fields.ts'
import { refusals } from '../contract.ts'
import { inspectFile } from '../inspection/files.ts'
import { scan } from '../inspection/scan.ts'
import { FOLDER } from '../package/manifest.ts'
import { isPlainPath, shown } from '../package/zip.ts'
import { levelFits } from '../rules/direction.ts'
import { nothingMarked } from '../rules/marks.ts'
import { schemasInForce } from '../store/books.ts'
import type { ReleaseFile, Write } from '../store/tables.ts'

type Given = { readonly name: string; readonly content: string; readonly schema?: string; readonly level: PlainLevel }
export type Prepared = { readonly listed: ReleaseFile; readonly bytes: Buffer }

type Way = { readonly from: Side; readonly to: Side; readonly texts: readonly string[] }

/** The files ready to be packed, or a refusal with every ground against any of them. */
export async function prepareFiles(desk: Write, given: readonly Given[], { from, to, texts }: Way): Promise<Prepared[]> {
  const files = given.map((one) => ({ ...one, bytes: Buffer.from(one.content, 'base64') }))
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (total > MOST_FILES_BYTES) refuse(ground(refusals.filesTooLarge, { bytes: total, most: MOST_FILES_BYTES }, '/files'))
  refuseAny([...nameGrounds(files), ...levelFits({ from, to, files })])
  const schemas = await schemasInForce(desk)
  const grounds: Ground[] = []
  const marked = texts.map((text) => ({ file: '用途、事项', text }))
  const prepared = files.map(({ name, bytes, schema, level }): Prepared => {
    const found = inspectFile({ name, schema }, bytes, schemas)
    grounds.push(...found.typeGrounds, ...found.schemaGrounds, ...found.activeGrounds)
    const type: FileType = found.type ?? 'txt'
    if (found.typeGrounds.length === 0) {
      const { texts: pieces, fault } = scan(type, bytes)
      marked.push({ file: name, text: name.replace(/\.[a-z]+$/, '') }, ...pieces.map((text) => ({ file: name, text })))
      if (fault !== undefined && from === 'intranet') grounds.push(ground(refusals.notScannable, { file: name, fault }))
    }
    return {
      listed: { name, type, bytes: bytes.length, sm3: sm3Hex(bytes), records: found.rows.length, level, schema: schema ?? null },
      bytes,
    }
  })
  grounds.push(...nothingMarked({ texts: marked }))
  const records = prepared.reduce((sum, { listed }) => sum + listed.records, 0)
  if (records > MOST_RECORDS) grounds.push(ground(refusals.tooManyRecords, { records, most: MOST_RECORDS }, '/files'))
  refuseAny(unlike(grounds))
  return prepared
}

function nameGrounds(files: readonly { readonly name: string }[]): Ground[] {
  const seen = new Set<string>()
  return files.flatMap(({ name }, n) => {
    const alike = name.normalize('NFKC').toLowerCase()
    const twice = seen.has(alike)
    seen.add(alike)
    return [
      ...(isPlainPath(FOLDER + name) ? [] : [ground(refusals.path, { file: shown(name) }, `/files/${n}/name`)]),
      ...(twice ? [ground(refusals.sameName, { file: name }, `/files/${n}/name`)] : []),
    ]
  })
}

/** A mark found in two readings of one file is one ground. */
const unlike = (grounds: readonly Ground[]): Ground[] => [
  ...new Map(grounds.map((one) => [`${one.code} ${JSON.stringify(one.detail)}`, one])).values(),
]
