import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

const scopes = {
  own: words('本单位', 'Own organ'),
  division: words('本区划', 'Own division'),
  all: words('全部', 'All'),
}
const dutyClasses = {
  business: words('业务', 'Business'),
  system: words('系统管理', 'System administration'),
  security: words('安全管理', 'Security administration'),
  audit: words('安全审计', 'Audit'),
}
const secrecy = {
  '0': words('公开', 'Open'),
  '1': words('内部', 'Internal'),
  '2': words('工作秘密', 'Work secret'),
  '3': words('秘密', 'Secret'),
  '4': words('机密', 'Confidential'),
  '5': words('绝密', 'Top secret'),
}

export const post = f.id('岗位', 'Post')
export const official = f.id('人员', 'Official')
export const request = f.id('申请', 'Request')
export const scope = f.choice('范围', 'Scope', scopes)
export const dutyClass = f.choice('类别', 'Class', dutyClasses)
export const level = f.choice('密级', 'Level', secrecy)
export const dutyId = f.text('职责代号', 'Id', { hint: '小写字母、数字和横线', pattern: '^[a-z][a-z0-9-]{1,39}$', max: 40 })
export const duty = f.text('职责', 'Duty', { max: 40 })
export const course = f.text('课程', 'Course', { max: 40 })
export const permissionName = f.text('权限', 'Permission', { max: 80 })
export const reason = f.text('事由', 'Reason')
export const answer = f.text('意见', 'Answer')
export const right = f.object({ permission: permissionName, scope })
