// A receipt acknowledges one package: by its channel, number and digests, and how many records of each file were kept. It
// carries nothing of their content, which is why it may leave the intranet without a release (decision 0035).
import { Errors } from 'typebox/value'
import * as f from '#kernel/module/field.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import * as of from '../contract/fields.ts'

const schema = f.object({
  channel: of.channelName,
  number: of.number,
  digest: of.sm3,
  sm3: of.sm3,
  importedAt: f.text('导入时间', 'Imported at', { min: 24, max: 24, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
  files: f.list('文件', 'Files', f.object({ name: of.fileName, sm3: of.sm3, records: of.records }), { min: 1, max: of.MOST_FILES }),
})

export type Receipt = f.Static<typeof schema>

export const receiptBytes = (receipt: Receipt): Buffer => Buffer.from(canonical(receipt))

/** The receipt in these bytes, unless they are anything else. */
export function readReceipt(bytes: Buffer): Receipt | undefined {
  try {
    const text = bytes.toString('utf8')
    const value: unknown = JSON.parse(text)
    const [first] = Errors(schema, value)
    return first === undefined && canonical(value) === text ? (value as Receipt) : undefined
  } catch {
    return undefined
  }
}
