import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const organKinds = {
  party: words('党委机关', 'Party organ'),
  congress: words('人大机关', 'People’s congress'),
  government: words('政府机关', 'Government organ'),
  consultative: words('政协机关', 'Consultative conference'),
  court: words('审判机关', 'Court'),
  procuratorate: words('检察机关', 'Procuratorate'),
  'leading-group': words('议事协调机构', 'Leading group'),
  institution: words('事业单位', 'Institution'),
  'central-branch': words('中央驻湘单位', 'Branch of the centre'),
  prefecture: words('市州政府', 'Prefecture government'),
}

export const organLevels = {
  province: words('省级', 'Province'),
  prefecture: words('市州级', 'Prefecture'),
  central: words('中央', 'Centre'),
}

export const postClasses = {
  business: words('业务岗位', 'Business'),
  system: words('系统管理', 'System administration'),
  security: words('安全管理', 'Security administration'),
  audit: words('安全审计', 'Audit'),
}

export const official = f.id('人员', 'Official')
export const post = f.id('岗位', 'Post')
export const since = f.optional(f.day('自', 'From', { hint: '不填即今日' }))
export const source = f.text('依据', 'Source', { hint: '文件名称和文号' })
export const reason = f.text('事由', 'Reason')
export const division = f.text('区划代码', 'Division', { codes: 'GB/T 2260', pattern: '^\\d{6}$', max: 6 })

export const postClass = f.choice('岗位类别', 'Class of the post', postClasses, {
  hint: '系统管理、安全管理、安全审计三类岗位与业务岗位互相排斥，一人同时只能任一类',
})

const until = f.orNull(f.day('止', 'Until', { hint: '不含当日' }))
export const term = { from: f.day('自', 'From'), to: until }
