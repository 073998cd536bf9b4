// The whole life of a project, told step by step as the officials who may take each step. The seeded province and the
// journeys tell their systems' histories with it, so that no row of a story comes about in another way than in life.
import { addDays, type Day } from '#kernel/time/day.ts'
import { gradeSystem, type PlausibleGrade } from './grading.ts'
import { simulatedFirm } from './simulated-people.ts'

/** What the stories read of an action's answer; each action gives some of it. */
export type Answer = { readonly id: string; readonly project: string; readonly contract: string; readonly version: number }

/** Acts as the official of an account, and moves the clock to nine o'clock in China on a day. */
export type Teller = {
  act(account: string, action: string, input: Record<string, unknown>): Promise<Answer>
  on(day: Day): void | Promise<void>
}

export type SystemSpec = {
  readonly organ: string
  readonly system: Record<string, unknown> & { readonly name: string; readonly zone: string }
  readonly project: Record<string, unknown> & { readonly name: string }
  /** An entry of the catalogue for what the system holds, without the system's id. */
  readonly entry: Record<string, unknown>
  readonly experts: readonly string[]
  /** The security grade it is given before acceptance; two when absent. */
  readonly grade?: PlausibleGrade
}

const SUPPLIERS = 4

/** The simulated firms that bid in every story: three integrators and one supervisor, of different groups. */
export async function registerSuppliers(t: Teller, from = 0): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < SUPPLIERS; i += 1) {
    const name = simulatedFirm(from + i)
    ids.push((await t.act('information-centre.officer', 'tenders.register-supplier', { name, simulated: true, certificates: [] })).id)
  }
  return ids
}

const officer = (organ: string) => `${organ}.officer`

export async function registerAndDraft(t: Teller, spec: SystemSpec): Promise<{ system: string; project: string }> {
  const { id: system } = await t.act(officer(spec.organ), 'systems.register-system', spec.system)
  const { project } = await t.act(officer(spec.organ), 'projects.draft-project', { system, ...spec.project })
  return { system, project }
}

async function submit(t: Teller, spec: SystemSpec, project: string): Promise<void> {
  await t.act(`${spec.organ}.head`, 'projects.sign-project', { project })
  await t.act(officer(spec.organ), 'projects.submit-project', { project })
}

/** From the draft to the conclusion of the review (4.1.2, 4.1.1). */
async function review(t: Teller, spec: SystemSpec, project: string): Promise<void> {
  const reviewer = 'informatisation-office.reviewer'
  await submit(t, spec, project)
  await t.act(reviewer, 'projects.open-review', { project, experts: [...spec.experts] })
  await t.act(reviewer, 'projects.compute-evidence', { project })
  for (const expert of spec.experts)
    await t.act(expert, 'projects.record-opinion', { project, verdict: 'pass', opinion: '需求明确，概算合理，同意。' })
  await t.act(reviewer, 'projects.conclude-review', { project, finding: '已与相近系统逐项对照，边界清楚，不构成重复建设。' })
}

const approve = (t: Teller, project: string) => t.act('ndrc.approver', 'projects.approve-project', { project })

/** One public tender from its release to the signed contract; answers the contract and the day it was signed. */
export async function tenderAndSign(
  t: Teller,
  input: {
    organ: string
    project: string
    category: 'works' | 'supervision'
    title: string
    ceiling: string
    sum: string
    bidders: readonly string[]
    from: Day
  },
): Promise<{ tender: string; contract: string; signedOn: Day }> {
  const run = (action: string, more: Record<string, unknown>) => t.act(officer(input.organ), `tenders.${action}`, more)
  const deadlineDay = addDays(input.from, 21)
  await t.on(input.from)
  const { id: tender } = await run('open-tender', {
    project: input.project,
    title: input.title,
    category: input.category,
    method: 'public',
    scope: input.title,
    ceiling: input.ceiling,
    releaseDay: input.from,
    deadlineDay,
  })
  await t.on(addDays(input.from, 15))
  const bids: string[] = []
  for (const [i, supplier] of input.bidders.entries()) {
    const price = (Number(input.sum) * (1 + i * 0.01)).toFixed(2)
    bids.push((await run('record-bid', { tender, supplier, price })).id)
  }
  await t.on(deadlineDay)
  await run('open-bids', { tender })
  await run('name-evaluators', { tender, members: evaluators })
  await run('record-evaluation', { tender, judged: bids.map((bid, i) => ({ bid, score: 900 - i * 20 })) })
  await run('announce-candidates', { tender })
  await t.on(addDays(deadlineDay, 4))
  await run('award-tender', { tender })
  const signedOn = addDays(deadlineDay, 8)
  await t.on(signedOn)
  const { contract } = await run('sign-contract', { tender, sum: input.sum })
  await run('report-tender', { tender, report: '招标按期完成，评标、公示和定标符合规定。' })
  return { tender, contract, signedOn }
}

const evaluators = [
  ...[1, 2, 3, 4].map((n) => ({ name: `示例·评委${n}`, kind: 'expert', employer: '示例大学', years: 12, senior: true })),
  { name: '示例·招标人代表', kind: 'buyer', employer: '建设单位', years: 10, senior: false },
]

export const acceptanceDocuments = [
  'application',
  'construction-report',
  'contract-and-approval',
  'preliminary-acceptance',
  'user-report',
  'software-test',
  'trial-run',
  'supervision',
  'final-accounts',
  'security-assessment',
  'crypto-assessment',
  'resource-catalogue',
  'archives',
  'training-operation',
] as const

export async function addDocuments(
  t: Teller,
  organ: string,
  project: string,
  day: Day,
  documents: readonly string[] = acceptanceDocuments,
): Promise<void> {
  for (const document of documents)
    await t.act(officer(organ), 'projects.add-acceptance-document', { project, document, title: `${document}（示例）`, day })
}

/** The conformance verdict over the standards required that day. */
export const issueVerdict = (t: Teller, system: string, untilDay: Day): Promise<unknown> =>
  t.act('informatisation-office.reviewer', 'standards.issue-verdict', {
    system,
    verdict: 'conformant',
    untilDay,
    checks: ['GB 18030-2022', 'GB 17859-1999'].map((standard) => ({
      standard,
      requirement: '按标准要求检测',
      passed: true,
      evidence: '检测记录（示例）',
    })),
  })

/** Compiles, approves and publishes one entry of the catalogue; answers its id. */
export async function publishEntry(t: Teller, organ: string, system: string, entry: Record<string, unknown>): Promise<string> {
  const { id } = await t.act(officer(organ), 'catalogue.compile-entry', { system, ...entry })
  const { version } = await t.act(`${organ}.head`, 'catalogue.approve-entry', { resource: id, version: 1 })
  await t.act('informatisation-office.sharing', 'catalogue.publish-entry', { resource: id, version })
  return id
}

/** How far a story is told. */
export const stages = ['drafted', 'under-review', 'reviewed', 'approved', 'building', 'accepted'] as const
export type Stage = (typeof stages)[number]

export type Told = { readonly system: string; readonly project: string; readonly resource?: string; readonly day: Day }

/** The life of one system from its registration on `from` up to a stage; answers its ids and the last day of the telling. */
export async function bringTo(
  t: Teller,
  stage: Stage,
  spec: SystemSpec,
  from: Day,
  suppliers: readonly string[],
  fund?: Fund,
): Promise<Told> {
  const reach = stages.indexOf(stage)
  await t.on(from)
  const ids = await registerAndDraft(t, spec)
  if (reach < 1) return { ...ids, day: from }
  if (reach === 1) {
    await submit(t, spec, ids.project)
    await t.act('informatisation-office.reviewer', 'projects.open-review', { project: ids.project, experts: [...spec.experts] })
    await t.act('informatisation-office.reviewer', 'projects.compute-evidence', { project: ids.project })
    return { ...ids, day: from }
  }
  await review(t, spec, ids.project)
  if (reach < 3) return { ...ids, day: from }
  await approve(t, ids.project)
  if (reach < 4) return { ...ids, day: from }
  const started = await build(t, spec, ids.project, from, suppliers, fund)
  if (reach < 5) return { ...ids, day: started }
  return { ...ids, ...(await complete(t, spec, ids, addDays(started, 60))) }
}

/** As `bringTo` for a story that is told to its end. */
export async function bringToAcceptance(
  t: Teller,
  spec: SystemSpec,
  from: Day,
  suppliers: readonly string[],
): Promise<Told & { resource: string }> {
  return (await bringTo(t, 'accepted', spec, from, suppliers)) as Told & { resource: string }
}

/** Money for a project that is built: allocated from the special fund, half of the contract paid when the work is under way. */
export type Fund = { readonly account: string }

async function build(
  t: Teller,
  spec: SystemSpec,
  project: string,
  from: Day,
  suppliers: readonly string[],
  fund: Fund | undefined,
): Promise<Day> {
  const title = `${spec.project.name}建设`
  const works = await tenderAndSign(t, {
    organ: spec.organ,
    project,
    category: 'works',
    title,
    ceiling: '7000000.00',
    sum: '6500000.00',
    bidders: suppliers.slice(0, 3),
    from: addDays(from, 1),
  })
  await t.act(officer(spec.organ), 'tenders.contract-directly', {
    project,
    category: 'supervision',
    supplier: suppliers[3],
    sum: '280000.00',
    reason: '低于必须招标的规模。',
  })
  await t.act(officer(spec.organ), 'projects.start-construction', { project })
  await t.act(officer(spec.organ), 'projects.report-progress', { project, progress: 350, report: '设备到货，软件开发过半。' })
  if (fund) {
    const paper = project.slice(-6)
    await t.act('finance-department.funds', 'funds.allocate-funds', {
      account: fund.account,
      project,
      sum: '8000000.00',
      document: `示例拨款${paper}号`,
    })
    await t.act('finance-department.funds', 'funds.pay-project', {
      project,
      kind: 'construction',
      contract: works.contract,
      sum: '3250000.00',
      document: `示例付款${paper}号`,
    })
  }
  return works.signedOn
}

async function complete(
  t: Teller,
  spec: SystemSpec,
  ids: { system: string; project: string },
  built: Day,
): Promise<{ resource: string; day: Day }> {
  await t.on(built)
  await t.act(officer(spec.organ), 'projects.report-progress', { project: ids.project, progress: 1000, report: '按设计建成。' })
  await t.act(officer(spec.organ), 'projects.report-completion', { project: ids.project, report: '建设完毕。' })
  const resource = await publishEntry(t, spec.organ, ids.system, spec.entry)
  const day = addDays(built, 3)
  await t.on(day)
  await issueVerdict(t, ids.system, addDays(day, 700))
  await addDocuments(t, spec.organ, ids.project, day)
  await gradeSystem(t, { organ: spec.organ, system: ids.system, day, ...(spec.grade && { grade: spec.grade }) })
  await t.act('informatisation-office.reviewer', 'projects.accept-project', { project: ids.project })
  return { resource, day }
}
