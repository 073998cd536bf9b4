// The questions half of the door; contract.ts opens it.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { documentKinds, estimate, evidence, grounds, level, organ, project, purpose, state, system, verdicts } from './fields.ts'

const name = f.text('项目名称', 'Name')
const organName = f.text('建设单位名称', 'Builder')
const amount = f.orNull(f.amount('批准概算', 'Approved estimate'))
const day = f.orNull(f.day('日期', 'Day'))

/** What money may be spent on a project. For other rooms; `approvedEstimate` is null before the approval. */
export const budget = question({
  name: 'projects.budget',
  title: words('项目概算', 'Budget of a project'),
  may: 'rooms',
  input: f.object({ project }),
  output: f.object({ project, system, organ, name, state, approvedEstimate: amount, level, purpose, lines: estimate }),
})

const gateNames = {
  signature: words('主要负责人签署', 'Signature of the head'),
  submission: words('申报', 'Submission'),
  review: words('专家论证', 'Expert review'),
  approval: words('立项', 'Approval'),
  tender: words('招标', 'Tender'),
  payment: words('拨款', 'Payment'),
  construction: words('开工', 'Construction'),
  completion: words('建设完毕', 'Completion'),
  acceptance: words('验收', 'Acceptance'),
  use: words('投入使用', 'Use'),
}
export type GateName = keyof typeof gateNames
export { gateNames }

/** Every gate of a project: done (and when), open now, or locked (and why), by running the rules. */
export const gates = question({
  name: 'projects.gates',
  title: words('关口', 'Gates of a project'),
  may: 'projects.read',
  input: f.object({ project }),
  output: f.object({
    project,
    state,
    gates: f.list(
      '关口',
      'Gates',
      f.object({
        gate: f.choice('关口', 'Gate', gateNames),
        title: f.text('名称', 'Title'),
        titleEn: f.text('英文', 'English'),
        state: f.choice('状态', 'State', { done: words('已过', 'Done'), open: words('可办', 'Open'), locked: words('未开', 'Locked') }),
        day: f.optional(f.day('日期', 'Day')),
        grounds,
      }),
    ),
  }),
})

export const pipeline = question({
  name: 'projects.pipeline',
  title: words('项目进程', 'Project pipeline'),
  may: 'projects.read',
  input: f.object({
    page: f.optional(f.integer('页', 'Page', { min: 1, max: 10_000 })),
    size: f.optional(f.integer('每页', 'Size', { min: 1, max: 200 })),
    state: f.optional(state),
    organ: f.optional(organ),
    q: f.optional(f.text('查找', 'Search', { max: 100 })),
  }),
  output: f.object({
    total: f.integer('总数', 'Total'),
    rows: f.list(
      '项目',
      'Projects',
      f.object({
        id: project,
        name,
        organ,
        organName,
        system,
        state,
        estimate: f.amount('概算', 'Estimate'),
        approvedEstimate: amount,
        gate: f.choice('所在关口', 'Gate', gateNames),
        isLocked: f.flag('未开', 'Locked'),
        grounds,
        missingDocuments: f.list('尚缺材料', 'Missing documents', f.choice('材料', 'Document', documentKinds)),
        movedOn: f.day('最近办理', 'Moved on'),
      }),
    ),
  }),
})

const opinionLine = f.object({
  expert: f.text('专家', 'Expert'),
  expertName: f.text('姓名', 'Name'),
  organ: f.organ('单位', 'Organ'),
  declared: f.flag('已回避', 'Stands aside'),
  verdict: f.orNull(f.choice('结论', 'Verdict', verdicts)),
  opinion: f.orNull(f.prose('意见', 'Opinion')),
})

export const one = question({
  name: 'projects.one',
  title: words('项目', 'One project'),
  may: 'projects.read',
  input: f.object({ project }),
  output: f.object({
    project: f.json('项目', 'Project'),
    review: f.orNull(
      f.object({
        round: f.integer('轮次', 'Round'),
        openedOn: f.day('开始', 'Opened'),
        concludedOn: day,
        passed: f.orNull(f.flag('通过', 'Passed')),
        evidenceOn: day,
        finding: f.orNull(f.prose('结论', 'Finding')),
        organs: f.list('共同组织单位', 'Organs', f.organ('单位', 'Organ')),
        signed: f.list('已会签', 'Signed', f.organ('单位', 'Organ')),
        experts: f.list('专家', 'Experts', opinionLine),
      }),
    ),
    documents: f.list(
      '验收材料',
      'Documents',
      f.object({
        document: f.choice('材料', 'Document', documentKinds),
        title: f.text('标题', 'Title'),
        documentNumber: f.orNull(f.text('文号', 'Number')),
        day: f.day('日期', 'Day'),
      }),
    ),
    progress: f.list(
      '进度',
      'Progress',
      f.object({ progress: f.integer('完成比例', 'Done', { unit: '‰' }), report: f.prose('说明', 'Report'), day: f.day('日期', 'Day') }),
    ),
    estimateChanges: f.list(
      '概算调整',
      'Changes',
      f.object({
        day: f.day('日期', 'Day'),
        outcome: f.choice('处理', 'Outcome', { filed: words('备案', 'Filed'), 're-approved': words('重新批准', 'Re-approved') }),
        moved: f.amount('累计调整', 'Moved'),
        total: f.amount('调整后总额', 'Total'),
        reason: f.prose('理由', 'Reason'),
      }),
    ),
  }),
})

export const ofSystem = question({
  name: 'projects.of-system',
  title: words('系统的项目', 'Projects of a system'),
  may: 'projects.read',
  input: f.object({ system }),
  output: f.object({
    projects: f.list(
      '项目',
      'Projects',
      f.object({ id: project, name, organ, state, total: f.amount('概算', 'Estimate'), approvedOn: day, acceptedOn: day }),
    ),
  }),
})

/** What resembles a project among all systems and submitted projects, side by side, most alike first. */
export const duplicates = question({
  name: 'projects.duplicates',
  title: words('重复建设对照', 'Duplicate construction'),
  may: 'projects.read',
  input: f.object({ project }),
  output: f.object({ evidence, computedOn: day }),
})

/** The reviews for which the asking expert is named, with the stored evidence. */
export const reviewsForMe = question({
  name: 'projects.reviews-for-me',
  title: words('我的评审', 'My reviews'),
  may: 'projects.opine',
  input: f.nothing(),
  output: f.object({
    reviews: f.list(
      '评审',
      'Reviews',
      f.object({
        project,
        name,
        organName,
        need: f.prose('需求', 'Need'),
        reuse: f.prose('利用说明', 'Reuse'),
        estimate,
        isOpen: f.flag('进行中', 'Open'),
        verdict: f.orNull(f.choice('我的结论', 'My verdict', verdicts)),
        opinion: f.orNull(f.prose('我的意见', 'My opinion')),
        evidenceOn: day,
        evidence,
      }),
    ),
  }),
})

export const experts = question({
  name: 'projects.experts',
  title: words('评审专家名录', 'Roster of experts'),
  may: 'projects.review',
  input: f.nothing(),
  output: f.object({
    experts: f.list(
      '专家',
      'Experts',
      f.object({
        account: f.text('账号', 'Account'),
        name: f.text('姓名', 'Name'),
        organ: f.organ('单位', 'Organ'),
        organName: f.text('单位名称', 'Organ name'),
      }),
      { max: 10_000 },
    ),
  }),
})

/** What the public may read: approved projects, none of the intranet. */
export const madePublic = question({
  name: 'projects.made-public',
  title: words('项目公开', 'Projects made public'),
  may: 'anyone',
  public: true,
  input: f.object({ project: f.optional(project) }),
  output: f.object({
    projects: f.list(
      '项目',
      'Projects',
      f.object({
        id: project,
        name,
        organ,
        organName,
        state,
        stateTitle: f.text('状态', 'State'),
        approvedEstimate: f.amount('批准概算', 'Approved estimate'),
        purpose,
        level,
        approvedOn: f.day('立项日期', 'Approved on'),
        acceptedOn: day,
      }),
      { max: 10_000 },
    ),
  }),
})
