import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { approvedEstimate, draft, documentNumber, organ, state, system, total } from './fields.ts'

export const projectRegister = register({
  name: 'projects.project',
  title: words('电子政务项目', 'Projects'),
  record: f.object({
    system,
    organ,
    ...draft,
    total,
    state,
    approvedEstimate: f.optional(f.orNull(approvedEstimate)),
    approvedOn: f.optional(f.orNull(f.day('立项日期', 'Approved on'))),
    acceptedOn: f.optional(f.orNull(f.day('验收日期', 'Accepted on'))),
    revokedOn: f.optional(f.orNull(f.day('撤销验收日期', 'Revoked on'))),
  }),
  label: 'name',
  columns: ['name', 'organ', 'state', 'level', 'purpose', 'total', 'approvedEstimate'],
  facets: ['state', 'level', 'purpose', 'organ'],
  searched: ['name', 'need'],
  may: 'projects.read',
  organField: 'organ',
})

export const filedProject = register({
  name: 'projects.filed-project',
  title: words('其他信息化工程备案', 'Other projects filed'),
  record: f.object({
    organ,
    name: f.text('工程名称', 'Name', { min: 2, max: 100 }),
    approvedBy: f.text('批准机关', 'Approved by', { max: 100 }),
    documentNumber,
    approvedOn: f.day('批准日期', 'Approved on'),
    total: f.amount('批准投资', 'Approved total'),
    summary: f.prose('建设内容', 'Summary', { max: 2000 }),
  }),
  label: 'name',
  columns: ['name', 'organ', 'approvedBy', 'documentNumber', 'approvedOn', 'total'],
  facets: ['organ'],
  searched: ['name', 'documentNumber', 'summary'],
  may: 'projects.read',
  organField: 'organ',
  adds: 'projects.file-other-project',
})
