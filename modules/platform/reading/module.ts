import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { purposeSaysWhy } from '#kernel/registers/base/purpose.ts'
import { words } from '#kernel/text/text.ts'
import { applyForRight } from './actions/apply-for-right.ts'
import { decideRight } from './actions/decide-right.ts'
import { keepMatters, revokeRight } from './actions/keep-rights.ts'
import { keepHold, releaseLooks } from './actions/rule-on-looks.ts'
import { switchRegister } from './actions/switch-register.ts'
import { basesOf } from './bases.ts'
import { applying, events, permissions, registerBack } from './contract.ts'
import { holds, lookCounts, looks } from './questions/looks.ts'
import { ownQuestions } from './questions/own.ts'
import { registers } from './questions/registers.ts'
import { rightQuestions } from './questions/rights.ts'
import { heldByAnother } from './rules/hold-review.ts'
import { rightInOrder } from './rules/right-in-order.ts'

/** Reading the base registers of the house: who may, who did. */
export function readingIn(rooms: readonly Module[]): Module {
  const bases = basesOf(rooms)
  return defineModule({
    name: 'reading',
    wing: 'platform',
    title: words('用数权与查看记录', 'Rights to read, and looks'),
    lead: ['informatisation-office'],
    with: ['public-security-department', 'market-regulation-bureau', 'audit-office'],
    clauses: ['3.4.6', '3.7.7'],
    zone: 'extranet',
    uses: [],
    permissions: Object.values(permissions),
    actions: [
      applyForRight(bases),
      ...decideRight(bases),
      revokeRight,
      keepMatters(bases),
      releaseLooks,
      keepHold,
      ...switchRegister(bases),
    ],
    questions: [...rightQuestions(bases), ...ownQuestions(bases), looks, lookCounts, holds, registers(bases)],
    events: [...Object.values(events), registerBack],
    rules: [purposeSaysWhy, rightInOrder, heldByAnother],
    procedures: [applying],
  })
}
