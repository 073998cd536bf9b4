import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Standing } from '#modules/services/items/contract.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { lastOf, type Past } from './standing.ts'

type Facts = { readonly acts: readonly Past[]; readonly standing: Standing }

/** What is missing is told once, all of it, within five working days; who says nothing has accepted (第32条（四）). */
export const toldOnce = rule<Facts>(
  {
    name: 'applications.told-once',
    title: words('补正一次告知', 'What is missing is told once'),
    clauses: ['3.5.1'],
    law: '行政许可法 第32条',
  },
  ({ acts }) => {
    const told = lastOf(acts, 'corrections-asked')
    return grounds(told && ground(no.toldOnce, { day: told.on_day }))
  },
)

/** A no to the papers themselves comes in the five working days too. */
export const noticeInTime = rule<Facts>(
  {
    name: 'applications.notice-in-time',
    title: words('五个工作日内告知，逾期视为受理', 'Told within five working days, or accepted'),
    clauses: ['3.5.1'],
    law: '行政许可法 第32条',
  },
  ({ standing: { accepted, notice } }) =>
    grounds(accepted?.bySilence && ground(no.noticeLate, { on: accepted.on, due: notice?.due ?? accepted.on })),
)

export type Correction = { readonly material?: string; readonly field?: string; readonly text: string }
type Known = { readonly id: string; readonly shared: boolean }

/** Only what this application holds is asked for, and nothing that the state itself holds (第31条；优化营商环境条例 第36条、第37条). */
export const asksItsOwn = rule<{
  readonly corrections: readonly Correction[]
  readonly materials: readonly Known[]
  readonly fields: readonly string[]
}>(
  {
    name: 'applications.asks-its-own',
    title: words('只能要求补正本事项的材料，共享能取得的不得要求提供', 'Only its own papers are asked for, and none that are shared'),
    clauses: ['3.5.1'],
    law: '行政许可法 第31条',
  },
  ({ corrections, materials, fields }) =>
    corrections.flatMap(({ material, field }, i) => {
      const known = materials.find(({ id }) => id === material)
      return grounds(
        material !== undefined && !known && ground(no.notAsked, { name: material }, `/corrections/${i}/material`),
        known?.shared && ground(no.sharedNotAsked, { name: material! }, `/corrections/${i}/material`),
        field !== undefined && !fields.includes(field) && ground(no.notAsked, { name: field }, `/corrections/${i}/field`),
      )
    }),
)
