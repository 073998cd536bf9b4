// The words and fields that the room's contracts share.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { kindWords } from './kinds/kinds.ts'

/** How a certificate stands. `expired` comes by the day and waits for nobody to write it down. */
export const standings = {
  valid: words('有效', 'Valid'),
  suspended: words('挂起', 'Suspended'),
  expired: words('过期', 'Expired'),
  replaced: words('旧版失效', 'Replaced'),
  cancelled: words('注销', 'Cancelled'),
  revoked: words('吊销', 'Revoked'),
} as const
export type Standing = keyof typeof standings

export const id = f.id('证照', 'Certificate', { refers: 'certificates.certificate' })
export const version = f.integer('所见版本', 'Version seen', { min: 1 })
export const kind = f.choice('证照类型', 'Kind', kindWords)
export const state = f.choice('状态', 'State', standings)
export const identifier = f.text('证照标识', 'Identifier', {
  max: 130,
  pattern: '^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{21}\\.[0-9A-Z]{18}\\.[0-9A-Z]{1,60}\\.\\d{1,3}\\.[0-9A-Z]$',
  codes: 'GB/T 36904',
})
/** A person with an account, a firm, or a person by their record of the population register. */
export const holder = f.text('持证主体', 'Holder', {
  max: 60,
  pattern: '^((citizen|person)/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|legal-person/[0-9A-HJ-NPQRTUWXY]{18})$',
  hint: 'citizen/账号编号、person/人口登记编号或者 legal-person/统一社会信用代码',
})
export const holderName = f.text('持证主体名称', 'Name of the holder', { max: 100 })
export const holderCode = f.text('证件号码', 'Number of the holder', { max: 40, mask: 'middle' })
export const number = f.text('证照编号', 'Number on it', { max: 60, pattern: '^[0-9A-Za-z（）()〔〕\\-]{1,60}$' })
export const fieldId = f.text('字段', 'Field', { max: 40, pattern: '^[a-zA-Z-]{1,40}$' })
export const values = f.list(
  '证照内容',
  'What stands on it',
  f.object({ field: fieldId, value: f.prose('内容', 'Value', { max: 2000 }) }),
  { max: 40 },
)
export const title = f.text('名称', 'Title', { max: 200 })
export const shownValues = f.list('证照内容', 'What stands on it', f.object({ field: fieldId, title, value: f.prose('内容', 'Value') }), {
  max: 42,
})
export const basis = f.text('依据', 'On the ground of', { max: 300, min: 2 })
export const validFrom = f.day('有效期自', 'Valid from')
export const validUntil = f.day('有效期至（含当日）', 'Valid until (inclusive)')
export const issuer = f.text('颁发机构', 'Issued by', { max: 200 })
export const format = f.choice('格式', 'Format', { pdf: words('PDF', 'PDF'), ofd: words('OFD', 'OFD') })
