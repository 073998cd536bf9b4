// Three errands. An entry goes from the compiler to the head to the authority. A request for access goes from the
// requester's head to the provider and back. A correction goes to the provider and back. While material is missing no
// clock of the provider runs; when it is supplied the reply period begins anew (the text of 第21条 is silent on it).
import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'

const DECREE = '政务数据共享条例'
const kept = { years: 3, law: `${DECREE} 第29条` }

export const entryProcedure = procedure({
  name: 'catalogue.entry',
  title: words('资源编目', 'Catalogue entry'),
  start: 'drafted',
  states: {
    drafted: { title: words('待本单位审核', 'Awaiting the head'), waits: permissions.approve.name, tone: 'draft' },
    approved: { title: words('待发布', 'Awaiting publication'), waits: permissions.publish.name, of: 'any', tone: 'wait' },
    published: { title: words('已发布', 'Published'), tone: 'good' },
    changing: { title: words('修改待审核', 'Change awaits the head'), waits: permissions.approve.name, tone: 'draft' },
    'change-approved': {
      title: words('修改待发布', 'Change awaits publication'),
      waits: permissions.publish.name,
      of: 'any',
      tone: 'wait',
    },
    withdrawn: { title: words('已撤销', 'Withdrawn'), ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'catalogue.approve-entry', from: ['drafted'], to: 'approved' },
    { action: 'catalogue.approve-entry', from: ['changing'], to: 'change-approved' },
    { action: 'catalogue.publish-entry', from: ['approved', 'change-approved'], to: 'published' },
    { action: 'catalogue.change-entry', from: ['drafted', 'approved'], to: 'drafted' },
    { action: 'catalogue.change-entry', from: ['published', 'changing', 'change-approved'], to: 'changing' },
    { action: 'catalogue.withdraw-entry', from: ['drafted', 'approved', 'published', 'changing', 'change-approved'], to: 'withdrawn' },
  ],
  clocks: [
    {
      name: 'publication',
      title: words('发布期限', 'Publication'),
      starts: 'approved',
      runs: ['approved'],
      days: 2,
      unit: 'working',
      kind: 'legal',
      law: `${DECREE} 第17条`,
    },
    {
      name: 'change-publication',
      title: words('修改发布期限', 'Publication of a change'),
      starts: 'change-approved',
      runs: ['change-approved'],
      days: 2,
      unit: 'working',
      kind: 'legal',
      law: `${DECREE} 第17条`,
    },
  ],
  may: permissions.read.name,
  kept,
})

const sent = ['sent-unconditional', 'sent-conditional'] as const

/** The most working days by which a reply may be put off, once. */
export const EXTENSION_AT_MOST = 10
/** Where a request waits for the provider, by the attribute of the resource. */
export const sentState = (attribute: string) => (attribute === 'unconditional' ? sent[0] : sent[1])

export const requestProcedure = procedure({
  name: 'catalogue.access-request',
  title: words('数据共享申请', 'Request for access'),
  start: 'drafted',
  states: {
    drafted: { title: words('待本单位签发', 'Awaiting the head'), waits: permissions.approve.name, tone: 'draft' },
    'sent-unconditional': {
      title: words('待答复（无条件共享）', 'Awaiting a reply (unconditional)'),
      waits: permissions.reply.name,
      of: 'addressed',
      tone: 'running',
    },
    'sent-conditional': {
      title: words('待答复（有条件共享）', 'Awaiting a reply (conditional)'),
      waits: permissions.reply.name,
      of: 'addressed',
      tone: 'running',
    },
    incomplete: { title: words('待补充材料', 'Awaiting material'), waits: permissions.apply.name, tone: 'wait' },
    agreed: { title: words('同意，待提供', 'Agreed, awaiting delivery'), waits: permissions.reply.name, of: 'addressed', tone: 'running' },
    delivered: { title: words('已提供', 'Delivered'), ends: true, tone: 'good' },
    refused: { title: words('不同意', 'Refused'), tone: 'bad' },
    disputed: { title: words('协调中', 'In dispute'), waits: permissions.supervise.name, of: 'any', tone: 'wait' },
    'refused-finally': { title: words('维持不同意', 'Refused after coordination'), ends: true, tone: 'bad' },
  },
  moves: [
    ...sent.flatMap((state) => [
      { action: 'catalogue.sign-request', from: ['drafted'] as const, to: state },
      { action: 'catalogue.supplement-request', from: ['incomplete'] as const, to: state },
      { action: 'catalogue.settle-dispute', from: ['disputed'] as const, to: state },
    ]),
    { action: 'catalogue.notice-missing', from: sent, to: 'incomplete' },
    { action: 'catalogue.agree-request', from: sent, to: 'agreed' },
    { action: 'catalogue.refuse-request', from: sent, to: 'refused' },
    { action: 'catalogue.deliver-data', from: ['agreed'], to: 'delivered' },
    { action: 'catalogue.dispute-refusal', from: ['refused'], to: 'disputed' },
    { action: 'catalogue.settle-dispute', from: ['disputed'], to: 'refused-finally' },
  ],
  clocks: [
    {
      name: 'reply-unconditional',
      title: words('答复期限', 'Reply'),
      starts: sent[0],
      runs: [sent[0]],
      days: 1,
      unit: 'working',
      kind: 'legal',
      law: `${DECREE} 第21条`,
    },
    {
      name: 'reply-conditional',
      title: words('答复期限', 'Reply'),
      starts: sent[1],
      runs: [sent[1]],
      days: 10,
      unit: 'working',
      kind: 'legal',
      law: `${DECREE} 第21条`,
    },
    {
      name: 'delivery',
      title: words('提供期限', 'Delivery'),
      starts: 'agreed',
      runs: ['agreed'],
      days: 20,
      unit: 'working',
      kind: 'legal',
      law: `${DECREE} 第22条`,
    },
  ],
  may: permissions.read.name,
  kept,
})

export const correctionProcedure = procedure({
  name: 'catalogue.correction',
  title: words('数据校核', 'Correction'),
  start: 'raised',
  states: {
    raised: { title: words('待核实反馈', 'Awaiting the provider'), waits: permissions.reply.name, of: 'addressed', tone: 'running' },
    answered: { title: words('已反馈', 'Answered'), ends: true, tone: 'good' },
  },
  moves: [{ action: 'catalogue.answer-correction', from: ['raised'], to: 'answered' }],
  clocks: [
    {
      name: 'correction',
      title: words('校核期限', 'Correction'),
      starts: 'raised',
      runs: ['raised'],
      days: 10,
      unit: 'working',
      kind: 'legal',
      law: `${DECREE} 第26条`,
    },
  ],
  may: permissions.read.name,
  kept,
})
