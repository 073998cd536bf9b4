// Two errands: making a plan of the province (3.1.1–3.1.3), and filing a department's or city's overall scheme (3.1.4).
import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { planStates, schemeStates } from './contract.ts'

const kept = { years: 30, law: '国家档案局令第8号：重要文件材料保管30年（期限未核实）' }

export const planMaking = procedure({
  name: 'planning.plan-making',
  title: words('规划编制和发布', 'Making a plan'),
  start: 'drafted',
  states: {
    drafted: { title: planStates.drafted, waits: 'planning.review', of: 'any', tone: 'draft' },
    returned: { title: planStates.returned, waits: 'planning.draft', tone: 'wait' },
    reviewed: { title: planStates.reviewed, waits: 'planning.approve', of: 'any', tone: 'running' },
    approved: { title: planStates.approved, waits: 'planning.sign', of: 'any', tone: 'running' },
    signed: { title: planStates.signed, waits: 'planning.publish', of: 'any', tone: 'running' },
    published: { title: planStates.published, ends: true, tone: 'good' },
  },
  moves: [
    { action: 'planning.review-plan', from: ['drafted'], to: 'reviewed' },
    { action: 'planning.review-plan', from: ['drafted'], to: 'returned' },
    { action: 'planning.revise-plan', from: ['returned'], to: 'drafted' },
    { action: 'planning.approve-plan', from: ['reviewed'], to: 'approved' },
    { action: 'planning.sign-publication', from: ['approved'], to: 'approved' },
    { action: 'planning.sign-publication', from: ['approved'], to: 'signed' },
    { action: 'planning.publish-plan', from: ['signed'], to: 'published' },
  ],
  clocks: [],
  may: 'planning.read',
  kept,
})

export const filing = procedure({
  name: 'planning.filing',
  title: words('总体方案审查备案', 'Filing an overall scheme'),
  start: 'drafted',
  states: {
    drafted: { title: schemeStates.drafted, waits: 'planning.sign', tone: 'draft' },
    signed: { title: schemeStates.signed, waits: 'planning.draft', tone: 'draft' },
    submitted: { title: schemeStates.submitted, waits: 'planning.review', of: 'any', tone: 'running' },
    returned: { title: schemeStates.returned, waits: 'planning.draft', tone: 'wait' },
    examined: { title: schemeStates.examined, waits: 'planning.review', of: 'any', tone: 'running' },
    filed: { title: schemeStates.filed, ends: true, tone: 'good' },
  },
  moves: [
    { action: 'planning.revise-scheme', from: ['drafted', 'signed', 'returned'], to: 'drafted' },
    { action: 'planning.sign-scheme', from: ['drafted'], to: 'signed' },
    { action: 'planning.submit-scheme', from: ['signed'], to: 'submitted' },
    { action: 'planning.examine-scheme', from: ['submitted'], to: 'examined' },
    { action: 'planning.examine-scheme', from: ['submitted'], to: 'returned' },
    { action: 'planning.file-scheme', from: ['examined'], to: 'filed' },
  ],
  clocks: [],
  may: 'planning.read',
  kept,
})
