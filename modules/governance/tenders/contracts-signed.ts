// The part of the door where contracts are signed; contract.ts opens it.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { category } from './fields.ts'
import { refusals } from './refusals.ts'

const id = f.id('编号', 'Id')
const project = f.id('项目', 'Project', { refers: 'projects.project' })
const tender = f.id('招标', 'Tender', { refers: 'tenders.tender' })
const supplier = f.id('供应商', 'Supplier', { refers: 'tenders.supplier' })
const amount = f.amount
const reason = f.prose('理由', 'Reason', { max: 1000 })
const moved = f.object({ id: tender, state: f.text('状态', 'State') })
const common = [kernelRefusals.notFound, kernelRefusals.notInState] as const

export const signContract = action({
  name: 'tenders.sign-contract',
  title: words('签订合同', 'Sign the contract'),
  may: 'tenders.run',
  input: f.object({ tender, sum: amount('合同金额', 'Sum'), performanceBond: f.optional(amount('履约保证金', 'Performance bond')) }),
  output: f.object({ contract: id, state: f.text('状态', 'State') }),
  refusals: [
    refusals.contractLate,
    refusals.sumOverBid,
    refusals.overEstimate,
    refusals.performanceBondTooHigh,
    refusals.supervisorNotIndependent,
    ...common,
  ],
  clauses: ['4.3.4'],
  consequence: words(
    '合同可以据以付款；监理合同和建设合同都签订后可以开工。',
    'Payments are made against it; with supervision and work contracted, construction may start.',
  ),
})
export const contractDirectly = action({
  name: 'tenders.contract-directly',
  title: words('直接签订合同', 'Contract without a tender'),
  may: 'tenders.run',
  input: f.object({
    project,
    category,
    supplier,
    sum: amount('合同金额', 'Sum'),
    performanceBond: f.optional(amount('履约保证金', 'Performance bond')),
    reason,
  }),
  output: f.object({ contract: id }),
  refusals: [
    refusals.tenderCompulsory,
    refusals.overEstimate,
    refusals.performanceBondTooHigh,
    refusals.supervisorNotIndependent,
    refusals.notQualified,
    kernelRefusals.notFound,
  ],
  clauses: ['4.3.4', '4.3.5'],
  consequence: words(
    '仅限低于必须招标规模的合同；同类合同合并计算。',
    'Only below the compulsory scale; contracts of one kind count together.',
  ),
})

export const reportTender = action({
  name: 'tenders.report-tender',
  title: words('报告招标情况', 'Report the tender'),
  may: 'tenders.run',
  input: f.object({ tender, report: f.prose('报告', 'Report') }),
  output: moved,
  refusals: [...common],
  clauses: ['4.3.4'],
  consequence: words('向主管部门提交书面报告。', 'The written report goes to the authority.'),
})
