import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('disclosure.read', words('查看公开文件台账', 'Read the library’s records')),
  edit: permission('disclosure.edit', words('编辑公开文件', 'Edit documents')),
  review: permission('disclosure.review', words('公开前审查', 'Review before publishing')),
  answer: permission('disclosure.answer', words('办理公开申请', 'Answer applications for disclosure')),
  readRequests: permission('disclosure.read-requests', words('查看公开申请', 'Read applications for disclosure')),
  lead: permission('disclosure.lead', words('批准延期、发布年报', 'Approve longer terms, publish the report')),
  load: permission('disclosure.load', words('批量导入文件库', 'Import a library')),
}
