// What a package says of itself: canonical JSON (RFC 8785), so that one manifest has one text and its digest means the value.
// Each names the digest of the one before it in its channel; a receipt names the package that it acknowledges.
import { Errors } from 'typebox/value'
import * as f from '#kernel/module/field.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import * as of from '../contract/fields.ts'
import { refusals } from '../contract.ts'
import { isPlainPath } from './zip.ts'

export const FORMAT = 'yuelu-ferry/1'
export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'manifest.sig'
export const FOLDER = 'files/'
export const RECEIPT = 'receipt.json'
const MOST_BYTES = 2 ** 20

const kinds = { files: { zh: '文件', en: 'Files' }, receipt: { zh: '回执', en: 'Receipt' } }
const day = f.text('日期', 'Day', { min: 10, max: 10, pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const instant = f.text('时间', 'Instant', { min: 24, max: 24, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' })

const schema = f.object({
  format: f.text('格式', 'Format', { pattern: `^${FORMAT}$` }),
  kind: f.choice('种类', 'Kind', kinds),
  from: of.side,
  to: of.side,
  sender: f.object({ organ: of.organ, organName: of.person('单位', 'Organ'), person: of.person('人员', 'Person') }),
  purpose: of.purpose,
  channel: of.channelName,
  number: of.number,
  previous: f.orNull(of.sm3),
  createdAt: instant,
  files: f.list(
    '文件',
    'Files',
    f.object({
      name: of.fileName,
      type: of.type,
      size: of.bytes,
      sm3: of.sm3,
      records: of.records,
      schema: f.orNull(of.schemaName),
      level: f.choice('密级', 'Level', of.levels),
      /** Until when it is to be kept as this level; none for what is no secret. */
      term: f.orNull(day),
    }),
    { min: 1, max: of.MOST_FILES },
  ),
  /** On what ground it left the intranet. */
  release: f.orNull(
    f.object({
      id: f.text('编号', 'Id', { max: 40 }),
      wasLevel: f.choice('原定密级', 'Was', of.levels),
      basis: f.choice('依据', 'Ground', of.bases),
      document: f.orNull(f.text('文号', 'Document')),
      proposedBy: of.person('提出人', 'Proposed by'),
      approvedBy: of.person('审批人', 'Approved by'),
    }),
  ),
})

export type Manifest = f.Static<typeof schema>

/** Its bytes as they are signed, and its digest, by which the next one names it. */
export const manifestBytes = (manifest: Manifest): Buffer => Buffer.from(canonical(manifest))
export const digestIn = (bytes: Uint8Array): string => sm3Hex(bytes)

const malformed = (zh: string) => [ground(refusals.manifest, { fault: zh })]

/** A manifest, or the ground against it. Bytes that are not the canonical text of their value are none. */
export function readManifest(bytes: Buffer): { manifest?: Manifest; grounds: Ground[] } {
  if (bytes.length > MOST_BYTES) return { grounds: malformed('超过 1 MB') }
  const value = valueOf(bytes)
  if (value === undefined) return { grounds: malformed('不是规范的 JSON（RFC 8785）') }
  const [first] = Errors(schema, value)
  if (first) return { grounds: malformed(`${first.instancePath || '/'} ${first.message}`.slice(0, 200)) }
  const manifest = value as Manifest
  const paths = manifest.files.map(({ name }) => FOLDER + name)
  if (!paths.every(isPlainPath)) return { grounds: malformed('文件名') }
  if (new Set(paths).size !== paths.length) return { grounds: malformed('文件名重复') }
  return { manifest, grounds: [] }
}

function valueOf(bytes: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return canonical(value) === text ? value : undefined
  } catch {
    return undefined
  }
}
