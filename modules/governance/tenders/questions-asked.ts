// The questions half of the door; contract.ts opens it.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { category, method, tenderState } from './fields.ts'

const project = f.id('项目', 'Project', { refers: 'projects.project' })
const system = f.id('信息系统', 'Information system')
const id = f.id('编号', 'Id')
const organ = f.organ('建设单位', 'Buyer')
const name = f.text('名称', 'Name', { max: 100 })
const day = f.orNull(f.day('日期', 'Day'))
const sum = f.amount('金额', 'Sum')
const contractOut = f.object({
  id,
  project,
  system,
  organ,
  tender: f.orNull(id),
  category,
  supplier: id,
  supplierName: name,
  sum,
  signedOn: f.day('签订日期', 'Signed on'),
})

/** The law on a supplier's qualification certificate on a day (default today). */
export const qualification = question({
  name: 'tenders.qualification',
  title: words('供应商资质要求', 'Qualification of suppliers'),
  may: 'anyone',
  public: true,
  input: f.object({ day: f.optional(f.day('日期', 'Day')) }),
  output: f.object({
    day: f.day('日期', 'Day'),
    required: f.flag('要求', 'Required'),
    clause: f.text('条款', 'Clause'),
    law: f.text('依据', 'Law'),
    words: f.text('说明', 'Words', { max: 300 }),
  }),
})

/** One contract. For other rooms; refuses `kernel.not-found` when there is none. */
export const oneContract = question({
  name: 'tenders.one-contract',
  title: words('合同', 'One contract'),
  may: 'rooms',
  input: f.object({ contract: id }),
  output: contractOut,
})

export const ofProject = question({
  name: 'tenders.of-project',
  title: words('项目的招标和合同', 'Tenders of a project'),
  may: 'tenders.read',
  input: f.object({ project }),
  output: f.object({
    tenders: f.list(
      '招标',
      'Tenders',
      f.object({
        id,
        title: f.text('招标名称', 'Title'),
        category,
        method,
        state: tenderState,
        ceiling: sum,
        releaseDay: f.day('发出', 'Release'),
        deadlineDay: f.day('截止', 'Deadline'),
        openedOn: day,
        reportOn: day,
        announcedOn: day,
        shownUntil: day,
        awardedOn: day,
        reportedOn: day,
        award: f.orNull(id),
        retenderOf: f.orNull(id),
        bids: f.list(
          '投标',
          'Bids',
          f.object({
            id,
            supplier: id,
            supplierName: name,
            price: f.orNull(sum),
            score: f.orNull(f.integer('得分', 'Score')),
            rank: f.orNull(f.integer('名次', 'Rank')),
            rejected: f.orNull(f.text('否决理由', 'Why rejected', { max: 500 })),
            abandoned: f.orNull(f.text('放弃理由', 'Why given up', { max: 1000 })),
          }),
        ),
        evaluators: f.list('评委', 'Evaluators', f.object({ name, employer: name })),
        clarifications: f.list(
          '澄清',
          'Clarifications',
          f.object({ day: f.day('日期', 'Day'), words: f.prose('内容', 'Words'), deadlineAfter: f.day('截止', 'Deadline') }),
        ),
      }),
    ),
    contracts: f.list('合同', 'Contracts', contractOut),
    contracted: f.amount('已签合同', 'Contracted'),
  }),
})

/** What the public may read of tenders, from release to contract: the source of the OCDS export. */
export const madePublic = question({
  name: 'tenders.made-public',
  title: words('招标公开', 'Tenders made public'),
  may: 'anyone',
  public: true,
  input: f.object({ project: f.optional(project) }),
  output: f.object({
    tenders: f.list(
      '招标',
      'Tenders',
      f.object({
        id,
        project,
        system,
        organ,
        title: f.text('招标名称', 'Title'),
        category,
        method,
        scope: f.prose('范围', 'Scope'),
        state: tenderState,
        ceiling: sum,
        releaseDay: f.day('发出', 'Release'),
        deadlineDay: f.day('截止', 'Deadline'),
        bidCount: f.orNull(f.integer('投标数', 'Bids')),
        candidates: f.list('中标候选人', 'Candidates', f.object({ rank: f.integer('名次', 'Rank'), supplier: id, name, price: sum })),
        shownUntil: day,
        award: f.orNull(f.object({ id, supplier: id, name, price: sum, day: f.day('定标日期', 'Awarded on') })),
        contract: f.orNull(f.object({ id, sum, day: f.day('签订日期', 'Signed on') })),
      }),
      { max: 10_000 },
    ),
    directContracts: f.list('未招标合同', 'Contracts without a tender', contractOut, { max: 10_000 }),
  }),
})
