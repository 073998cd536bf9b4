// The goal of 2.2, computed from the projects themselves.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { purpose } from './fields.ts'

/** How far the projects of each purpose have come. Counts each project once in every step it has reached. */
export const figures = question({
  name: 'projects.figures',
  title: words('项目建设成效', 'How far projects have come'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    asOf: f.day('统计日期', 'As of'),
    figures: f.list(
      '分用途',
      'By purpose',
      f.object({
        purpose,
        submitted: f.integer('已申报', 'Submitted'),
        approved: f.integer('已立项', 'Approved'),
        accepted: f.integer('已验收（不含撤销）', 'Accepted, not revoked'),
        approvedEstimate: f.amount('批准概算合计', 'Approved estimates in all'),
      }),
    ),
  }),
})
