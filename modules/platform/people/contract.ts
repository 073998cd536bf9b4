import { permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('people.read', words('查看机构和岗位', 'Read organs and posts'), { class: 'any' }),
  manage: permission('people.manage', words('管理机构和账号', 'Manage organs and accounts'), { class: 'system' }),
  entitle: permission('people.entitle', words('管理权限', 'Manage permissions'), { class: 'security' }),
}

const organLine = f.object({
  id: f.organ('机构', 'Organ'),
  name: f.text('名称', 'Name'),
  kind: f.text('类别', 'Kind'),
  level: f.text('层级', 'Level'),
  division: f.text('区划', 'Division', { codes: 'GB/T 2260' }),
})

export const organs = question({
  name: 'people.organs',
  title: words('机构名录', 'Organs'),
  may: 'anyone',
  public: true,
  input: f.object({ day: f.optional(f.day('日期', 'Day', { hint: '按这一天有效的名称显示' })) }),
  output: f.object({ day: f.day('日期', 'Day'), organs: f.list('机构', 'Organs', organLine, { max: 5000 }) }),
})
export const organ = question({
  name: 'people.organ',
  title: words('机构沿革', 'An organ and what it became'),
  may: 'anyone',
  public: true,
  input: f.object({ id: f.organ('机构', 'Organ') }),
  output: f.object({ organ: f.json('机构', 'Organ') }),
})
