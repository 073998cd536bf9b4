// The door of funds: where money comes from, which project it is allocated to, and what is paid.
import { action, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals }

export const permissions = {
  allocate: permission('funds.allocate', words('设立和安排资金', 'Keep and allocate funds')),
  pay: permission('funds.pay', words('拨付资金', 'Pay'), { needs: { proof: true } }),
  read: permission('funds.read', words('查看资金', 'Read funds')),
}

export const accountKinds = { special: words('信息化建设专项资金', 'The special fund'), ordinary: words('其他资金', 'Other money') }
export const levels = { province: words('省级', 'Province'), city: words('市州级', 'City or prefecture') }
export const sources = {
  fiscal: words('财政预算', 'Budget'),
  bank: words('银行贷款', 'Bank loan'),
  social: words('社会投资', 'Private money'),
}
export const paymentKinds = { construction: words('建设', 'Construction'), operation: words('运行维护', 'Operation') }

const id = f.id('编号', 'Id')
const account = f.id('资金', 'Fund', { refers: 'funds.account' })
const project = f.id('项目', 'Project', { refers: 'projects.project' })
const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
const organ = f.organ('建设单位', 'Builder')
const sum = f.amount('金额', 'Sum')
const document = f.text('文号', 'Document', { max: 100, hint: '拨款或付款文件的编号；同一文号不会重复办理' })
const day = f.day('日期', 'Day')
const amount = (zh: string, en: string) => f.amount(zh, en)
const title = f.text('名称', 'Title', { max: 100 })
const kind = f.choice('类别', 'Kind', accountKinds)
const level = f.choice('级次', 'Level', levels)
const division = f.text('行政区划代码', 'Division', { pattern: '^\\d{6}$', max: 6, codes: 'GB/T 2260' })
const source = f.choice('来源', 'Source', sources)
const giver = f.text('拨入单位', 'From', { max: 100 })
const paymentKind = f.choice('用途', 'For', paymentKinds)
const contractId = f.id('合同', 'Contract', { refers: 'tenders.contract' })
const payee = f.text('收款单位', 'Payee', { max: 100 })

const accountRecord = f.object({
  title,
  kind,
  level,
  division,
  organ: f.organ('管理单位', 'Held by'),
  received: amount('收入合计', 'Received'),
  allocated: amount('已安排', 'Allocated'),
})
const incomeRecord = f.object({ account, source, giver, document, sum, day })
const allocationRecord = f.object({ account, project, system, organ, sum, returned: amount('已上缴结余', 'Returned'), document, day })
const paymentRecord = f.object({
  project,
  system,
  organ,
  kind: paymentKind,
  contract: f.optional(f.orNull(contractId)),
  payee,
  sum,
  document,
  day,
})

export const accounts = register({
  name: 'funds.account',
  title: words('资金', 'Funds'),
  record: accountRecord,
  label: 'title',
  columns: ['title', 'kind', 'level', 'division', 'received', 'allocated'],
  facets: ['kind', 'level'],
  may: 'funds.read',
  organField: 'organ',
  adds: 'funds.open-account',
})
export const incomes = register({
  name: 'funds.income',
  title: words('资金收入', 'Money received'),
  record: incomeRecord,
  label: 'document',
  columns: ['account', 'source', 'giver', 'sum', 'day'],
  facets: ['source'],
  searched: ['giver', 'document'],
  may: 'funds.allocate',
  adds: 'funds.record-income',
})
export const allocations = register({
  name: 'funds.allocation',
  title: words('资金安排', 'Allocations'),
  record: allocationRecord,
  label: 'document',
  columns: ['project', 'organ', 'account', 'sum', 'returned', 'day'],
  facets: ['organ'],
  may: 'funds.read',
  organField: 'organ',
  adds: 'funds.allocate-funds',
})
export const payments = register({
  name: 'funds.payment',
  title: words('付款', 'Payments'),
  record: paymentRecord,
  label: 'document',
  columns: ['project', 'organ', 'kind', 'payee', 'sum', 'day'],
  facets: ['kind', 'organ'],
  searched: ['payee', 'document'],
  may: 'funds.read',
  organField: 'organ',
  adds: 'funds.pay-project',
})

export const openAccount = action({
  name: 'funds.open-account',
  title: words('设立资金', 'Open a fund'),
  may: 'funds.allocate',
  input: f.object({ title, kind, level, division }),
  output: f.object({ id: account }),
  refusals: [refusals.accountKnown, refusals.levelAgainstDivision],
  clauses: ['4.2.1', '4.2.2'],
  consequence: words('资金可以登记收入并安排给同级项目。', 'It receives money and is allocated to projects of its level.'),
})
export const recordIncome = action({
  name: 'funds.record-income',
  title: words('登记收入', 'Record income'),
  may: 'funds.allocate',
  input: f.object({ account, source, giver, document, sum }),
  output: f.object({ id, left: amount('余额', 'Left') }),
  refusals: [refusals.sumZero, refusals.documentUsed, kernelRefusals.notFound],
  clauses: ['4.2.3'],
  consequence: words('计入资金余额，注明来源。', 'It adds to the fund, with its source.'),
})
export const allocateFunds = action({
  name: 'funds.allocate-funds',
  title: words('安排资金', 'Allocate funds'),
  may: 'funds.allocate',
  input: f.object({ account, project, sum, document }),
  output: f.object({ id, left: amount('资金余额', 'Left in the fund'), allocated: amount('项目累计安排', 'Allocated to the project') }),
  refusals: [
    refusals.notApproved,
    refusals.otherLevel,
    refusals.otherDivision,
    refusals.otherPurpose,
    refusals.fundShort,
    refusals.allocationOverEstimate,
    refusals.sumZero,
    kernelRefusals.notFound,
  ],
  clauses: ['4.2.1', '4.2.2', '4.3.2'],
  consequence: words('项目可以在安排的金额内付款。', 'The project can be paid up to the sum allocated.'),
})
export const payProject = action({
  name: 'funds.pay-project',
  title: words('付款', 'Pay'),
  may: 'funds.pay',
  input: f.object({ project, kind: paymentKind, contract: f.optional(contractId), payee: f.optional(payee), sum, document }),
  output: f.object({ id, paid: amount('累计付款', 'Paid in all'), left: amount('还可支付', 'Can still be paid') }),
  refusals: [
    refusals.notApproved,
    refusals.contractMissing,
    refusals.contractOfAnother,
    refusals.paymentOverContract,
    refusals.paymentOverEstimate,
    refusals.paymentOverAllocation,
    refusals.operationEarly,
    refusals.operationOverLine,
    refusals.documentUsed,
    refusals.sumZero,
    kernelRefusals.notFound,
  ],
  clauses: ['4.3.2', '4.3.4'],
  consequence: words('按合同付款，不能撤回。', 'Paid against the contract; it cannot be undone.'),
})
export const returnSurplus = action({
  name: 'funds.return-surplus',
  title: words('结余上缴', 'Return a surplus'),
  may: 'funds.pay',
  input: f.object({ allocation: f.id('资金安排', 'Allocation', { refers: 'funds.allocation' }), sum }),
  output: f.object({ returned: amount('已上缴', 'Returned'), left: amount('资金余额', 'Left in the fund') }),
  refusals: [refusals.surplusEarly, refusals.surplusTooMuch, refusals.sumZero, kernelRefusals.notFound],
  clauses: ['4.2.1'],
  consequence: words('结余回到原资金，可以另行安排。', 'The surplus goes back to its fund.'),
})

export const ofProject = question({
  name: 'funds.of-project',
  title: words('项目资金', 'Money of a project'),
  may: 'funds.read',
  input: f.object({ project }),
  output: f.object({
    estimate: f.orNull(amount('批准概算', 'Approved estimate')),
    allocated: amount('已安排', 'Allocated'),
    paid: amount('已付', 'Paid'),
    operationPaid: amount('已付运行维护', 'Paid for operation'),
    left: amount('还可支付', 'Can still be paid'),
    allocations: f.list(
      '资金安排',
      'Allocations',
      f.object({ id, account, accountTitle: title, sum, returned: amount('已上缴', 'Returned'), document, day }),
    ),
    payments: f.list('付款', 'Payments', f.object({ id, kind: paymentKind, contract: f.orNull(id), payee, sum, document, day }), {
      max: 2000,
    }),
    contracts: f.list('合同', 'Contracts', f.object({ contract: id, sum, paid: amount('已付', 'Paid') })),
  }),
})
export const accountList = question({
  name: 'funds.accounts',
  title: words('资金一览', 'The funds'),
  may: 'funds.read',
  input: f.object({ level: f.optional(level) }),
  output: f.object({
    accounts: f.list(
      '资金',
      'Funds',
      f.object({
        id: account,
        title,
        kind,
        level,
        division,
        received: amount('收入', 'Received'),
        allocated: amount('已安排', 'Allocated'),
        left: amount('余额', 'Left'),
        bySource: f.object({
          fiscal: amount('财政预算', 'Budget'),
          bank: amount('银行贷款', 'Bank'),
          social: amount('社会投资', 'Private'),
        }),
      }),
      { max: 500 },
    ),
  }),
})
