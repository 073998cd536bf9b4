// One file as it is: its type, its records under the schema, and whatever in it would act. The sender is told the same as the
// receiver will find.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import type { FileType } from '../contract/fields.ts'
import { refusals } from '../contract.ts'
import { lookIntoOfd, lookIntoPdf } from './documents.ts'
import { isOfType, kindOf, nameOfKind, textOf, typeByName } from './kind.ts'
import { readMarkup } from './markup.ts'
import { holdsRecords, readRecords, type Row, type Schema } from './records.ts'

export type Said = { readonly name: string; readonly type?: FileType | undefined; readonly schema?: string | null | undefined }
export type Inspected = {
  readonly type: FileType | undefined
  readonly rows: readonly Row[]
  readonly typeGrounds: readonly Ground[]
  readonly schemaGrounds: readonly Ground[]
  readonly activeGrounds: readonly Ground[]
}

const NONE = { rows: [], typeGrounds: [], schemaGrounds: [], activeGrounds: [] } as const

export function inspectFile(said: Said, bytes: Buffer, schemas: ReadonlyMap<string, Schema>): Inspected {
  const file = said.name
  const named = typeByName(file)
  const type = said.type ?? named
  const kind = kindOf(bytes)
  if (type === undefined || type !== named || !isOfType(kind, type))
    return { ...NONE, type, typeGrounds: [ground(refusals.type, { file, found: nameOfKind(kind), said: type ?? named ?? '—' })] }
  if (holdsRecords(type)) return { type, ...records(said, type, bytes, schemas) }
  if (type === 'xml') return { ...NONE, type, ...acts(file, readMarkup(bytes, file)) }
  if (type === 'pdf') return { ...NONE, type, ...acts(file, lookIntoPdf(bytes)) }
  if (type === 'ofd') return { ...NONE, type, ...acts(file, lookIntoOfd(bytes)) }
  return { ...NONE, type }
}

function acts(file: string, { active, fault }: { readonly active: readonly string[]; readonly fault?: string }) {
  return {
    typeGrounds: fault === undefined ? [] : [ground(refusals.unreadable, { file, fault: fault.slice(0, 300) })],
    activeGrounds: active.map((what) => ground(refusals.active, { file, what })),
  }
}

function records(
  { name: file, schema }: Said,
  type: FileType,
  bytes: Buffer,
  schemas: ReadonlyMap<string, Schema>,
): Omit<Inspected, 'type'> {
  if (!schema) return { ...NONE, schemaGrounds: [ground(refusals.schemaNeeded, { file })] }
  const known = schemas.get(schema)
  if (!known) return { ...NONE, schemaGrounds: [ground(refusals.noSchema, { file, schema })] }
  const read = readRecords(file, type, textOf(bytes) ?? '', known)
  return { ...NONE, rows: read.rows, schemaGrounds: read.schema, activeGrounds: read.active }
}
