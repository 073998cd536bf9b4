// The closed sets of a tender and the records the room keeps.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const categories = {
  works: words('工程施工（系统集成）', 'Works (integration)'),
  goods: words('货物', 'Goods'),
  services: words('设计、开发等服务', 'Services'),
  supervision: words('监理', 'Supervision'),
}
export const methods = { public: words('公开招标', 'Public'), invited: words('邀请招标', 'Invited') }
export const tenderStates = {
  open: words('接收投标', 'Receiving bids'),
  opened: words('已开标', 'Bids opened'),
  evaluating: words('评标中', 'Being evaluated'),
  evaluated: words('评标完成，待公示', 'Evaluated'),
  announced: words('候选人公示中', 'Candidates on show'),
  awarded: words('已定标，待签约和报告', 'Awarded'),
  reported: words('已报告，待签约', 'Reported, contract awaited'),
  contracted: words('已签约，待报告', 'Contracted, report awaited'),
  done: words('已办结', 'Done'),
  failed: words('招标失败', 'Failed'),
}
export const certificateKinds = { integration: words('系统集成资质', 'Integration'), supervision: words('工程监理资质', 'Supervision') }
export const issuers = {
  ministry: words('国家主管部门', 'Ministry'),
  province: words('省主管部门', 'Province'),
  other: words('其他', 'Other'),
}

const orNull = <S extends Parameters<typeof f.orNull>[0]>(schema: S) => f.optional(f.orNull(schema))
const project = f.id('项目', 'Project', { refers: 'projects.project' })
const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
const supplier = f.id('供应商', 'Supplier', { refers: 'tenders.supplier' })
const tender = f.id('招标', 'Tender', { refers: 'tenders.tender' })
const organ = f.organ('建设单位', 'Buyer')

export const category = f.choice('类别', 'Category', categories)
export const method = f.choice('招标方式', 'Method', methods)
export const tenderState = f.choice('状态', 'State', tenderStates)

export const certificate = f.object({
  kind: f.choice('种类', 'Kind', certificateKinds),
  grade: f.text('等级', 'Grade', { max: 40 }),
  number: f.text('证书号', 'Number', { max: 60 }),
  issuer: f.choice('认可机关', 'Recognised by', issuers),
  from: f.day('生效日期', 'From'),
  to: f.day('失效日期', 'To'),
})
export const supplierRecord = f.object({
  name: f.text('名称', 'Name', { max: 100 }),
  group: f.text('所属集团', 'Group', { max: 100, hint: '同一控制人的企业写同一名称；没有则写本企业名称' }),
  simulated: f.flag('演示用的虚构单位', 'Simulated'),
  certificates: f.list('资质证书', 'Certificates', certificate, { max: 20 }),
})
export const tenderRecord = f.object({
  project,
  system,
  organ,
  title: f.text('招标名称', 'Title', { max: 150 }),
  category,
  method,
  methodReason: orNull(f.prose('采用邀请招标的理由', 'Why invited', { min: 0, max: 1000 })),
  scope: f.prose('招标范围', 'Scope', { max: 4000 }),
  ceiling: f.amount('最高限价', 'Ceiling', { hint: '不超过批准概算的余额' }),
  bidBond: orNull(f.amount('投标保证金', 'Bid bond')),
  releaseDay: f.day('发出日期', 'Released on'),
  deadlineDay: f.day('投标截止日期', 'Deadline', { hint: '发出之日起不少于二十天' }),
  demandsQualification: f.flag('要求资质等级证书', 'Demands a qualification', { hint: '2004年至2014年要求；取消后不得要求' }),
  retenderOf: orNull(tender),
  state: tenderState,
  openedOn: orNull(f.day('开标日期', 'Opened on')),
  bidCount: orNull(f.integer('投标数', 'Bids')),
  reportOn: orNull(f.day('评标报告日期', 'Evaluated on')),
  announcedOn: orNull(f.day('公示日期', 'Announced on')),
  shownUntil: orNull(f.day('公示截止', 'Shown until')),
  awardedOn: orNull(f.day('定标日期', 'Awarded on')),
  award: orNull(f.id('中标', 'Award')),
  reportedOn: orNull(f.day('报告日期', 'Reported on')),
})
export const contractRecord = f.object({
  project,
  system,
  organ,
  tender: orNull(tender),
  category,
  supplier,
  supplierName: f.text('供应商', 'Supplier'),
  supplierGroup: f.text('所属集团', 'Group'),
  sum: f.amount('合同金额', 'Sum'),
  performanceBond: orNull(f.amount('履约保证金', 'Performance bond')),
  signedOn: f.day('签订日期', 'Signed on'),
  directReason: orNull(f.prose('不招标的理由', 'Why no tender', { max: 1000 })),
})
