import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

export const sealRegister = register({
  name: 'seals.seal',
  title: words('电子印章', 'Electronic seals'),
  record: f.object({
    name: of.name,
    organ: of.organ,
    kind: of.kind,
    esId: of.esId,
    state: of.state,
    simulated: f.flag('模拟', 'Simulated'),
    size: f.integer('直径', 'Diameter', { min: 10, max: 100, unit: '毫米' }),
    maker: f.organ('制章单位', 'Made by'),
    madeBy: f.id('制章人编号', 'Made by (id)'),
    validFrom: f.instant('有效期起', 'Valid from'),
    validTo: f.instant('有效期止', 'Valid until'),
    filingNumber: f.maybe(f.text('备案编号', 'Filing number', { max: 60 })),
    filedBy: f.maybe(of.person('备案人', 'Filed by')),
    signer: of.serial,
  }),
  label: 'name',
  columns: ['name', 'organ', 'kind', 'state', 'esId', 'filingNumber', 'validTo'],
  facets: ['kind', 'state', 'organ'],
  searched: ['name', 'esId', 'filingNumber'],
  may: 'seals.read',
  organField: 'organ',
})

export const holderRegister = register({
  name: 'seals.holder',
  title: words('用印人', 'Who may apply seals'),
  record: f.object({
    seal: of.seal,
    organ: of.organ,
    official: of.official,
    name: of.personName,
    from: f.day('自', 'From'),
    until: f.maybe(f.day('至', 'Until')),
    endedAt: f.maybe(f.instant('终止时间', 'Ended at')),
    remark: f.maybe(of.reason),
  }),
  label: 'name',
  columns: ['name', 'seal', 'organ', 'from', 'until', 'endedAt'],
  facets: ['organ'],
  searched: ['name'],
  may: 'seals.read',
  organField: 'organ',
})

export const approvalRegister = register({
  name: 'seals.approval',
  title: words('用印审批', 'Approvals of the use of seals'),
  record: f.object({
    title: of.title,
    seal: of.seal,
    organ: of.organ,
    sm3: of.sm3,
    copies: of.copies,
    reason: of.reason,
    state: f.choice('状态', 'State', of.approvalStates),
    askedBy: f.id('申请人编号', 'Asked by (id)'),
    askedByName: of.person('申请人', 'Asked by'),
    decidedBy: f.maybe(f.id('审批人编号', 'Decided by (id)')),
    decidedByName: f.maybe(of.person('审批人', 'Decided by')),
    decidedAt: f.maybe(f.instant('审批时间', 'Decided at')),
    opinion: f.maybe(of.reason),
  }),
  label: 'title',
  columns: ['title', 'seal', 'organ', 'state', 'askedByName', 'decidedByName', 'copies'],
  facets: ['state', 'organ'],
  searched: ['title', 'askedByName'],
  may: 'seals.read',
  organField: 'organ',
})

/** 用印登记: written once, never changed. */
export const useRegister = register({
  name: 'seals.use',
  title: words('用印登记', 'Ledger of seals applied'),
  record: f.object({
    title: of.title,
    seal: of.seal,
    sealName: of.name,
    organ: of.organ,
    format: of.format,
    sm3: of.sm3,
    sealedSm3: of.sm3,
    copies: of.copies,
    official: of.official,
    officialName: of.person('用印人', 'Applied by'),
    at: f.instant('用印时间', 'Applied at'),
    stampedAt: f.maybe(f.instant('时间戳', 'Time stamp')),
    basis: f.text('依据', 'On the ground of', { max: 200, hint: '审批编号，或签发的文号' }),
    approvedByName: of.person('批准人', 'Approved by'),
    signer: of.serial,
  }),
  label: 'title',
  columns: ['title', 'sealName', 'organ', 'format', 'officialName', 'at', 'copies', 'basis'],
  facets: ['organ', 'format'],
  searched: ['title', 'sealName', 'officialName', 'sm3', 'sealedSm3', 'basis'],
  may: 'seals.read',
  organField: 'organ',
})
