import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { approveForm, declineForm, stopForm } from './actions/decide-form.ts'
import { registerForm } from './actions/register-form.ts'
import { submitReturn } from './actions/submit-return.ts'
import { formRegister, permissions, returnRegister } from './contract.ts'
import { countAnew } from './listeners/count-anew.ts'
import { openReturns } from './listeners/open-returns.ts'
import { filling, registering } from './procedure.ts'
import { compare } from './questions/compare.ts'
import { dueReturns, oneReturn } from './questions/returns.ts'
import { saved } from './questions/saved.ts'
import { formIsNeeded } from './rules/form-is-needed.ts'
import { valuesFit } from './rules/values-fit.ts'
import { whoMayAsk } from './rules/who-may-ask.ts'
import { basesIn } from './sources.ts'

/** 一表通: a form is compared with every base register on the roof's list. */
export function oneFormIn(rooms: readonly Module[]): Module {
  const bases = basesIn(rooms)
  return defineModule({
    name: 'one-form',
    wing: 'services',
    title: words('一表通', 'One form'),
    lead: ['informatisation-office'],
    clauses: ['3.4.3', '3.4.6', '3.5.1'],
    zone: 'extranet',
    schema: 'one_form',
    uses: ['calendar', 'catalogue', 'exchange', 'incidents', 'macro-economy', 'statistics'],
    permissions: Object.values(permissions),
    actions: [registerForm(bases), approveForm, declineForm, stopForm, submitReturn],
    questions: [compare(bases), dueReturns, oneReturn, saved],
    events: [...countAnew.events],
    listens: [openReturns, ...countAnew.listens],
    registers: [formRegister, returnRegister],
    procedures: [registering, filling],
    rules: [whoMayAsk, formIsNeeded, valuesFit],
  })
}
