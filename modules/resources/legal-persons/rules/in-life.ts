// Nothing happens to a legal person after its end, or once its file has left the province. What happened before is recorded late.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import type { BaseState } from '#kernel/module/base-register.ts'
import { baseRefusals } from '#kernel/registers/base/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { legalPersonBase } from '../legal-person.ts'

export type Living = {
  readonly row: { readonly state: BaseState; readonly fields: Readonly<Record<string, unknown>> }
  readonly event: string
  readonly effective: string
}

export const inLife = rule<Living>(
  {
    name: 'legal-persons.in-life',
    title: words('终止或迁出后不再登记', 'Nothing is registered after the end'),
    clauses: ['3.4.5b'],
    law: '民法典 第59条',
  },
  ({ row: { state, fields }, event, effective }) => {
    const { zh, en } = legalPersonBase.events[event]!.title
    const isOver = state === 'gone' || (state === 'ended' && effective >= ((fields.endedOn as string | undefined) ?? ''))
    return grounds(isOver && ground(baseRefusals.hasEnded, { event: zh, eventEn: en }))
  },
)
