// The door of tenders: suppliers, tenders, bids, awards and contracts of e-government projects.
import { action, event, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { category, certificate, contractRecord, supplierRecord, tenderRecord } from './fields.ts'
import { refusals } from './refusals.ts'

export { refusals }
export * from './contracts-signed.ts'
export * from './questions-asked.ts'

export const permissions = {
  run: permission('tenders.run', words('组织招标、签订合同', 'Run tenders and sign contracts')),
  read: permission('tenders.read', words('查看招标和合同', 'Read tenders and contracts')),
  readSuppliers: permission('tenders.read-suppliers', words('查看供应商名录', 'Read the register of suppliers')),
}

export const suppliers = register({
  name: 'tenders.supplier',
  title: words('供应商', 'Suppliers'),
  record: supplierRecord,
  label: 'name',
  columns: ['name', 'group', 'simulated'],
  facets: ['simulated'],
  searched: ['name', 'group'],
  may: 'tenders.read-suppliers',
  adds: 'tenders.register-supplier',
})
export const tenderRegister = register({
  name: 'tenders.tender',
  title: words('招标', 'Tenders'),
  record: tenderRecord,
  label: 'title',
  columns: ['title', 'organ', 'category', 'method', 'state', 'ceiling', 'deadlineDay', 'bidCount'],
  facets: ['category', 'method', 'state', 'organ'],
  searched: ['title', 'scope'],
  may: 'tenders.read',
  organField: 'organ',
  adds: 'tenders.open-tender',
})
export const contracts = register({
  name: 'tenders.contract',
  title: words('合同', 'Contracts'),
  record: contractRecord,
  label: 'supplierName',
  columns: ['supplierName', 'organ', 'category', 'sum', 'signedOn', 'project'],
  facets: ['category', 'organ'],
  searched: ['supplierName'],
  may: 'tenders.read',
  organField: 'organ',
})

const id = f.id('编号', 'Id')
const project = f.id('项目', 'Project', { refers: 'projects.project' })
const tender = f.id('招标', 'Tender', { refers: 'tenders.tender' })
const supplier = f.id('供应商', 'Supplier', { refers: 'tenders.supplier' })
const bid = f.id('投标', 'Bid')
const day = (zh: string, en: string) => f.day(zh, en)
const amount = f.amount
const reason = f.prose('理由', 'Reason', { max: 1000 })
const moved = f.object({ id: tender, state: f.text('状态', 'State') })
const common = [kernelRefusals.notFound, kernelRefusals.notInState] as const
const { title, method, scope, ceiling, releaseDay, deadlineDay, demandsQualification } = tenderRecord.properties

export const registerSupplier = action({
  name: 'tenders.register-supplier',
  title: words('登记供应商', 'Register a supplier'),
  may: 'tenders.run',
  input: f.object({
    name: supplierRecord.properties.name,
    group: f.optional(f.text('所属集团', 'Group', { max: 100 })),
    simulated: f.flag('演示用的虚构单位', 'Simulated'),
    certificates: f.list('资质证书', 'Certificates', certificate, { max: 20 }),
  }),
  output: f.object({ id: supplier }),
  refusals: [refusals.supplierKnown],
  clauses: ['4.3.5'],
  consequence: words('供应商可以投标和签约。', 'The firm can bid and contract.'),
})
export const openTender = action({
  name: 'tenders.open-tender',
  title: words('发出招标文件', 'Open a tender'),
  may: 'tenders.run',
  input: f.object({
    project,
    title,
    category,
    method,
    methodReason: f.optional(f.prose('采用邀请招标的理由', 'Why invited', { min: 0, max: 1000 })),
    invited: f.optional(f.list('邀请单位', 'Invited', supplier, { unique: true })),
    scope,
    ceiling,
    bidBond: f.optional(amount('投标保证金', 'Bid bond')),
    releaseDay,
    deadlineDay,
    demandsQualification: f.optional(demandsQualification),
    retenderOf: f.optional(tender),
  }),
  output: f.object({ id: tender, number: f.text('办件编号', 'Case number') }),
  refusals: [
    refusals.releasePast,
    refusals.bidPeriodTooShort,
    refusals.tooFewInvited,
    refusals.invitationUnreasoned,
    refusals.bidBondTooHigh,
    refusals.overEstimate,
    refusals.qualificationAbolished,
    refusals.qualificationNotDemanded,
    refusals.retenderUnfounded,
    kernelRefusals.notFound,
  ],
  clauses: ['4.3.4', '4.3.5', '4.3.2'],
  consequence: words('招标在门户公开，到截止日为止接收投标。', 'The tender is public; bids are received until its deadline.'),
})
export const clarifyTender = action({
  name: 'tenders.clarify-tender',
  title: words('澄清招标文件', 'Clarify a tender'),
  may: 'tenders.run',
  input: f.object({ tender, words: f.prose('澄清内容', 'Clarification') }),
  output: f.object({ deadlineDay, extended: f.flag('截止日顺延', 'Deadline moved') }),
  refusals: [refusals.tenderNotOpen, kernelRefusals.notFound],
  clauses: ['4.3.4'],
  consequence: words('距截止不足十五天的，截止日顺延。', 'Less than fifteen days before the deadline, the deadline moves.'),
})
export const recordBid = action({
  name: 'tenders.record-bid',
  title: words('接收投标', 'Record a bid'),
  may: 'tenders.run',
  input: f.object({ tender, supplier, price: amount('报价', 'Price') }),
  output: f.object({ id: bid }),
  refusals: [
    refusals.bidLate,
    refusals.bidEarly,
    refusals.tenderNotOpen,
    refusals.notInvited,
    refusals.notQualified,
    refusals.bidOverCeiling,
    refusals.bidTwice,
    kernelRefusals.notFound,
  ],
  clauses: ['4.3.4', '4.3.5'],
  consequence: words('按接收时间登记；开标前不公开报价。', 'Registered with the time it came; the price stays closed until the opening.'),
})
export const openBids = action({
  name: 'tenders.open-bids',
  title: words('开标', 'Open the bids'),
  may: 'tenders.run',
  input: f.object({ tender }),
  output: f.object({ id: tender, state: f.text('状态', 'State'), bids: f.integer('投标数', 'Bids') }),
  refusals: [refusals.openedEarly, ...common],
  clauses: ['4.3.4'],
  consequence: words('不足三家的，本次招标失败，须重新招标。', 'With fewer than three bids this tender fails and is held again.'),
})
export const nameEvaluators = action({
  name: 'tenders.name-evaluators',
  title: words('组成评标委员会', 'Name the evaluators'),
  may: 'tenders.run',
  input: f.object({
    tender,
    members: f.list(
      '评委',
      'Members',
      f.object({
        name: f.text('姓名', 'Name', { max: 60 }),
        kind: f.choice('身份', 'Kind', { expert: words('专家', 'Expert'), buyer: words('招标人代表', 'For the buyer') }),
        employer: f.text('工作单位', 'Employer', { max: 100 }),
        years: f.integer('从业年数', 'Years of practice', { max: 80 }),
        senior: f.flag('高级职称', 'Senior title'),
      }),
      { max: 25 },
    ),
  }),
  output: moved,
  refusals: [
    refusals.tooFewBids,
    refusals.evaluatorNumber,
    refusals.tooFewExperts,
    refusals.expertUnfit,
    refusals.evaluatorConflict,
    ...common,
  ],
  clauses: ['4.3.4'],
  consequence: words('名单在定标前保密。', 'The names stay secret until the award.'),
})
export const recordEvaluation = action({
  name: 'tenders.record-evaluation',
  title: words('记录评标结果', 'Record the evaluation'),
  may: 'tenders.run',
  input: f.object({
    tender,
    judged: f.list(
      '评审',
      'Judged',
      f.object({
        bid,
        score: f.integer('得分（千分制）', 'Score of 1000', { max: 1000 }),
        rejected: f.optional(f.text('否决理由', 'Why rejected', { max: 500 })),
      }),
      { min: 1 },
    ),
  }),
  output: f.object({ id: tender, state: f.text('状态', 'State'), candidates: f.list('中标候选人', 'Candidates', bid) }),
  refusals: [refusals.tooFewBids, refusals.evaluationIncomplete, ...common],
  clauses: ['4.3.4'],
  consequence: words('前三名为中标候选人；三日内公示。', 'The first three are candidates; they go on show within three days.'),
})
export const announceCandidates = action({
  name: 'tenders.announce-candidates',
  title: words('公示中标候选人', 'Announce the candidates'),
  may: 'tenders.run',
  input: f.object({ tender }),
  output: f.object({ id: tender, state: f.text('状态', 'State'), shownUntil: day('公示截止', 'Shown until') }),
  refusals: [...common],
  clauses: ['4.3.4'],
  consequence: words('候选人在门户公示三天，期满后定标。', 'They are on show for three days; the award comes after.'),
})
export const awardTender = action({
  name: 'tenders.award-tender',
  title: words('定标', 'Award'),
  may: 'tenders.run',
  input: f.object({ tender, bid: f.optional(bid) }),
  output: f.object({ id: tender, state: f.text('状态', 'State'), bid, signBy: day('签约期限', 'Sign by') }),
  refusals: [refusals.candidatesShowing, refusals.notFirstCandidate, refusals.noCandidateLeft, ...common],
  clauses: ['4.3.4'],
  consequence: words('三十天内签订合同，十五天内报告主管部门。', 'Sign within thirty days, report within fifteen.'),
})
export const recordAbandonment = action({
  name: 'tenders.record-abandonment',
  title: words('登记中标人放弃', 'Record that the winner gave up'),
  may: 'tenders.run',
  input: f.object({ tender, reason }),
  output: moved,
  refusals: [...common],
  clauses: ['4.3.4'],
  consequence: words('改由下一名候选人中标；没有候选人的，招标失败。', 'The next candidate’s turn; without one the tender fails.'),
})
export const contractSigned = event(
  'tenders.contract-signed',
  words('合同已签订', 'A contract was signed'),
  f.object({
    contract: id,
    project,
    system: f.id('信息系统', 'System'),
    category,
    supplierName: f.text('供应商', 'Supplier'),
    sum: amount('合同金额', 'Sum'),
    day: day('签订日期', 'Day'),
  }),
)
