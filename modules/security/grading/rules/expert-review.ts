import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import { refusals } from '../contract/refusals.ts'

/** From which grade on experts review, and how many at least. */
export const expertReview = dated({
  from: '2004-06-09',
  value: { fromGrade: 2, experts: 3 },
  law: 'GB/T 22240-2020 定级流程（专家评审）',
  remark: 'the number of experts is unconfirmed; set by the province',
})

export const expertsReviewGrade = rule<{ readonly day: Day; readonly grade: number; readonly experts: readonly { name: string }[] }>(
  {
    name: 'grading.experts-review-grade',
    title: words('第二级以上须经专家评审', 'Experts review from grade two on'),
    clauses: ['3.6.8', '3.6.7'],
    law: 'GB/T 22240-2020',
  },
  ({ day, grade, experts }): Ground[] => {
    const { fromGrade, experts: need } = expertReview.on(day).value
    const names = experts.map(({ name }) => name.trim())
    const twice = names.find((name, i) => names.indexOf(name) !== i)
    return grounds(
      grade >= fromGrade && experts.length < need && ground(refusals.expertsMissing, { grade, need, have: experts.length }, '/experts'),
      twice !== undefined && ground(refusals.expertTwice, { name: twice }, '/experts'),
    )
  },
)

/** Whoever reviews, confirms or lets pass does not do so for a system of the own organ. */
export const reviewerIsNotOwner = rule<{ readonly reviewer: string | undefined; readonly owner: string }>(
  {
    name: 'grading.reviewer-is-not-owner',
    title: words('不评审本单位的系统', 'Nobody reviews a system of their own'),
    clauses: ['3.6.7'],
  },
  ({ reviewer, owner }) => grounds(reviewer === owner && ground(refusals.expertOfOwner)),
)
